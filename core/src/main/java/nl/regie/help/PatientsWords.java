package nl.regie.help;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.ContactAgreement;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalProgress;
import nl.regie.careplan.Pace;
import nl.regie.careplan.ProgressReview;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.VisitSummary;
import nl.regie.decision.SharedDecision;
import nl.regie.diagnosis.Answer;
import nl.regie.dossier.Annotation;
import nl.regie.dossier.ReadBack;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.Entry;
import nl.regie.entry.OwnWords;
import nl.regie.experience.Experience;
import nl.regie.intervention.Request;
import nl.regie.intervention.Suggestion;
import nl.regie.legal.ImposedMeasure;
import nl.regie.people.InvolvementAgreement;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.SelfDirection;
import nl.regie.signalling.SignallingPlan;

/** What the patient said in an entry that holds the patient's words. What a close one said is not among it. */
final class PatientsWords {
    private PatientsWords() {}

    /** All words in it, in the order in which they stand; none in an entry of a kind in which others speak. */
    static List<OwnWords> in(Entry entry) {
        return Stream.of(ofWhatWasTold(entry), ofWhatWasAgreed(entry), ofVisits(entry))
                .flatMap(words -> words)
                .toList();
    }

    private static Stream<OwnWords> ofWhatWasTold(Entry entry) {
        if (entry instanceof Answer answer) {
            return answer.inOwnWords().stream();
        } else if (entry instanceof Appraisal appraisal) {
            return appraisal.inOwnWords().stream();
        } else if (entry instanceof SelfDirection direction) {
            return direction.inOwnWords().stream();
        } else if (entry instanceof Experience experience) {
            return experience.inOwnWords().stream();
        } else if (entry instanceof Annotation annotation) {
            return Stream.of(annotation.inOwnWords());
        } else if (entry instanceof Request request) {
            return request.inOwnWords().stream();
        } else if (entry instanceof Suggestion suggestion) {
            return suggestion.inOwnWords().stream();
        } else if (entry instanceof ImposedMeasure measure) {
            return measure.patientsView().stream();
        }
        return Stream.of();
    }

    private static Stream<OwnWords> ofWhatWasAgreed(Entry entry) {
        if (entry instanceof CarePlan plan) {
            return Stream.concat(
                    plan.choosesToDoItAlone().stream(),
                    plan.goals().stream().map(Goal::inOwnWords).flatMap(Optional::stream));
        } else if (entry instanceof SharedDecision decision) {
            return Stream.concat(decision.mattersToMe().stream(), decision.choiceInOwnWords().stream());
        } else if (entry instanceof ContactAgreement contact) {
            return contact.preference().stream();
        } else if (entry instanceof InvolvementAgreement agreement) {
            return agreement.inOwnWords().stream();
        } else if (entry instanceof SupportRecord support) {
            return support.response().stream();
        } else if (entry instanceof SignallingPlan plan) {
            return Stream.concat(plan.whatHelps().stream(), plan.wishes().stream());
        }
        return Stream.of();
    }

    private static Stream<OwnWords> ofVisits(Entry entry) {
        if (entry instanceof ConsultPreparation preparation) {
            return Stream.of(
                            preparation.inOwnWords().stream(),
                            preparation.topics().stream(),
                            preparation.progress().stream()
                                    .map(GoalProgress::inOwnWords)
                                    .flatMap(Optional::stream))
                    .flatMap(words -> words);
        } else if (entry instanceof ProgressReview review) {
            return Stream.concat(review.patientsView().stream(), review.pace().flatMap(Pace::inOwnWords).stream());
        } else if (entry instanceof VisitSummary visit) {
            return visit.patientsView().stream();
        } else if (entry instanceof ReadBack readBack) {
            return readBack.inOwnWords().stream();
        }
        return Stream.of();
    }
}
