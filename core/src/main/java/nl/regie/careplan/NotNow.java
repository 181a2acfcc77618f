package nl.regie.careplan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.diagnosis.Answer;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.Reference;
import nl.regie.precondition.SelfDirection;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** A wish or need that is put off, with the reason: a decision, not an omission. */
@Value.Immutable
public interface NotNow extends RegieValue {
    /** The wish, need or direction that is put off. */
    EntryId answers();

    /** Why, as the patient says it. */
    Optional<OwnWords> reasonInOwnWords();

    /** Why, as a professional wrote it down. */
    Optional<Note> reason();

    /** When to look at it again. */
    Optional<LocalDate> lookAgainOn();

    /** Whether somebody said why. */
    default boolean isReasoned() {
        return reasonInOwnWords().isPresent() || reason().isPresent();
    }

    /** What this decision names elsewhere in the dossier. */
    default Stream<Reference> references() {
        return Reference.to("/answers", answers(), Answer.class, SelfDirection.class);
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link NotNow}. */
    final class Builder extends ImmutableNotNow.Builder {
        Builder() {}
    }
}
