package nl.regie.consult;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.entry.EntryId;
import nl.regie.entry.Reference;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/**
 * What a professional who read a preparation says of one entry: why this alone need not be a reason to come. It is
 * about that entry as it stands, and not about what comes in its place.
 */
@Value.Immutable
public interface ReaderAnswer extends RegieValue {
    /** The entry, or the part of a plan. */
    EntryId about();

    /** What the reader says of it. */
    ReaderView answer();

    /** The last day on which this holds. What can wait without a day waits for nothing: then it is no answer. */
    Optional<LocalDate> until();

    /** Whether it still holds on a day. */
    default boolean holdsOn(LocalDate day) {
        return until().map(last -> !last.isBefore(day)).orElse(answer() != ReaderView.CAN_WAIT);
    }

    /** What this names elsewhere in the dossier. */
    default Stream<Reference> references() {
        return Reference.to("/about", about());
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ReaderAnswer}. */
    final class Builder extends ImmutableReaderAnswer.Builder {
        Builder() {}
    }
}
