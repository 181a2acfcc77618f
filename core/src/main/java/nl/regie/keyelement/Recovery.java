package nl.regie.keyelement;

import static nl.regie.rule.Claim.claim;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalKind;
import nl.regie.criterion.EffectiveCare;
import nl.regie.criterion.PlanAnswers;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.diagnosis.Response;
import nl.regie.entry.EntryId;
import nl.regie.finding.ClaimResult;
import nl.regie.rule.DossierOnDay;
import nl.regie.rule.Rule;

/**
 * Theme "Herstel, participatie en re-integratie" (002, lines 258–262): the quality of life that the patient aims for,
 * as the patient says it, is what the plan is about.
 */
final class Recovery {
    private static final Set<GoalKind> KINDS =
            EnumSet.of(GoalKind.LIFE_GOAL, GoalKind.PERSONAL_RECOVERY, GoalKind.SOCIETAL_RECOVERY);
    private static final Set<LifeDomain> DOMAINS = EnumSet.of(LifeDomain.QUALITY_OF_LIFE, LifeDomain.MEANING);

    static final List<Rule> RULES = List.of(Rule.of(
            "key-element/recovery/quality-of-life",
            claim("plan-starts-from-the-patients-aim", Recovery::planStartsFromThePatientsAim)));

    private Recovery() {}

    private static ClaimResult planStartsFromThePatientsAim(DossierOnDay on) {
        List<Answer> wishes = on.current(Answer.class).stream()
                .filter(answer -> answer.question() == DiagnosisQuestion.WISH && answer.response() == Response.GIVEN)
                .toList();
        List<EntryId> overdue = EffectiveCare.overdue(on).stream()
                .filter(wishes::contains)
                .map(Answer::id)
                .toList();
        List<Goal> aims = PlanAnswers.in(on)
                .goalsInForce()
                .filter(goal -> isAnAim(goal, names(wishes, on)))
                .toList();
        List<EntryId> inOwnWords = aims.stream()
                .filter(goal -> goal.inOwnWords().isPresent())
                .map(Goal::id)
                .toList();
        List<EntryId> some = Stream.concat(
                        aims.stream().map(Goal::id),
                        DossierOnDay.ids(stillWished(wishes, on)).filter(id -> !overdue.contains(id)))
                .toList();
        if (overdue.isEmpty()) {
            return ClaimResult.wholeOrInPart(inOwnWords, some);
        }
        return aims.isEmpty()
                ? ClaimResult.notMet(overdue.stream())
                : ClaimResult.partlyMet(aims.stream().map(Goal::id), overdue.stream());
    }

    /** A goal that was let go together closes the wish: nothing of it is open. */
    private static List<Answer> stillWished(List<Answer> wishes, DossierOnDay on) {
        return wishes.stream()
                .filter(wish -> PlanAnswers.in(on).letGo(wish).findAny().isEmpty())
                .toList();
    }

    private static boolean isAnAim(Goal goal, Set<EntryId> wishes) {
        return goal.kind().filter(KINDS::contains).isPresent()
                || goal.lifeDomain().filter(DOMAINS::contains).isPresent()
                || DossierOnDay.namesOneOf(goal.answers(), wishes);
    }

    /** The names of the wishes that the patient told in person. */
    private static Set<EntryId> names(List<Answer> wishes, DossierOnDay on) {
        Set<EntryId> names = new HashSet<>();
        wishes.stream()
                .filter(answer -> PartOfLife.isOwn(answer, on))
                .forEach(answer -> names.addAll(on.versionsOf(answer.id())));
        return names;
    }
}
