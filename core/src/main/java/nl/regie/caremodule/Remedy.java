package nl.regie.caremodule;

import java.util.List;
import java.util.Optional;
import nl.regie.entry.Address;
import nl.regie.entry.LocalizedText;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** What there is against a bottleneck: what the sources say to do about it, and what this library does. */
@Value.Immutable
public interface Remedy extends RegieValue {
    /** The statements that say something about it. That they answer this bottleneck is our reading. */
    List<StatementId> statements();

    /** What this library does about it today; empty where it does nothing yet. */
    Optional<LocalizedText> inTheLibrary();

    /** What is still missing, or what no library can do. */
    Optional<LocalizedText> missing();

    /** The same, said in this way. */
    default Remedy said(Address address) {
        return Remedy.builder()
                .from(this)
                .inTheLibrary(inTheLibrary().map(address::say))
                .missing(missing().map(address::say))
                .build();
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Remedy}. */
    final class Builder extends ImmutableRemedy.Builder {
        Builder() {}
    }
}
