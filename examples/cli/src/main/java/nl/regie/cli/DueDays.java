package nl.regie.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.ProgressReview;
import nl.regie.decision.SharedDecision;
import nl.regie.diagnosis.Answer;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.Found;
import nl.regie.people.InvolvementAgreement;
import nl.regie.precondition.SelfDirection;
import nl.regie.signalling.SignallingPlan;

/** The days on which something was to be looked at or asked again, or on which it ends. */
record DueDays(Dossier dossier) {
    /** Of an entry, or of a part of one; what was put off has the day of putting off too. */
    Stream<LocalDate> of(Found found) {
        Stream<Optional<LocalDate>> ofPutOff = dossier.current(CarePlan.class).stream()
                .flatMap(plan -> plan.notNow().stream())
                .filter(notNow -> notNow.answers().equals(found.id()))
                .map(notNow -> notNow.lookAgainOn());
        Stream<Optional<LocalDate>> own = Stream.of(
                        found.as(CarePlan.class).map(plan -> Stream.of(plan.lookAgainOn(), plan.endsOn())),
                        found.as(Goal.class).map(goal -> Stream.of(goal.lookAgainOn(), goal.reachBy())),
                        found.as(ProgressReview.class).map(review -> Stream.of(review.nextOn())),
                        found.as(SignallingPlan.class).map(plan -> Stream.of(plan.lookAgainOn())),
                        found.as(Answer.class).map(answer -> Stream.of(answer.askAgainOn())),
                        found.as(SelfDirection.class).map(direction -> Stream.of(direction.askAgainOn())),
                        found.as(SharedDecision.class).map(decision -> Stream.of(decision.lookAgainOn())),
                        found.as(InvolvementAgreement.class)
                                .map(agreement -> Stream.of(agreement.askAgainOn(), agreement.until())))
                .flatMap(Optional::stream)
                .flatMap(days -> days);
        return Stream.concat(own, ofPutOff).flatMap(Optional::stream);
    }
}
