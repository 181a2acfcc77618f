package nl.regie.diagnosis;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.entry.Entry;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import org.immutables.value.Value;

/**
 * What the patient answered to one question of the personal diagnosis. A plan answers wishes and needs by their ids.
 */
@Value.Immutable
public interface Answer extends Entry {
    /** Which question was asked. */
    DiagnosisQuestion question();

    /** What came of asking. */
    Response response();

    /** What the patient said. */
    Optional<OwnWords> inOwnWords();

    /** How a professional understands it. It stands beside the words, never in their place. */
    Optional<Note> professionalsReading();

    /** What it weighs for the patient; for wishes and needs only. */
    Optional<Importance> importance();

    /** The part of life that it is about. */
    Optional<LifeDomain> lifeDomain();

    /** When to ask again. */
    Optional<LocalDate> askAgainOn();

    /** An answer that was given says something, and only wishes and needs are weighed. */
    @Value.Check
    default void check() {
        InvalidValueException.unless(
                response() != Response.GIVEN
                        || inOwnWords().isPresent()
                        || professionalsReading().isPresent()
                        || recorded().sourceRef().isPresent(),
                "/inOwnWords",
                "answer-without-words",
                "Een gegeven antwoord heeft woorden van de patiënt, een lezing van de hulpverlener of een verwijzing naar een bron.",
                "An answer that was given has the patient's words, a professional's reading, or a reference to a source.");
        InvalidValueException.unless(
                importance().isEmpty() || question() == DiagnosisQuestion.WISH || question() == DiagnosisQuestion.NEED,
                "/importance",
                "not-weighed",
                "Alleen wensen en behoeften krijgen een gewicht.",
                "Only wishes and needs are weighed.");
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Answer}. */
    final class Builder extends ImmutableAnswer.Builder {
        Builder() {}
    }
}
