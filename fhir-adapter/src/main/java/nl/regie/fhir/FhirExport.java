package nl.regie.fhir;

import java.util.List;
import java.util.Objects;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.ReadInPartException;
import nl.regie.dossier.Tombstone;
import nl.regie.entry.Entry;
import nl.regie.entry.PersonId;
import nl.regie.evaluation.DossierEvaluation;
import nl.regie.fhir.FhirImport.Remark;
import nl.regie.people.ExpertByExperience;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.Professional;
import nl.regie.precondition.Appraisal;
import nl.regie.signalling.SignallingPlan;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.MeasureReport;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Resource;

/**
 * Writes a dossier as FHIR R4: one Bundle of type collection. The same dossier always gives the same bundle, and
 * {@link FhirImport} reads an equal dossier from it. The resources have no narrative, and hold nothing that a dossier
 * does not hold.
 */
public final class FhirExport {
    private final Dossier dossier;
    private final Outbound out;
    private final Bundle bundle = new Bundle().setType(Bundle.BundleType.COLLECTION);

    private FhirExport(Dossier dossier) {
        this.dossier = dossier;
        this.out = new Outbound(dossier);
    }

    /**
     * The dossier as resources. The bundle is new, for the caller to change or send.
     *
     * @throws nl.regie.dossier.ReadInPartException if the dossier was read in part
     */
    public static Bundle toBundle(Dossier dossier) {
        return new FhirExport(dossier.requireWhole()).write();
    }

    /**
     * The current state of the dossier as a transaction for a server. All versions of an entry become one resource, so
     * that sending again is an update; what was entered in error is sent with that status. The patient and the
     * professionals are made where the server does not know their pseudonym, and left as they are where it does.
     *
     * @throws nl.regie.dossier.ReadInPartException if the dossier was read in part
     */
    public static Transaction toTransaction(Dossier dossier) {
        return CurrentState.write(dossier.requireWhole());
    }

    /**
     * A transaction, and what a dossier holds that is not in it.
     *
     * @param bundle of type transaction; new, for the caller to change or send
     * @param leftOut what was left out, with how many
     */
    public record Transaction(Bundle bundle, List<Remark> leftOut) {
        /** The report cannot change. */
        public Transaction {
            Objects.requireNonNull(bundle, "bundle");
            leftOut = List.copyOf(leftOut);
        }

        /** The bundle as FHIR JSON, indented, lines ended by a line feed. */
        public String json() {
            return FhirExport.json(bundle);
        }
    }

    /**
     * The dossier as FHIR JSON, indented, lines ended by a line feed.
     *
     * @throws nl.regie.dossier.ReadInPartException if the dossier was read in part
     */
    public static String toJson(Dossier dossier) {
        return json(toBundle(dossier));
    }

    private static String json(Bundle bundle) {
        String json = R4.parser().setPrettyPrint(true).encodeResourceToString(bundle);
        return json.replace(System.lineSeparator(), "\n") + "\n";
    }

    /**
     * What a dossier shows, for whoever asks for it: no export of a dossier holds it. Each verdict comes with its
     * claims and the entries that they rest on, and what cannot be told is said to be so. There is no score.
     *
     * @param patient whose dossier was evaluated
     * @throws ReadInPartException if the dossier was read in part: a verdict may be too favourable then
     */
    public static MeasureReport toMeasureReport(DossierEvaluation evaluation, PersonId patient) {
        if (evaluation.isReadInPart()) {
            throw new ReadInPartException();
        }
        return EvaluationMapping.write(evaluation, patient);
    }

    /**
     * What exported bundles refer to by name, for a server or a validator to know: our code systems, value sets,
     * questionnaires and extensions.
     */
    public static Bundle conformance() {
        Bundle all = new Bundle().setType(Bundle.BundleType.COLLECTION);
        for (MetadataResource resource : Shipped.all()) {
            all.addEntry().setFullUrl(resource.getUrl()).setResource(resource);
        }
        return all;
    }

    private Bundle write() {
        bundle.getMeta()
                .addTag()
                .setSystem(Canonical.DOSSIER_VERSION)
                .setCode(dossier.schemaVersion().value());
        add(out.urns().person(dossier.patient().id()), PatientMapping.write(dossier.patient()));
        for (Professional professional : dossier.professionals()) {
            add(out.urns().person(professional.id()), ProfessionalMapping.write(professional));
        }
        for (ExpertByExperience expert : dossier.expertsByExperience()) {
            add(out.urns().person(expert.id()), ExpertByExperienceMapping.write(expert));
        }
        add(out.urns().careTeam(), CareTeamMapping.write(dossier, out));
        Shelf.ALL.forEach(this::write);
        for (Tombstone stone : dossier.tombstones()) {
            add(out.urns().entry(stone.id()), TombstoneMapping.write(stone, out));
        }
        return bundle;
    }

    private <E extends Entry, R extends DomainResource> void write(Shelf<E, R> shelf) {
        for (E entry : shelf.kind().in(dossier)) {
            String fullUrl = out.urns().entry(entry.id());
            R resource = shelf.mapping().write(entry, out);
            add(fullUrl, resource);
            if (entry instanceof CarePlan plan) {
                writeGoals(plan);
            } else if (entry instanceof SignallingPlan plan) {
                add(out.urns().content(plan.id()), SignallingContentMapping.write(plan, out));
            } else if (entry instanceof Appraisal appraisal) {
                add(out.urns().content(appraisal.id()), PreconditionsFormMapping.write(appraisal, out));
            }
            for (Provenance provenance : RecordedMapping.write(entry, out)) {
                Term activity = RecordedMapping.is(Term.RECORDED, provenance) ? Term.RECORDED : Term.MARKED_AS_ERROR;
                ConfidentialityLabel.copy(resource, provenance);
                add(out.urns().provenance(fullUrl, activity), provenance);
            }
            if (entry instanceof InvolvementAgreement agreement) {
                ConsentMapping.write(agreement, out)
                        .ifPresent(consent -> add(out.urns().consent(entry.id()), consent));
            }
        }
    }

    private void writeGoals(CarePlan plan) {
        for (Goal goal : plan.goals()) {
            add(out.urns().goal(plan.id(), goal.id()), GoalMapping.write(goal, plan, out));
        }
    }

    private void add(String fullUrl, Resource resource) {
        bundle.addEntry().setFullUrl(fullUrl).setResource(resource);
    }
}
