package nl.regie.fhir.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.VisitSummary;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.entry.Entry;
import nl.regie.entry.PersonId;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceTopic;
import nl.regie.fhir.form.Form;
import nl.regie.fhir.form.FormKind;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.people.InvolvementAgreement;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.Aspect;
import nl.regie.signalling.SignallingPlan;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Reference;

/**
 * A group of questions that gives one entry, wherever somebody answers it.
 *
 * @param form the form that asks it
 * @param linkId its name in the form
 * @param gives the kind of entry
 */
public record AnsweredGroup(FormKind form, String linkId, Class<? extends Entry> gives) {
    private static final String PREPARATION = "preparation";
    private static final String PLAN = "plan";
    private static final String VISIT = "visit";

    /** All groups of a form, in the order in which it asks them. */
    public static List<AnsweredGroup> of(FormKind form) {
        return switch (form) {
            case PERSONAL_DIAGNOSIS -> each(form, Answer.class, DiagnosisQuestion.values());
            case EXPERIENCE -> each(form, Experience.class, ExperienceTopic.values());
            case PRECONDITIONS ->
                Stream.concat(
                                each(form, Experience.class, ExperienceTopic.FEELS_SAFE_AND_SUPPORTED).stream(),
                                each(form, Appraisal.class, Aspect.values()).stream())
                        .toList();
            case CONSULT_PREPARATION -> List.of(new AnsweredGroup(form, PREPARATION, ConsultPreparation.class));
            case SIGNALLING_PLAN -> List.of(new AnsweredGroup(form, PLAN, SignallingPlan.class));
            case VISIT_SUMMARY -> List.of(new AnsweredGroup(form, VISIT, VisitSummary.class));
        };
    }

    /** Not a group, but one question: whom else the patient lets see what a form holds. */
    public static AnsweredGroup opening(FormKind form, String linkId) {
        return new AnsweredGroup(form, linkId, InvolvementAgreement.class);
    }

    private static List<AnsweredGroup> each(FormKind form, Class<? extends Entry> gives, Enum<?>... questions) {
        return Arrays.stream(questions)
                .map(question -> new AnsweredGroup(form, Codes.code(question), gives))
                .toList();
    }

    /** Whether this entry answers what this group asks. */
    public boolean isAnsweredBy(Entry entry) {
        return gives.isInstance(entry) && (gives == InvolvementAgreement.class || isAskedFor(entry));
    }

    private boolean isAskedFor(Entry entry) {
        return switch (form) {
            case CONSULT_PREPARATION, SIGNALLING_PLAN, VISIT_SUMMARY -> true;
            case PERSONAL_DIAGNOSIS, EXPERIENCE, PRECONDITIONS -> linkId.equals(question(entry));
        };
    }

    private static String question(Entry entry) {
        if (entry instanceof Answer answer) {
            return Codes.code(answer.question());
        } else if (entry instanceof Experience experience) {
            return Codes.code(experience.topic());
        }
        return Codes.code(((Appraisal) entry).aspect());
    }

    /**
     * The entry that this group gives; of a signalling plan what this form asks.
     *
     * @param group the group as it was answered
     * @param source whose answers these are
     * @throws nl.regie.fhir.incoming.Unreadable if there is not enough to read
     */
    public Entry read(QuestionnaireResponseItemComponent group, Heading heading, PersonId source, Inbound in) {
        QuestionnaireResponse alone = alone(group, source);
        if (gives == Appraisal.class) {
            Aspect aspect = Arrays.stream(Aspect.values())
                    .filter(each -> Codes.code(each).equals(linkId))
                    .findFirst()
                    .orElseThrow();
            return PreconditionsFormMapping.read(aspect, alone, heading, source);
        } else if (gives == Answer.class) {
            return new AnswerMapping().read(alone, heading, in);
        } else if (gives == Experience.class) {
            return new ExperienceMapping().read(alone, heading, in);
        } else if (gives == ConsultPreparation.class) {
            return new ConsultPreparationMapping().read(alone, heading, in);
        }
        return new VisitSummaryMapping().read(alone, heading, in);
    }

    /**
     * A response that answers this group and nothing else. The question on the safe environment is asked by two forms,
     * and an experience is read from its own.
     */
    public QuestionnaireResponse alone(QuestionnaireResponseItemComponent group, PersonId source) {
        Form own = Form.shipped(gives == Experience.class ? FormKind.EXPERIENCE : form);
        QuestionnaireResponse alone = new QuestionnaireResponse()
                .setQuestionnaire(own.canonical())
                .setSource(new Reference().setIdentifier(Outbound.identifier(source)));
        QuestionnaireResponseItemComponent place = own.ask(alone, linkId);
        group.getItem().forEach(place::addItem);
        return alone;
    }
}
