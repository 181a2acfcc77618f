package nl.regie.careplan;

import java.util.Optional;
import nl.regie.entry.Note;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** What a plan is about, in words; with the code that a source gave beside it. It is no diagnosis. */
@Value.Immutable
public interface PlanSubject extends RegieValue {
    /** What it is about. */
    Note what();

    /** The code of the source from which this came. */
    Optional<GivenCode> code();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PlanSubject}. */
    final class Builder extends ImmutablePlanSubject.Builder {
        Builder() {}
    }
}
