package nl.regie.consult;

import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Reference;
import nl.regie.people.Confidence;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** Something to talk about at a visit, in the words of who wants to talk about it. */
@Value.Immutable
public interface AgendaTopic extends RegieValue {
    /** Who wants to talk about it. */
    PersonId raisedBy();

    /** What, as the patient or a close one says it. */
    Optional<OwnWords> inOwnWords();

    /** What, as a professional wrote it down. */
    Optional<Note> note();

    /**
     * Whether the patient may read at home what others say or noted of it; not where this is not said. What patients
     * want to talk about in their own words is theirs to read, unless it was told in confidence.
     */
    Optional<Confidence> confidence();

    /**
     * The topic as the patient may read it at home: without what a professional noted, unless that may be shared. Empty
     * where nothing is left.
     */
    default Optional<AgendaTopic> forHomeOf(PersonId patient) {
        if (confidence().filter(Confidence.MAY_BE_SHARED::equals).isPresent()) {
            return Optional.of(this);
        }
        boolean isMine = raisedBy().equals(patient)
                && confidence().isEmpty()
                && inOwnWords().isPresent();
        return isMine ? Optional.of(builder().from(this).note(Optional.empty()).build()) : Optional.empty();
    }

    /** A topic says something. */
    @Value.Check
    default void check() {
        InvalidValueException.unless(
                inOwnWords().isPresent() || note().isPresent(),
                "/inOwnWords",
                "topic-without-words",
                "Een onderwerp heeft woorden: van de patiënt of naaste, of van een hulpverlener.",
                "A topic has words: the patient's or close one's, or a professional's.");
    }

    /** What this names elsewhere in the dossier. */
    default Stream<Reference> references() {
        return Reference.toPerson("/raisedBy", raisedBy());
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AgendaTopic}. */
    final class Builder extends ImmutableAgendaTopic.Builder {
        Builder() {}
    }
}
