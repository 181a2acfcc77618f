package nl.regie.cohort;

import nl.regie.entry.InvalidValueException;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** How often a number occurs: so many dossiers have so many wishes, or so many days. */
@Value.Immutable
public interface Frequency extends RegieValue {
    /** The number: of things, or of days. */
    Integer number();

    /** How often it occurs, once at least. */
    Integer count();

    /** What never occurs is left out. */
    @Value.Check
    default void check() {
        InvalidValueException.unless(
                count() >= 1,
                "/count",
                "count-of-nothing",
                "Wat niet voorkomt, staat er niet bij: een aantal is hier ten minste een.",
                "What does not occur is left out: a count is one at least here.");
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Frequency}. */
    final class Builder extends ImmutableFrequency.Builder {
        Builder() {}
    }
}
