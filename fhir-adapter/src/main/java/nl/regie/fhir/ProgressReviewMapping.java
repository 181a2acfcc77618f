package nl.regie.fhir;

import java.util.Optional;
import nl.regie.careplan.Pace;
import nl.regie.careplan.PaceConsequence;
import nl.regie.careplan.PaceView;
import nl.regie.careplan.ProgressReview;
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
        return Codes.is(Term.REVIEW, resource.getCode());
    }

    @Override
    public Observation write(ProgressReview entry, Outbound out) {
        Observation resource = Observed.begin(entry, Codes.concept(Term.REVIEW), out);
        entry.plan().ifPresent(plan -> resource.addFocus(out.entry(plan)));
        entry.participants().forEach(person -> resource.addPerformer(out.person(person)));
        Observed.addWords(resource, Term.OWN_WORDS, entry.patientsView());
        Observed.addNote(resource, Term.PROFESSIONALS_NOTE, entry.professionalsView());
        entry.pace().ifPresent(pace -> writePace(resource, pace));
        entry.progress().forEach(progress -> GoalProgressMapping.write(progress, resource, out));
        entry.nextOn().ifPresent(day -> Observed.add(resource, Term.LOOK_AGAIN_ON, Days.dateTime(day)));
        return resource;
    }

    @Override
    public ProgressReview read(Observation resource, Heading heading, Inbound in) {
        ProgressReview.Builder review = ProgressReview.builder()
                .id(heading.id())
                .recorded(heading.recorded())
                .patientsView(Observed.words(resource, Term.OWN_WORDS))
                .professionalsView(Observed.note(resource, Term.PROFESSIONALS_NOTE))
                .pace(pace(resource))
                .progress(GoalProgressMapping.read(resource, in))
                .nextOn(Observed.find(resource, Term.LOOK_AGAIN_ON, DateTimeType.class)
                        .flatMap(Days::find));
        for (Reference participant : resource.getPerformer()) {
            review.addParticipants(in.person("performer", participant));
        }
        resource.getFocus().stream().findFirst().ifPresent(plan -> review.plan(in.entry("focus", plan)));
        return review.build();
    }

    /** The component for the pace is there also where nothing was answered, so that it says that it was spoken of. */
    private static void writePace(Observation resource, Pace pace) {
        resource.addComponent()
                .setCode(Codes.concept(Term.PACE))
                .setValue(pace.view().map(Codes::concept).orElse(null));
        Observed.addWords(resource, Term.PACE_WORDS, pace.inOwnWords());
        Observed.addNote(resource, Term.PACE_NOTE, pace.professionalsView());
        pace.consequence()
                .ifPresent(consequence -> Observed.add(resource, Term.PACE_CONSEQUENCE, Codes.concept(consequence)));
    }

    private static Optional<Pace> pace(Observation resource) {
        boolean wasSpokenOf =
                resource.getComponent().stream().anyMatch(component -> Codes.is(Term.PACE, component.getCode()));
        return wasSpokenOf
                ? Optional.of(Pace.builder()
                        .view(Observed.constant(
                                PaceView.class, Observed.find(resource, Term.PACE, CodeableConcept.class)))
                        .inOwnWords(Observed.words(resource, Term.PACE_WORDS))
                        .professionalsView(Observed.note(resource, Term.PACE_NOTE))
                        .consequence(Observed.constant(
                                PaceConsequence.class,
                                Observed.find(resource, Term.PACE_CONSEQUENCE, CodeableConcept.class)))
                        .build())
                : Optional.empty();
    }
}
