package nl.regie.course;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.comparison.Naming;
import nl.regie.consult.ConsultPreparation;
import nl.regie.day.DayView;
import nl.regie.diagnosis.Answer;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.legal.ImposedMeasure;
import nl.regie.precondition.DangerAtHome;
import nl.regie.precondition.DangerState;
import nl.regie.precondition.SelfDirection;
import nl.regie.signalling.SignallingPlan;
import nl.regie.visit.ContactAhead;

/**
 * A day that was written down and has come, beside the days to look again ({@link OverdueReview}) and what to ask about
 * those close by ({@link InvolvementReview}): to ask what the patient did not want to say or direct, to have contact,
 * or on which something ended. It is for care staff, and ends nothing.
 *
 * @param what the entry
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
                                        of(decision, Kind.NEXT_CONTACT, decision.nextContactOn(), day::isAfter)),
                        view.current(CarePlan.class).stream()
                                .filter(CarePlan::goesOn)
                                .flatMap(plan -> of(plan, Kind.LAST_DAY, plan.endsOn(), day::isAfter)),
                        view.current(ImposedMeasure.class).stream()
                                .flatMap(imposed -> of(imposed, Kind.LAST_DAY, imposed.until(), day::isAfter)),
                        view.current(DangerAtHome.class).stream()
                                .filter(danger -> danger.state() != DangerState.PAST)
                                .flatMap(danger -> of(
                                        danger, Kind.DANGER_AT_HOME, danger.lookAgainOn(), then -> !then.isAfter(day))))
                .flatMap(each -> each)
                .sorted(Comparator.comparing(PassedDay::on)
                        .thenComparing(each -> each.what().value()))
                .toList();
    }

    private static Stream<PassedDay> toAsk(DayView view) {
        List<Answer> answers = view.current(Answer.class);
        List<SelfDirection> directions = view.current(SelfDirection.class);
        return Stream.concat(
                answers.stream()
                        .filter(answer -> answers.stream()
                                .noneMatch(other -> other.question() == answer.question() && isLater(other, answer)))
                        .flatMap(answer -> toAsk(answer, answer.askAgainOn(), view)),
                directions.stream()
                        .filter(direction -> directions.stream()
                                .noneMatch(other -> isOfTheSame(other, direction) && isLater(other, direction)))
                        .flatMap(direction -> toAsk(direction, direction.askAgainOn(), view)));
    }

    private static Stream<PassedDay> toAsk(Entry entry, Optional<LocalDate> askAgainOn, DayView view) {
        return of(entry, Kind.ASK_AGAIN, askAgainOn, then -> !then.isAfter(view.day()));
    }

    private static boolean isOfTheSame(SelfDirection one, SelfDirection other) {
        return one.lifeDomain() == other.lifeDomain() && one.subject().equals(other.subject());
    }

    private static boolean isLater(Entry one, Entry other) {
        return one.recorded().day().isAfter(other.recorded().day());
    }

    private static Stream<PassedDay> of(Entry entry, Kind kind, Optional<LocalDate> on, Predicate<LocalDate> hasCome) {
        return on.filter(hasCome).map(then -> new PassedDay(entry.id(), kind, then)).stream();
    }

    /** In a sentence, for care staff. */
    public String said(Dossier dossier, Naming naming) {
        return naming.sentence(
                "passed-day/" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Map.of("what", called(what, dossier, naming), "on", naming.of(on)));
    }

    /** What something is called where versions are not compared: in its words, or by its kind and day, and by no id. */
    public static String called(EntryId id, Dossier dossier, Naming naming) {
        return dossier.find(id)
                .filter(found -> found.part().isEmpty())
                .flatMap(found -> kindOf(found.entry(), id, naming)
                        .map(kind -> naming.sentence("passed-day/of/" + kind, Map.of("on", naming.of(found.day())))))
                .or(() -> dossier.findEntry(id)
                        .filter(SelfDirection.class::isInstance)
                        .map(SelfDirection.class::cast)
                        .filter(direction -> direction.subject().isEmpty())
                        .map(direction -> "‘" + naming.of(direction.lifeDomain()) + "’"))
                .orElseGet(() -> naming.of(id));
    }

    private static Optional<String> kindOf(Entry entry, EntryId id, Naming naming) {
        if (entry instanceof CarePlan) {
            return Optional.of("plan");
        } else if (entry instanceof SignallingPlan) {
            return Optional.of("signalling-plan");
        } else if (entry instanceof ImposedMeasure) {
            return Optional.of("imposed-measure");
        } else if (entry instanceof ConsultPreparation) {
            return Optional.of("preparation");
        } else if (entry instanceof Answer answer && naming.of(id).equals(id.value())) {
            return Optional.of(answer.question().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return Optional.empty();
    }
}
