package nl.regie.keyelement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regie.careplan.GoalKind;
import nl.regie.careplan.PlannedAction;
import nl.regie.criterion.EffectiveCare;
import nl.regie.criterion.PlanAnswers;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.EntryId;
import nl.regie.finding.ClaimResult;
import nl.regie.precondition.SelfDirection;
import nl.regie.rule.DossierOnDay;

/**
 * What the patient said of some parts of life, in answers, directions and goals, and what is done with it. A wish or
 * need that was left without an answer for longer than the period speaks against it.
 *
 * @param matters what was said
 * @param overdue wishes and needs that were left without an answer
 */
record PartOfLife(List<Matter> matters, List<EntryId> overdue) {
    /**
     * One thing that was said.
     *
     * @param id where it stands
     * @param isOwn whether the patient said it, rather than somebody else for the patient
     * @param isSettled whether nothing need be done: the patient was asked, and does not want to, or does not want to
     *     say
     * @param work actions and support for it
     */
    record Matter(EntryId id, boolean isOwn, boolean isSettled, List<EntryId> work) {
        boolean isWorkedOn() {
            return isOwn && (isSettled || !work.isEmpty());
        }

        Stream<EntryId> evidence() {
            return Stream.concat(Stream.of(id), work.stream());
        }
    }

    static PartOfLife of(Set<LifeDomain> domains, Set<GoalKind> kinds, DossierOnDay on) {
        List<EntryId> overdue = EffectiveCare.overdue(on).stream()
                .filter(answer -> answer.lifeDomain().filter(domains::contains).isPresent())
                .map(Answer::id)
                .toList();
        List<Matter> matters = new ArrayList<>();
        on.recent(Answer.class, "needs").stream()
                .filter(answer -> answer.lifeDomain().filter(domains::contains).isPresent())
                .filter(answer -> !overdue.contains(answer.id()))
                .forEach(answer -> matters.add(matter(answer, on)));
        on.recent(SelfDirection.class, "direction").stream()
                .filter(direction -> domains.contains(direction.lifeDomain()))
                .forEach(direction -> matters.add(matter(direction, on)));
        PlanAnswers.in(on)
                .goalsInForce()
                .filter(goal -> goal.lifeDomain().filter(domains::contains).isPresent()
                        || goal.kind().filter(kinds::contains).isPresent())
                .forEach(goal -> matters.add(
                        new Matter(goal.id(), goal.inOwnWords().isPresent(), false, workOn(goal.id(), on))));
        return new PartOfLife(matters, overdue);
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

    private static List<EntryId> workOn(EntryId matter, DossierOnDay on) {
        return Stream.concat(
                        PlanAnswers.in(on).actionsFor(matter).map(PlannedAction::id),
                        PlanAnswers.in(on).supportFor(matter).map(SupportRecord::id))
                .toList();
    }

    /** The same, and these matters beside them. */
    PartOfLife and(List<Matter> others) {
        return new PartOfLife(Stream.concat(matters.stream(), others.stream()).toList(), overdue);
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
        List<Matter> whole = matters.stream().filter(isWhole).toList();
        if (!whole.isEmpty()) {
            Stream<EntryId> evidence = whole.stream().flatMap(Matter::evidence);
            return overdue.isEmpty() ? ClaimResult.met(evidence) : ClaimResult.partlyMet(evidence, overdue.stream());
        }
        if (!overdue.isEmpty()) {
            return ClaimResult.notMet(overdue.stream());
        }
        return matters.isEmpty()
                ? ClaimResult.cannotTell()
                : ClaimResult.partlyMet(
                        matters.stream().flatMap(Matter::evidence),
                        matters.stream().map(Matter::id));
    }
}
