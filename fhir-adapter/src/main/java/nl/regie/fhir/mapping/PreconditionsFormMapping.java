package nl.regie.fhir.mapping;

import nl.regie.entry.PersonId;
import nl.regie.fhir.form.Form;
import nl.regie.fhir.form.FormGroup;
import nl.regie.fhir.incoming.Unreadable;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.Aspect;
import nl.regie.precondition.Judgement;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.StringType;

/**
 * An appraisal as the answer to one question of our Questionnaire on the preconditions, for systems that show forms. It
 * follows from the Observation with the same identifier, which is derived from it, so it is only written; on reading it
 * is compared, and a disagreement is told. Its source is whose view it is.
 */
final class PreconditionsFormMapping {
    private static final Form FORM = Form.shipped("preconditions");

    private PreconditionsFormMapping() {}

    static QuestionnaireResponse write(Appraisal appraisal, Outbound out) {
        QuestionnaireResponse resource = FORM.begin(appraisal, out).setSource(out.person(appraisal.viewOf()));
        QuestionnaireResponseItemComponent group = FORM.ask(resource, Codes.code(appraisal.aspect()));
        FORM.answer(group, "judgement", Codes.coding(appraisal.judgement()));
        appraisal.inOwnWords().ifPresent(words -> FORM.answer(group, "own-words", new StringType(words.text())));
        appraisal.note().ifPresent(note -> FORM.answer(group, "note", new StringType(note.text())));
        return resource;
    }

    /** The answer to one question of a form that stands alone: about self-management as a whole. */
    static Appraisal read(Aspect aspect, QuestionnaireResponse resource, Heading heading, PersonId viewOf) {
        FormGroup group = FORM.read(resource, Codes.code(aspect)).orElseThrow(() -> Unreadable.without("item"));
        return Appraisal.builder()
                .id(heading.id())
                .recorded(heading.recorded())
                .aspect(aspect)
                .viewOf(viewOf)
                .judgement(group.constant("judgement", Judgement.class).orElseThrow(() -> Unreadable.without("item")))
                .inOwnWords(group.words("own-words"))
                .note(group.note("note"))
                .build();
    }

    static boolean isOne(QuestionnaireResponse resource) {
        return FORM.isAnsweredBy(resource);
    }
}
