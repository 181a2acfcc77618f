package nl.regie.signalling;

import nl.regie.entry.EntryId;
import nl.regie.entry.OwnWords;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** Something by which to notice a phase, in the words of who notices it. */
@Value.Immutable
public interface Sign extends RegieValue {
    /** The name of this sign, the same in every version of its plan. */
    EntryId id();

    /** Who notices it. */
    NoticedBy noticedBy();

    /** What is noticed. */
    OwnWords what();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Sign}. */
    final class Builder extends ImmutableSign.Builder {
        Builder() {}
    }
}
