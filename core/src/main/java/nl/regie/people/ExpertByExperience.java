package nl.regie.people;

import java.util.Optional;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/**
 * Somebody who learned to use their own experience for others (ervaringsdeskundige; 002, lines 99–103 and 147; 003,
 * lines 395–418). In a plan they may do or support something, as anybody who takes part.
 */
@Value.Immutable
public interface ExpertByExperience extends RegieValue {
    /** The pseudonym under which the embedding product knows this person. */
    PersonId id();

    /** How the expert by experience is called. */
    Optional<PersonName> name();

    /** Where they come from, such as an association of patients. */
    Optional<Note> organisation();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ExpertByExperience}. */
    final class Builder extends ImmutableExpertByExperience.Builder {
        Builder() {}
    }
}
