package nl.regie.fhir.mapping;

import java.util.List;
import java.util.Optional;
import nl.regie.careplan.GoalProgress;
import nl.regie.careplan.ProgressStep;
import nl.regie.fhir.form.FormGroup;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.incoming.Unreadable;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.Extensions;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.fhir.vocabulary.RegieCode;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Reference;

/**
 * How it goes with a goal, as somebody tells it ↔ a component of the Observation of looking back, or a group in a
 * preparation. A component can refer to nothing, so there an extension says of which goal, and by whom.
 */
final class GoalProgressMapping {
    private GoalProgressMapping() {}

    static void write(GoalProgress progress, Observation review, Outbound out) {
        ObservationComponentComponent component = review.addComponent();
        component.setCode(Codes.concept(RegieCode.GOAL_PROGRESS));
        progress.step().ifPresent(step -> component.setValue(Codes.concept(step)));
        Extension told = component.addExtension().setUrl(Canonical.GOAL_PROGRESS);
        told.addExtension("goal", out.entry(progress.goal()));
        told.addExtension("told-by", out.person(progress.toldBy()));
        Extensions.addWords(told, "own-words", progress.inOwnWords());
        Extensions.addNote(told, "note", progress.note());
    }

    static List<GoalProgress> read(Observation review, Inbound in) {
        return review.getComponent().stream()
                .filter(component -> Codes.is(RegieCode.GOAL_PROGRESS, component.getCode()))
                .map(component -> read(component, in))
                .toList();
    }

    private static GoalProgress read(ObservationComponentComponent component, Inbound in) {
        Extension told = Extensions.complex(component.getExtension(), Canonical.GOAL_PROGRESS)
                .orElseThrow(() -> Unreadable.without("component.extension"));
        return GoalProgress.builder()
                .goal(Extensions.find(told, "goal", Reference.class)
                        .map(goal -> in.entry("component.extension", goal))
                        .orElseThrow(() -> Unreadable.without("component.extension")))
                .toldBy(Extensions.find(told, "told-by", Reference.class)
                        .map(person -> in.person("component.extension", person))
                        .orElseThrow(() -> Unreadable.without("component.extension")))
                .step(Observed.constant(ProgressStep.class, Optional.ofNullable(component.getValue())))
                .inOwnWords(Extensions.words(told, "own-words"))
                .note(Extensions.note(told, "note"))
                .build();
    }

    static void write(GoalProgress progress, FormGroup section, Outbound out) {
        section.add("goal", out.entry(progress.goal()));
        section.add("told-by", out.person(progress.toldBy()));
        section.addCode("step", progress.step());
        section.addWords("own-words", progress.inOwnWords());
        section.addNote("note", progress.note());
    }

    static GoalProgress read(FormGroup section, Inbound in) {
        return GoalProgress.builder()
                .goal(section.find("goal", Reference.class)
                        .map(goal -> in.entry("item", goal))
                        .orElseThrow(() -> Unreadable.without("item")))
                .toldBy(section.find("told-by", Reference.class)
                        .map(person -> in.person("item", person))
                        .orElseThrow(() -> Unreadable.without("item")))
                .step(section.constant("step", ProgressStep.class))
                .inOwnWords(section.words("own-words"))
                .note(section.note("note"))
                .build();
    }
}
