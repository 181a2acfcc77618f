package nl.regie.keyelement;

import static nl.regie.rule.Claim.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.careplan.ProgressReview;
import nl.regie.consult.ConsultPreparation;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.finding.ClaimResult;
import nl.regie.rule.DossierOnDay;
import nl.regie.rule.Rule;

/**
 * Theme "Monitoring" (002, lines 252–256): whoever follows the condition has an eye for self-management. It shows when
 * the patient tells, at the last moment of looking back or preparing, how it goes with what they do themselves.
 */
final class Monitoring {
    static final List<Rule> RULES = List.of(Rule.of(
            "key-element/monitoring/self-management", claim("own-part-is-followed", Monitoring::ownPartIsFollowed)));

    private Monitoring() {}

    private static ClaimResult ownPartIsFollowed(DossierOnDay on) {
        List<Entry> moments = Stream.concat(
                        on.recent(ProgressReview.class, "review").stream(),
                        on.recent(ConsultPreparation.class, "review").stream())
                .map(Entry.class::cast)
                .toList();
        List<Entry> last = DossierOnDay.latest(moments);
        List<EntryId> telling = moments.stream()
                .filter(moment -> tellsOfTheirOwnPart(moment, on))
                .map(Entry::id)
                .toList();
        List<EntryId> tellingLast =
                DossierOnDay.ids(last).filter(telling::contains).toList();
        if (!tellingLast.isEmpty()) {
            return ClaimResult.met(tellingLast.stream());
        }
        return telling.isEmpty()
                ? ClaimResult.cannotTell(Stream.of(), DossierOnDay.ids(last))
                : ClaimResult.partlyMet(telling.stream(), DossierOnDay.ids(last));
    }

    /** How it goes with a goal, told by the patient; or a preparation of the patient's own with more than a mood. */
    private static boolean tellsOfTheirOwnPart(Entry moment, DossierOnDay on) {
        boolean tellsOfAGoal = ToldOfGoal.of(on).stream()
                .anyMatch(told -> told.isOwn() && told.toldIn().equals(moment.id()));
        return tellsOfAGoal
                || (moment instanceof ConsultPreparation preparation
                        && on.isOwn(preparation, Optional.empty())
                        && (!preparation.measurements().isEmpty()
                                || !preparation.topics().isEmpty()));
    }
}
