package nl.regie.keyelement;

import java.util.Set;
import java.util.function.Predicate;
import nl.regie.careplan.GoalKind;
import nl.regie.careplan.PlannedAction;
import nl.regie.criterion.EffectiveCare;
import nl.regie.criterion.PlanAnswers;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.diagnosis.Response;
import nl.regie.entry.EntryId;
import nl.regie.finding.ClaimResult;
import nl.regie.precondition.SelfDirection;
import nl.regie.rule.DossierOnDay;
import nl.regie.value.Several;

/**
 * What the patient said of some parts of life, in answers, directions and goals, and what is done with it. A wish or
 * need that was left without an answer for longer than the period speaks against it.
 *
 * @param matters what was said
 * @param overdue wishes and needs that were left without an answer
 */
record PartOfLife(Several<Matter> matters, Several<EntryId> overdue) {
    /**
     * One thing that was said.
     *
     * @param id where it stands
     * @param isOwn whether the patient said it, rather than somebody else for the patient
     * @param isSettled whether nothing need be done: the patient was asked, and does not want to, or does not want to
     *     say
     * @param work actions and support for it
     */
    record Matter(EntryId id, boolean isOwn, boolean isSettled, Several<EntryId> work) {
        boolean isWorkedOn() {
            return isOwn && (isSettled || !work.isEmpty());
        }

        Several<EntryId> evidence() {
            return Several.of(id).and(work);
        }
    }

    static PartOfLife of(Set<LifeDomain> domains, Set<GoalKind> kinds, DossierOnDay on) {
        Several<EntryId> overdue = EffectiveCare.overdue(on)
                .that(answer -> answer.lifeDomain().filter(domains::contains).isPresent())
                .each(Answer::id);
        Several<Matter> answers = on.recent(Answer.class, "needs")
                .that(answer -> answer.lifeDomain().filter(domains::contains).isPresent())
                .that(answer -> !overdue.contains(answer.id()))
                .each(answer -> matter(answer, on));
        Several<Matter> directions = on.recent(SelfDirection.class, "direction")
                .that(direction -> domains.contains(direction.lifeDomain()))
                .each(direction -> matter(direction, on));
        Several<Matter> goals = PlanAnswers.in(on)
                .goalsInForce()
                .that(goal -> goal.lifeDomain().filter(domains::contains).isPresent()
                        || goal.kind().filter(kinds::contains).isPresent())
                .each(goal ->
                        new Matter(goal.id(), PlanAnswers.in(on).isInOwnWords(goal), false, workOn(goal.id(), on)));
        return new PartOfLife(answers.and(directions).and(goals), overdue);
    }

    /** Whether it is the patient's own answer, or the patient's own choice not to say. */
    static boolean isOwn(Answer answer, DossierOnDay on) {
        return answer.response() != Response.DOES_NOT_KNOW && on.isOwn(answer);
    }

    private static Matter matter(Answer answer, DossierOnDay on) {
        return new Matter(
                answer.id(), isOwn(answer, on), answer.response() == Response.DECLINED, workOn(answer.id(), on));
    }

    private static Matter matter(SelfDirection direction, DossierOnDay on) {
        return new Matter(direction.id(), on.isOwn(direction), isSettled(direction, on), workOn(direction.id(), on));
    }

    private static boolean isSettled(SelfDirection direction, DossierOnDay on) {
        return switch (direction.wish()) {
            case SELF, TOGETHER -> false;
            case NOT_YET -> on.isToCome(direction.askAgainOn(), "direction");
            case NOT_WANTED, NO_ANSWER -> true;
        };
    }

    private static Several<EntryId> workOn(EntryId matter, DossierOnDay on) {
        return PlanAnswers.in(on)
                .actionsFor(matter)
                .each(PlannedAction::id)
                .and(DossierOnDay.ids(PlanAnswers.in(on).supportFor(matter)));
    }

    /** The same, and these matters beside them. */
    PartOfLife and(Several<Matter> others) {
        return new PartOfLife(matters.and(others), overdue);
    }

    /** It was talked about, in the patient's own voice. */
    ClaimResult isTalkedAbout() {
        return shownBy(Matter::isOwn);
    }

    /** Something is done with what the patient said, or the patient wants nothing done. */
    ClaimResult isWorkedOn() {
        return shownBy(Matter::isWorkedOn);
    }

    /** One thing that shows is enough; what was left without an answer leaves it partly so. */
    private ClaimResult shownBy(Predicate<Matter> isWhole) {
        Several<Matter> whole = matters.that(isWhole);
        if (!whole.isEmpty()) {
            Several<EntryId> evidence = whole.all(Matter::evidence);
            return overdue.isEmpty() ? ClaimResult.met(evidence) : ClaimResult.partlyMet(evidence, overdue);
        }
        if (!overdue.isEmpty()) {
            return ClaimResult.notMet(overdue);
        }
        return matters.isEmpty()
                ? ClaimResult.cannotTell()
                : ClaimResult.partlyMet(matters.all(Matter::evidence), matters.each(Matter::id));
    }
}
