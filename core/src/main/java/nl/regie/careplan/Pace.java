package nl.regie.careplan;

import java.util.Optional;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** How the patient finds the pace of care, recovery and acceptance (002, line 111), and what was done with it. */
@Value.Immutable
public interface Pace extends RegieValue {
    /** How the patient finds it; empty when only a professional said something of it. */
    Optional<PaceView> view();

    /** What the patient said of it. */
    Optional<OwnWords> inOwnWords();

    /** How a professional sees it. It stands beside the patient's view, never in its place. */
    Optional<Note> professionalsView();

    /** What was done with it; empty while that is open. */
    Optional<PaceConsequence> consequence();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Pace}. */
    final class Builder extends ImmutablePace.Builder {
        Builder() {}
    }
}
