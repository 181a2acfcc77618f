package nl.regie.naming;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.regie.careplan.CarePlan;
import nl.regie.entry.EntryId;
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
    private final List<Function<CarePlan, Optional<String>>> marks = List.of(this::day, this::about, this::writer);
    private final Map<String, Alike> called;

    /**
     * For a page.
     *
     * @param words finds the wording of an id
     * @param days writes a day
     * @param writers says that somebody wrote it down
     * @param plans from which a plan is told apart
     */
    public PlanNames(
            Function<String, String> words,
            Function<LocalDate, String> days,
            Function<PersonId, String> writers,
            boolean isDiscreet,
            Collection<CarePlan> plans) {
        this.words = words;
        this.days = days;
        this.writers = writers;
        this.isDiscreet = isDiscreet;
        this.called = alike(plans, this::called);
    }

    /** How a plan is called among them. */
    public String of(CarePlan plan) {
        return of(plan, Set.of(plan.id()));
    }

    /**
     * The same, where some of them are versions of it.
     *
     * @param itself the names of this plan and of those versions: it is not told apart from them
     */
    public String of(CarePlan plan, Set<EntryId> itself) {
        String name = called(plan);
        List<String> told = new ArrayList<>(List.of(name));
        Alike so = called.getOrDefault(name, new Alike(List.of()));
        Alike same = so;
        for (int mark = 0; mark < marks.size() && same.without(itself) > 0; mark++) {
            Optional<String> own = marks.get(mark).apply(plan);
            Alike still = same.by(mark, own);
            if (still.without(itself) < same.without(itself)) {
                own.ifPresent(told::add);
                same = still;
            }
        }
        if (same.without(itself) > 0) {
            told.add(words.apply("copy/plan-number") + " " + so.number(plan.id(), itself));
        }
        return String.join(", ", told);
    }

    private <K> Map<K, Alike> alike(Collection<CarePlan> plans, Function<CarePlan, K> by) {
        return plans.stream().collect(groupingBy(by, collectingAndThen(toList(), Alike::new)));
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

    /** Plans that nothing told apart so far; what a mark tells of them is worked out once. */
    private final class Alike {
        private final List<CarePlan> plans;
        private final Set<EntryId> names;
        private final List<String> inOrder;
        private final Map<Integer, Map<Optional<String>, Alike>> marked = new ConcurrentHashMap<>();

        private Alike(List<CarePlan> plans) {
            this.plans = plans;
            this.names = plans.stream().map(CarePlan::id).collect(toSet());
            this.inOrder = names.stream().map(EntryId::value).sorted().toList();
        }

        /** How many there are beside the plan itself. */
        private int without(Set<EntryId> itself) {
            return names.size() - (int) itself.stream().filter(names::contains).count();
        }

        /** Those of which a mark tells this. */
        private Alike by(int mark, Optional<String> told) {
            return marked.computeIfAbsent(mark, unknown -> alike(plans, marks.get(mark)))
                    .getOrDefault(told, new Alike(List.of()));
        }

        /** In the order of their names, so that it is the same each time. */
        private long number(EntryId plan, Set<EntryId> itself) {
            int place = Collections.binarySearch(inOrder, plan.value());
            int before = place < 0 ? -place - 1 : place;
            return 1
                    + before
                    - itself.stream()
                            .filter(version ->
                                    names.contains(version) && version.value().compareTo(plan.value()) < 0)
                            .count();
        }
    }
}
