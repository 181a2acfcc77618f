package nl.regie.words;

import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** What stands on a page in the place of one text of the module. */
@Value.Immutable
public interface PageWord extends RegieValue {
    /** The name of the wording or statement, such as {@code signalling/title}. */
    String id();

    /** The text, with the same places to be filled as the module's own. */
    String text();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PageWord}. */
    final class Builder extends ImmutablePageWord.Builder {
        Builder() {}
    }
}
