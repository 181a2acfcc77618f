package nl.regie.nextstep;

import nl.regie.caremodule.StatementId;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** A statement and how it is called. */
@Value.Immutable
public interface NamedStatement extends RegieValue {
    /** The statement. */
    StatementId id();

    /** Its short name. */
    String title();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link NamedStatement}. */
    final class Builder extends ImmutableNamedStatement.Builder {
        Builder() {}
    }
}
