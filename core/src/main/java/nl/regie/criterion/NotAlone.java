package nl.regie.criterion;

import static nl.regie.rule.Claim.claim;

import java.util.ArrayList;
import java.util.List;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.PlannedAction;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.EntryId;
import nl.regie.experience.ExperienceTopic;
import nl.regie.finding.ClaimResult;
import nl.regie.precondition.AgreedDegree;
import nl.regie.precondition.SelfDirection;
import nl.regie.rule.DossierOnDay;
import nl.regie.rule.Rule;
import nl.regie.value.Several;

/**
 * The warning of the care module: self-management is not the message that the patient must do it alone (002, lines
 * 35–43). A plan in which the patient carries everything without agreed support is counter-evidence, unless the patient
 * chose so in words.
 */
final class NotAlone {
    static final List<Rule> RULES = List.of(Rule.of(
            "warning/not-alone",
            claim("support-is-agreed", NotAlone::supportIsAgreed),
            claim("does-not-feel-left-alone", NotAlone::doesNotFeelLeftAlone)));

    private NotAlone() {}

    private static ClaimResult supportIsAgreed(DossierOnDay on) {
        return ToldExperience.of(ExperienceTopic.NOT_LEFT_ALONE, on).inTheLightOf(supportInThePlan(on));
    }

    private static ClaimResult supportInThePlan(DossierOnDay on) {
        List<EntryId> shared = new ArrayList<>();
        List<EntryId> chosen = new ArrayList<>();
        List<EntryId> alone = new ArrayList<>();
        for (CarePlan plan : on.plansInForce()) {
            for (PlannedAction action : plan.actions()) {
                if (Help.in(on).isIn(action) || isSupported(on, action)) {
                    shared.add(action.id());
                } else if (!action.does().isEmpty() && Help.in(on).isChosenAlone(action, plan)) {
                    chosen.add(plan.id());
                } else if (!action.does().isEmpty()) {
                    alone.add(action.id());
                    alone.addAll(DossierOnDay.ids(Help.in(on).overruling(action, plan)));
                }
            }
        }
        if (!alone.isEmpty()) {
            return shared.isEmpty() ? ClaimResult.notMet(alone) : ClaimResult.partlyMet(shared, alone);
        }
        Several<EntryId> cannot =
                on.plansInForce().all(plan -> DossierOnDay.ids(Help.in(on).saidSinceOfNotBeingAble(plan)));
        if (!shared.isEmpty() && !cannot.isEmpty()) {
            return ClaimResult.partlyMet(shared, cannot);
        }
        if (!shared.isEmpty()) {
            return ClaimResult.met(Several.<EntryId>in(shared).and(chosen));
        }
        return chosen.isEmpty() ? withoutAPlan(on) : ClaimResult.notApplicable(chosen);
    }

    /**
     * Support that was given shows something, but nothing that can be counted on. Where nothing was, what the patient
     * does alone as agreed, and says not to be able to do, speaks against it.
     */
    private static ClaimResult withoutAPlan(DossierOnDay on) {
        Several<SupportRecord> given = Help.in(on).given();
        if (!given.isEmpty()) {
            return ClaimResult.partlyMet(DossierOnDay.ids(given), List.of());
        }
        Several<EntryId> alone = on.recent(SelfDirection.class, "direction")
                .that(direction ->
                        direction.agreed().filter(AgreedDegree.SELF::equals).isPresent())
                .all(direction -> beyondAbility(on, direction));
        return alone.isEmpty() ? ClaimResult.cannotTell() : ClaimResult.notMet(alone);
    }

    private static Several<EntryId> beyondAbility(DossierOnDay on, SelfDirection direction) {
        Several<EntryId> cannot = DossierOnDay.ids(Help.in(on).cannot(direction));
        return cannot.isEmpty() ? cannot : Several.of(direction.id()).and(cannot);
    }

    private static boolean isSupported(DossierOnDay on, PlannedAction action) {
        return Help.in(on).given().anyIs(support -> support.answers().contains(action.id()));
    }

    private static ClaimResult doesNotFeelLeftAlone(DossierOnDay on) {
        return ToldExperience.of(ExperienceTopic.NOT_LEFT_ALONE, on).asClaim();
    }
}
