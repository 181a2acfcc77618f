package nl.regie.fhir.answers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.regie.diagnosis.Answer;
import nl.regie.experience.Experience;
import nl.regie.fhir.form.FormKind;
import nl.regie.fhir.mapping.AnsweredGroup;
import nl.regie.precondition.Appraisal;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;

/**
 * Without which answers a group of questions says nothing that can be taken over. No question is mandatory for who
 * fills in a form: a group that nobody touched is no answer, and in a group that was touched what is missing is told.
 */
final class Needed {
    /** Of each list of questions of a group one at least. */
    private static final Map<String, List<List<String>>> ALWAYS = Map.of(
            "preparation.measurement", List.of(List.of("value"), List.of("on"), List.of("limit", "what")),
            "preparation.progress", List.of(List.of("goal"), List.of("step", "own-words", "note")),
            "plan.phase", List.of(List.of("level")),
            "plan.phase.sign", List.of(List.of("noticed-by"), List.of("what")),
            "plan.phase.step", List.of(List.of("what")),
            "plan.contact", List.of(List.of("person", "whom")),
            "plan.document", List.of(List.of("name")),
            "visit.discussed", List.of(List.of("raised-by"), List.of("own-words", "note")),
            "visit.not-reached", List.of(List.of("raised-by"), List.of("own-words", "note")),
            "visit.agreed", List.of(List.of("what")));

    private final Map<String, List<List<String>>> byGroup;

    Needed(FormKind form) {
        byGroup = new HashMap<>(ALWAYS);
        for (AnsweredGroup group : AnsweredGroup.of(form)) {
            if (group.gives() == Experience.class) {
                byGroup.put(group.linkId(), List.of(List.of("answer")));
            } else if (group.gives() == Appraisal.class) {
                byGroup.put(group.linkId(), List.of(List.of("judgement")));
            } else if (group.gives() == Answer.class) {
                byGroup.put(group.linkId(), List.of(List.of("own-words", "professionals-reading", "response")));
            }
        }
    }

    /** Whether a group says enough; what it lacks is told. */
    boolean isThereIn(QuestionnaireResponseItemComponent group, Remarks remarks) {
        List<String> missing = new ArrayList<>();
        for (List<String> oneOf : byGroup.getOrDefault(group.getLinkId(), List.of())) {
            boolean isThere = group.getItem().stream()
                    .anyMatch(item -> oneOf.contains(
                            item.getLinkId().substring(group.getLinkId().length() + 1)));
            if (!isThere) {
                missing.add(group.getLinkId() + "." + oneOf.get(0));
            }
        }
        missing.forEach(remarks::missing);
        return missing.isEmpty();
    }

    /** Whether an answer to this question decides who may read the rest. */
    static boolean saysWhoMayRead(String linkId) {
        return linkId.endsWith(".visible-to") || linkId.endsWith(".confidence");
    }

    /** What a professional writes beside what a patient or close one says. */
    static boolean isForProfessionals(String linkId) {
        return linkId.endsWith(".professionals-reading")
                || linkId.endsWith(".note")
                || linkId.equals("visit.discussed.confidence")
                || linkId.equals("visit.not-reached.confidence")
                || linkId.equals("visit.confidence");
    }
}
