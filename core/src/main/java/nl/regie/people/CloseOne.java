package nl.regie.people;

import java.util.Optional;
import java.util.Set;
import nl.regie.entry.Entry;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import org.immutables.value.Value;

/**
 * Somebody close to the patient (naaste): a partner, a child, a friend, a neighbour. Often an essential source of
 * strength, and a person with needs of their own. A change in what is known of them is a new entry for the same
 * {@link #person()}.
 */
@Value.Immutable
public interface CloseOne extends Entry {
    /** The pseudonym of this person, the same in every entry about them. */
    PersonId person();

    /** How the close one is called. */
    Optional<PersonName> name();

    /** What this person is to the patient. */
    Set<CloseOneRole> roles();

    /** The relation in words, such as daughter or neighbour. */
    Optional<Note> relation();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CloseOne}. */
    final class Builder extends ImmutableCloseOne.Builder {
        Builder() {}
    }
}
