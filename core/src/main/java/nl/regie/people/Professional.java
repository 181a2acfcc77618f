package nl.regie.people;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import org.immutables.value.Value;

/** Somebody who supports the patient by profession (hulpverlener): a nurse, a GP, a home-care worker. */
@Value.Immutable
@JsonDeserialize(as = ImmutableProfessional.class)
public interface Professional {
    /** The pseudonym under which the embedding product knows this person. */
    PersonId id();

    /** How the professional is called in the plan. */
    Optional<PersonName> name();

    /** The profession or task, such as district nurse. */
    Optional<Note> profession();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Professional}. */
    final class Builder extends ImmutableProfessional.Builder {
        Builder() {}
    }
}
