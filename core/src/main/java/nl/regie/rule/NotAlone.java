package nl.regie.rule;

import static nl.regie.rule.Claim.claim;

import java.util.List;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.PlannedAction;
import nl.regie.dossier.SupportRecord;
import nl.regie.experience.ExperienceTopic;
import nl.regie.finding.ClaimResult;

/**
 * The warning of the care module: self-management is not the message that the patient must do it alone (002, lines 35–43). A plan in which the
 * patient carries everything without agreed support is counter-evidence, unless the patient chose so in words.
 */
final class NotAlone {
    static final List<Rule> RULES = List.of(Rule.of(
            "warning/not-alone",
            claim("support-is-agreed", NotAlone::supportIsAgreed),
            claim("does-not-feel-left-alone", NotAlone::doesNotFeelLeftAlone)));

    private NotAlone() {}

    private static ClaimResult supportIsAgreed(DossierOnDay on) {
        List<CarePlan> plans = on.plansInForce();
        List<PlannedAction> actions =
                plans.stream().flatMap(plan -> plan.actions().stream()).toList();
        List<PlannedAction> shared = actions.stream().filter(on::isShared).toList();
        List<SupportRecord> given = on.recent(SupportRecord.class, "support");
        if (!shared.isEmpty() || !given.isEmpty()) {
            return ClaimResult.met(Stream.concat(shared.stream().map(PlannedAction::id), DossierOnDay.ids(given)));
        }
        List<CarePlan> chosen = plans.stream()
                .filter(plan -> plan.choosesToDoItAlone().isPresent())
                .toList();
        if (!chosen.isEmpty()) {
            return ClaimResult.notApplicable(DossierOnDay.ids(chosen));
        }
        List<PlannedAction> alone =
                actions.stream().filter(action -> !action.does().isEmpty()).toList();
        return alone.isEmpty() || alone.size() < actions.size()
                ? ClaimResult.cannotTell(
                        DossierOnDay.ids(plans), actions.stream().map(PlannedAction::id))
                : ClaimResult.notMet(alone.stream().map(PlannedAction::id));
    }

    private static ClaimResult doesNotFeelLeftAlone(DossierOnDay on) {
        return on.told(ExperienceTopic.NOT_LEFT_ALONE).asClaim();
    }
}
