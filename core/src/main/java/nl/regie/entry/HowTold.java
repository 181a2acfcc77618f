package nl.regie.entry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/**
 * How something was told: somebody who cannot speak, or speaks another language, tells it no less. It says how the
 * person told it whose view it is, not how it was written down.
 */
@Value.Immutable
public interface HowTold extends RegieValue {
    /** By which way somebody told something. Ways differ; what is told counts the same. The list is ours. */
    enum TellingWay {
        /** Said aloud. */
        ALOUD,
        /** Written by hand, typed or sent. */
        IN_WRITING,
        /** By pointing at pictures or cards. What somebody points at is the answer: there are no words to keep. */
        PICTURES,
        /** With a device that speaks for them. */
        SPEECH_DEVICE,
        /** In sign language. */
        SIGN_LANGUAGE,
        /** By how they behave, as others see it. It is an observation and no answer. */
        BEHAVIOUR
    }

    /** Who put it into another language. */
    enum Interpreter {
        /** A professional interpreter. */
        PROFESSIONAL,
        /** Somebody close to the patient, who may choose the words, or be what it is about. */
        CLOSE_ONE
    }

    /** By which way. */
    TellingWay way();

    /** Who interpreted, where somebody did. */
    Optional<Interpreter> interpreter();

    /** What was seen, where it was told by behaviour: what somebody did, not what it means. */
    Optional<Note> seen();

    /** Who saw it; whoever recorded it where this is empty. */
    Optional<PersonId> seenBy();

    /** The day on which it was seen; the day of the entry where this is empty. */
    Optional<LocalDate> seenOn();

    /** In which other ways it was asked first, and in vain. */
    Set<TellingWay> triedBefore();

    /** What was seen belongs to behaviour, and who saw it and when belong to what was seen. */
    @Value.Check
    default void check() {
        InvalidValueException.unless(
                seen().isEmpty() || way() == TellingWay.BEHAVIOUR,
                "/seen",
                "not-by-behaviour",
                "Wat er gezien is, hoort bij gedrag.",
                "What was seen belongs to behaviour.");
        InvalidValueException.unless(
                seen().isPresent() || (seenBy().isEmpty() && seenOn().isEmpty()),
                "",
                "seen-without-what",
                "Wie het zag en wanneer, hoort bij wat er gezien is.",
                "Who saw it and when belong to what was seen.");
    }

    /** Whether behaviour was looked at after it was asked in another way. */
    default boolean isSeenAfterOtherWays() {
        return seen().isPresent() && triedBefore().stream().anyMatch(other -> other != TellingWay.BEHAVIOUR);
    }

    /** Whether somebody close by interpreted it: the words are in part theirs. */
    default boolean isInterpretedByACloseOne() {
        return interpreter().filter(Interpreter.CLOSE_ONE::equals).isPresent();
    }

    /** What this names elsewhere in the dossier. */
    default Stream<Reference> references() {
        return Reference.toPerson("/seenBy", seenBy());
    }

    /** Told in this way, and nothing more is known of it. */
    static HowTold by(TellingWay way) {
        return builder().way(way).build();
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link HowTold}. */
    final class Builder extends ImmutableHowTold.Builder {
        Builder() {}
    }
}
