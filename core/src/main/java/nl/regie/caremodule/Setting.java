package nl.regie.caremodule;

import java.time.Period;
import nl.regie.entry.Address;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.LocalizedText;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** A period within which something should show, in months. The care module names none: the defaults are ours. */
@Value.Immutable
public interface Setting extends RegieValue {
    /** The longest period, in months: a hundred years. */
    int LONGEST = 1200;

    /** The name of the setting. */
    String id();

    /** The period, in months, 1 to {@link #LONGEST}. */
    Integer months();

    /** What it is for. */
    LocalizedText text();

    /** A period that can pass, and that somebody alive could see pass. */
    @Value.Check
    default void check() {
        InvalidValueException.unless(
                months() >= 1 && months() <= LONGEST,
                "/months",
                "months-out-of-range",
                "Een termijn is 1 tot " + LONGEST + " maanden.",
                "A period is 1 to " + LONGEST + " months.");
    }

    /** The period. */
    default Period period() {
        return Period.ofMonths(months());
    }

    /** The same, said in this way. */
    default Setting said(Address address) {
        return Setting.builder().from(this).text(address.say(text())).build();
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
