package nl.regie.cohort;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import nl.regie.entry.InvalidValueException;
import nl.regie.reading.FormatVersion;
import nl.regie.style.WholeFile;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/**
 * What many dossiers show: whole numbers, for each group on each day. Those of parts add up to that of the whole, in
 * any order and however the whole was split; only what was told of the reading itself, {@link #parts()} and
 * {@link #doubles()}, tells how it was done. It names nobody and holds no words of anybody, but it holds small numbers:
 * it is for who may see the dossiers.
 */
@WholeFile
@Value.Immutable
public interface CohortSummary extends RegieValue {
    /** The most groups on days that one summary holds: so many can be read by people, and written in one file. */
    int MOST_GROUPS_ON_DAYS = 1_000;

    /** The version of the file format. */
    FormatVersion schemaVersion();

    /** Which module the dossiers were read with. */
    ModuleRead module();

    /** From how many runs this was added up; nought where there was none. */
    Integer parts();

    /** How many dossiers were read. */
    Integer read();

    /** How many lines were refused, and are in no other count. */
    Integer refused();

    /** How many of the dossiers that were read the question left out. */
    Integer leftOut();

    /** How many of the dossiers that were read are of a patient whom an earlier one of the same run is of, too. */
    Integer doubles();

    /** The groups on each day, in the order of days and then of their names. */
    List<GroupOnDay> groups();

    /** Whether one patient may be counted more than once unseen: doubles are looked for within one run only. */
    default boolean mayHoldUnseenDoubles() {
        return parts() > 1;
    }

    /** The order of {@link #groups()}: by day, and then by name; what has none comes first. */
    static Comparator<GroupOnDay> order() {
        return Comparator.comparing((GroupOnDay group) -> group.day().orElse(LocalDate.MIN))
                .thenComparing(group -> group.group().map(Group::value).orElse(""));
    }

    /** One group on a day, where there is one. */
    default Optional<GroupOnDay> find(Optional<Group> group, Optional<LocalDate> day) {
        return groups().stream()
                .filter(each -> each.group().equals(group) && each.day().equals(day))
                .findFirst();
    }

    /** All groups together, on each day: the whole that a group can be seen beside. */
    default CohortSummary whole() {
        Map<LocalDate, Tally> byDay = new TreeMap<>();
        groups().forEach(group -> byDay.computeIfAbsent(
                        group.day().orElse(LocalDate.MIN), day -> new Tally(Optional.empty(), group.day()))
                .add(group));
        return builder()
                .from(this)
                .groups(byDay.values().stream().map(Tally::counted).toList())
                .build();
    }

    /**
     * What the dossiers of all these show together.
     *
     * @throws IllegalArgumentException if there is none, or they were read with different modules
     * @throws ArithmeticException if a count is more than 2,147,483,647
     * @throws InvalidValueException if there are more groups on days than one summary holds
     */
    static CohortSummary together(Collection<CohortSummary> parts) {
        if (parts.stream().map(CohortSummary::module).distinct().count() != 1) {
            throw new IllegalArgumentException("Only what was read with one module, of one version, is added up.");
        }
        TreeMap<GroupOnDay, Tally> tallies = new TreeMap<>(order());
        parts.forEach(part -> part.groups()
                .forEach(group -> tallies.computeIfAbsent(group, first -> new Tally(first.group(), first.day()))
                        .add(group)));
        return builder()
                .module(parts.iterator().next().module())
                .parts(sum(parts, CohortSummary::parts))
                .read(sum(parts, CohortSummary::read))
                .refused(sum(parts, CohortSummary::refused))
                .leftOut(sum(parts, CohortSummary::leftOut))
                .doubles(sum(parts, CohortSummary::doubles))
                .groups(tallies.values().stream().map(Tally::counted).toList())
                .build();
    }

    /**
     * This and another together.
     *
     * @throws IllegalArgumentException if they were read with different modules
     */
    default CohortSummary and(CohortSummary other) {
        return together(List.of(this, other));
    }

    private static int sum(Collection<CohortSummary> parts, ToIntFunction<CohortSummary> count) {
        return parts.stream().mapToInt(count).reduce(0, Math::addExact);
    }

    /**
     * Checks that nothing is below nought, and that each group stands there once for a day.
     *
     * @throws InvalidValueException with what is wrong
     */
    @Value.Check
    default void check() {
        schemaVersion().requireCurrent();
        InvalidValueException.unless(
                Math.min(Math.min(parts(), read()), Math.min(refused(), leftOut())) >= 0 && doubles() >= 0,
                "",
                "negative-count",
                "Een aantal is nul of meer.",
                "A count is nought or more.");
        InvalidValueException.unless(
                leftOut() <= read() && doubles() <= read(),
                "/read",
                "does-not-add-up",
                "Deze aantallen kloppen niet met het aantal dossiers.",
                "These counts do not go with the number of dossiers.");
        InvalidValueException.unless(
                groups().size() <= MOST_GROUPS_ON_DAYS,
                "/groups",
                "too-many-groups",
                "Een telling heeft hoogstens " + MOST_GROUPS_ON_DAYS + " groepen op dagen.",
                "A summary has at most " + MOST_GROUPS_ON_DAYS + " groups on days.");
        for (int i = 1; i < groups().size(); i++) {
            InvalidValueException.unless(
                    order().compare(groups().get(i - 1), groups().get(i)) < 0,
                    "/groups/" + i,
                    "out-of-order",
                    "Elke groep staat er één keer voor een dag, op volgorde van dag en naam.",
                    "Each group stands there once for a day, in the order of day and name.");
        }
    }

    /** Starts a new value, in the current version of the file format. */
    static Builder builder() {
        return new Builder().schemaVersion(FormatVersion.CURRENT);
    }

    /** Builds {@link CohortSummary}. */
    final class Builder extends ImmutableCohortSummary.Builder {
        Builder() {}
    }
}
