package nl.regie.course;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.day.DayView;
import nl.regie.decision.SharedDecision;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.signalling.SignallingPlan;

/**
 * A day to look again that has passed.
 *
 * @param what the plan, goal, signalling plan or decision, or the wish that was put off
 * @param lookAgainOn the day that was agreed
 * @param days how many days ago that was; at least 1
 */
public record OverdueReview(EntryId what, LocalDate lookAgainOn, long days) {
    /** No part is null. */
    public OverdueReview {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(lookAgainOn, "lookAgainOn");
    }

    /**
     * All days to look again of a dossier that have passed on a day: of plans that go on and their parts, of signalling
     * plans, and of decisions about what goes on; none where the record is closed. What was recorded later is left out.
     */
    public static List<OverdueReview> askedOn(LocalDate day, Dossier dossier) {
        DayView view = DayView.of(dossier, day);
        Dossier then = view.dossier();
        if (view.closed().isPresent()) {
            return List.of();
        }
        return Stream.of(
                        then.current(CarePlan.class).stream()
                                .filter(CarePlan::goesOn)
                                .flatMap(plan -> PlanCourse.of(then, plan.id()).overdueOn(day).stream()),
                        then.current(SignallingPlan.class).stream()
                                .flatMap(plan -> passed(plan.id(), plan.lookAgainOn(), day)),
                        then.current(SharedDecision.class).stream()
                                .filter(decision -> !view.isOver(decision))
                                .flatMap(decision -> passed(decision.id(), decision.lookAgainOn(), day)))
                .flatMap(each -> each)
                .toList();
    }

    static Stream<OverdueReview> passed(EntryId what, Optional<LocalDate> lookAgainOn, LocalDate day) {
        return lookAgainOn.filter(then -> then.isBefore(day)).stream()
                .map(then -> new OverdueReview(what, then, ChronoUnit.DAYS.between(then, day)));
    }
}
