package nl.regie.intervention;

import java.util.Optional;
import nl.regie.entry.Entry;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import org.immutables.value.Value;

/** Something the patient asked for. While it has no outcome it is open. */
@Value.Immutable
public interface Request extends Entry {
    /** What was asked. */
    Possibility possibility();

    /** How the patient asked it. */
    Optional<OwnWords> inOwnWords();

    /** What became of it; empty while it is open. */
    Optional<RequestOutcome> outcome();

    /** Why it was refused, or what was done. */
    Optional<Note> reason();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Request}. */
    final class Builder extends ImmutableRequest.Builder {
        Builder() {}
    }
}
