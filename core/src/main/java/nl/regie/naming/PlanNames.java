package nl.regie.naming;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;

/**
 * How each of several plans is called on a page, so that no two have one name: by its title, or else by the day on
 * which it was written down. Where that is the same, the day, what it is about and who wrote it down are told, as far
 * as it takes, and at last its number. A discreet page has nothing of it that somebody typed. That is ours.
 */
public final class PlanNames {
    private final Function<String, String> words;
    private final Function<LocalDate, String> days;
    private final Function<PersonId, String> writers;
    private final boolean isDiscreet;

    /**
     * For a page.
     *
     * @param words finds the wording of an id
     * @param days writes a day
     * @param writers says that somebody wrote it down
     */
    public PlanNames(
            Function<String, String> words,
            Function<LocalDate, String> days,
            Function<PersonId, String> writers,
            boolean isDiscreet) {
        this.words = words;
        this.days = days;
        this.writers = writers;
        this.isDiscreet = isDiscreet;
    }

    /** How a plan is called among these. */
    public String of(CarePlan plan, Collection<CarePlan> among) {
        List<CarePlan> all = Stream.concat(among.stream(), Stream.of(plan)).toList();
        List<CarePlan> same = among.stream()
                .filter(other -> !other.id().equals(plan.id()) && called(other).equals(called(plan)))
                .toList();
        List<String> told = new ArrayList<>(List.of(called(plan)));
        for (Function<CarePlan, Optional<String>> mark :
                List.<Function<CarePlan, Optional<String>>>of(this::day, this::about, this::writer)) {
            if (same.isEmpty()) {
                break;
            }
            Optional<String> own = mark.apply(plan);
            List<CarePlan> still =
                    same.stream().filter(other -> mark.apply(other).equals(own)).toList();
            if (still.size() < same.size()) {
                own.ifPresent(told::add);
                same = still;
            }
        }
        if (!same.isEmpty()) {
            told.add(number(plan, all));
        }
        return String.join(", ", told);
    }

    private String called(CarePlan plan) {
        return title(plan).orElseGet(() -> words.apply("copy/plan-of") + " " + days.apply(dayOf(plan)));
    }

    private Optional<String> title(CarePlan plan) {
        return plan.title().filter(title -> !isDiscreet).map(Note::text);
    }

    private static LocalDate dayOf(CarePlan plan) {
        return plan.recorded().day();
    }

    private Optional<String> day(CarePlan plan) {
        return Optional.of(words.apply("copy/plan-of") + " " + days.apply(dayOf(plan)));
    }

    private Optional<String> about(CarePlan plan) {
        String about = isDiscreet
                ? ""
                : plan.about().stream().map(subject -> subject.what().text()).collect(joining(", "));
        return about.isEmpty() ? Optional.empty() : Optional.of(words.apply("copy/plan-is-about") + " " + about);
    }

    private Optional<String> writer(CarePlan plan) {
        return Optional.of(writers.apply(plan.recorded().by()));
    }

    /** In the order of their names, so that it is the same each time. */
    private String number(CarePlan plan, List<CarePlan> all) {
        long before = all.stream()
                .filter(other -> called(other).equals(called(plan)))
                .map(other -> other.id().value())
                .distinct()
                .filter(id ->
                        Comparator.<String>naturalOrder().compare(id, plan.id().value()) <= 0)
                .count();
        return words.apply("copy/plan-number") + " " + before;
    }
}
