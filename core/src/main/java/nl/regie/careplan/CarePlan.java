package nl.regie.careplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.decision.PlanAgreement;
import nl.regie.entry.Entry;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.Part;
import nl.regie.entry.Reference;
import org.immutables.value.Value;

/** One version of a plan. */
@Value.Immutable
public interface CarePlan extends Entry {
    /** Where this version stands. */
    PlanStatus status();

    /** What the plan is called. */
    Optional<Note> title();

    /** What the plan is about. */
    List<PlanSubject> about();

    /** The first day of the plan. What was agreed holds from the agreement on, also before this day. */
    Optional<LocalDate> startsOn();

    /** The last day of the plan: after it the plan holds no longer, whatever its status. */
    Optional<LocalDate> endsOn();

    /** What the patient wants to reach. */
    List<Goal> goals();

    /** Who does what. */
    List<PlannedAction> actions();

    /** What is put off, and why. */
    List<NotNow> notNow();

    /** The patient's words, where the patient chose to carry everything without support. */
    Optional<OwnWords> choosesToDoItAlone();

    /** That the patient, or who may in the patient's place, agreed to a version of this plan. */
    Optional<PlanAgreement> agreement();

    /** Why the plan is on hold, was stopped, or was taken up again. */
    Optional<Note> statusReason();

    /** What was discussed before the plan came to its end. */
    Optional<Closing> closing();

    /** When to look at the plan again, together. */
    Optional<LocalDate> lookAgainOn();

    /** What else those who support wrote down with this plan. */
    List<Note> notes();

    /** The parts of a plan have names of their own, and its last day is not before its first. */
    @Value.Check
    default void check() {
        long names = parts().map(Part::id).distinct().count();
        InvalidValueException.unless(
                names == parts().count(),
                "",
                "duplicate-id",
                "Twee onderdelen van dit plan hebben hetzelfde id.",
                "Two parts of this plan have the same id.");
        InvalidValueException.unless(
                startsOn().flatMap(first -> endsOn().filter(first::isAfter)).isEmpty(),
                "/endsOn",
                "ends-before-it-starts",
                "De laatste dag van dit plan ligt voor de eerste.",
                "The last day of this plan is before the first.");
    }

    /** The goals and actions. */
    @Override
    default Stream<Part> parts() {
        return Stream.concat(
                IntStream.range(0, goals().size()).mapToObj(i -> goal("/goals/" + i, goals().get(i))),
                IntStream.range(0, actions().size())
                        .mapToObj(i -> action("/actions/" + i, actions().get(i))));
    }

    private static Part goal(String at, Goal goal) {
        return new Part(at, goal.id(), Goal.class, goal);
    }

    private static Part action(String at, PlannedAction action) {
        return new Part(at, action.id(), PlannedAction.class, action);
    }

    /**
     * Whether this version holds between the patient and those who support: agreed, or being carried out. A plan on
     * hold helps nobody now.
     */
    default boolean isInForce() {
        return status() == PlanStatus.AGREED || status() == PlanStatus.ACTIVE;
    }

    /** Whether it is in force on a day: agreed or being carried out, and its last day has not passed. */
    default boolean isInForceOn(LocalDate day) {
        return isInForce() && !hasEndedBy(day);
    }

    /** Whether its last day has passed. */
    default boolean hasEndedBy(LocalDate day) {
        return endsOn().filter(day::isAfter).isPresent();
    }

    /** Whether there is a day on which both this plan and the other run; where no days are known there is. */
    default boolean runsBeside(CarePlan other) {
        return !startsOn().map(other::hasEndedBy).orElse(false)
                && !other.startsOn().map(this::hasEndedBy).orElse(false);
    }

    /** Whether it is in force, or on hold to be taken up again. */
    default boolean goesOn() {
        return isInForce() || status() == PlanStatus.PAUSED;
    }

    @Override
    default Stream<Reference> references() {
        return Stream.of(
                        within("/goals/", goals().stream().map(Goal::references).toList()),
                        within(
                                "/actions/",
                                actions().stream()
                                        .map(PlannedAction::references)
                                        .toList()),
                        within(
                                "/notNow/",
                                notNow().stream().map(NotNow::references).toList()),
                        agreement().stream()
                                .flatMap(agreed -> agreed.references(CarePlan.class))
                                .map(reference -> reference.within("/agreement")),
                        closing().stream().flatMap(Closing::references).map(reference -> reference.within("/closing")))
                .flatMap(references -> references);
    }

    private static Stream<Reference> within(String list, List<Stream<Reference>> parts) {
        return IntStream.range(0, parts.size()).boxed().flatMap(i -> parts.get(i)
                .map(reference -> reference.within(list + i)));
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CarePlan}. */
    final class Builder extends ImmutableCarePlan.Builder {
        Builder() {}
    }
}
