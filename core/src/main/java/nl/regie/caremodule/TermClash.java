package nl.regie.caremodule;

import java.util.Set;
import nl.regie.entry.LocalizedText;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** Where senses do not go together. */
@Value.Immutable
public interface TermClash extends RegieValue {
    /** The ids of the other terms with which it clashes; none where the senses of the term itself clash. */
    Set<String> with();

    /** What the clash is. */
    LocalizedText text();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TermClash}. */
    final class Builder extends ImmutableTermClash.Builder {
        Builder() {}
    }
}
