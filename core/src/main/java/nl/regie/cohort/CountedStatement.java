package nl.regie.cohort;

import java.util.List;
import nl.regie.caremodule.StatementId;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** How often a statement has each verdict, and each of its claims. The claims of a criterion stand with its clauses. */
@Value.Immutable
public interface CountedStatement extends RegieValue {
    /** The statement. */
    StatementId statement();

    /** In how many dossiers it has which verdict. */
    VerdictCounts verdicts();

    /** Its own claims, in the order of their codes. */
    List<CountedClaim> claims();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CountedStatement}. */
    final class Builder extends ImmutableCountedStatement.Builder {
        Builder() {}
    }
}
