package nl.regie.people;

import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.entry.Entry;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Reference;
import org.immutables.value.Value;

/**
 * What a close one says of how the patient is. Listening to a close one discloses nothing about the patient, so it
 * needs no agreement; and what was told in confidence reaches no copy or reason that the patient sees.
 */
@Value.Immutable
public interface CloseOneConcern extends Entry {
    /** Who says it. */
    PersonId closeOne();

    /** Whether the close one worries. */
    Concern concern();

    /** What they said. */
    Optional<OwnWords> inOwnWords();

    /** Whether the patient may know, as the close one says. */
    Confidence confidence();

    @Override
    default Stream<Reference> references() {
        return Reference.toPerson("/closeOne", closeOne());
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CloseOneConcern}. */
    final class Builder extends ImmutableCloseOneConcern.Builder {
        Builder() {}
    }
}
