package nl.regie.decision;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import org.immutables.value.Value;

/** One of the things that there was to choose. */
@Value.Immutable
@JsonDeserialize(as = ImmutableDecisionOption.class)
public interface DecisionOption {
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
