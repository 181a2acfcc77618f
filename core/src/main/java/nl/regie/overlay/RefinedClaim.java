package nl.regie.overlay;

import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.caremodule.ClaimCode;
import nl.regie.caremodule.ClaimText;
import nl.regie.entry.LocalizedText;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** A claim of the module in other words. What is left out stays as it is. */
@Value.Immutable
public interface RefinedClaim extends RegieValue {
    /** The claim. Its code, and so the rule that decides, never changes. */
    ClaimCode code();

    /** What is visible when the claim is met. */
    Optional<LocalizedText> says();

    /** What would help when it is not. */
    Optional<LocalizedText> wouldHelp();

    /** Why it is worth writing down. */
    Optional<LocalizedText> why();

    /** Whether it puts anything in other words. */
    default boolean saysSomething() {
        return Stream.of(says(), wouldHelp(), why()).anyMatch(Optional::isPresent);
    }

    /** The claim in these words. */
    default ClaimText refine(ClaimText claim) {
        return ClaimText.builder()
                .from(claim)
                .says(says().orElse(claim.says()))
                .wouldHelp(wouldHelp().orElse(claim.wouldHelp()))
                .why(why().orElse(claim.why()))
                .build();
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RefinedClaim}. */
    final class Builder extends ImmutableRefinedClaim.Builder {
        Builder() {}
    }
}
