package nl.regie.people;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** Somebody who supports the patient by profession (hulpverlener): a nurse, a GP, a home-care worker. */
@Value.Immutable
public interface Professional extends RegieValue {
    /** The pseudonym under which the embedding product knows this person. */
    PersonId id();

    /** How the professional is called in the plan. */
    Optional<PersonName> name();

    /** The profession or task, such as district nurse. */
    Optional<Note> profession();

    /**
     * The last day on which this professional is involved with the patient. What they said and did before stays theirs.
     */
    Optional<LocalDate> involvedUntil();

    /** Whether this professional is no longer involved on a day: nobody is told to call them, and they help no more. */
    default boolean hasLeftBy(LocalDate day) {
        return involvedUntil().filter(day::isAfter).isPresent();
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Professional}. */
    final class Builder extends ImmutableProfessional.Builder {
        Builder() {}
    }
}
