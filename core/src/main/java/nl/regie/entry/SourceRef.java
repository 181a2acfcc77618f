package nl.regie.entry;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** The note in the patient's record on which an entry rests, so that nothing need be written down twice. */
@Value.Immutable
public interface SourceRef extends RegieValue {
    /** The name of the note in the system of record. */
    SourceId id();

    /** The day on which the note was written. */
    Optional<LocalDate> on();

    /** Who wrote the note. */
    Optional<PersonId> author();

    /** A reference to a note by its name alone. */
    static SourceRef to(String id) {
        return builder().id(SourceId.of(id)).build();
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SourceRef}. */
    final class Builder extends ImmutableSourceRef.Builder {
        Builder() {}
    }
}
