package nl.regie.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import nl.regie.caremodule.ClaimCode;
import nl.regie.entry.EntryId;
import nl.regie.finding.Verdict;
import org.immutables.value.Value;

/** What was found of one claim, in words. */
@Value.Immutable
@JsonDeserialize(as = ImmutableReportedClaim.class)
public interface ReportedClaim {
    /** The claim. */
    ClaimCode code();

    /** What the dossier shows of it. */
    Verdict verdict();

    /** The verdict in a word or two. */
    String verdictName();

    /** What is visible when the claim is met. */
    String says();

    /** The entries, or parts of entries, on which the verdict rests. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    List<EntryId> evidence();

    /** What would help, where something is missing. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    List<String> missing();

    /** What would change the verdict: what would help, or what would make that it no longer shows. */
    String wouldChange();

    /** The entries, or parts of entries, for which something is still to be done. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    List<EntryId> open();

    /** Why it is worth writing down. */
    String why();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ReportedClaim}. */
    final class Builder extends ImmutableReportedClaim.Builder {
        Builder() {}
    }
}
