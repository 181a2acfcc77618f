package nl.regie.caremodule;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Period;
import nl.regie.entry.LocalizedText;
import org.immutables.value.Value;

/** A period within which something should show, in months. The care module names none: the defaults are ours. */
@Value.Immutable
@JsonDeserialize(as = ImmutableSetting.class)
public interface Setting {
    /** The name of the setting. */
    String id();

    /** The period, in months. */
    Integer months();

    /** What it is for. */
    LocalizedText text();

    /** The period. */
    default Period period() {
        return Period.ofMonths(months());
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Setting}. */
    final class Builder extends ImmutableSetting.Builder {
        Builder() {}
    }
}
