package nl.regie.criterion;

import static nl.regie.rule.Claim.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
        List<InvolvementAgreement> said = on.current(InvolvementAgreement.class);
        Involvement involvement = new Involvement(said, on.day());
        List<InvolvementAgreement> outgrown = involvement.holding().stream()
                .filter(agreement -> isOutgrown(agreement, on))
                .toList();
        List<InvolvementAgreement> holding = involvement.holding().stream()
                .filter(agreement -> !outgrown.contains(agreement))
                .toList();
        if (holding.isEmpty()) {
            return outgrown.isEmpty()
                    ? nobodyIsInvolved(said, on)
                    : ClaimResult.cannotTell(Stream.of(), DossierOnDay.ids(outgrown));
        }
        List<EntryId> tookPlace = whatTookPlace(involvement, on);
        if (!tookPlace.isEmpty()) {
            boolean isOwn = holding.stream().anyMatch(agreement -> isThePatientsOwn(agreement, on));
            Stream<EntryId> evidence = Stream.concat(DossierOnDay.ids(holding), tookPlace.stream());
            return isOwn ? ClaimResult.met(evidence) : ClaimResult.partlyMet(evidence, DossierOnDay.ids(holding));
        }
        boolean isOverdue =
                holding.stream().anyMatch(agreement -> on.isOlderThan("involvement", on.firstSaid(agreement)));
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
                        .filter(right -> right.id().equals(onBehalf.representation()))
                        .filter(right -> patient.outgrewAYes(onBehalf, right, on.day()))
                        .anyMatch(right -> patient.outgrew(right, on.day()).isPresent()
                                || onBehalf.patientsStance() != PatientStance.AGREES
                                || !on.isOwn(agreement, onBehalf.inOwnWords())))
                .isPresent();
    }

    /** Nobody is to be involved when the patient says so, or when there is nobody: who says that is left in peace. */
    private static ClaimResult nobodyIsInvolved(List<InvolvementAgreement> said, DossierOnDay on) {
        List<InvolvementAgreement> saidLast =
                said.stream().filter(agreement -> !agreement.holdsOn(on.day())).toList();
        return wantsNobody(saidLast, on)
                ? ClaimResult.notApplicable(DossierOnDay.ids(saidLast))
                : ClaimResult.cannotTell(Stream.of(), DossierOnDay.ids(said));
    }

    private static boolean wantsNobody(List<InvolvementAgreement> said, DossierOnDay on) {
        return !said.isEmpty()
                && said.stream().allMatch(agreement -> switch (agreement.answer()) {
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
                && on.current(CloseOne.class).stream().allMatch(closeOne -> closeOne.recorded()
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
                .filter(right -> right.id().equals(onBehalf.representation()))
                .anyMatch(right -> on.voices()
                        .of(agreement, right.representative(), Optional.empty())
                        .isWhole());
    }

    /** What close ones took part in since the patient agreed to it: not what is planned for them. */
    private static List<EntryId> whatTookPlace(Involvement involvement, DossierOnDay on) {
        Map<PersonId, LocalDate> since = new LinkedHashMap<>();
        for (CloseOne closeOne : on.current(CloseOne.class)) {
            involvement.said().stream()
                    .filter(agreement -> involvement.holdsFor(agreement, closeOne.person()))
                    .map(on::firstSaid)
                    .min(Comparator.naturalOrder())
                    .ifPresent(day -> since.put(closeOne.person(), day));
        }
        return Stream.of(
                        on.recent(ProgressReview.class, "involvement-asked").stream()
                                .filter(review -> tookPart(review.participants(), review, since)),
                        on.recent(SharedDecision.class, "involvement-asked").stream()
                                .filter(decision -> tookPart(decision.participants(), decision, since)),
                        on.recent(VisitSummary.class, "involvement-asked").stream()
                                .filter(visit -> tookPart(visit.participants(), visit, since)),
                        on.recent(SupportRecord.class, "support").stream()
                                .filter(support -> tookPart(support.givenBy(), support, since)))
                .flatMap(entries -> entries)
                .map(Entry::id)
                .toList();
    }

    /** What is planned shows nothing yet, and speaks against nothing having come of it. */
    private static boolean isPlanned(Involvement involvement, DossierOnDay on) {
        return on.plansInForce().stream()
                .flatMap(plan -> plan.actions().stream())
                .flatMap(action -> helpers(action).stream())
                .anyMatch(person ->
                        involvement.said().stream().anyMatch(agreement -> involvement.holdsFor(agreement, person)));
    }

    private static boolean tookPart(Collection<PersonId> people, Entry entry, Map<PersonId, LocalDate> since) {
        return people.stream().anyMatch(person -> Optional.ofNullable(since.get(person))
                .filter(agreed -> !entry.recorded().day().isBefore(agreed))
                .isPresent());
    }

    private static List<PersonId> helpers(PlannedAction action) {
        return Stream.concat(action.does().stream(), action.supports().stream()).toList();
    }

    /** Also how a key element of the module is read. */
    public static ClaimResult closeOneIsAskedAndHelped(DossierOnDay on) {
        return on.ask(CLOSE_ONES_CARED_FOR);
    }

    private static ClaimResult careForCloseOnes(DossierOnDay on) {
        List<CloseOne> closeOnes = thoseWhoCarry(on);
        List<InvolvementAgreement> nobody = on.current(InvolvementAgreement.class).stream()
                .filter(agreement -> (agreement.answer() == InvolvementAnswer.NOBODY && hasNobody(agreement, on))
                        || (closeOnes.isEmpty() && wantsNobody(List.of(agreement), on)))
                .toList();
        if (!nobody.isEmpty()) {
            return ClaimResult.notApplicable(DossierOnDay.ids(nobody));
        }
        if (closeOnes.isEmpty()) {
            return ClaimResult.cannotTell();
        }
        List<CarerWellbeing> asked = on.recent(CarerWellbeing.class, "carer");
        List<Verdict> verdicts = new ArrayList<>();
        List<EntryId> evidence = new ArrayList<>();
        List<EntryId> open = new ArrayList<>();
        List<EntryId> overload = new ArrayList<>();
        for (CloseOne closeOne : closeOnes) {
            List<CarerWellbeing> last = DossierOnDay.latest(asked.stream()
                    .filter(wellbeing -> wellbeing.closeOne().equals(closeOne.person()))
                    .toList());
            Verdict verdict = last.isEmpty()
                    ? Verdict.CANNOT_TELL
                    : Verdict.ofWhole(last.stream()
                            .map(wellbeing -> verdictOn(wellbeing, on))
                            .toList());
            verdicts.add(verdict);
            DossierOnDay.ids(last).forEach(evidence::add);
            if (verdict != Verdict.MET) {
                open.add(closeOne.id());
            }
            last.stream()
                    .filter(wellbeing -> verdictOn(wellbeing, on) == Verdict.NOT_MET)
                    .forEach(wellbeing -> overload.add(wellbeing.id()));
        }
        return overload.isEmpty()
                ? new ClaimResult(Verdict.ofWhole(verdicts), evidence, open)
                : ClaimResult.notMet(overload.stream());
    }

    /**
     * The informal carers, and those who do or support something in a plan in force; where there are none, everybody.
     */
    private static List<CloseOne> thoseWhoCarry(DossierOnDay on) {
        List<CloseOne> all = on.current(CloseOne.class);
        List<CloseOne> carrying = all.stream()
                .filter(closeOne -> closeOne.roles().contains(CloseOneRole.INFORMAL_CARER)
                        || on.plansInForce().stream()
                                .flatMap(plan -> plan.actions().stream())
                                .anyMatch(action -> helpers(action).contains(closeOne.person())))
                .toList();
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
