package nl.regie.voice;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.ContactAgreement;
import nl.regie.careplan.Goal;
import nl.regie.careplan.PreferenceOutcome;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.YesNo;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.dossier.Annotation;
import nl.regie.dossier.ReadBack;
import nl.regie.dossier.ReadBackAnswer;
import nl.regie.entry.Entry;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.intervention.Possibility;
import nl.regie.intervention.Request;
import nl.regie.intervention.RequestOutcome;
import nl.regie.people.InvolvementAgreement;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.Judgement;

/**
 * How much may stand in words of the patient. Where the lines lie is ours, and they are drawn by what was asked and
 * ticked, never by what was said: what words mean, only people can tell.
 */
public enum Weight {
    /** Anything may stand in them: a wish or need, a preparation, and what the patient adds of their own accord. */
    WEIGHTY,
    /**
     * They answer a question that frames them: what happened, what somebody wants to direct, where they like to meet.
     */
    FRAMED,
    /**
     * They stand beside a tick that says what is to be done, or that all is well: who may know what, a leaflet that was
     * asked for, too many checks, what makes strong, a good answer. They are shown, and raise no alarm.
     */
    PLAIN;

    /** What a message answers. */
    private static final Set<Possibility> BY_MESSAGE =
            EnumSet.of(Possibility.INFORMATION, Possibility.PEER_CONTACT, Possibility.EXPERT_BY_EXPERIENCE);

    /** The weight of the words in an entry. */
    public static Weight of(Entry entry) {
        if (isWeighty(entry)) {
            return WEIGHTY;
        }
        return isPlain(entry) ? PLAIN : FRAMED;
    }

    /**
     * What was done with a preference about contact, a message that was sent, and that what was read back is right:
     * once a professional wrote that down, it waits for nobody. A preference with which nobody did anything yet is no
     * logistics: what it asks only its words say.
     */
    public static boolean isLogistics(Entry entry) {
        return (entry instanceof ContactAgreement contact && isSettled(contact))
                || (entry instanceof ReadBack readBack && readBack.answer() == ReadBackAnswer.RIGHT)
                || (entry instanceof Request request
                        && BY_MESSAGE.contains(request.possibility())
                        && request.outcome().equals(Optional.of(RequestOutcome.ACTED_ON)));
    }

    private static boolean isSettled(ContactAgreement contact) {
        return contact.preference().isEmpty()
                || contact.agreed().isPresent()
                || contact.reason().isPresent()
                || contact.outcome().equals(Optional.of(PreferenceOutcome.FOLLOWED));
    }

    private static boolean isWeighty(Entry entry) {
        if (entry instanceof Answer answer) {
            return answer.question() == DiagnosisQuestion.WISH || answer.question() == DiagnosisQuestion.NEED;
        } else if (entry instanceof CarePlan plan) {
            return plan.goals().stream().map(Goal::inOwnWords).anyMatch(said -> said.isPresent());
        }
        return entry instanceof ConsultPreparation || entry instanceof Annotation;
    }

    private static boolean isPlain(Entry entry) {
        if (entry instanceof Request request) {
            return BY_MESSAGE.contains(request.possibility())
                    || request.outcome().isPresent();
        } else if (entry instanceof Experience experience) {
            return experience.answer() == ExperienceAnswer.YES
                    || experience.tooManyContacts().equals(Optional.of(YesNo.YES));
        } else if (entry instanceof Appraisal appraisal) {
            return appraisal.judgement() == Judgement.YES;
        } else if (entry instanceof ReadBack readBack) {
            return readBack.answer() != ReadBackAnswer.DIFFERS;
        }
        return entry instanceof InvolvementAgreement
                || (entry instanceof Answer answer && answer.question() == DiagnosisQuestion.RESILIENCE);
    }
}
