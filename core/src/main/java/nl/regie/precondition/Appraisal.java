package nl.regie.precondition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Reference;
import org.immutables.value.Value;

/**
 * How one party sees one aspect of the preconditions, on a day: the patient, a close one or a professional, each for
 * themselves.
 */
@Value.Immutable
public interface Appraisal extends Entry {
    /** What is appraised. */
    Aspect aspect();

    /** How this party sees it. */
    Judgement judgement();

    /** Whose view this is, which may be somebody else than who wrote it down. */
    PersonId viewOf();

    /** The wish, need, goal or direction that it is about; none when it is about self-management as a whole. */
    Set<EntryId> about();

    /** The day on which it was tried, where somebody did more than ask: an ability that was tried is seen. */
    Optional<LocalDate> triedOn();

    /** How it went when it was tried, as it was seen. */
    Optional<Note> howItWent();

    /** What the patient or close one said of it. */
    Optional<OwnWords> inOwnWords();

    /** What a professional noted of it. */
    Optional<Note> note();

    /** How it went belongs to a day on which it was tried, and what was tried was done by the day of recording. */
    @Value.Check
    default void check() {
        InvalidValueException.unless(
                howItWent().isEmpty() || triedOn().isPresent(),
                "/howItWent",
                "went-without-trying",
                "Hoe het ging, hoort bij een dag waarop het geprobeerd is.",
                "How it went belongs to a day on which it was tried.");
        InvalidValueException.unless(
                triedOn().map(day -> !day.isAfter(recorded().on())).orElse(true),
                "/triedOn",
                "tried-after-recorded",
                "Geprobeerd is het op de dag van opschrijven, of eerder.",
                "It was tried on the day of recording, or before.");
    }

    /** Whether it was tried and told how that went, so that somebody saw it rather than thought so. */
    default boolean wasTried() {
        return triedOn().isPresent() && howItWent().isPresent();
    }

    /** Whether it says in words of whoever's view it is whether it works, and it was not tried for this. */
    default boolean saysWhetherItWorks() {
        return aspect() == Aspect.ABLE && inOwnWords().isPresent() && triedOn().isEmpty();
    }

    @Override
    default Stream<Reference> references() {
        return Stream.concat(Reference.toPerson("/viewOf", viewOf()), Reference.toEach("/about", about()));
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Appraisal}. */
    final class Builder extends ImmutableAppraisal.Builder {
        Builder() {}
    }
}
