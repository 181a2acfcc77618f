package nl.regie.nextstep;

import java.util.List;
import nl.regie.entry.EntryId;
import nl.regie.help.PressingReason;
import nl.regie.style.AlwaysWritten;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** Something that comes before every ordinary question, in words. */
@Value.Immutable
public interface ReportedPressing extends RegieValue {
    /** Why. */
    PressingReason reason();

    /** What is the matter and what to do first. */
    String text();

    /** The entries, or signs, on which it rests. */
    @AlwaysWritten
    List<EntryId> evidence();

    /**
     * The same in words, in the same order: what was said in them, their kind, day and writer. For care staff only, and
     * no word of what its teller keeps to the team.
     */
    @Value.Redacted
    List<String> evidenceInWords();

    /** What the patient said in them, as said; without what the teller keeps to the team. */
    @Value.Redacted
    List<String> patientSaid();

    /** What the patient said in them with somebody close by as interpreter: the words are in part that person's. */
    @Value.Redacted
    List<String> saidThroughACloseOne();

    /** The signs of the signalling plan that were named, as they are told there, with who notices them. */
    @Value.Redacted
    List<String> signs();

    /** What was measured beyond its limits, with the limit that was agreed. */
    @Value.Redacted
    List<String> measured();

    /** What a close one wrote in them in the patient's name: it is theirs. */
    @Value.Redacted
    List<String> closeOneWrote();

    /** What whoever agreed, or wrote, in the patient's place said in them. */
    @Value.Redacted
    List<String> representativeSaid();

    /** How a professional put it, where the patient's words were not written down. */
    @Value.Redacted
    List<String> professionalWrote();

    /** What others saw of the patient, who and when, where it was told by behaviour: the patient did not say it. */
    @Value.Redacted
    List<String> patientShowed();

    /** On which day it was written down, and by whom. */
    List<String> writtenDown();

    /** Until when it stands here. */
    String until();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ReportedPressing}. */
    final class Builder extends ImmutableReportedPressing.Builder {
        Builder() {}
    }
}
