package nl.regie.careplan;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.OwnWords;
import nl.regie.entry.Reference;
import org.immutables.value.Value;

/** One version of a plan. */
@Value.Immutable
@JsonDeserialize(as = ImmutableCarePlan.class)
public interface CarePlan extends Entry {
    /** Where this version stands. */
    PlanStatus status();

    /** What the patient wants to reach. */
    List<Goal> goals();

    /** Who does what. */
    List<PlannedAction> actions();

    /** What is put off, and why. */
    List<NotNow> notNow();

    /** The patient's words, where the patient chose to carry everything without support. */
    Optional<OwnWords> choosesToDoItAlone();

    /** When to look at the plan again, together. */
    Optional<LocalDate> lookAgainOn();

    /** The parts of a plan have names of their own. */
    @Value.Check
    default void check() {
        long names = partIds().distinct().count();
        InvalidValueException.unless(
                names == partIds().count(),
                "",
                "duplicate-id",
                "Twee onderdelen van dit plan hebben hetzelfde id.",
                "Two parts of this plan have the same id.");
    }

    /** The ids of the goals and actions. */
    default Stream<EntryId> partIds() {
        return Stream.concat(goals().stream().map(Goal::id), actions().stream().map(PlannedAction::id));
    }

    /**
     * Whether this version holds between the patient and those who support: agreed, or being carried out. A plan on
     * hold helps nobody now.
     */
    default boolean isInForce() {
        return status() == PlanStatus.AGREED || status() == PlanStatus.ACTIVE;
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
                                notNow().stream().map(NotNow::references).toList()))
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
