package nl.regie.people;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import nl.regie.entry.InvalidValueException;
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

    /** That the patient has died, where the embedding product says so. */
    Optional<Death> death();

    /** The patient in whose record this one went on: one person has one dossier. */
    Optional<PersonId> mergedInto();

    /** Nobody's record goes into itself. */
    @Value.Check
    default void check() {
        InvalidValueException.unless(
                mergedInto().filter(id()::equals).isEmpty(),
                "/mergedInto",
                "merged-into-itself",
                "Een dossier kan niet in zichzelf opgaan.",
                "A record cannot be merged into itself.");
    }

    /** Why nothing is proposed, asked or reminded of on a day; empty while the record is open. */
    default Optional<ClosedRecord> closedOn(LocalDate day) {
        return mergedInto().map(into -> ClosedRecord.MERGED).or(() -> death().filter(death -> death.isBy(day))
                .map(death -> ClosedRecord.DIED));
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Patient}. */
    final class Builder extends ImmutablePatient.Builder {
        Builder() {}
    }
}
