package nl.regie.visit;

import java.util.List;
import java.util.stream.Stream;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.Versions;
import nl.regie.people.CloseOneConcern;
import nl.regie.people.Concern;
import nl.regie.people.Confidence;

/**
 * The worries of those close by that still stand: a worry stands until the same close one says on a later day that it
 * is over, or says something else in its place. What they wrote or said is not over because somebody else ticked so.
 * What was told in confidence and what may be shared are read apart. Nothing that was told in confidence touches what
 * the patient may know, so that not even a lack tells of it; and a worry that was told in confidence is not over
 * because the same close one said aloud that all is well.
 */
final class Worries {
    private final List<CloseOneConcern> told;
    private final List<CloseOneConcern> known;
    private final Versions versions;

    private Worries(List<CloseOneConcern> told, List<CloseOneConcern> known, Versions versions) {
        this.told = told;
        this.known = known;
        this.versions = versions;
    }

    /** As far as the patient may know. What a confidential entry took the place of still stands. */
    static Worries sharedIn(Dossier dossier) {
        List<CloseOneConcern> shared = ofConfidence(Confidence.MAY_BE_SHARED, dossier);
        return new Worries(
                shared,
                shared,
                Versions.of(shared.stream(), List.of(), dossier.patient().id()));
    }

    /** What was told in confidence: for care staff only. What was said in its place may be said aloud. */
    static Worries inConfidenceIn(Dossier dossier) {
        List<CloseOneConcern> known = dossier.closeOneConcerns().stream()
                .filter(concern -> !dossier.isInError(concern))
                .toList();
        return new Worries(ofConfidence(Confidence.IN_CONFIDENCE, dossier), known, dossier.versions());
    }

    private static List<CloseOneConcern> ofConfidence(Confidence confidence, Dossier dossier) {
        return dossier.closeOneConcerns().stream()
                .filter(concern -> concern.confidence() == confidence)
                .filter(concern -> !dossier.isInError(concern))
                .toList();
    }

    Stream<CloseOneConcern> standing() {
        return told.stream().filter(this::stands);
    }

    private boolean stands(CloseOneConcern concern) {
        return concern.concern() == Concern.WORRIED
                && !isReplaced(concern)
                && told.stream().noneMatch(other -> endsIt(other, concern));
    }

    /** By what the same close one told, by the same worry told anew, or by what was erased since. */
    private boolean isReplaced(CloseOneConcern worry) {
        List<CloseOneConcern> later = known.stream()
                .filter(other -> !other.id().equals(worry.id()) && versions.isVersionOf(worry.id(), other.id()))
                .toList();
        return !versions.isCurrent(worry)
                && (later.isEmpty()
                        || later.stream()
                                .anyMatch(other -> other.concern() == Concern.WORRIED || mayUndo(other, worry)));
    }

    private static boolean endsIt(CloseOneConcern other, CloseOneConcern worry) {
        return other.concern() == Concern.NOT_WORRIED
                && other.closeOne().equals(worry.closeOne())
                && other.recorded().day().isAfter(worry.recorded().day())
                && mayUndo(other, worry);
    }

    /**
     * Decided from these entries alone, and not from all voices in the dossier: what a read back or another version
     * makes whole could tell of what was confided.
     */
    private static boolean mayUndo(CloseOneConcern other, CloseOneConcern worry) {
        return isTold(other) || !isTold(worry);
    }

    private static boolean isTold(CloseOneConcern concern) {
        return concern.recorded().by().equals(concern.closeOne())
                || concern.inOwnWords().isPresent();
    }
}
