package nl.regie.keyelement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.careplan.GoalProgress;
import nl.regie.careplan.ProgressReview;
import nl.regie.careplan.ProgressStep;
import nl.regie.consult.ConsultPreparation;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.rule.DossierOnDay;

/**
 * How it goes with a goal, as told within the period while looking back or preparing a visit.
 *
 * @param toldIn where it was told
 * @param step what there is to tell
 * @param isOwn whether the patient told it, rather than somebody else
 */
record ToldOfGoal(EntryId toldIn, Optional<ProgressStep> step, boolean isOwn) {
    static List<ToldOfGoal> of(DossierOnDay on) {
        Stream<ToldOfGoal> inReviews =
                on.recent(ProgressReview.class, "review").stream().flatMap(review -> of(review, review.progress(), on));
        Stream<ToldOfGoal> inPreparations = on.recent(ConsultPreparation.class, "review").stream()
                .flatMap(preparation -> of(preparation, preparation.progress(), on));
        return Stream.concat(inReviews, inPreparations).toList();
    }

    private static Stream<ToldOfGoal> of(Entry entry, List<GoalProgress> progress, DossierOnDay on) {
        return progress.stream()
                .map(told -> new ToldOfGoal(
                        entry.id(), told.step(), on.isPatient(told.toldBy()) && on.isOwn(entry, told.inOwnWords())));
    }

    boolean isSuccess() {
        return step.filter(what -> what == ProgressStep.FIRST_STEP || what == ProgressStep.SUCCESS)
                .isPresent();
    }
}
