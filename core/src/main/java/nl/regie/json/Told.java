package nl.regie.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.regie.entry.Problem;

/**
 * What is told of one document: the first thousand problems, and how many more there are. It takes little room however
 * much is wrong.
 */
final class Told {
    /** More than a person would read. */
    private static final int MOST = 1_000;

    /** Whoever is told that there are so many more does not need to know how many exactly. */
    private static final int COUNTED = 10_000;

    private final List<Problem> first = new ArrayList<>();
    private int count;

    void add(Problem problem) {
        count++;
        if (count <= MOST) {
            first.add(problem);
        }
    }

    void addAll(Collection<Problem> problems) {
        problems.forEach(this::add);
    }

    /** How many there are, with those that are only counted. */
    int count() {
        return count;
    }

    boolean isNothing() {
        return count == 0;
    }

    /** Whether there is no need to look further. */
    boolean isEnough() {
        return count >= COUNTED;
    }

    /** What a person reads. */
    List<Problem> shortened() {
        int more = count - first.size();
        if (more == 0) {
            return List.copyOf(first);
        }
        List<Problem> all = new ArrayList<>(first);
        String orMore = isEnough() ? " of meer" : "";
        all.add(Problem.of(
                "",
                "more-problems",
                "En nog " + more + orMore + " problemen.",
                "And " + more + (isEnough() ? " or more" : "") + " other problems."));
        return all;
    }
}
