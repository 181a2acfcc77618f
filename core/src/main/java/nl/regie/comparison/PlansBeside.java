package nl.regie.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.PlannedAction;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.people.ClosedRecord;
import nl.regie.people.RecordClosedException;

/**
 * Two plans of one patient side by side, such as those of two providers: to be read, never to be written back. Within
 * one dossier things are the same by their names; between two dossiers only by the same words, for two systems may give
 * the same name to different things.
 *
 * @param goals the goals, each beside the same goal of the other plan where there is one
 * @param actions the actions, in the same way
 * @param conflicts where the plans contradict each other; only between plans that are both in force, and of which the
 *     days overlap as far as they are known
 */
public record PlansBeside(List<Pair<Goal>> goals, List<Pair<PlannedAction>> actions, List<PlanConflict> conflicts) {
    /** Keeps the lists as they are. */
    public PlansBeside {
        goals = List.copyOf(goals);
        actions = List.copyOf(actions);
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Something in the one plan, in the other, or in both.
     *
     * @param one as it stands in the one plan
     * @param other as it stands in the other plan
     */
    public record Pair<T>(Optional<T> one, Optional<T> other) {}

    /**
     * Sets two plans of one dossier side by side.
     *
     * @throws NoSuchElementException if there is no such plan
     */
    public static PlansBeside of(Dossier dossier, EntryId one, EntryId other) {
        return of(dossier, one, dossier, other);
    }

    /**
     * Sets plans of two dossiers side by side.
     *
     * @throws NoSuchElementException if there is no such plan
     * @throws IllegalArgumentException if the dossiers are of two patients
     * @throws RecordClosedException if one of them went into another one: the person is to be read there
     */
    public static PlansBeside of(Dossier one, EntryId planOfOne, Dossier other, EntryId planOfOther) {
        requireOpen(one);
        requireOpen(other);
        if (!one.patient().id().equals(other.patient().id())) {
            throw new IllegalArgumentException("These are dossiers of two patients.");
        }
        TwoPlans plans =
                new TwoPlans(new PlanSide(one, plan(one, planOfOne)), new PlanSide(other, plan(other, planOfOther)));
        List<Pair<Goal>> goals =
                pairs(plans.one().plan().goals(), plans.other().plan().goals(), plans.marksOfGoals());
        List<Pair<PlannedAction>> actions =
                pairs(plans.one().plan().actions(), plans.other().plan().actions(), plans.marksOfActions());
        return new PlansBeside(goals, actions, plans.conflicts(goals, actions));
    }

    /** Whether two plans can contradict each other: both are in force, and there may be a day on which both run. */
    public static boolean areInForceTogether(CarePlan one, CarePlan other) {
        return one.isInForce() && other.isInForce() && one.runsBeside(other);
    }

    private static void requireOpen(Dossier dossier) {
        if (dossier.patient().mergedInto().isPresent()) {
            throw new RecordClosedException(ClosedRecord.MERGED);
        }
    }

    private static CarePlan plan(Dossier dossier, EntryId id) {
        return dossier.carePlans().stream()
                .filter(plan -> plan.id().equals(id))
                .findAny()
                .orElseThrow(() -> new NoSuchElementException("No plan " + id + " in this dossier."));
    }

    /** Each with the first of the others that has a mark of it and that no other was paired with. */
    private static <T> List<Pair<T>> pairs(List<T> ones, List<T> others, Function<T, Stream<Object>> marks) {
        Map<Object, Deque<Integer>> places = new HashMap<>();
        NavigableSet<Integer> left = new TreeSet<>();
        for (int i = 0; i < others.size(); i++) {
            int place = i;
            left.add(place);
            marks.apply(others.get(i)).forEach(mark -> places.computeIfAbsent(mark, none -> new ArrayDeque<>())
                    .add(place));
        }
        List<Pair<T>> pairs = new ArrayList<>();
        for (T one : ones) {
            Optional<Integer> same = marks.apply(one)
                    .flatMap(mark -> firstOf(places.getOrDefault(mark, new ArrayDeque<>()), left).stream())
                    .min(Comparator.naturalOrder());
            same.ifPresent(left::remove);
            pairs.add(new Pair<>(Optional.of(one), same.map(others::get)));
        }
        left.forEach(place -> pairs.add(new Pair<>(Optional.empty(), Optional.of(others.get(place)))));
        return pairs;
    }

    /** What was paired is not looked at again. */
    private static Optional<Integer> firstOf(Deque<Integer> places, Set<Integer> left) {
        while (!places.isEmpty() && !left.contains(places.element())) {
            places.remove();
        }
        return Optional.ofNullable(places.peek());
    }
}
