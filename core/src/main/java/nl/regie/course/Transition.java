package nl.regie.course;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.regie.careplan.CarePlan;

/**
 * What came of asking for a step in the life of a plan: the version to record, or every reason why not.
 *
 * @param next the version to record; empty where there are reasons against it
 * @param reasons why not; empty where there is a version
 */
public record Transition(Optional<CarePlan> next, List<WhyNot> reasons) {
    /** There is either a version or a reason. */
    public Transition {
        reasons = List.copyOf(reasons);
        if (next.isPresent() != reasons.isEmpty()) {
            throw new IllegalArgumentException("Either a next version, or the reasons why not.");
        }
    }

    /**
     * The version to record.
     *
     * @throws NoSuchElementException if there is none
     */
    public CarePlan orElseThrow() {
        return next.orElseThrow(() -> new NoSuchElementException("No next version: " + reasons));
    }
}
