package nl.regie.sharing;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.regie.entry.Entry;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.entry.Reference;
import org.immutables.value.Value;

/**
 * That a named professional releases the page for one person while there is danger at home, or refuses pages to one
 * person: somebody close by, a parent, a representative. The professional is who recorded it. It has a reason and an
 * end, and both are for the eyes of care staff only: it reaches no copy and no page, of nobody. It limits no right of
 * the patient to see the record. Ours, and of no source.
 */
@Value.Immutable
public interface PageDecision extends Entry {
    /** For whom it is decided. */
    PersonId person();

    /** What is decided. */
    PageAnswer answer();

    /** Why. */
    Note reason();

    /** The last day on which it holds. */
    LocalDate until();

    /** It does not end before it was written down. */
    @Value.Check
    default void check() {
        InvalidValueException.unless(
                !until().isBefore(recorded().day()),
                "/until",
                "ended-before-it-began",
                "De laatste dag is niet eerder dan de dag van het besluit.",
                "The last day is not before the day of the decision.");
    }

    /** Whether it holds on a day: from the day on which it was written down. */
    default boolean holdsOn(LocalDate day) {
        return !day.isBefore(recorded().on()) && !until().isBefore(day);
    }

    @Override
    default Stream<Reference> references() {
        return Reference.toPerson("/person", person());
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PageDecision}. */
    final class Builder extends ImmutablePageDecision.Builder {
        Builder() {}
    }
}
