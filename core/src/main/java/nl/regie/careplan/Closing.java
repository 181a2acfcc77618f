package nl.regie.careplan;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Reference;
import nl.regie.signalling.SignallingPlan;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/**
 * What was discussed before the plan came to its end (002, lines 242–246): how to notice early that it gets worse, what
 * to do then, and a plan for that on paper, or the reason why not. Where nothing can come back, there is nothing to
 * prepare for.
 */
@Value.Immutable
public interface Closing extends RegieValue {
    /** What was said of early signs. */
    Optional<Note> earlySigns();

    /** What was said of what to do when it gets worse. */
    Optional<Note> whatToDo();

    /** With whom it was discussed, the patient included. */
    Set<PersonId> discussedWith();

    /** What the patient said of it. */
    Optional<OwnWords> inOwnWords();

    /** The signalling plan. */
    Optional<EntryId> signallingPlan();

    /** Why there is none. */
    Optional<Note> whyNoSignallingPlan();

    /** Why nothing of it can come back or get worse again, such as a wound that has healed. */
    Optional<Note> whyNothingComesBack();

    /** What this names elsewhere in the dossier. */
    default Stream<Reference> references() {
        return Stream.concat(
                Reference.toPersons("/discussedWith", discussedWith()),
                Reference.to("/signallingPlan", signallingPlan(), SignallingPlan.class));
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Closing}. */
    final class Builder extends ImmutableClosing.Builder {
        Builder() {}
    }
}
