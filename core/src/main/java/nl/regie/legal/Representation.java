package nl.regie.legal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.entry.Entry;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.entry.Reference;
import org.immutables.value.Value;

/**
 * That somebody may decide for the patient where the patient cannot: on what basis, for what, and from when until when.
 * An end that comes earlier is a new entry that replaces this one.
 */
@Value.Immutable
public interface Representation extends Entry {
    /** Who may decide: a close one or a professional. */
    PersonId representative();

    /** On what basis. */
    RepresentationBasis basis();

    /** For what; everything that the basis allows when it is empty. */
    Optional<Note> scope();

    /** The first day on which it holds; the day of recording when it is empty. */
    Optional<LocalDate> since();

    /** The last day on which it holds, such as the day before somebody comes of age. */
    Optional<LocalDate> until();

    /** Whether somebody may decide for the patient on this day. */
    default boolean holdsOn(LocalDate day) {
        return !since().orElse(recorded().on()).isAfter(day)
                && until().filter(last -> last.isBefore(day)).isEmpty();
    }

    /**
     * Whether it is known to be about care: where no scope is named, all that the basis allows is meant. A scope in
     * which no word of care stands, such as money and living, is about something else; in doubt it is not about care.
     */
    default boolean isAboutCare() {
        return scope().map(CareInAScope::isKnownIn).orElse(true);
    }

    @Override
    default Stream<Reference> references() {
        return Reference.toPerson("/representative", representative());
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Representation}. */
    final class Builder extends ImmutableRepresentation.Builder {
        Builder() {}
    }
}
