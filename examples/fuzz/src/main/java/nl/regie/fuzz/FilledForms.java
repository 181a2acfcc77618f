package nl.regie.fuzz;

import ca.uhn.fhir.context.FhirContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.regie.dossier.Dossier;
import nl.regie.fhir.FhirExport;
import nl.regie.fhir.form.FormKind;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/** Each form of a patient, as it was filled in beforehand and as somebody fills it in who answers everything. */
final class FilledForms {
    private static final FhirContext R4 = FhirContext.forR4Cached();

    private FilledForms() {}

    static Stream<String> of(List<Dossier> dossiers) {
        return dossiers.stream().flatMap(FilledForms::of);
    }

    private static Stream<String> of(Dossier dossier) {
        LocalDate on = dossier.lastRecordedOn().orElseThrow();
        return Stream.of(FormKind.values())
                .map(kind -> FhirExport.form(kind, dossier, dossier.patient().id(), on))
                .flatMap(form -> Stream.of(filledIn(form.questionnaire(), on), completed(form.beforehand())))
                .map(response -> R4.newJsonParser().encodeResourceToString(response));
    }

    private static QuestionnaireResponse completed(QuestionnaireResponse beforehand) {
        return beforehand.copy().setStatus(QuestionnaireResponseStatus.COMPLETED);
    }

    private static QuestionnaireResponse filledIn(Questionnaire form, LocalDate on) {
        QuestionnaireResponse response = new QuestionnaireResponse()
                .setQuestionnaire(form.getUrl() + "|" + form.getVersion())
                .setStatus(QuestionnaireResponseStatus.COMPLETED);
        response.getAuthoredElement().setValueAsString(on + "T10:00:00Z");
        fill(form.getItem(), response.getItem());
        return response;
    }

    private static void fill(
            List<QuestionnaireItemComponent> asked, List<QuestionnaireResponseItemComponent> answered) {
        for (QuestionnaireItemComponent question : asked) {
            if (question.getType() != QuestionnaireItemType.DISPLAY) {
                QuestionnaireResponseItemComponent item =
                        new QuestionnaireResponseItemComponent().setLinkId(question.getLinkId());
                if (question.getType() == QuestionnaireItemType.GROUP) {
                    fill(question.getItem(), item.getItem());
                } else {
                    item.addAnswer().setValue(answer(question));
                }
                answered.add(item);
            }
        }
    }

    private static Type answer(QuestionnaireItemComponent question) {
        return switch (question.getType()) {
            case CHOICE -> question.getAnswerOptionFirstRep().getValue();
            case DATE -> new DateType("2026-11-27");
            case STRING -> new StringType("7,20");
            default -> new StringType("Mijn eigen woorden");
        };
    }
}
