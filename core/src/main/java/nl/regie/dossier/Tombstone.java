package nl.regie.dossier;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.PersonId;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/**
 * What is left of an entry that was erased, as is a person's right: that it was there, and nothing of what it said.
 * Erasing works in every version of the dossier; the names are kept so that what refers to the entry still leads
 * somewhere.
 */
@Value.Immutable
public interface Tombstone extends RegieValue {
    /** The name of the entry that was erased. */
    EntryId id();

    /** The day on which that entry was recorded. */
    LocalDate recordedOn();

    /** The day on which it was erased. */
    LocalDate erasedOn();

    /** The entry that it replaced. */
    Optional<EntryId> replaces();

    /** The day on which that entry was marked as entered in error, where it was: then it replaced nothing. */
    Optional<LocalDate> enteredInErrorOn();

    /** The pseudonym of the close one, where it was an entry about one. */
    Optional<PersonId> person();

    /** The names of its parts, where it had parts with names of their own, as a plan has. */
    Set<EntryId> parts();

    /** Nothing is erased, or marked, before it was there. */
    @Value.Check
    default void check() {
        InvalidValueException.unless(
                !erasedOn().isBefore(recordedOn()),
                "/erasedOn",
                "erased-before-recorded",
                "Wat gewist is, was er eerst.",
                "What was erased was there first.");
        InvalidValueException.unless(
                enteredInErrorOn().map(day -> !day.isBefore(recordedOn())).orElse(true),
                "/enteredInErrorOn",
                "marked-before-recorded",
                "Een invoer kan niet als fout gemerkt zijn voordat zij is opgeschreven.",
                "An entry cannot be marked as an error before it was recorded.");
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Tombstone}. */
    final class Builder extends ImmutableTombstone.Builder {
        Builder() {}
    }
}
