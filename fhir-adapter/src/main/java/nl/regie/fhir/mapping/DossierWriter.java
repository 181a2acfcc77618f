package nl.regie.fhir.mapping;

import java.util.ArrayList;
import java.util.List;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.Tombstone;
import nl.regie.entry.Entry;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.fhir.vocabulary.ConfidentialityLabel;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.fhir.vocabulary.RegieCode;
import nl.regie.people.ExpertByExperience;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.Professional;
import nl.regie.precondition.Appraisal;
import nl.regie.signalling.SignallingPlan;
import nl.regie.voice.TakenOn;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * Writes a dossier as a bundle of type collection: people, entries with who recorded them, and what is left of erased
 * entries.
 */
public final class DossierWriter {
    private final Dossier dossier;
    private final Outbound out;
    private final NarrativeMapping narratives;
    private final Bundle bundle = new Bundle().setType(Bundle.BundleType.COLLECTION);
    private final List<Reference> ofPlansAndGoals = new ArrayList<>();

    private DossierWriter(Dossier dossier) {
        this.dossier = dossier;
        this.out = new Outbound(dossier);
        this.narratives = new NarrativeMapping(out, () -> TakenOn.in(out.view(), out.voices()));
    }

    /** The whole dossier. The same dossier always gives the same bundle. */
    public static Bundle write(Dossier dossier) {
        return new DossierWriter(dossier).write();
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
        EntryMappings.ALL.forEach(this::write);
        for (Tombstone stone : dossier.tombstones()) {
            add(out.urns().entry(stone.id()), TombstoneMapping.write(stone, out));
        }
        LabelledReferences.write(ofPlansAndGoals, bundle, out);
        return bundle;
    }

    private <E extends Entry, R extends DomainResource> void write(EntryMappings<E, R> mappings) {
        for (E entry : mappings.kind().in(dossier)) {
            String fullUrl = out.urns().entry(entry.id());
            R resource = mappings.mapping()
                    .write(entry, outTo(mappings.mapping().type()).from(fullUrl));
            add(fullUrl, resource);
            if (entry instanceof CarePlan plan) {
                narratives.write(plan, resource);
                writeGoals(plan);
            } else if (entry instanceof SignallingPlan plan) {
                add(out.urns().content(plan.id()), SignallingContentMapping.write(plan, out));
            } else if (entry instanceof Appraisal appraisal) {
                add(out.urns().content(appraisal.id()), PreconditionsFormMapping.write(appraisal, out));
            }
            for (Provenance provenance : RecordedMapping.write(entry, out)) {
                RegieCode activity = RecordedMapping.is(RegieCode.RECORDED, provenance)
                        ? RegieCode.RECORDED
                        : RegieCode.MARKED_AS_ERROR;
                ConfidentialityLabel.copy(resource, provenance);
                add(out.urns().provenance(fullUrl, activity), provenance);
            }
            if (entry instanceof InvolvementAgreement agreement) {
                ConsentMapping.write(agreement, out)
                        .ifPresent(consent -> add(out.urns().consent(entry.id()), consent));
            }
        }
    }

    private Outbound outTo(Class<? extends DomainResource> type) {
        return type == org.hl7.fhir.r4.model.CarePlan.class || type == org.hl7.fhir.r4.model.Goal.class
                ? out.telling(ofPlansAndGoals::add)
                : out;
    }

    private void writeGoals(CarePlan plan) {
        Outbound outToGoals = outTo(org.hl7.fhir.r4.model.Goal.class);
        for (Goal goal : plan.goals()) {
            org.hl7.fhir.r4.model.Goal resource = GoalMapping.write(goal, plan, outToGoals);
            narratives.write(goal, plan, resource);
            add(out.urns().goal(plan.id(), goal.id()), resource);
        }
    }

    private void add(String fullUrl, Resource resource) {
        bundle.addEntry().setFullUrl(fullUrl).setResource(resource);
    }
}
