package nl.regie.nextstep;

import java.time.LocalDate;
import nl.regie.caremodule.StatementId;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** That somebody put a next step off, and why. It comes back when that ends. The embedding product keeps it. */
@Value.Immutable
public interface PutOff extends RegieValue {
    /** What the step is about. */
    StatementId statement();

    /** Who decided. */
    PersonId by();

    /** Why. */
    Note reason();

    /** The last day on which it is put off. */
    LocalDate until();

    /** Whether the step still waits on this day. */
    default boolean holdsOn(LocalDate day) {
        return !day.isAfter(until());
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PutOff}. */
    final class Builder extends ImmutablePutOff.Builder {
        Builder() {}
    }
}
