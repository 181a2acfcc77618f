package nl.regie.nextstep;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.caremodule.Audience;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.ProgressReview;
import nl.regie.day.DayView;
import nl.regie.decision.PlanAgreement;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.HowTold.TellingWay;
import nl.regie.entry.LocalizedText;
import nl.regie.help.PressingMatters;
import nl.regie.legal.OnBehalf;
import nl.regie.legal.PatientStance;
import nl.regie.legal.Representation;
import nl.regie.people.InvolvementAgreement;
import nl.regie.signalling.SignallingPlan;

/**
 * Who cannot say is first asked otherwise: with pictures, about today, while doing something. A representative is asked
 * only for a matter in which it was recorded on a day that the patient was asked and could not say, after it was asked
 * in another way, while the representation holds, and with what the patient showed beside it (Burgerlijk Wetboek 7:465,
 * as gathered in {@code feiten-van-nederland.txt}).
 */
final class CannotSay {
    private static final Set<String> OF_A_PLAN = Set.of("carePlans", "answers/WISH", "answers/NEED");
    private static final Set<String> OF_SIGNALLING = Set.of("signallingPlans");
    private static final Set<String> OF_INVOLVEMENT = Set.of("involvementAgreements");

    private static final Set<TellingWay> IN_WORDS = Set.of(TellingWay.ALOUD, TellingWay.IN_WRITING);

    /** A matter in which the patient could not say: where it is written down, and who may in their place. */
    private record Matter(Set<String> places, EntryId representation) {}

    private final CareModule module;
    private final List<Matter> matters;
    private final boolean isNobodyBroughtIn;
    private final boolean wasAskedOtherwise;

    CannotSay(DayView view, CareModule module, PressingMatters pressing) {
        Dossier dossier = view.dossier();
        this.module = module;
        this.isNobodyBroughtIn = pressing.isDangerAtHome();
        this.wasAskedOtherwise = wasAskedOtherwise(view);
        List<EntryId> inForce =
                view.authoritiesOn(view.day()).stream().map(Representation::id).toList();
        this.matters = Stream.of(
                        matters(
                                OF_A_PLAN,
                                dossier.current(CarePlan.class).stream()
                                        .filter(CarePlan::goesOn)
                                        .flatMap(plan -> plan.agreement().stream())
                                        .flatMap((PlanAgreement agreement) -> agreement.onBehalf().stream())),
                        matters(
                                OF_SIGNALLING,
                                dossier.current(SignallingPlan.class).stream()
                                        .flatMap(plan -> plan.agreement().stream())
                                        .flatMap((PlanAgreement agreement) -> agreement.onBehalf().stream())),
                        matters(
                                OF_INVOLVEMENT,
                                dossier.current(InvolvementAgreement.class).stream()
                                        .flatMap(agreement -> agreement.onBehalf().stream())))
                .flatMap(each -> each)
                .map(matter -> new Matter(matter.places(), current(matter.representation(), dossier)))
                .filter(matter -> inForce.contains(matter.representation()))
                .toList();
    }

    private static Stream<Matter> matters(Set<String> places, Stream<OnBehalf> agreed) {
        return agreed.filter(onBehalf -> onBehalf.patientsStance() == PatientStance.CANNOT_SAY)
                .map(onBehalf -> new Matter(places, onBehalf.representation()));
    }

    /** The last day on which it was recorded that the patient could not say, by whoever decided in their place. */
    static Optional<LocalDate> recordedOn(EntryId representation, DayView view) {
        Stream<LocalDate> agreed = Stream.concat(
                        view.current(CarePlan.class).stream().flatMap(plan -> plan.agreement().stream()),
                        view.current(SignallingPlan.class).stream().flatMap(plan -> plan.agreement().stream()))
                .filter(agreement -> agreement
                        .onBehalf()
                        .filter(onBehalf -> isOf(representation, onBehalf, view))
                        .isPresent())
                .map(PlanAgreement::on);
        Stream<LocalDate> involved = view.current(InvolvementAgreement.class).stream()
                .filter(agreement -> agreement
                        .onBehalf()
                        .filter(onBehalf -> isOf(representation, onBehalf, view))
                        .isPresent())
                .map(agreement -> agreement.recorded().day());
        return Stream.concat(agreed, involved).max(Comparator.naturalOrder());
    }

    private static boolean isOf(EntryId representation, OnBehalf onBehalf, DayView view) {
        return onBehalf.patientsStance() == PatientStance.CANNOT_SAY
                && view.isVersionOf(onBehalf.representation(), representation);
    }

    /**
     * Whether it shows that the patient was asked in another way than in words, or that people saw what the patient
     * showed: before that nobody is asked in the patient's place.
     */
    private static boolean wasAskedOtherwise(DayView view) {
        boolean isToldOtherwise = view.current(Entry.class).stream()
                .flatMap(entry -> entry.recorded().howTold().stream())
                .anyMatch(told ->
                        !IN_WORDS.contains(told.way()) || !told.triedBefore().isEmpty());
        return isToldOtherwise
                || view.current(ProgressReview.class).stream()
                        .filter(review -> review.participants().contains(view.patient()))
                        .anyMatch(review -> review.professionalsView().isPresent()
                                || review.patientsView().isPresent());
    }

    /** The version of a representation that holds now. */
    private static EntryId current(EntryId named, Dossier dossier) {
        return dossier.current(Representation.class).stream()
                .map(Representation::id)
                .filter(id -> dossier.versions().isVersionOf(named, id))
                .findFirst()
                .orElse(named);
    }

    /** The steps as they are asked: of who could not say, one question about today, and no row of abstract ones. */
    List<NextStep> asked(List<NextStep> steps) {
        if (matters.isEmpty()) {
            return steps;
        }
        Stream<NextStep> otherwise = ofThePatient(steps).limit(1).map(step -> askedOtherwise(step, module));
        Stream<NextStep> represented = ofThePatient(steps)
                .skip(1)
                .filter(step -> wasAskedOtherwise && !isNobodyBroughtIn && step.reason() != StepReason.OUTGROWN)
                .flatMap(step -> representationFor(step)
                        .map(by -> step.asked(
                                WayOfAsking.REPRESENTATIVE,
                                module.wordingById("next/ask-representative"),
                                Optional.of(by)))
                        .stream())
                .limit(1);
        Stream<NextStep> ofCloseOnes = steps.stream().filter(step -> step.askOf() != Audience.PATIENT);
        return Stream.of(otherwise, represented, ofCloseOnes)
                .flatMap(each -> each)
                .sorted(Comparator.comparing(NextStep::reason))
                .toList();
    }

    private static Stream<NextStep> ofThePatient(List<NextStep> steps) {
        return steps.stream().filter(step -> step.askOf() == Audience.PATIENT);
    }

    /** Whether it feels safe can be asked about today as well, and stays that question. */
    static NextStep askedOtherwise(NextStep step, CareModule module) {
        boolean isAboutSafety = step.reason() == StepReason.UNSAFE || step.reason() == StepReason.SAFE_FIRST;
        LocalizedText question = module.wordingById(isAboutSafety ? "next/safe-today" : "next/about-today");
        return step.asked(WayOfAsking.OTHERWISE, question, Optional.empty());
    }

    private Optional<EntryId> representationFor(NextStep step) {
        List<String> places =
                module.statementById(step.statement()).claimById(step.claim()).shownIn();
        return matters.stream()
                .filter(matter -> places.stream().anyMatch(matter.places()::contains))
                .map(Matter::representation)
                .findFirst();
    }
}
