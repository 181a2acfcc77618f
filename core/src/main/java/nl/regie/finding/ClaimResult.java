package nl.regie.finding;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.regie.entry.EntryId;

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
        evidence = eachOnce(evidence);
        open = eachOnce(open);
    }

    private static List<EntryId> eachOnce(List<EntryId> ids) {
        return ids.size() < 2 ? List.copyOf(ids) : ids.stream().distinct().toList();
    }

    /** It shows, by this evidence. */
    public static ClaimResult met(Stream<EntryId> evidence) {
        return new ClaimResult(Verdict.MET, evidence.toList(), List.of());
    }

    /** Part of it shows, by this evidence; this is still open. */
    public static ClaimResult partlyMet(Stream<EntryId> evidence, Stream<EntryId> open) {
        return new ClaimResult(Verdict.PARTLY_MET, evidence.toList(), open.toList());
    }

    /** There is evidence to the contrary. */
    public static ClaimResult notMet(Stream<EntryId> evidence) {
        return new ClaimResult(Verdict.NOT_MET, evidence.toList(), List.of());
    }

    /** The dossier does not tell; these were looked at, and this is still open. */
    public static ClaimResult cannotTell(Stream<EntryId> lookedAt, Stream<EntryId> open) {
        return new ClaimResult(Verdict.CANNOT_TELL, lookedAt.toList(), open.toList());
    }

    /** The dossier does not tell: there is nothing about it. */
    public static ClaimResult cannotTell() {
        return cannotTell(Stream.of(), Stream.of());
    }

    /** It shows for some things and is open for others; where nothing shows, the dossier does not tell. */
    public static ClaimResult ofSome(List<EntryId> shown, List<EntryId> open) {
        if (shown.isEmpty()) {
            return cannotTell(Stream.of(), open.stream());
        }
        return open.isEmpty() ? met(shown.stream()) : partlyMet(shown.stream(), open.stream());
    }

    /** It shows whole by these; where there are none, the others show it in part and are still open. */
    public static ClaimResult wholeOrInPart(List<EntryId> whole, List<EntryId> some) {
        if (!whole.isEmpty()) {
            return met(whole.stream());
        }
        return some.isEmpty() ? cannotTell() : partlyMet(some.stream(), some.stream());
    }

    /** It does not apply, by this evidence. */
    public static ClaimResult notApplicable(Stream<EntryId> evidence) {
        return new ClaimResult(Verdict.NOT_APPLICABLE, evidence.toList(), List.of());
    }
}
