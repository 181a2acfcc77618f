package nl.regie.cohort;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import nl.regie.caremodule.ClaimCode;
import org.immutables.value.Value;

/** How often a claim has each verdict. */
@Value.Immutable
@JsonDeserialize(as = ImmutableCountedClaim.class)
public interface CountedClaim {
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
