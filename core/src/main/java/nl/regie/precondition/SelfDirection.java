package nl.regie.precondition;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.entry.Entry;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import org.immutables.value.Value;

/**
 * Direction over one part of life (zelfregie): what the patient wishes, and what was agreed (002, lines 85–89). One
 * entry holds both, so that asking and agreeing need not be written down twice.
 */
@Value.Immutable
public interface SelfDirection extends Entry {
    /** The part of life. */
    LifeDomain lifeDomain();

    /** What exactly, where the part of life is too wide, such as injecting insulin. */
    Optional<Note> subject();

    /** How far the patient wants to direct it. */
    DirectionWish wish();

    /** What the patient said of it. */
    Optional<OwnWords> inOwnWords();

    /** How far the patient directs it, as agreed. */
    Optional<AgreedDegree> agreed();

    /** Why the agreement differs from the wish, where it does. */
    Optional<Note> reason();

    /** When to ask again. */
    Optional<LocalDate> askAgainOn();

    /** Whether the patient wants to direct this, alone or together. */
    default boolean isWanted() {
        return wish() == DirectionWish.SELF || wish() == DirectionWish.TOGETHER;
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SelfDirection}. */
    final class Builder extends ImmutableSelfDirection.Builder {
        Builder() {}
    }
}
