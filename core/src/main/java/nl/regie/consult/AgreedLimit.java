package nl.regie.consult;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.entry.Entry;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.entry.Reference;
import org.immutables.value.Value;

/**
 * Between which limits a measurement of this patient may lie, as agreed with this patient. Regie has no limits of its
 * own.
 */
@Value.Immutable
public interface AgreedLimit extends Entry {
    /** What is measured. */
    Note what();

    /** In which unit. */
    Optional<Note> unit();

    /** The lowest value that needs no talk. */
    Optional<Amount> lowest();

    /** The highest value that needs no talk. */
    Optional<Amount> highest();

    /** With whom it was agreed. */
    Set<PersonId> agreedWith();

    /** The lowest value is not above the highest. */
    @Value.Check
    default void check() {
        InvalidValueException.unless(
                lowest().flatMap(low -> highest().map(high -> low.compareTo(high) <= 0))
                        .orElse(true),
                "/lowest",
                "lowest-above-highest",
                "De laagste waarde ligt boven de hoogste.",
                "The lowest value is above the highest.");
    }

    /** Whether a value lies within the limits. Without any limit, none does. */
    default boolean allows(Amount value) {
        return (lowest().isPresent() || highest().isPresent())
                && lowest().map(low -> low.compareTo(value) <= 0).orElse(true)
                && highest().map(high -> value.compareTo(high) <= 0).orElse(true);
    }

    @Override
    default Stream<Reference> references() {
        return Reference.toPersons("/agreedWith", agreedWith());
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AgreedLimit}. */
    final class Builder extends ImmutableAgreedLimit.Builder {
        Builder() {}
    }
}
