package nl.regie.fhir;

import java.util.List;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.Tombstone;
import nl.regie.entry.Entry;
import nl.regie.people.ExpertByExperience;
import nl.regie.people.Professional;
import nl.regie.signalling.SignallingPlan;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DomainResource;
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

    /** The dossier as resources. The bundle is new, for the caller to change or send. */
    public static Bundle toBundle(Dossier dossier) {
        return new FhirExport(dossier).write();
    }

    /** The dossier as FHIR JSON, indented, lines ended by a line feed. */
    public static String toJson(Dossier dossier) {
        String json = R4.parser().setPrettyPrint(true).encodeResourceToString(toBundle(dossier));
        return json.replace(System.lineSeparator(), "\n") + "\n";
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
        List<E> entries = shelf.take().apply(dossier);
        for (E entry : entries) {
            String fullUrl = out.urns().entry(entry.id());
            R resource = shelf.mapping().write(entry, out);
            add(fullUrl, resource);
            if (entry instanceof CarePlan plan) {
                writeGoals(plan);
            } else if (entry instanceof SignallingPlan plan) {
                add(out.urns().content(plan.id()), SignallingContentMapping.write(plan, out));
            }
            for (Provenance provenance : RecordedMapping.write(entry, out)) {
                Term activity = RecordedMapping.is(Term.RECORDED, provenance) ? Term.RECORDED : Term.MARKED_AS_ERROR;
                ConfidentialityLabel.copy(resource, provenance);
                add(out.urns().provenance(fullUrl, activity), provenance);
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
