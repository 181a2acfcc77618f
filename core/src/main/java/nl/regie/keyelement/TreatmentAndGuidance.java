package nl.regie.keyelement;

import static nl.regie.rule.Claim.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Closing;
import nl.regie.careplan.GoalKind;
import nl.regie.careplan.PlanStatus;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.HowItGoes;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.entry.EntryId;
import nl.regie.finding.ClaimResult;
import nl.regie.rule.DossierOnDay;
import nl.regie.rule.Question;
import nl.regie.rule.Rule;
import nl.regie.signalling.NoticedBy;
import nl.regie.signalling.PhaseLevel;
import nl.regie.signalling.SignallingPhase;
import nl.regie.signalling.SignallingPlan;
import nl.regie.value.Several;

/**
 * Theme "Behandeling en begeleiding" (002, lines 236–246): living with the condition, and before treatment ends what to
 * watch for, what to do then, and a plan for that on paper.
 *
 * <p>Where nothing can come back, as with a wound that has healed, there is nothing to prepare for: that can be said. A
 * treatment that ended while nothing of this was written down does not tell whether there was; it is counter-evidence
 * once the patient tells that it got worse.
 */
final class TreatmentAndGuidance {
    static final List<Rule> RULES = List.of(
            Rule.of(
                    "key-element/treatment/living-and-lifestyle",
                    claim("living-with-it-is-worked-on", TreatmentAndGuidance::livingWithItIsWorkedOn)),
            Rule.of(
                    "key-element/treatment/early-signs",
                    claim("early-signs-are-discussed", TreatmentAndGuidance::earlySignsAreDiscussed),
                    claim("what-to-do-is-discussed", TreatmentAndGuidance::whatToDoIsDiscussed)),
            Rule.of(
                    "key-element/treatment/crisis-or-relapse-plan",
                    claim("signalling-plan-is-made", TreatmentAndGuidance::signallingPlanIsMade)));

    private static final Question<ClaimResult> NOTHING_SHOWS = Question.of(TreatmentAndGuidance::whereNothingShows);

    private TreatmentAndGuidance() {}

    private static ClaimResult livingWithItIsWorkedOn(DossierOnDay on) {
        return PartOfLife.of(
                        EnumSet.of(LifeDomain.BODILY_FUNCTIONS, LifeDomain.MENTAL_WELLBEING),
                        EnumSet.of(GoalKind.SYMPTOMATIC_RECOVERY, GoalKind.FUNCTIONAL_RECOVERY, GoalKind.TREATMENT),
                        on)
                .isWorkedOn();
    }

    private static ClaimResult earlySignsAreDiscussed(DossierOnDay on) {
        return discussed(
                closing -> closing.earlySigns().isPresent(),
                plan -> awayFromStable(plan).anyIs(phase -> !phase.signs().isEmpty()),
                plan -> true,
                on);
    }

    private static ClaimResult whatToDoIsDiscussed(DossierOnDay on) {
        return discussed(
                closing -> closing.whatToDo().isPresent(),
                plan -> awayFromStable(plan).anyIs(phase -> !phase.steps().isEmpty()),
                plan -> plan.asksForHelpInACrisis(on.patient()),
                on);
    }

    /** It stands in what was discussed at the end, or in a signalling plan; whole where the patient took part. */
    private static ClaimResult discussed(
            Predicate<Closing> isInClosing,
            Predicate<SignallingPlan> isInPlan,
            Predicate<SignallingPlan> isEnough,
            DossierOnDay on) {
        List<EntryId> whole = new ArrayList<>();
        List<EntryId> some = new ArrayList<>();
        for (CarePlan plan : on.current(CarePlan.class)) {
            plan.closing().filter(isInClosing).ifPresent(closing -> {
                some.add(plan.id());
                if (isWithThePatient(plan, on)) {
                    whole.add(plan.id());
                }
            });
        }
        on.current(SignallingPlan.class).that(isInPlan).forEach(plan -> {
            some.add(plan.id());
            if (isWithThePatient(plan, on) && isEnough.test(plan)) {
                whole.add(plan.id());
            }
        });
        return some.isEmpty() ? nothingShows(on) : ClaimResult.wholeOrInPart(whole, some);
    }

    private static ClaimResult signallingPlanIsMade(DossierOnDay on) {
        Several<SignallingPlan> plans = on.current(SignallingPlan.class);
        if (!plans.isEmpty()) {
            Several<SignallingPlan> whole = plans.that(plan -> isComplete(plan, on)
                            && isAgreed(plan, on)
                            && changedSinceTheYes(plan, on).isEmpty())
                    .that(plan -> plan.lookAgainOn()
                            .filter(day -> day.isBefore(on.day()))
                            .isEmpty());
            return whole.isEmpty()
                    ? ClaimResult.partlyMet(DossierOnDay.ids(plans), plans.all(plan -> stillToAgree(plan, on)))
                    : ClaimResult.met(DossierOnDay.ids(whole));
        }
        Several<CarePlan> withoutOne = on.current(CarePlan.class)
                .that(plan ->
                        plan.closing().flatMap(Closing::whyNoSignallingPlan).isPresent());
        if (withoutOne.isEmpty()) {
            return nothingShows(on);
        }
        boolean isChosen = withoutOne.allAre(plan -> isWithThePatient(plan, on));
        return isChosen
                ? ClaimResult.notApplicable(DossierOnDay.ids(withoutOne))
                : ClaimResult.cannotTell(List.of(), DossierOnDay.ids(withoutOne));
    }

    /**
     * Treatment goes on, and there is still time; or it ended, and nothing can come back; or it ended without a word of
     * it, and the patient tells that it got worse since.
     */
    private static ClaimResult nothingShows(DossierOnDay on) {
        return on.ask(NOTHING_SHOWS);
    }

    private static ClaimResult whereNothingShows(DossierOnDay on) {
        Several<CarePlan> plans = on.current(CarePlan.class);
        if (plans.anyIs(CarePlan::goesOn)) {
            return ClaimResult.cannotTell(List.of(), DossierOnDay.ids(on.plansInForce()));
        }
        Several<CarePlan> ended = plans.that(plan -> plan.status() == PlanStatus.COMPLETED);
        Several<CarePlan> nothingComesBack = ended.that(
                plan -> plan.closing().flatMap(Closing::whyNothingComesBack).isPresent());
        if (!ended.isEmpty() && nothingComesBack.size() == ended.size()) {
            return ClaimResult.notApplicable(DossierOnDay.ids(nothingComesBack));
        }
        Several<CarePlan> endedSilently = ended.that(plan -> plan.closing().isEmpty());
        Several<EntryId> gotWorse =
                endedSilently.all(plan -> gotWorseAfter(plan, on).all(told -> List.of(plan.id(), told.id())));
        return gotWorse.isEmpty()
                ? ClaimResult.cannotTell(List.of(), DossierOnDay.ids(endedSilently))
                : ClaimResult.notMet(gotWorse);
    }

    private static Several<ConsultPreparation> gotWorseAfter(CarePlan ended, DossierOnDay on) {
        return on.current(ConsultPreparation.class)
                .that(told -> told.howItGoes().filter(HowItGoes.WORSE::equals).isPresent())
                .that(told -> told.recorded().day().isAfter(ended.recorded().day()));
    }

    private static Several<SignallingPhase> awayFromStable(SignallingPlan plan) {
        return Several.in(plan.phases()).that(phase -> phase.level() != PhaseLevel.STABLE);
    }

    /** There is something to notice, something to do, and somebody to call. */
    private static boolean isComplete(SignallingPlan plan, DossierOnDay on) {
        return awayFromStable(plan).anyIs(phase -> !phase.signs().isEmpty())
                && awayFromStable(plan).anyIs(phase -> !phase.steps().isEmpty())
                && plan.contacts().stream()
                        .anyMatch(contact ->
                                contact.person().filter(on::isPatient).isEmpty())
                && plan.asksForHelpInACrisis(on.patient());
    }

    /** The patient's words are in it; or the patient took part, and wrote it down or it rests on a note. */
    private static boolean isWithThePatient(CarePlan plan, DossierOnDay on) {
        return plan.closing()
                .filter(closing -> on.hasOwnWords(plan, closing.inOwnWords())
                        || (closing.discussedWith().contains(on.patient()) && on.isOwn(plan, Optional.empty())))
                .isPresent();
    }

    /** The patient agreed to the plan, tells a sign of their own, or says what helps. */
    private static boolean isWithThePatient(SignallingPlan plan, DossierOnDay on) {
        return isAgreed(plan, on) || hasThePatientsWords(plan, on);
    }

    /** Agreed by the patient, or by somebody who may in the patient's place, each in their own voice. */
    private static boolean isAgreed(SignallingPlan plan, DossierOnDay on) {
        return plan.agreement()
                .filter(agreement -> agreement.onBehalf().isPresent() || on.isPatient(agreement.by()))
                .filter(agreement -> on.voices().ofAgreement(plan, agreement).isWhole())
                .isPresent();
    }

    /** What nobody said yes to: a yes to an earlier version holds for the phases that are the same. */
    private static Several<EntryId> changedSinceTheYes(SignallingPlan plan, DossierOnDay on) {
        return plan.agreement()
                .map(agreement -> AgreedParts.of(plan, agreement, on).changed())
                .orElse(Several.of());
    }

    /** The parts that nobody said yes to; the plan where it is about the whole of it. */
    private static Several<EntryId> stillToAgree(SignallingPlan plan, DossierOnDay on) {
        Several<EntryId> changed = changedSinceTheYes(plan, on);
        return changed.isEmpty() ? Several.of(plan.id()) : changed;
    }

    private static boolean hasThePatientsWords(SignallingPlan plan, DossierOnDay on) {
        return on.isOwn(plan, Optional.empty())
                || Several.in(plan.whatHelps()).anyIs(words -> on.isOwn(plan, Optional.of(words)))
                || Several.in(plan.phases())
                        .all(SignallingPhase::signs)
                        .anyIs(sign ->
                                sign.noticedBy() == NoticedBy.MYSELF && on.isOwn(plan, Optional.of(sign.what())));
    }
}
