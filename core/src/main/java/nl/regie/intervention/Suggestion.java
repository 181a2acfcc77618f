package nl.regie.intervention;

import java.util.Optional;
import java.util.Set;
import nl.regie.caremodule.StatementId;
import nl.regie.entry.Entry;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import org.immutables.value.Value;

/** A possibility that was pointed out to the patient, and what the patient says of it. */
@Value.Immutable
public interface Suggestion extends Entry {
    /** What it points to. */
    Set<Possibility> towards();

    /** The intervention or instrument of the catalogue, where it is one. */
    Optional<StatementId> intervention();

    /** Concretely what, and how to get there; without it, it was mentioned in general. */
    Optional<Note> what();

    /** What the patient says of it; empty while that is open. */
    Optional<SuggestionResponse> response();

    /** The patient's words about it. */
    Optional<OwnWords> inOwnWords();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Suggestion}. */
    final class Builder extends ImmutableSuggestion.Builder {
        Builder() {}
    }
}
