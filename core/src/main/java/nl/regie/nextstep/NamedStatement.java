package nl.regie.nextstep;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import nl.regie.caremodule.StatementId;
import org.immutables.value.Value;

/** A statement and how it is called. */
@Value.Immutable
@JsonDeserialize(as = ImmutableNamedStatement.class)
public interface NamedStatement {
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
