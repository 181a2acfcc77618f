package nl.regie.decision;

import java.util.List;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** One of the things that there was to choose. */
@Value.Immutable
public interface DecisionOption extends RegieValue {
    /** The name of this option within its decision. */
    EntryId id();

    /** What it is. */
    Note what();

    /** What speaks for it. */
    List<Note> inFavour();

    /** What speaks against it. */
    List<Note> against();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link DecisionOption}. */
    final class Builder extends ImmutableDecisionOption.Builder {
        Builder() {}
    }
}
