package nl.regie.fhir;

import java.util.List;
import nl.regie.fhir.vocabulary.R4;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/** Fills a form in as a person would who answers each question: the nth answer of a choice, and words. */
final class FilledIn {
    private FilledIn() {}

    static String json(Questionnaire form, int nth, String authored) {
        QuestionnaireResponse response = new QuestionnaireResponse()
                .setQuestionnaire(form.getUrl() + "|" + form.getVersion())
                .setStatus(QuestionnaireResponseStatus.COMPLETED);
        response.getAuthoredElement().setValueAsString(authored);
        fill(form.getItem(), response.getItem(), nth);
        return R4.parser().encodeResourceToString(response);
    }

    private static void fill(
            List<QuestionnaireItemComponent> asked, List<QuestionnaireResponseItemComponent> into, int nth) {
        for (QuestionnaireItemComponent question : asked) {
            if (question.getType() == QuestionnaireItemType.DISPLAY) {
                continue;
            }
            QuestionnaireResponseItemComponent item =
                    new QuestionnaireResponseItemComponent().setLinkId(question.getLinkId());
            if (question.getType() == QuestionnaireItemType.GROUP) {
                fill(question.getItem(), item.getItem(), nth);
            } else {
                item.addAnswer().setValue(answer(question, nth));
            }
            into.add(item);
        }
    }

    private static Type answer(QuestionnaireItemComponent question, int nth) {
        return switch (question.getType()) {
            case CHOICE ->
                question.getAnswerOption()
                        .get(nth % question.getAnswerOption().size())
                        .getValue();
            case DATE -> new DateType("2026-11-27");
            case STRING ->
                new StringType(
                        question.hasExtension("http://hl7.org/fhir/StructureDefinition/regex") ? "7,20" : "stuk-1");
            default -> new StringType("Mijn eigen woorden bij " + question.getLinkId());
        };
    }

    /** What was filled in beforehand, sent as it is. */
    static String unchanged(QuestionnaireResponse beforehand) {
        return R4.parser().encodeResourceToString(beforehand.copy().setStatus(QuestionnaireResponseStatus.COMPLETED));
    }
}
