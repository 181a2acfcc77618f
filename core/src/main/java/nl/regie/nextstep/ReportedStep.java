package nl.regie.nextstep;

import java.util.List;
import java.util.Optional;
import nl.regie.caremodule.Audience;
import nl.regie.caremodule.ClaimCode;
import nl.regie.caremodule.StatementId;
import nl.regie.entry.EntryId;
import nl.regie.finding.Verdict;
import nl.regie.style.AlwaysWritten;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** One next step in words. */
@Value.Immutable
public interface ReportedStep extends RegieValue {
    /** Why it comes now. */
    StepReason reason();

    /** The same in a sentence. */
    String because();

    /** The statement of the module. */
    StatementId statement();

    /** The short name of the statement. */
    String title();

    /** What would show. */
    ClaimCode claim();

    /** What shows of it today. */
    Verdict verdict();

    /** The verdict in a word or two. */
    String verdictName();

    /** What to ask. */
    String question();

    /** Whom to ask. */
    Audience askOf();

    /** How to ask it. */
    WayOfAsking way();

    /** The same in a sentence, where it is not simply asked in words. */
    Optional<String> howToAsk();

    /** What the patient said of it already, as said: it stands in place of a question that was answered. */
    @Value.Redacted
    List<String> patientSaid();

    /** What the patient said of it with somebody close by as interpreter: the words are in part that person's. */
    @Value.Redacted
    List<String> saidThroughACloseOne();

    /** What somebody close, or who may decide for the patient, wrote of it in the patient's name: it is theirs. */
    @Value.Redacted
    List<String> closeOneWrote();

    /** How a professional put what the patient wants or needs, where the patient's words were not written down. */
    @Value.Redacted
    List<String> professionalWrote();

    /** What others saw the patient do or show, where a representative is asked. */
    @Value.Redacted
    List<String> patientShowed();

    /** The representative who is asked, and for what, where one is. */
    Optional<String> representative();

    /** What would help. */
    String wouldHelp();

    /** Why it is worth writing down. */
    String why();

    /** What to bear in mind, such as that a weak precondition is no reason to refuse care. */
    Optional<String> bearInMind();

    /** The entries, or parts of entries, for which something is still to be done. */
    @AlwaysWritten
    List<EntryId> open();

    /** The same in the words that stand in them. */
    @Value.Redacted
    List<String> openInWords();

    /** What the same answer can show as well. */
    @AlwaysWritten
    List<NamedStatement> alsoShows();

    /** What can serve the statement, by our reading. Choosing is for people together. */
    @AlwaysWritten
    List<NamedStatement> interventions();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ReportedStep}. */
    final class Builder extends ImmutableReportedStep.Builder {
        Builder() {}
    }
}
