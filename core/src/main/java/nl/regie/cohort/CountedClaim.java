package nl.regie.cohort;

import nl.regie.caremodule.ClaimCode;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** How often a claim has each verdict. */
@Value.Immutable
public interface CountedClaim extends RegieValue {
    /** The claim, within its statement. */
    ClaimCode claim();

    /** In how many dossiers it has which verdict. */
    VerdictCounts verdicts();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CountedClaim}. */
    final class Builder extends ImmutableCountedClaim.Builder {
        Builder() {}
    }
}
