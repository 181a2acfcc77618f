package nl.regie.finding;

import java.util.List;
import java.util.Objects;
import nl.regie.entry.EntryId;
import nl.regie.value.Several;

/**
 * What a dossier shows of one claim.
 *
 * @param verdict what it shows
 * @param evidence the entries, or parts of entries, on which the verdict rests
 * @param open the entries, or parts of entries, for which something is still to be done
 */
public record ClaimResult(Verdict verdict, List<EntryId> evidence, List<EntryId> open) {
    /** No entry is named twice. */
    public ClaimResult {
        Objects.requireNonNull(verdict, "verdict");
        evidence = Several.copyOf(evidence).once();
        open = Several.copyOf(open).once();
    }

    /** It shows, by this evidence. */
    public static ClaimResult met(List<EntryId> evidence) {
        return new ClaimResult(Verdict.MET, evidence, List.of());
    }

    /** Part of it shows, by this evidence; this is still open. */
    public static ClaimResult partlyMet(List<EntryId> evidence, List<EntryId> open) {
        return new ClaimResult(Verdict.PARTLY_MET, evidence, open);
    }

    /** There is evidence to the contrary. */
    public static ClaimResult notMet(List<EntryId> evidence) {
        return new ClaimResult(Verdict.NOT_MET, evidence, List.of());
    }

    /** The dossier does not tell; these were looked at, and this is still open. */
    public static ClaimResult cannotTell(List<EntryId> lookedAt, List<EntryId> open) {
        return new ClaimResult(Verdict.CANNOT_TELL, lookedAt, open);
    }

    /** The dossier does not tell: there is nothing about it. */
    public static ClaimResult cannotTell() {
        return cannotTell(List.of(), List.of());
    }

    /** It shows for some things and is open for others; where nothing shows, the dossier does not tell. */
    public static ClaimResult ofSome(List<EntryId> shown, List<EntryId> open) {
        if (shown.isEmpty()) {
            return cannotTell(List.of(), open);
        }
        return open.isEmpty() ? met(shown) : partlyMet(shown, open);
    }

    /** It shows whole by these; where there are none, the others show it in part and are still open. */
    public static ClaimResult wholeOrInPart(List<EntryId> whole, List<EntryId> some) {
        if (!whole.isEmpty()) {
            return met(whole);
        }
        return some.isEmpty() ? cannotTell() : partlyMet(some, some);
    }

    /** It does not apply, by this evidence. */
    public static ClaimResult notApplicable(List<EntryId> evidence) {
        return new ClaimResult(Verdict.NOT_APPLICABLE, evidence, List.of());
    }
}
