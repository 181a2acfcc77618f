package nl.regie.hetveer;

import static nl.regie.rule.Claim.claim;

import java.util.ArrayList;
import java.util.List;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.entry.EntryId;
import nl.regie.finding.ClaimResult;
import nl.regie.rule.DossierOnDay;
import nl.regie.rule.Rule;

/** The norm of Het Veer that the team comes back to each goal. Nothing in a dossier tells that it will not. */
final class GoalsComeBack {
    static final Rule RULE =
            Rule.of("het-veer:goals/come-back-to", claim("each-goal-has-a-day", GoalsComeBack::eachGoalHasADay));

    private GoalsComeBack() {}

    private static ClaimResult eachGoalHasADay(DossierOnDay on) {
        List<EntryId> withADay = new ArrayList<>();
        List<EntryId> withoutADay = new ArrayList<>();
        for (CarePlan plan : on.plansInForce()) {
            for (Goal goal : plan.goals()) {
                if (goal.status() == GoalStatus.ACCEPTED) {
                    (on.isToCome(goal.lookAgainOn(), "het-veer:goal") ? withADay : withoutADay).add(goal.id());
                }
            }
        }
        return ClaimResult.ofSome(withADay, withoutADay);
    }
}
