package nl.regie.caremodule;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import nl.regie.entry.Address;
import nl.regie.entry.LocalizedText;
import org.immutables.value.Value;

/** What a claim says, to be read by care staff. */
@Value.Immutable
@JsonDeserialize(as = ImmutableClaimText.class)
public interface ClaimText {
    /** The code that ties these texts to the method that decides. */
    ClaimCode code();

    /** What is visible when the claim is met. */
    LocalizedText says();

    /** What would help when it is not: what to ask or agree next. */
    LocalizedText wouldHelp();

    /** Why it is worth writing down. */
    LocalizedText why();

    /** The same texts, said in this way. */
    default ClaimText said(Address address) {
        return ClaimText.builder()
                .from(this)
                .says(address.say(says()))
                .wouldHelp(address.say(wouldHelp()))
                .why(address.say(why()))
                .build();
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ClaimText}. */
    final class Builder extends ImmutableClaimText.Builder {
        Builder() {}
    }
}
