package nl.regie.sharing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.PersonId;
import nl.regie.entry.Reference;
import nl.regie.people.InvolvementTopic;
import org.immutables.value.Value;

/**
 * That a copy was given to somebody, so that the team can tell later who has what, and what to ask back when the
 * patient withdraws an agreement. Who gave it is who recorded it, and when is its day. That it was taken back is a new
 * entry that replaces this one. Ours, and of no source.
 */
@Value.Immutable
public interface CopyGiven extends Entry {
    /** Which document it is. */
    CopyKind copy();

    /** Who has it. */
    PersonId to();

    /** The day that the copy tells of. */
    Optional<LocalDate> asOf();

    /** Which subjects are in it; none where nobody noted it. */
    Set<InvolvementTopic> topics();

    /** Which entries are in it one by one. */
    Set<EntryId> entries();

    /** The day on which it was taken back. */
    Optional<LocalDate> takenBackOn();

    /** It is not taken back before it was given. */
    @Value.Check
    default void check() {
        InvalidValueException.unless(
                takenBackOn().filter(day -> day.isBefore(recorded().day())).isEmpty(),
                "/takenBackOn",
                "taken-back-before-given",
                "Een blad wordt niet teruggenomen voordat het gegeven is.",
                "A copy is not taken back before it was given.");
    }

    @Override
    default Stream<Reference> references() {
        return Stream.concat(Reference.toPerson("/to", to()), Reference.toEach("/entries", entries()));
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CopyGiven}. */
    final class Builder extends ImmutableCopyGiven.Builder {
        Builder() {}
    }
}
