package nl.regie.keyelement;

import static nl.regie.rule.Claim.claim;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
import nl.regie.value.Several;

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
        Several<Answer> wishes = on.current(Answer.class)
                .that(answer -> answer.question() == DiagnosisQuestion.WISH && answer.response() == Response.GIVEN);
        Set<EntryId> names = names(wishes, on);
        Several<EntryId> overdue = DossierOnDay.ids(EffectiveCare.overdue(on).that(wishes::contains));
        Several<Goal> aims = PlanAnswers.in(on).goalsInForce().that(goal -> isAnAim(goal, names));
        Several<EntryId> inOwnWords =
                aims.that(PlanAnswers.in(on)::isInOwnWords).each(Goal::id);
        Several<EntryId> some = aims.each(Goal::id)
                .and(DossierOnDay.ids(stillWished(wishes, on)).that(id -> !overdue.contains(id)));
        if (overdue.isEmpty()) {
            return ClaimResult.wholeOrInPart(inOwnWords, some);
        }
        return aims.isEmpty() ? ClaimResult.notMet(overdue) : ClaimResult.partlyMet(aims.each(Goal::id), overdue);
    }

    /** A goal that was let go together closes the wish: nothing of it is open. */
    private static Several<Answer> stillWished(Several<Answer> wishes, DossierOnDay on) {
        return wishes.that(wish -> PlanAnswers.in(on).letGo(wish).isEmpty());
    }

    private static boolean isAnAim(Goal goal, Set<EntryId> wishes) {
        return goal.kind().filter(KINDS::contains).isPresent()
                || goal.lifeDomain().filter(DOMAINS::contains).isPresent()
                || DossierOnDay.namesOneOf(goal.answers(), wishes);
    }

    /** The names of the wishes that the patient told in person. */
    private static Set<EntryId> names(Several<Answer> wishes, DossierOnDay on) {
        Set<EntryId> names = new HashSet<>();
        wishes.that(answer -> PartOfLife.isOwn(answer, on)).forEach(answer -> names.addAll(on.versionsOf(answer.id())));
        return names;
    }
}
