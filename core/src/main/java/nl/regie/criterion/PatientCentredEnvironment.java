package nl.regie.criterion;

import static nl.regie.rule.Claim.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.PlannedAction;
import nl.regie.careplan.ProgressReview;
import nl.regie.consult.VisitSummary;
import nl.regie.decision.SharedDecision;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.finding.ClaimResult;
import nl.regie.finding.Verdict;
import nl.regie.legal.OnBehalf;
import nl.regie.legal.PatientStance;
import nl.regie.legal.Representation;
import nl.regie.people.CarerLoad;
import nl.regie.people.CarerWellbeing;
import nl.regie.people.CloseOne;
import nl.regie.people.CloseOneRole;
import nl.regie.people.Involvement;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.people.Patient;
import nl.regie.rule.DossierOnDay;
import nl.regie.rule.Question;
import nl.regie.rule.Rule;
import nl.regie.value.Several;

/**
 * Quality criterion "Patiëntgerichte omgeving" (002, lines 113–115): involve those close by, with the patient's
 * agreement, and have an eye for how they are themselves. Asking a close one how they are discloses nothing, so the
 * patient's refusal does not stand in its way.
 */
public final class PatientCentredEnvironment {
    static final List<Rule> RULES = List.of(
            Rule.of(
                    "criterion/patient-centred-environment/involve-close-ones",
                    claim("close-one-is-involved", PatientCentredEnvironment::closeOneIsInvolved)),
            Rule.of(
                    "criterion/patient-centred-environment/wellbeing-of-close-ones",
                    claim("close-one-is-asked-and-helped", PatientCentredEnvironment::closeOneIsAskedAndHelped)));

    private static final Question<ClaimResult> CLOSE_ONES_INVOLVED =
            Question.of(PatientCentredEnvironment::involvementOfCloseOnes);
    private static final Question<ClaimResult> CLOSE_ONES_CARED_FOR =
            Question.of(PatientCentredEnvironment::careForCloseOnes);

    private PatientCentredEnvironment() {}

    /** Also how a key element of the module is read. */
    public static ClaimResult closeOneIsInvolved(DossierOnDay on) {
        return on.ask(CLOSE_ONES_INVOLVED);
    }

    private static ClaimResult involvementOfCloseOnes(DossierOnDay on) {
        Several<InvolvementAgreement> said = on.current(InvolvementAgreement.class);
        Involvement involvement = new Involvement(said, on.day());
        Several<InvolvementAgreement> all = Several.in(involvement.holding());
        Several<InvolvementAgreement> outgrown = all.that(agreement -> isOutgrown(agreement, on));
        Several<InvolvementAgreement> holding = all.that(agreement -> !outgrown.contains(agreement));
        if (holding.isEmpty()) {
            return outgrown.isEmpty()
                    ? nobodyIsInvolved(said, on)
                    : ClaimResult.cannotTell(List.of(), DossierOnDay.ids(outgrown));
        }
        Several<EntryId> tookPlace = whatTookPlace(involvement, on);
        if (!tookPlace.isEmpty()) {
            boolean isOwn = holding.anyIs(agreement -> isThePatientsOwn(agreement, on));
            Several<EntryId> evidence = DossierOnDay.ids(holding).and(tookPlace);
            return isOwn ? ClaimResult.met(evidence) : ClaimResult.partlyMet(evidence, DossierOnDay.ids(holding));
        }
        boolean isOverdue = holding.anyIs(agreement -> on.isOlderThan("involvement", on.firstSaid(agreement)));
        return isOverdue && !isPlanned(involvement, on)
                ? ClaimResult.notMet(DossierOnDay.ids(holding))
                : ClaimResult.partlyMet(DossierOnDay.ids(holding), DossierOnDay.ids(holding));
    }

    /** A parent's yes for a child who decides by now, and who was not heard: whether it still stands cannot be told. */
    private static boolean isOutgrown(InvolvementAgreement agreement, DossierOnDay on) {
        Patient patient = on.view().dossier().patient();
        return agreement
                .onBehalf()
                .filter(onBehalf -> on.ever(Representation.class)
                        .that(right -> right.id().equals(onBehalf.representation()))
                        .that(right -> patient.outgrewAYes(onBehalf, right, on.day()))
                        .anyIs(right -> patient.outgrew(right, on.day()).isPresent()
                                || onBehalf.patientsStance() != PatientStance.AGREES
                                || !on.isOwn(agreement, onBehalf.inOwnWords())))
                .isPresent();
    }

    /** Nobody is to be involved when the patient says so, or when there is nobody: who says that is left in peace. */
    private static ClaimResult nobodyIsInvolved(Several<InvolvementAgreement> said, DossierOnDay on) {
        Several<InvolvementAgreement> saidLast = said.that(agreement -> !agreement.holdsOn(on.day()));
        return wantsNobody(saidLast, on)
                ? ClaimResult.notApplicable(DossierOnDay.ids(saidLast))
                : ClaimResult.cannotTell(List.of(), DossierOnDay.ids(said));
    }

    private static boolean wantsNobody(Several<InvolvementAgreement> said, DossierOnDay on) {
        return !said.isEmpty()
                && said.allAre(agreement -> switch (agreement.answer()) {
                    case DECLINED, WITHDRAWN -> isLeftInPeace(agreement, on);
                    case NOBODY -> hasNobody(agreement, on);
                    case AGREED -> false;
                });
    }

    /** Until the day to ask again; where none was agreed, for as long as the answer counts. */
    private static boolean isLeftInPeace(InvolvementAgreement refusal, DossierOnDay on) {
        boolean isOwn = on.isOwn(refusal);
        return isOwn
                && (refusal.askAgainOn().isPresent()
                        ? on.isToCome(refusal.askAgainOn(), "involvement-asked")
                        : !on.isOlderThan(
                                "involvement-asked", refusal.recorded().day()));
    }

    /** In the patient's own voice: there is nobody, and who was known before is somebody no longer. */
    private static boolean hasNobody(InvolvementAgreement said, DossierOnDay on) {
        return on.isOwn(said)
                && on.current(CloseOne.class).allAre(closeOne -> closeOne.recorded()
                        .on()
                        .isBefore(said.recorded().on()));
    }

    private static boolean isThePatientsOwn(InvolvementAgreement agreement, DossierOnDay on) {
        return on.isOwn(agreement)
                || agreement
                        .onBehalf()
                        .filter(onBehalf -> onBehalf.patientsStance() == PatientStance.AGREES
                                || onBehalf.patientsStance() == PatientStance.CANNOT_SAY)
                        .filter(onBehalf -> isByTheRepresentative(onBehalf, agreement, on))
                        .isPresent();
    }

    /** A representative's yes is theirs to say, too. */
    private static boolean isByTheRepresentative(OnBehalf onBehalf, InvolvementAgreement agreement, DossierOnDay on) {
        return on.ever(Representation.class)
                .that(right -> right.id().equals(onBehalf.representation()))
                .anyIs(right -> on.voices()
                        .of(agreement, right.representative(), Optional.empty())
                        .isWhole());
    }

    /** What close ones took part in since the patient agreed to it: not what is planned for them. */
    private static Several<EntryId> whatTookPlace(Involvement involvement, DossierOnDay on) {
        Map<PersonId, LocalDate> since = new LinkedHashMap<>();
        for (CloseOne closeOne : on.current(CloseOne.class)) {
            Several.in(involvement.said())
                    .that(agreement -> involvement.holdsFor(agreement, closeOne.person()))
                    .each(on::firstSaid)
                    .stream()
                    .min(Comparator.naturalOrder())
                    .ifPresent(day -> since.put(closeOne.person(), day));
        }
        return Several.<Entry>of()
                .and(on.recent(ProgressReview.class, "involvement-asked")
                        .that(review -> tookPart(review.participants(), review, since)))
                .and(on.recent(SharedDecision.class, "involvement-asked")
                        .that(decision -> tookPart(decision.participants(), decision, since)))
                .and(on.recent(VisitSummary.class, "involvement-asked")
                        .that(visit -> tookPart(visit.participants(), visit, since)))
                .and(on.recent(SupportRecord.class, "support")
                        .that(support -> tookPart(support.givenBy(), support, since)))
                .each(Entry::id);
    }

    /** What is planned shows nothing yet, and speaks against nothing having come of it. */
    private static boolean isPlanned(Involvement involvement, DossierOnDay on) {
        return on.plansInForce()
                .all(CarePlan::actions)
                .all(PatientCentredEnvironment::helpers)
                .anyIs(person ->
                        Several.in(involvement.said()).anyIs(agreement -> involvement.holdsFor(agreement, person)));
    }

    private static boolean tookPart(Set<PersonId> people, Entry entry, Map<PersonId, LocalDate> since) {
        return Several.in(people).anyIs(person -> Optional.ofNullable(since.get(person))
                .filter(agreed -> !entry.recorded().day().isBefore(agreed))
                .isPresent());
    }

    private static Several<PersonId> helpers(PlannedAction action) {
        return Several.in(action.does()).and(Several.in(action.supports()));
    }

    /** Also how a key element of the module is read. */
    public static ClaimResult closeOneIsAskedAndHelped(DossierOnDay on) {
        return on.ask(CLOSE_ONES_CARED_FOR);
    }

    private static ClaimResult careForCloseOnes(DossierOnDay on) {
        Several<CloseOne> closeOnes = thoseWhoCarry(on);
        Several<InvolvementAgreement> nobody = on.current(InvolvementAgreement.class)
                .that(agreement -> (agreement.answer() == InvolvementAnswer.NOBODY && hasNobody(agreement, on))
                        || (closeOnes.isEmpty() && wantsNobody(Several.of(agreement), on)));
        if (!nobody.isEmpty()) {
            return ClaimResult.notApplicable(DossierOnDay.ids(nobody));
        }
        if (closeOnes.isEmpty()) {
            return ClaimResult.cannotTell();
        }
        Several<CarerWellbeing> asked = on.recent(CarerWellbeing.class, "carer");
        List<Verdict> verdicts = new ArrayList<>();
        List<EntryId> evidence = new ArrayList<>();
        List<EntryId> open = new ArrayList<>();
        List<EntryId> overload = new ArrayList<>();
        for (CloseOne closeOne : closeOnes) {
            Several<CarerWellbeing> last = DossierOnDay.latest(
                    asked.that(wellbeing -> wellbeing.closeOne().equals(closeOne.person())));
            Verdict verdict = last.isEmpty()
                    ? Verdict.CANNOT_TELL
                    : Verdict.ofWhole(last.each(wellbeing -> verdictOn(wellbeing, on)));
            verdicts.add(verdict);
            evidence.addAll(DossierOnDay.ids(last));
            if (verdict != Verdict.MET) {
                open.add(closeOne.id());
            }
            overload.addAll(DossierOnDay.ids(last.that(wellbeing -> verdictOn(wellbeing, on) == Verdict.NOT_MET)));
        }
        return overload.isEmpty()
                ? new ClaimResult(Verdict.ofWhole(verdicts), evidence, open)
                : ClaimResult.notMet(overload);
    }

    /**
     * The informal carers, and those who do or support something in a plan in force; where there are none, everybody.
     */
    private static Several<CloseOne> thoseWhoCarry(DossierOnDay on) {
        Several<CloseOne> all = on.current(CloseOne.class);
        Several<PersonId> helpers = on.plansInForce().all(CarePlan::actions).all(PatientCentredEnvironment::helpers);
        Several<CloseOne> carrying = all.that(closeOne ->
                closeOne.roles().contains(CloseOneRole.INFORMAL_CARER) || helpers.contains(closeOne.person()));
        return carrying.isEmpty() ? all : carrying;
    }

    private static Verdict verdictOn(CarerWellbeing wellbeing, DossierOnDay on) {
        boolean needsSomething = wellbeing.need().isPresent()
                || wellbeing.load() == CarerLoad.HEAVY
                || wellbeing.load() == CarerLoad.TOO_HEAVY;
        if (needsSomething && wellbeing.offered().isEmpty()) {
            boolean isLeftWithIt = wellbeing.load() == CarerLoad.TOO_HEAVY
                    && on.isOlderThan("carer-offer", wellbeing.recorded().day());
            return isLeftWithIt ? Verdict.NOT_MET : Verdict.PARTLY_MET;
        }
        return on.isOwn(wellbeing) ? Verdict.MET : Verdict.PARTLY_MET;
    }
}
