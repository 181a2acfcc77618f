package nl.regie.rule;

import static nl.regie.rule.Claim.claim;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.PlannedAction;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.EntryId;
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
        return on.told(ExperienceTopic.NOT_LEFT_ALONE).inTheLightOf(supportInThePlan(on));
    }

    private static ClaimResult supportInThePlan(DossierOnDay on) {
        List<PlannedAction> done = on.plansInForce().stream()
                .flatMap(plan -> plan.actions().stream())
                .filter(action -> !action.does().isEmpty())
                .toList();
        List<EntryId> alone = done.stream()
                .filter(action -> !on.isShared(action) && isGivenNoSupport(on, action))
                .map(PlannedAction::id)
                .toList();
        List<EntryId> shared = done.stream()
                .map(PlannedAction::id)
                .filter(Predicate.not(alone::contains))
                .toList();
        List<EntryId> chosen = on.plansInForce().stream()
                .filter(plan -> plan.choosesToDoItAlone().isPresent())
                .filter(plan -> plan.actions().stream().map(PlannedAction::id).anyMatch(alone::contains))
                .map(CarePlan::id)
                .toList();
        if (done.isEmpty()) {
            return withoutAPlan(on);
        }
        if (alone.isEmpty()) {
            return ClaimResult.met(shared.stream());
        }
        if (!chosen.isEmpty()) {
            return shared.isEmpty()
                    ? ClaimResult.notApplicable(chosen.stream())
                    : ClaimResult.met(Stream.concat(shared.stream(), chosen.stream()));
        }
        return shared.isEmpty()
                ? ClaimResult.notMet(alone.stream())
                : ClaimResult.partlyMet(shared.stream(), alone.stream());
    }

    /** Support that was given shows something, but nothing that can be counted on. */
    private static ClaimResult withoutAPlan(DossierOnDay on) {
        List<SupportRecord> given = on.supportOfOthers();
        return given.isEmpty() ? ClaimResult.cannotTell() : ClaimResult.partlyMet(DossierOnDay.ids(given), Stream.of());
    }

    private static boolean isGivenNoSupport(DossierOnDay on, PlannedAction action) {
        return on.supportOfOthers().stream()
                .noneMatch(support -> support.answers().contains(action.id()));
    }

    private static ClaimResult doesNotFeelLeftAlone(DossierOnDay on) {
        return on.told(ExperienceTopic.NOT_LEFT_ALONE).asClaim();
    }
}
