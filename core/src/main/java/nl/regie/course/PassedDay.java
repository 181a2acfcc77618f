package nl.regie.course;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regie.caremodule.Wording;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.ProgressReview;
import nl.regie.day.DayView;
import nl.regie.diagnosis.Answer;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.involvement.DangerWatch;
import nl.regie.legal.ImposedMeasure;
import nl.regie.naming.Naming;
import nl.regie.precondition.DangerAtHome;
import nl.regie.precondition.SelfDirection;
import nl.regie.visit.ContactAhead;

/**
 * A day that was written down and has come, beside the days to look again ({@link OverdueReview}) and what to ask about
 * those close by ({@link InvolvementReview}): to ask what the patient did not want to say or direct, to have contact,
 * by which a goal was to be reached, or on which something ended. It is for care staff, and ends nothing.
 *
 * @param what the entry, or the goal
 * @param kind what the day is for
 * @param on the day
 */
public record PassedDay(EntryId what, Kind kind, LocalDate on) {
    /** What a day is for. Its sentences are the wordings {@code passed-day/…}. */
    public enum Kind {
        /** To ask again what the patient did not want to say, or not to direct, then. */
        ASK_AGAIN,
        /** To have contact, where nobody wrote down since that there was. */
        NEXT_CONTACT,
        /**
         * To have reached a goal by, of which nobody looked back since. That it passed is no failure of anybody: it is
         * a day to look together at how it stands.
         */
        REACH_BY,
        /** The last day of a plan, or of what was imposed. */
        LAST_DAY,
        /** To look at the safety at home again. */
        DANGER_AT_HOME
    }

    /** No part is null. */
    public PassedDay {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(on, "on");
    }

    /**
     * The days that have come on a day, the first one first; none where the record is closed. What was recorded later
     * is left out, and so is a question that was answered since.
     */
    public static List<PassedDay> by(LocalDate day, Dossier dossier) {
        DayView view = DayView.of(dossier, day);
        if (view.closed().isPresent()) {
            return List.of();
        }
        return Stream.of(
                        toAsk(view),
                        ContactAhead.in(view).decisions().stream()
                                .flatMap(decision ->
                                        of(decision.id(), Kind.NEXT_CONTACT, decision.nextContactOn(), day::isAfter)),
                        plans(view).flatMap(plan -> of(plan.id(), Kind.LAST_DAY, plan.endsOn(), day::isAfter)),
                        plans(view).flatMap(plan -> toReach(plan, view)),
                        view.current(ImposedMeasure.class).stream()
                                .flatMap(imposed -> of(imposed.id(), Kind.LAST_DAY, imposed.until(), day::isAfter)),
                        DangerWatch.in(view.dossier()).evidence().stream()
                                .flatMap(id -> view.dossier().findEntry(id).stream())
                                .map(DangerAtHome.class::cast)
                                .flatMap(danger -> of(
                                        danger.id(),
                                        Kind.DANGER_AT_HOME,
                                        danger.lookAgainOn(),
                                        then -> !then.isAfter(day))))
                .flatMap(each -> each)
                .sorted(Comparator.comparing(PassedDay::on)
                        .thenComparing(each -> each.what().value()))
                .toList();
    }

    private static Stream<CarePlan> plans(DayView view) {
        return view.current(CarePlan.class).stream().filter(CarePlan::goesOn);
    }

    /** Goals that were reached or let go have no day any more. A review that names no plan looked at all of them. */
    private static Stream<PassedDay> toReach(CarePlan plan, DayView view) {
        Optional<LocalDate> lookedBackOn = view.current(ProgressReview.class).stream()
                .filter(review -> review.plan()
                        .filter(named -> !view.isVersionOf(named, plan.id()))
                        .isEmpty())
                .map(review -> review.recorded().day())
                .max(Comparator.naturalOrder());
        return plan.goals().stream()
                .filter(goal -> goal.status() == GoalStatus.PROPOSED || goal.status() == GoalStatus.ACCEPTED)
                .flatMap(goal -> of(
                        goal.id(),
                        Kind.REACH_BY,
                        goal.reachBy(),
                        then -> then.isBefore(view.day())
                                && lookedBackOn
                                        .filter(back -> !back.isBefore(then))
                                        .isEmpty()));
    }

    private static Stream<PassedDay> toAsk(DayView view) {
        return Stream.concat(
                latest(view.current(Answer.class), Answer::question)
                        .flatMap(answer -> toAsk(answer, answer.askAgainOn(), view)),
                latest(view.current(SelfDirection.class), PassedDay::matter)
                        .flatMap(direction -> toAsk(direction, direction.askAgainOn(), view)));
    }

    /** Those that no other about the same matter is later than. */
    private static <E extends Entry> Stream<E> latest(List<E> entries, Function<E, Object> matter) {
        Map<Object, LocalDate> days = new HashMap<>();
        entries.forEach(entry -> days.merge(
                matter.apply(entry), entry.recorded().day(), (one, other) -> one.isAfter(other) ? one : other));
        return entries.stream().filter(entry -> entry.recorded().day().equals(days.get(matter.apply(entry))));
    }

    private static Object matter(SelfDirection direction) {
        return List.of(direction.lifeDomain(), direction.subject());
    }

    private static Stream<PassedDay> toAsk(Entry entry, Optional<LocalDate> askAgainOn, DayView view) {
        return of(entry.id(), Kind.ASK_AGAIN, askAgainOn, then -> !then.isAfter(view.day()));
    }

    private static Stream<PassedDay> of(EntryId what, Kind kind, Optional<LocalDate> on, Predicate<LocalDate> hasCome) {
        return on.filter(hasCome).map(then -> new PassedDay(what, kind, then)).stream();
    }

    /** In a sentence, for care staff. */
    public String said(Naming naming) {
        return naming.sentence(Wording.id("passed-day", kind), Map.of("what", naming.of(what), "on", naming.of(on)));
    }
}
