package nl.regie.words;

import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** Which picture stands beside a heading. The picture itself is in the jar that draws. */
@Value.Immutable
public interface HeadingSymbol extends RegieValue {
    /** The name of the wording that is the heading. */
    String heading();

    /** The name of the picture. */
    String symbol();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link HeadingSymbol}. */
    final class Builder extends ImmutableHeadingSymbol.Builder {
        Builder() {}
    }
}
