package nl.regie.fhir.asking;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.fhir.form.FormKind;
import nl.regie.fhir.mapping.SignallingContentMapping;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.FhirDays;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.visit.ContactAhead;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/**
 * What stands in a form before anybody filled it in: the day of the visit, the story that the patient told, the
 * signalling plan that there is. How somebody feels and what they experience is asked anew each time.
 */
final class Beforehand {
    private final FormKind kind;
    private final PersonId person;
    private final OwnThings own;
    private final Map<String, List<Coding>> choices;

    Beforehand(FormKind kind, PersonId person, OwnThings own, Map<String, List<Coding>> choices) {
        this.kind = kind;
        this.person = person;
        this.own = own;
        this.choices = choices;
    }

    /** The form, with what is known as answers to begin with, and as a response that is in progress. */
    MadeForm in(Questionnaire form) {
        QuestionnaireResponse response = new QuestionnaireResponse()
                .setQuestionnaire(form.getUrl() + "|" + form.getVersion())
                .setStatus(QuestionnaireResponseStatus.INPROGRESS)
                .setSubject(new Reference()
                        .setIdentifier(Outbound.identifier(own.view().patient())))
                .setSource(new Reference().setIdentifier(Outbound.identifier(person)))
                .setAuthoredElement(FhirDays.dateTime(own.view().day()));
        switch (kind) {
            case CONSULT_PREPARATION ->
                ContactAhead.in(own.view()).contacts().stream()
                        .filter(ContactAhead.Contact::isVisit)
                        .findFirst()
                        .ifPresent(visit -> fill(form, response, "preparation.visit-on", FhirDays.date(visit.on())));
            case PERSONAL_DIAGNOSIS ->
                Arrays.stream(DiagnosisQuestion.values())
                        .forEach(question -> own.beforehand(question).ifPresent(said -> fill(form, response, said)));
            case SIGNALLING_PLAN ->
                own.plan().ifPresent(plan -> {
                    Outbound out = new Outbound(own.view().dossier());
                    SignallingContentMapping.write(plan, out)
                            .getItem()
                            .forEach(item -> response.addItem(chosen(item, out)));
                });
            case PRECONDITIONS, EXPERIENCE, VISIT_SUMMARY -> {}
        }
        return new MadeForm(form, response);
    }

    private static void fill(Questionnaire form, QuestionnaireResponse response, Answer said) {
        String linkId = Codes.code(said.question());
        said.inOwnWords()
                .map(OwnWords::text)
                .ifPresent(text -> fill(form, response, linkId + ".own-words", new StringType(text)));
        said.lifeDomain().ifPresent(part -> fill(form, response, linkId + ".life-domain", Codes.coding(part)));
    }

    private static void fill(Questionnaire form, QuestionnaireResponse response, String linkId, Type value) {
        List<QuestionnaireItemComponent> path = path(form.getItem(), linkId);
        if (path.isEmpty()) {
            return;
        }
        beginWith(path.get(path.size() - 1), value);
        QuestionnaireResponseItemComponent place =
                child(response.getItem(), path.get(0)).orElseGet(() -> describe(response.addItem(), path.get(0)));
        for (QuestionnaireItemComponent asked : path.subList(1, path.size())) {
            QuestionnaireResponseItemComponent around = place;
            place = child(around.getItem(), asked).orElseGet(() -> describe(around.addItem(), asked));
        }
        place.addAnswer().setValue(value);
    }

    /** Of choices that the form names one by one, FHIR has the one to begin with marked: que-11. */
    private static void beginWith(QuestionnaireItemComponent question, Type value) {
        if (question.hasAnswerOption() && value instanceof Coding code) {
            question.getAnswerOption().stream()
                    .filter(option -> isSame(option.getValueCoding(), code))
                    .findFirst()
                    .orElseGet(() -> question.addAnswerOption().setValue(code.copy()))
                    .setInitialSelected(true);
        } else {
            question.addInitial().setValue(value.copy());
        }
    }

    private static boolean isSame(Coding one, Coding other) {
        return one.getSystem().equals(other.getSystem()) && one.getCode().equals(other.getCode());
    }

    private static Optional<QuestionnaireResponseItemComponent> child(
            List<QuestionnaireResponseItemComponent> among, QuestionnaireItemComponent asked) {
        return among.stream()
                .filter(item -> item.getLinkId().equals(asked.getLinkId()))
                .findFirst();
    }

    private static QuestionnaireResponseItemComponent describe(
            QuestionnaireResponseItemComponent item, QuestionnaireItemComponent asked) {
        return item.setLinkId(asked.getLinkId()).setText(asked.getText());
    }

    private static List<QuestionnaireItemComponent> path(List<QuestionnaireItemComponent> among, String linkId) {
        for (QuestionnaireItemComponent item : among) {
            if (item.getLinkId().equals(linkId)) {
                return List.of(item);
            }
            List<QuestionnaireItemComponent> within = path(item.getItem(), linkId);
            if (!within.isEmpty()) {
                return Stream.concat(Stream.of(item), within.stream()).toList();
            }
        }
        return List.of();
    }

    /** A reference to somebody becomes the choice that names them. */
    private QuestionnaireResponseItemComponent chosen(QuestionnaireResponseItemComponent item, Outbound out) {
        for (QuestionnaireResponseItemAnswerComponent answer : item.getAnswer()) {
            if (answer.getValue() instanceof Reference reference) {
                choices.getOrDefault(item.getLinkId(), List.of()).stream()
                        .filter(choice -> isTo(choice, reference, out))
                        .findFirst()
                        .ifPresent(choice -> answer.setValue(choice.copy()));
            }
        }
        item.getItem().forEach(part -> chosen(part, out));
        return item;
    }

    private static boolean isTo(Coding choice, Reference reference, Outbound out) {
        return Canonical.PERSON_ID.equals(choice.getSystem())
                && out.person(PersonId.of(choice.getCode())).equalsDeep(reference);
    }
}
