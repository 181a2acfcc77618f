package nl.regie.criterion;

import static nl.regie.rule.Claim.claim;

import java.util.List;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.PlannedAction;
import nl.regie.entry.EntryId;
import nl.regie.experience.ExperienceTopic;
import nl.regie.finding.ClaimResult;
import nl.regie.finding.Verdict;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.Aspect;
import nl.regie.precondition.SelfDirection;
import nl.regie.rule.DossierOnDay;
import nl.regie.rule.Rule;
import nl.regie.value.Several;

/**
 * The four preconditions (002, lines 35–57). The safe environment rests on what the patient experiences, never on a
 * professional's word. Whether the patient wants it is for the patient to say. What the patient is able to do, and what
 * support there can be, each party may tell; where they differ, it is partly so, and something to talk about. A
 * precondition that is not there is a reason to support differently.
 */
final class Preconditions {
    static final List<Rule> RULES = List.of(
            Rule.of(
                    "precondition/safe-environment",
                    claim("feels-safe-and-supported", Preconditions::feelsSafeAndSupported)),
            Rule.of(
                    "precondition/motivation",
                    claim("sees-the-importance", Preconditions::seesTheImportance),
                    claim("wants-it", Preconditions::wantsIt)),
            Rule.of("precondition/capability", claim("is-able", Preconditions::isAble)),
            Rule.of(
                    "precondition/support",
                    claim("right-support-can-be-given", Preconditions::rightSupportCanBeGiven)));

    private Preconditions() {}

    private static ClaimResult feelsSafeAndSupported(DossierOnDay on) {
        return ToldExperience.of(ExperienceTopic.FEELS_SAFE_AND_SUPPORTED, on).asClaim();
    }

    private static ClaimResult seesTheImportance(DossierOnDay on) {
        return PartyViews.of(ofThePatient(on, Aspect.SEES_IMPORTANCE), on).asClaim();
    }

    private static ClaimResult wantsIt(DossierOnDay on) {
        return PartyViews.of(ofThePatient(on, Aspect.WANTS), on)
                .andShownBy(whatThePatientWantsToDirect(on, true), Verdict.MET)
                .andShownBy(whatThePatientWantsToDirect(on, false), Verdict.PARTLY_MET)
                .asClaim();
    }

    private static ClaimResult isAble(DossierOnDay on) {
        return PartyViews.of(ofAll(on, Aspect.ABLE), on).asClaim();
    }

    private static ClaimResult rightSupportCanBeGiven(DossierOnDay on) {
        return PartyViews.of(ofAll(on, Aspect.SUPPORT_AVAILABLE), on)
                .andShownBy(supportThatIsThere(on), Verdict.MET)
                .andShownBy(supportOfBeforeTheySaidThatTheyCannot(on), Verdict.PARTLY_MET)
                .asClaim();
    }

    private static Several<Appraisal> ofThePatient(DossierOnDay on, Aspect aspect) {
        return ofAll(on, aspect).that(appraisal -> on.isPatient(appraisal.viewOf()));
    }

    private static Several<Appraisal> ofAll(DossierOnDay on, Aspect aspect) {
        return on.recent(Appraisal.class, "appraisal").that(appraisal -> appraisal.aspect() == aspect);
    }

    /**
     * A wish to direct something shows that the patient wants it, unless the patient has since said something of
     * wanting itself.
     */
    private static Several<EntryId> whatThePatientWantsToDirect(DossierOnDay on, boolean inOwnVoice) {
        Several<Appraisal> lastSaid = DossierOnDay.latest(ofThePatient(on, Aspect.WANTS));
        return on.recent(SelfDirection.class, "direction")
                .that(SelfDirection::isWanted)
                .that(direction -> inOwnVoice == on.isOwn(direction))
                .that(direction -> lastSaid.noneIs(said ->
                        said.recorded().day().isAfter(direction.recorded().day())))
                .each(SelfDirection::id);
    }

    private static Several<EntryId> supportThatIsThere(DossierOnDay on) {
        return helpIn(on.plansInForce().that(plan -> !Help.in(on).isSaidSinceNotToBeAble(plan)), on)
                .and(DossierOnDay.ids(Help.in(on).given()));
    }

    /** What was planned before the patient said that they cannot: nobody can tell whether it is the help for that. */
    private static Several<EntryId> supportOfBeforeTheySaidThatTheyCannot(DossierOnDay on) {
        return helpIn(on.plansInForce().that(Help.in(on)::isSaidSinceNotToBeAble), on);
    }

    private static Several<EntryId> helpIn(Several<CarePlan> plans, DossierOnDay on) {
        return plans.all(CarePlan::actions).that(Help.in(on)::isIn).each(PlannedAction::id);
    }
}
