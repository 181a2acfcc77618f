package nl.regie.evaluation;

import java.util.List;
import java.util.function.Function;
import nl.regie.caremodule.ClaimCode;
import nl.regie.entry.EntryId;
import nl.regie.finding.Verdict;
import nl.regie.style.AlwaysWritten;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** What was found of one claim, in words. */
@Value.Immutable
public interface ReportedClaim extends RegieValue {
    /** The claim. */
    ClaimCode code();

    /** What the dossier shows of it. */
    Verdict verdict();

    /** The verdict in a word or two. */
    String verdictName();

    /** What is visible when the claim is met. */
    String says();

    /** The entries, or parts of entries, on which the verdict rests. */
    @AlwaysWritten
    List<EntryId> evidence();

    /**
     * The same in words, in the same order: what was said in them, their kind, day and writer. For care staff only, and
     * no word of what its teller keeps to the team.
     */
    @Value.Redacted
    List<String> evidenceInWords();

    /** What would help, where something is missing. */
    @AlwaysWritten
    List<String> missing();

    /** What would change the verdict: what would help, or what would make that it no longer shows. */
    String wouldChange();

    /** The entries, or parts of entries, for which something is still to be done. */
    @AlwaysWritten
    List<EntryId> open();

    /** The same in words, in the same order, as with the evidence. */
    @Value.Redacted
    List<String> openInWords();

    /** Why it is worth writing down. */
    String why();

    /** The same, with what it rests on called by words as well. */
    default ReportedClaim named(Function<EntryId, String> words) {
        return ReportedClaim.builder()
                .from(this)
                .evidenceInWords(evidence().stream().map(words).toList())
                .openInWords(open().stream().map(words).toList())
                .build();
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ReportedClaim}. */
    final class Builder extends ImmutableReportedClaim.Builder {
        Builder() {}
    }
}
