package nl.regie.people;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** That the patient has died. */
@Value.Immutable
public interface Death extends RegieValue {
    /** The day of death; where it is not known, the patient counts as having died on whatever day is asked about. */
    Optional<LocalDate> on();

    /** Whether the patient has died by the end of a day. */
    default boolean isBy(LocalDate day) {
        return on().filter(day::isBefore).isEmpty();
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Death}. */
    final class Builder extends ImmutableDeath.Builder {
        Builder() {}
    }
}
