package nl.regie.precondition;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.entry.Entry;
import nl.regie.entry.Note;
import org.immutables.value.Value;

/**
 * That the patient is not safe at home, as a professional sees it. Whoever is close by may be the danger, so this
 * reaches no copy, whoever asks for one. It stands apart from the safe environment that the professional offers (002,
 * lines 39–43): what must be done follows the organisation's own procedure and the law, which Regie does not know.
 */
@Value.Immutable
public interface DangerAtHome extends Entry {
    /** Where it stands. */
    DangerState state();

    /** What is the matter. */
    Optional<Note> what();

    /** What was done, and what comes next. */
    Optional<Note> steps();

    /** When to look at it again. */
    Optional<LocalDate> lookAgainOn();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link DangerAtHome}. */
    final class Builder extends ImmutableDangerAtHome.Builder {
        Builder() {}
    }
}
