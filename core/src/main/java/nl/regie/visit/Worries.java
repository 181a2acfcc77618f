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
    private final Versions versions;

    private Worries(Dossier dossier, Confidence confidence) {
        this.told = dossier.closeOneConcerns().stream()
                .filter(concern -> concern.confidence() == confidence)
                .filter(concern -> !dossier.isInError(concern))
                .toList();
        this.versions = Versions.of(told.stream(), List.of(), dossier.patient().id());
    }

    /** As far as the patient may know. What a confidential entry took the place of still stands. */
    static Worries sharedIn(Dossier dossier) {
        return new Worries(dossier, Confidence.MAY_BE_SHARED);
    }

    /** What was told in confidence: for care staff only. What was said aloud in its place does not end it. */
    static Worries inConfidenceIn(Dossier dossier) {
        return new Worries(dossier, Confidence.IN_CONFIDENCE);
    }

    Stream<CloseOneConcern> standing() {
        return told.stream().filter(this::stands);
    }

    private boolean stands(CloseOneConcern concern) {
        return concern.concern() == Concern.WORRIED
                && told.stream().noneMatch(other -> comesInPlaceOf(concern, other) || endsIt(other, concern));
    }

    private boolean comesInPlaceOf(CloseOneConcern worry, CloseOneConcern other) {
        return !other.id().equals(worry.id())
                && versions.isVersionOf(worry.id(), other.id())
                && (other.concern() == Concern.WORRIED || mayUndo(other, worry));
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
