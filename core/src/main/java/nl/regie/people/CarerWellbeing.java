package nl.regie.people;

import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.entry.Entry;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Reference;
import org.immutables.value.Value;

/**
 * How somebody close to the patient is, asked for their own sake (002, lines 113–115 and 188–190). It is the close
 * one's, told in confidence: no copy for the patient shows it.
 */
@Value.Immutable
public interface CarerWellbeing extends Entry {
    /** Who was asked. */
    PersonId closeOne();

    /** How they cope. */
    CarerLoad load();

    /** What they said of it. */
    Optional<OwnWords> inOwnWords();

    /** What they need themselves, in their own words. */
    Optional<OwnWords> need();

    /** What was offered to them. */
    Optional<Note> offered();

    /** What they said of the offer. */
    Optional<OwnWords> response();

    @Override
    default Stream<Reference> references() {
        return Reference.toPerson("/closeOne", closeOne());
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CarerWellbeing}. */
    final class Builder extends ImmutableCarerWellbeing.Builder {
        Builder() {}
    }
}
