package nl.regie.dossier;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.OwnWords;
import nl.regie.entry.Reference;
import org.immutables.value.Value;

/**
 * That somebody saw or heard what was noted of a talk, and said that it is right, or what differs: checking whether one
 * understood the other (002, line 174). One entry for a whole talk, so that nobody need be quoted under each question.
 *
 * <p>Who wrote it down in person gives their voice to every line that it names and that is in their name. Where a
 * professional typed it, it needs one sentence of the patient for the whole talk.
 */
@Value.Immutable
public interface ReadBack extends Entry {
    /** What was read back. */
    Set<EntryId> entries();

    /** What was said of it. */
    ReadBackAnswer answer();

    /** Which of these differ; none where something differs and nobody noted which. */
    Set<EntryId> differing();

    /** One sentence for the whole talk: that it is right, or what differs. */
    Optional<OwnWords> inOwnWords();

    /** What differs is one of the entries that were read back, and where all is right nothing does. */
    @Value.Check
    default void check() {
        InvalidValueException.unless(
                entries().containsAll(differing()),
                "/differing",
                "differs-without-reading",
                "Wat anders is, is een van de regels die zijn voorgelezen.",
                "What differs is one of the lines that were read back.");
        InvalidValueException.unless(
                answer() == ReadBackAnswer.DIFFERS || differing().isEmpty(),
                "/differing",
                "right-and-differing",
                "Als alles klopt, is er niets anders.",
                "Where all is right nothing differs.");
    }

    /** Whether the line is right as it was read back. Where something differs and nobody noted what, none is. */
    default boolean confirms(EntryId entry) {
        boolean isLeftOpen = answer() == ReadBackAnswer.DIFFERS && differing().isEmpty();
        return entries().contains(entry) && !differing().contains(entry) && !isLeftOpen;
    }

    @Override
    default Stream<Reference> references() {
        return Stream.concat(Reference.toEach("/entries", entries()), Reference.toEach("/differing", differing()));
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ReadBack}. */
    final class Builder extends ImmutableReadBack.Builder {
        Builder() {}
    }
}
