package nl.regie.fhir.mapping;

import java.util.Optional;
import nl.regie.careplan.Pace;
import nl.regie.careplan.PaceConsequence;
import nl.regie.careplan.PaceView;
import nl.regie.careplan.ProgressReview;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.FhirDays;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.fhir.vocabulary.RegieCode;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;

/**
 * Looking back together ↔ Observation. Its performers are those who took part, its focus the plan; there is a component
 * for the pace where it was spoken of.
 */
final class ProgressReviewMapping implements EntryMapping<ProgressReview, Observation> {
    @Override
    public Class<Observation> type() {
        return Observation.class;
    }

    @Override
    public boolean recognises(Observation resource) {
        return Codes.is(RegieCode.REVIEW, resource.getCode());
    }

    @Override
    public Observation write(ProgressReview entry, Outbound out) {
        Observation resource = Observed.begin(entry, Codes.concept(RegieCode.REVIEW), out);
        entry.plan().ifPresent(plan -> resource.addFocus(out.entry(plan)));
        entry.participants().forEach(person -> resource.addPerformer(out.person(person)));
        Observed.addWords(resource, RegieCode.OWN_WORDS, entry.patientsView());
        Observed.addNote(resource, RegieCode.PROFESSIONALS_NOTE, entry.professionalsView());
        entry.pace().ifPresent(pace -> writePace(resource, pace));
        entry.progress().forEach(progress -> GoalProgressMapping.write(progress, resource, out));
        entry.nextOn().ifPresent(day -> Observed.add(resource, RegieCode.LOOK_AGAIN_ON, FhirDays.dateTime(day)));
        return resource;
    }

    @Override
    public ProgressReview read(Observation resource, Heading heading, Inbound in) {
        ProgressReview.Builder review = ProgressReview.builder()
                .id(heading.id())
                .recorded(heading.recorded())
                .patientsView(Observed.words(resource, RegieCode.OWN_WORDS))
                .professionalsView(Observed.note(resource, RegieCode.PROFESSIONALS_NOTE))
                .pace(pace(resource))
                .progress(GoalProgressMapping.read(resource, in))
                .nextOn(Observed.find(resource, RegieCode.LOOK_AGAIN_ON, DateTimeType.class)
                        .flatMap(FhirDays::find));
        for (Reference participant : resource.getPerformer()) {
            review.addParticipants(in.person("performer", participant));
        }
        resource.getFocus().stream().findFirst().ifPresent(plan -> review.plan(in.entry("focus", plan)));
        return review.build();
    }

    /** The component for the pace is there also where nothing was answered, so that it says that it was spoken of. */
    private static void writePace(Observation resource, Pace pace) {
        resource.addComponent()
                .setCode(Codes.concept(RegieCode.PACE))
                .setValue(pace.view().map(Codes::concept).orElse(null));
        Observed.addWords(resource, RegieCode.PACE_WORDS, pace.inOwnWords());
        Observed.addNote(resource, RegieCode.PACE_NOTE, pace.professionalsView());
        pace.consequence()
                .ifPresent(
                        consequence -> Observed.add(resource, RegieCode.PACE_CONSEQUENCE, Codes.concept(consequence)));
    }

    private static Optional<Pace> pace(Observation resource) {
        boolean wasSpokenOf =
                resource.getComponent().stream().anyMatch(component -> Codes.is(RegieCode.PACE, component.getCode()));
        return wasSpokenOf
                ? Optional.of(Pace.builder()
                        .view(Observed.constant(
                                PaceView.class, Observed.find(resource, RegieCode.PACE, CodeableConcept.class)))
                        .inOwnWords(Observed.words(resource, RegieCode.PACE_WORDS))
                        .professionalsView(Observed.note(resource, RegieCode.PACE_NOTE))
                        .consequence(Observed.constant(
                                PaceConsequence.class,
                                Observed.find(resource, RegieCode.PACE_CONSEQUENCE, CodeableConcept.class)))
                        .build())
                : Optional.empty();
    }
}
