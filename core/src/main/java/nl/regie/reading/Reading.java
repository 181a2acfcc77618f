package nl.regie.reading;

import java.util.List;
import java.util.Optional;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Problem;
import nl.regie.entry.Problem.Severity;

/**
 * What came of reading: a value, or everything that is wrong.
 *
 * @param value present when nothing is wrong
 * @param problems what is wrong with the form first, then what is wrong between parts; empty when there is a value
 * @param remarks what of the file the value does not say as the file did, because the file is of another version, each
 *     to be looked at; empty when there is no value
 */
public record Reading<T>(Optional<T> value, List<Problem> problems, List<Problem> remarks) {
    /** A value or problems, never both and never neither; remarks only beside a value. */
    public Reading {
        problems = List.copyOf(problems);
        remarks = remarks.stream().map(Reading::atMostAWarning).toList();
        if (value.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("A reading has either a value or problems.");
        }
        if (value.isEmpty() && !remarks.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to remark where nothing was read.");
        }
    }

    private static Problem atMostAWarning(Problem remark) {
        return remark.severity() == Severity.ERROR ? remark.as(Severity.WARNING) : remark;
    }

    /** A reading that succeeded, of a file that says all of it as the value does. */
    public static <T> Reading<T> of(T value) {
        return new Reading<>(Optional.of(value), List.of(), List.of());
    }

    /** A reading that failed. */
    public static <T> Reading<T> refused(List<Problem> problems) {
        return new Reading<>(Optional.empty(), problems, List.of());
    }

    /** The same with what is to be remarked, where there is a value. */
    public Reading<T> with(List<Problem> remarks) {
        return value.isPresent() ? new Reading<>(value, problems, remarks) : this;
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
