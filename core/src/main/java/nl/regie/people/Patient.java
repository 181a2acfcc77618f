package nl.regie.people;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import org.immutables.value.Value;

/** The person whose life and care this is. Known here by a pseudonym. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePatient.class)
public interface Patient {
    /** The pseudonym under which the embedding product knows this person. */
    PersonId id();

    /** How the patient likes to be called. */
    Optional<PersonName> name();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Patient}. */
    final class Builder extends ImmutablePatient.Builder {
        Builder() {}
    }
}
