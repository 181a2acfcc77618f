package nl.regie.nextstep;

import java.util.List;
import java.util.Set;
import nl.regie.caremodule.ClaimText;
import nl.regie.caremodule.StatementId;
import nl.regie.entry.EntryId;
import nl.regie.finding.ClaimResult;
import nl.regie.finding.Verdict;

/**
 * Something that does not show, or shows in part, and could come next.
 *
 * @param statement the statement
 * @param text the words of the claim
 * @param result what shows of it
 * @param reason why it would come
 * @param isDenied whether somebody told that it is not so, or not always
 * @param about what the patient called most important and is still open in it
 */
record Candidate(
        StatementId statement,
        ClaimText text,
        ClaimResult result,
        StepReason reason,
        boolean isDenied,
        Set<EntryId> about) {
    /** Where it can be written down: as long as nothing is known, only where one would begin. */
    List<String> places() {
        boolean isUnknown =
                result.verdict() == Verdict.CANNOT_TELL && result.open().isEmpty();
        return isUnknown ? text.shownIn().stream().limit(1).toList() : text.shownIn();
    }
}
