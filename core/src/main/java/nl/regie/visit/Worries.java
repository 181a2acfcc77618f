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
 * is over. What was told in confidence and what may be shared are read apart. Nothing that was told in confidence
 * touches what the patient may know, so that not even a lack tells of it; and a worry that was told in confidence is
 * not over because the same close one said aloud that all is well.
 */
final class Worries {
    private final List<CloseOneConcern> told;

    private Worries(List<CloseOneConcern> told) {
        this.told = told;
    }

    /** As far as the patient may know. What a confidential entry took the place of still stands. */
    static Worries sharedIn(Dossier dossier) {
        List<CloseOneConcern> shared = dossier.closeOneConcerns().stream()
                .filter(concern -> concern.confidence() == Confidence.MAY_BE_SHARED)
                .toList();
        Versions versions =
                Versions.of(shared.stream(), List.of(), dossier.patient().id());
        return new Worries(shared.stream().filter(versions::isCurrent).toList());
    }

    /** What was told in confidence: for care staff only. */
    static Worries inConfidenceIn(Dossier dossier) {
        return new Worries(dossier.current(CloseOneConcern.class).stream()
                .filter(concern -> concern.confidence() == Confidence.IN_CONFIDENCE)
                .toList());
    }

    Stream<CloseOneConcern> standing() {
        return told.stream().filter(this::stands);
    }

    private boolean stands(CloseOneConcern concern) {
        return concern.concern() == Concern.WORRIED && told.stream().noneMatch(other -> endsIt(other, concern));
    }

    private static boolean endsIt(CloseOneConcern other, CloseOneConcern worry) {
        return other.concern() == Concern.NOT_WORRIED
                && other.closeOne().equals(worry.closeOne())
                && other.recorded().day().isAfter(worry.recorded().day());
    }
}
