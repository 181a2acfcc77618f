package nl.regie.caremodule;

import java.util.List;
import java.util.Optional;
import nl.regie.entry.Address;
import nl.regie.entry.LocalizedText;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** What a claim says, to be read by care staff. */
@Value.Immutable
public interface ClaimText extends RegieValue {
    /** The code that ties these texts to the method that decides. */
    ClaimCode code();

    /** What is visible when the claim is met. */
    LocalizedText says();

    /** What would help when it is not: what to ask or agree next. */
    LocalizedText wouldHelp();

    /**
     * What would help instead while there is danger at home, where the other text proposes that somebody close by
     * helps, is called, or has a say: then help is what professionals give.
     */
    Optional<LocalizedText> wouldHelpInDanger();

    /** Why it is worth writing down. */
    LocalizedText why();

    /** The same texts, said in this way. */
    default ClaimText said(Address address) {
        return ClaimText.builder()
                .from(this)
                .says(address.say(says()))
                .wouldHelp(address.say(wouldHelp()))
                .wouldHelpInDanger(wouldHelpInDanger().map(address::say))
                .why(address.say(why()))
                .ask(ask().map(address::say))
                .askWhenNot(askWhenNot().map(address::say))
                .askInDanger(askInDanger().map(address::say))
                .build();
    }

    /** The question to ask next, as one can say it aloud. */
    Optional<LocalizedText> ask();

    /**
     * The question to ask instead where somebody told that it is not so: what should change. It gives away nothing of
     * what was told, for that may not be for the ears of who asks.
     */
    Optional<LocalizedText> askWhenNot();

    /** The question to ask instead while there is danger at home, where the other one is about who else helps. */
    Optional<LocalizedText> askInDanger();

    /** Whom to ask, where that is not the patient. */
    Optional<Audience> askOf();

    /**
     * In which lists of a dossier it can show, such as {@code carePlans}; of answers, appraisals and experiences also
     * the kind, such as {@code answers/RESILIENCE}. The first is where to begin as long as nothing is known. What shows
     * in the same list can show in the same entry.
     */
    List<String> shownIn();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ClaimText}. */
    final class Builder extends ImmutableClaimText.Builder {
        Builder() {}
    }
}
