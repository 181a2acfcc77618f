package nl.regie.entry;

import java.util.List;
import java.util.stream.Collectors;

/** A value that cannot be. It holds every reason at once, and none of the data. */
public final class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    /**
     * All that is wrong.
     *
     * @throws IllegalArgumentException if nothing is wrong
     */
    public InvalidValueException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(" | ")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("An exception without a problem.");
        }
        this.problems = List.copyOf(problems);
    }

    /** Throws unless the condition holds: how a value guards what is always true of it. */
    public static void unless(boolean holds, String pointer, String code, String nl, String en) {
        if (!holds) {
            throw new InvalidValueException(List.of(Problem.of(pointer, code, nl, en)));
        }
    }

    /** All that is wrong, pointers as seen from the value. */
    public List<Problem> problems() {
        return problems;
    }
}
