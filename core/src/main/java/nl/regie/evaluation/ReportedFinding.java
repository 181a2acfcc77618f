package nl.regie.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.regie.caremodule.StatementId;
import nl.regie.entry.EntryId;
import nl.regie.finding.Verdict;
import nl.regie.style.AlwaysWritten;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** What was found of one statement, in words. */
@Value.Immutable
public interface ReportedFinding extends RegieValue {
    /** The statement. */
    StatementId statement();

    /** The criterion of which the statement is a clause. */
    Optional<StatementId> partOf();

    /** The short name of the statement. */
    String title();

    /** What the dossier shows. */
    Verdict verdict();

    /** The verdict in a word or two. */
    String verdictName();

    /** The verdict in a sentence. */
    String text();

    /** What it rests on. */
    @AlwaysWritten
    List<ReportedClaim> claims();

    /** The same, with what it rests on called by words as well. */
    default ReportedFinding named(Function<EntryId, String> words) {
        return ReportedFinding.builder()
                .from(this)
                .claims(claims().stream().map(claim -> claim.named(words)).toList())
                .build();
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ReportedFinding}. */
    final class Builder extends ImmutableReportedFinding.Builder {
        Builder() {}
    }
}
