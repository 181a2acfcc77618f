package nl.regie.caremodule;

import java.util.Set;
import nl.regie.entry.Address;
import nl.regie.entry.LocalizedText;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** Something that speaks for or against an intervention, to be weighed by those who choose. */
@Value.Immutable
public interface Argument extends RegieValue {
    /** The argument. */
    LocalizedText text();

    /** The statements of the sources on which it rests. */
    Set<StatementId> restsOn();

    /** Whether it is ours: no source says it. */
    default boolean isOurs() {
        return restsOn().isEmpty();
    }

    /** The same, said in this way. */
    default Argument said(Address address) {
        return Argument.builder().from(this).text(address.say(text())).build();
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Argument}. */
    final class Builder extends ImmutableArgument.Builder {
        Builder() {}
    }
}
