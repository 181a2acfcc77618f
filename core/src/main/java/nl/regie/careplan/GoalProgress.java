package nl.regie.careplan;

import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Reference;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/**
 * How it goes with one goal, as one person tells it: the patient, a close one or a professional, each for themselves.
 */
@Value.Immutable
public interface GoalProgress extends RegieValue {
    /** The goal. */
    EntryId goal();

    /** Who tells it. */
    PersonId toldBy();

    /** What there is to tell. */
    Optional<ProgressStep> step();

    /** What the patient or close one said, also of what gave confidence. */
    Optional<OwnWords> inOwnWords();

    /** What a professional noted. */
    Optional<Note> note();

    /** What this names elsewhere in the dossier. */
    default Stream<Reference> references() {
        return Stream.concat(Reference.to("/goal", goal(), Goal.class), Reference.toPerson("/toldBy", toldBy()));
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link GoalProgress}. */
    final class Builder extends ImmutableGoalProgress.Builder {
        Builder() {}
    }
}
