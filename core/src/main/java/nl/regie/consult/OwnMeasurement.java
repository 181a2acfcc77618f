package nl.regie.consult;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.Reference;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** What the patient measured at home. */
@Value.Immutable
public interface OwnMeasurement extends RegieValue {
    /** The limits that were agreed for it. */
    Optional<EntryId> limit();

    /** What was measured, where no limits were agreed. */
    Optional<Note> what();

    /** The value. */
    Amount value();

    /** The day of measuring. */
    LocalDate on();

    /** What this names elsewhere in the dossier. */
    default Stream<Reference> references() {
        return Reference.to("/limit", limit(), AgreedLimit.class);
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link OwnMeasurement}. */
    final class Builder extends ImmutableOwnMeasurement.Builder {
        Builder() {}
    }
}
