package nl.regie.caremodule;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Set;
import nl.regie.entry.LocalizedText;
import org.immutables.value.Value;

/** Where senses do not go together. */
@Value.Immutable
@JsonDeserialize(as = ImmutableTermClash.class)
public interface TermClash {
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
