package nl.regie.json;

import java.util.List;
import java.util.Optional;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Problem;

/**
 * What came of reading: a value, or everything that is wrong.
 *
 * @param value present when nothing is wrong
 * @param problems what is wrong with the form first, then what is wrong between parts; empty when there is a value
 */
public record Reading<T>(Optional<T> value, List<Problem> problems) {
    /** One of the two, never both and never neither. */
    public Reading {
        problems = List.copyOf(problems);
        if (value.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("A reading has either a value or problems.");
        }
    }

    /** A reading that succeeded. */
    public static <T> Reading<T> of(T value) {
        return new Reading<>(Optional.of(value), List.of());
    }

    /** A reading that failed. */
    public static <T> Reading<T> refused(List<Problem> problems) {
        return new Reading<>(Optional.empty(), problems);
    }

    /**
     * The value, for those who know that it is right.
     *
     * @throws InvalidValueException with all problems
     */
    public T orElseThrow() {
        return value.orElseThrow(() -> new InvalidValueException(problems));
    }
}
