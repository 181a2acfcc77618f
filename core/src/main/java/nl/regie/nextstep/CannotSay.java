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
import nl.regie.voice.PatientsWords;
import nl.regie.voice.Voices;

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
    private final boolean isUnable;

    CannotSay(DayView view, CareModule module, PressingMatters pressing) {
        Dossier dossier = view.dossier();
        this.module = module;
        this.isNobodyBroughtIn = pressing.isDangerAtHome();
        this.wasAskedOtherwise = wasAskedOtherwise(view);
        List<Representation> inForce = view.authoritiesOn(view.day());
        List<Matter> recorded = Stream.of(
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
                .filter(matter -> isOneOf(inForce.stream(), matter))
                .toList();
        this.isUnable = !recorded.isEmpty() || showsOnly(view);
        this.matters = recorded.stream()
                .filter(matter -> isOneOf(inForce.stream().filter(Representation::isAboutCare), matter))
                .toList();
    }

    private static boolean isOneOf(Stream<Representation> authorities, Matter matter) {
        return authorities.anyMatch(authority -> authority.id().equals(matter.representation()));
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
     * Whether it shows that the patient was asked in another way than in words: before that nobody is asked in the
     * patient's place. What somebody saw the patient do is no question that was asked.
     */
    private static boolean wasAskedOtherwise(DayView view) {
        return view.current(Entry.class).stream()
                .flatMap(entry -> entry.recorded().howTold().stream())
                .flatMap(told -> Stream.concat(Stream.of(told.way()), told.triedBefore().stream()))
                .anyMatch(way -> !IN_WORDS.contains(way) && way != TellingWay.BEHAVIOUR);
    }

    /**
     * Whether the patient was last known by what they showed, after they were asked in other ways in vain, and said
     * nothing since in any way.
     */
    private static boolean showsOnly(DayView view) {
        Voices voices = Voices.in(view);
        Optional<LocalDate> seen = view.current(Entry.class).stream()
                .filter(CannotSay::isSeenInVain)
                .map(entry -> entry.recorded().day())
                .max(Comparator.naturalOrder());
        return seen.filter(day -> view.current(Entry.class).stream()
                        .filter(entry -> !entry.recorded().day().isBefore(day) && !isSeenInVain(entry))
                        .noneMatch(entry -> view.isPatient(entry.recorded().by())
                                || (!PatientsWords.in(view.patient(), entry).isEmpty() && voices.isSpoken(entry))))
                .isPresent();
    }

    private static boolean isSeenInVain(Entry entry) {
        return entry.recorded()
                .howTold()
                .filter(told -> told.way() == TellingWay.BEHAVIOUR && told.isSeenAfterOtherWays())
                .isPresent();
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
        if (!isUnable) {
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
