package nl.regie.fhir.mapping;

import java.util.Optional;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Importance;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.diagnosis.Response;
import nl.regie.fhir.form.Form;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.incoming.Unreadable;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.FhirDays;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.fhir.vocabulary.Text;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.StringType;

/**
 * An answer to one of the four questions ↔ QuestionnaireResponse with one question answered. The patient is its source;
 * the professional's reading is an item of its own beside the patient's words.
 */
final class AnswerMapping implements EntryMapping<Answer, QuestionnaireResponse> {
    private static final Form FORM = Form.shipped("personal-diagnosis");

    @Override
    public Class<QuestionnaireResponse> type() {
        return QuestionnaireResponse.class;
    }

    @Override
    public boolean recognises(QuestionnaireResponse resource) {
        return FORM.isAnsweredBy(resource);
    }

    @Override
    public QuestionnaireResponse write(Answer answer, Outbound out) {
        QuestionnaireResponse resource = FORM.begin(answer, out).setSource(out.patient());
        QuestionnaireResponseItemComponent group = FORM.ask(resource, Codes.code(answer.question()));
        answer.inOwnWords().ifPresent(words -> FORM.answer(group, "own-words", new StringType(words.text())));
        FORM.answer(group, "response", Codes.coding(answer.response()));
        answer.professionalsReading()
                .ifPresent(note -> FORM.answer(group, "professionals-reading", new StringType(note.text())));
        answer.importance().ifPresent(weight -> FORM.answer(group, "importance", Codes.coding(weight)));
        answer.lifeDomain().ifPresent(domain -> FORM.answer(group, "life-domain", Codes.coding(domain)));
        answer.askAgainOn().ifPresent(day -> FORM.answer(group, "ask-again-on", FhirDays.date(day)));
        return resource;
    }

    @Override
    public Answer read(QuestionnaireResponse resource, Heading heading, Inbound in) {
        for (DiagnosisQuestion question : DiagnosisQuestion.values()) {
            Optional<QuestionnaireResponseItemComponent> group = FORM.find(resource, Codes.code(question));
            if (group.isPresent()) {
                return read(question, group.get(), heading);
            }
        }
        throw Unreadable.without("item");
    }

    private static Answer read(DiagnosisQuestion question, QuestionnaireResponseItemComponent group, Heading heading) {
        return Answer.builder()
                .id(heading.id())
                .recorded(heading.recorded())
                .question(question)
                .response(Form.answer(group, "response", Coding.class)
                        .flatMap(coding -> Codes.find(Response.class, coding))
                        .orElseThrow(() -> Unreadable.without("item")))
                .inOwnWords(Form.answer(group, "own-words", StringType.class).flatMap(Text::ownWords))
                .professionalsReading(Form.answer(group, "professionals-reading", StringType.class)
                        .flatMap(Text::note))
                .importance(Form.answer(group, "importance", Coding.class)
                        .flatMap(coding -> Codes.find(Importance.class, coding)))
                .lifeDomain(Form.answer(group, "life-domain", Coding.class)
                        .flatMap(coding -> Codes.find(LifeDomain.class, coding)))
                .askAgainOn(Form.answer(group, "ask-again-on", DateType.class).flatMap(FhirDays::find))
                .build();
    }
}
