package nl.regie.signalling;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.entry.Reference;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/**
 * Somebody to call. Contact details stay with the embedding product, which resolves the person; a service that is no
 * person of the dossier is named in words.
 */
@Value.Immutable
public interface CallContact extends RegieValue {
    /** Who it is, where it is somebody of this dossier. */
    Optional<PersonId> person();

    /** Whom to call, in words, such as the crisis service. */
    Optional<Note> whom();

    /** When; at all times when it is empty. */
    Set<CallTime> when();

    /** There is somebody to call. */
    @Value.Check
    default void check() {
        InvalidValueException.unless(
                person().isPresent() || whom().isPresent(),
                "",
                "nobody-to-call",
                "Noem wie er te bellen is: een persoon, of een dienst in woorden.",
                "Name whom to call: a person, or a service in words.");
    }

    /** Whether they can be called at this time. */
    default boolean canBeCalled(CallTime time) {
        return when().isEmpty() || when().contains(time);
    }

    /** What this names elsewhere in the dossier. */
    default Stream<Reference> references() {
        return Reference.toPerson("/person", person());
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CallContact}. */
    final class Builder extends ImmutableCallContact.Builder {
        Builder() {}
    }
}
