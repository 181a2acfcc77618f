package nl.regie.organisation;

import java.util.Optional;
import nl.regie.entry.LocalizedText;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/**
 * How an organisation shows itself on its pages. The name stands above the title; a discreet page, which must not give
 * away where it is from, leaves it out.
 */
@Value.Immutable
public interface HouseStyle extends RegieValue {
    /** What the organisation is called on paper. */
    LocalizedText name();

    /** The colour of lines and links; without it, that of the library. */
    Optional<AccentColour> accent();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link HouseStyle}. */
    final class Builder extends ImmutableHouseStyle.Builder {
        Builder() {}
    }
}
