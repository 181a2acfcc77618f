package nl.regie.keyelement;

import static nl.regie.rule.Claim.claim;

import java.util.List;
import java.util.Optional;
import nl.regie.careplan.ProgressReview;
import nl.regie.consult.ConsultPreparation;
import nl.regie.entry.Entry;
import nl.regie.finding.ClaimResult;
import nl.regie.rule.DossierOnDay;
import nl.regie.rule.Rule;
import nl.regie.value.Several;

/**
 * Theme "Monitoring" (002, lines 252–256): whoever follows the condition has an eye for self-management. It shows when
 * the patient tells, at the last moment of looking back or preparing, how it goes with what they do themselves.
 */
final class Monitoring {
    static final List<Rule> RULES = List.of(Rule.of(
            "key-element/monitoring/self-management", claim("own-part-is-followed", Monitoring::ownPartIsFollowed)));

    private Monitoring() {}

    private static ClaimResult ownPartIsFollowed(DossierOnDay on) {
        Several<Entry> moments = Several.<Entry>of()
                .and(on.recent(ProgressReview.class, "review"))
                .and(on.recent(ConsultPreparation.class, "review"));
        Several<Entry> last = DossierOnDay.latest(moments);
        Several<Entry> telling = moments.that(moment -> tellsOfTheirOwnPart(moment, on));
        Several<Entry> tellingLast = last.that(moment -> tellsOfTheirOwnPart(moment, on));
        if (!tellingLast.isEmpty()) {
            return ClaimResult.met(DossierOnDay.ids(tellingLast));
        }
        return telling.isEmpty()
                ? ClaimResult.cannotTell(List.of(), DossierOnDay.ids(last))
                : ClaimResult.partlyMet(DossierOnDay.ids(telling), DossierOnDay.ids(last));
    }

    /** How it goes with a goal, told by the patient; or a preparation of the patient's own with more than a mood. */
    private static boolean tellsOfTheirOwnPart(Entry moment, DossierOnDay on) {
        boolean tellsOfAGoal =
                ToldOfGoal.in(on).anyIs(told -> told.isOwn() && told.toldIn().equals(moment.id()));
        return tellsOfAGoal
                || (moment instanceof ConsultPreparation preparation
                        && on.isOwn(preparation, Optional.empty())
                        && (!preparation.measurements().isEmpty()
                                || !preparation.topics().isEmpty()));
    }
}
