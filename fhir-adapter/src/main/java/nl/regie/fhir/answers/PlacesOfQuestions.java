package nl.regie.fhir.answers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;

/**
 * Where each question of a group, or of a whole form, has its place. A question that stands outside its group belongs
 * in that group, where there is one such group only: of several nobody knows in which.
 */
final class PlacesOfQuestions {
    private final Map<String, List<QuestionnaireResponseItemComponent>> here = new LinkedHashMap<>();
    private final Map<String, String> within = new HashMap<>();
    private final Map<String, List<QuestionnaireResponseItemComponent>> outside = new HashMap<>();

    PlacesOfQuestions(List<QuestionnaireItemComponent> asked) {
        asked.forEach(question -> here.put(question.getLinkId(), new ArrayList<>()));
        asked.stream().filter(PlacesOfQuestions::isOneGroup).forEach(group -> learn(group, group.getLinkId()));
    }

    private static boolean isOneGroup(QuestionnaireItemComponent question) {
        return question.getType() == QuestionnaireItemType.GROUP && !question.getRepeats();
    }

    private void learn(QuestionnaireItemComponent group, String outermost) {
        group.getItem().forEach(question -> {
            within.put(question.getLinkId(), outermost);
            if (isOneGroup(question)) {
                learn(question, outermost);
            }
        });
    }

    /** Keeps an item in its place; no where it is none of these questions. */
    boolean put(QuestionnaireResponseItemComponent item) {
        String linkId = linkId(item);
        Optional.ofNullable(here.get(linkId))
                .or(() -> Optional.ofNullable(within.get(linkId))
                        .map(group -> outside.computeIfAbsent(group, none -> new ArrayList<>())))
                .ifPresent(place -> place.add(item));
        return isKnown(linkId);
    }

    private boolean isKnown(String linkId) {
        return here.containsKey(linkId) || within.containsKey(linkId);
    }

    private static String linkId(QuestionnaireResponseItemComponent item) {
        return String.valueOf(item.getLinkId());
    }

    /** Whether one of these questions stands somewhere in this item. */
    boolean areIn(QuestionnaireResponseItemComponent item) {
        return item.getItem().stream().anyMatch(this::isOrHolds)
                || item.getAnswer().stream()
                        .flatMap(answer -> answer.getItem().stream())
                        .anyMatch(this::isOrHolds);
    }

    private boolean isOrHolds(QuestionnaireResponseItemComponent item) {
        return isKnown(linkId(item)) || areIn(item);
    }

    /** All that came for a question; what stood outside a group is in it. */
    List<QuestionnaireResponseItemComponent> answersTo(QuestionnaireItemComponent question) {
        List<QuestionnaireResponseItemComponent> came = here.getOrDefault(question.getLinkId(), List.of());
        List<QuestionnaireResponseItemComponent> strayed = outside.getOrDefault(question.getLinkId(), List.of());
        if (strayed.isEmpty() || came.size() > 1) {
            return came;
        }
        QuestionnaireResponseItemComponent group = new QuestionnaireResponseItemComponent();
        group.setLinkId(question.getLinkId());
        came.forEach(one -> {
            group.setId(one.getId());
            one.getItem().forEach(group::addItem);
        });
        strayed.forEach(group::addItem);
        return List.of(group);
    }
}
