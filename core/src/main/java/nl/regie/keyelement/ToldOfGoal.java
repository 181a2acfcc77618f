package nl.regie.keyelement;

import java.util.List;
import java.util.Optional;
import nl.regie.careplan.GoalProgress;
import nl.regie.careplan.ProgressReview;
import nl.regie.careplan.ProgressStep;
import nl.regie.consult.ConsultPreparation;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.rule.DossierOnDay;
import nl.regie.rule.Question;
import nl.regie.value.Several;

/**
 * How it goes with a goal, as told within the period while looking back or preparing a visit.
 *
 * @param toldIn where it was told
 * @param goal the goal
 * @param step what there is to tell
 * @param isOwn whether the patient told it, rather than somebody else
 */
record ToldOfGoal(EntryId toldIn, EntryId goal, Optional<ProgressStep> step, boolean isOwn) {
    private static final Question<Several<ToldOfGoal>> TOLD_OF_GOALS = Question.of(ToldOfGoal::toldOfGoals);

    static Several<ToldOfGoal> in(DossierOnDay on) {
        return on.ask(TOLD_OF_GOALS);
    }

    private static Several<ToldOfGoal> toldOfGoals(DossierOnDay on) {
        return on.recent(ProgressReview.class, "review")
                .all(review -> of(review, review.progress(), on))
                .and(on.recent(ConsultPreparation.class, "review")
                        .all(preparation -> of(preparation, preparation.progress(), on)));
    }

    private static Several<ToldOfGoal> of(Entry entry, List<GoalProgress> progress, DossierOnDay on) {
        return Several.in(progress)
                .each(told -> new ToldOfGoal(
                        entry.id(),
                        told.goal(),
                        told.step(),
                        on.isPatient(told.toldBy()) && on.isOwn(entry, told.inOwnWords())));
    }

    boolean isSuccess() {
        return step.filter(what -> what == ProgressStep.FIRST_STEP || what == ProgressStep.SUCCESS)
                .isPresent();
    }

    /** Whether something was done: also where it went back. */
    boolean isBegun() {
        return step.filter(what -> what != ProgressStep.NOT_YET).isPresent();
    }
}
