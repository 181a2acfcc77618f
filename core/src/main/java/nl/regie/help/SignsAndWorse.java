package nl.regie.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.HowItGoes;
import nl.regie.consult.PreparationReading;
import nl.regie.consult.YesNo;
import nl.regie.day.DayView;
import nl.regie.entry.EntryId;
import nl.regie.signalling.PhaseLevel;
import nl.regie.signalling.SignallingPlan;
import nl.regie.visit.MeasurementsAndGoals;
import nl.regie.visit.ReadersWorries;
import nl.regie.voice.DoneInACrisis;
import nl.regie.voice.PatientsWords;
import nl.regie.voice.Voices;

/**
 * The signs that were noticed and the "worse" that was said, until a named professional wrote down what was done: a
 * decision about that visit with its reason, or a talk with the patient on a later day. On the same day nobody can tell
 * which came first. A sign of a crisis waits for what was done about it ({@link DoneInACrisis}): a talk about something
 * else ends it not. Of what is no crisis and what the patient filled in, the patient's later word that it is over
 * counts as well; what somebody else saw is not over because the patient says so.
 */
final class SignsAndWorse {
    private final DayView view;
    private final Voices voices;
    private final List<ConsultPreparation> waiting;
    private final Set<EntryId> signsOfACrisis;

    SignsAndWorse(DayView view) {
        this.view = view;
        this.signsOfACrisis = SignallingPlan.signsOf(view.dossier().signallingPlans(), PhaseLevel.CRISIS::equals)
                .collect(Collectors.toSet());
        this.voices = Voices.in(view);
        this.waiting =
                heard().stream().filter(preparation -> !isActedOn(preparation)).toList();
    }

    /**
     * What holds, and what the patient filled in where somebody else wrote over it: an alarm is written over by nobody.
     */
    private List<ConsultPreparation> heard() {
        return Stream.concat(
                        view.current(ConsultPreparation.class).stream(),
                        voices.standing(ConsultPreparation.class).stream())
                .distinct()
                .toList();
    }

    /** The preparations that tell of a sign of crisis, with these signs. Which sign is not told may be one of them. */
    List<EntryId> ofACrisis() {
        List<EntryId> found = new ArrayList<>();
        DoneInACrisis done = DoneInACrisis.in(view);
        List<ConsultPreparation> standing = heard().stream()
                .filter(this::tellsOfACrisis)
                .filter(preparation -> !done.isActedOn(preparation, voices.namesOf(preparation.id())))
                .toList();
        standing.forEach(preparation -> {
            found.add(preparation.id());
            preparation.signs().stream()
                    .filter(signsOfACrisis::contains)
                    .sorted(byName())
                    .forEach(found::add);
        });
        return found;
    }

    /** Whether a preparation tells of a sign of crisis, whatever was done about it since. */
    boolean tellsOfACrisis(ConsultPreparation preparation) {
        boolean isUnnamed = preparation.signs().isEmpty()
                && preparation.noticesSigns().equals(Optional.of(YesNo.YES))
                && DoneInACrisis.in(view).isForeseen(preparation);
        return isUnnamed || preparation.signs().stream().anyMatch(signsOfACrisis::contains);
    }

    /**
     * The preparations that tell of another sign, with these signs, unless the patient said later that there is none.
     */
    List<EntryId> ofAnotherPhase() {
        List<EntryId> found = new ArrayList<>();
        for (ConsultPreparation preparation : waiting) {
            boolean isNoticed = (!preparation.signs().isEmpty()
                            || preparation.noticesSigns().equals(Optional.of(YesNo.YES)))
                    && !SignallingPlan.areOfTheStablePhase(view.dossier().signallingPlans(), preparation.signs());
            List<EntryId> signs = preparation.signs().stream()
                    .filter(sign -> !signsOfACrisis.contains(sign))
                    .sorted(byName())
                    .toList();
            boolean isOfACrisis = isNoticed && signs.isEmpty() && tellsOfACrisis(preparation);
            if (isNoticed && !isOfACrisis && isLast(preparation, this::saysThatThereIsNone)) {
                found.add(preparation.id());
                found.addAll(signs);
            }
        }
        return found;
    }

    /** The preparations that say that it is worse, unless the patient said later that it is better. */
    List<EntryId> worse() {
        return waiting.stream()
                .filter(preparation -> preparation.howItGoes().equals(Optional.of(HowItGoes.WORSE)))
                .filter(preparation ->
                        isLast(preparation, other -> other.howItGoes().equals(Optional.of(HowItGoes.BETTER))))
                .map(ConsultPreparation::id)
                .toList();
    }

    /**
     * The preparations that tell of a measurement beyond its limits, unless all that was measured later, by the same
     * limit, lies within them.
     */
    List<EntryId> beyondLimits(CareModule module) {
        return waiting.stream()
                .filter(preparation -> MeasurementsAndGoals.isBeyondStill(preparation, heard(), view, module))
                .map(ConsultPreparation::id)
                .toList();
    }

    /**
     * The preparations that hold words, and of which nobody who read them said whether anything worries them, then or
     * of what they read on a later day.
     */
    List<EntryId> worryNotAsked() {
        return waiting.stream()
                .filter(preparation ->
                        !PatientsWords.in(view.patient(), preparation).isEmpty())
                .filter(preparation -> readingsOf(preparation).findAny().isPresent())
                .filter(preparation -> readingsOf(preparation)
                        .noneMatch(reading -> reading.worries().isPresent() || wasAskedSince(reading)))
                .map(ConsultPreparation::id)
                .toList();
    }

    private boolean wasAskedSince(PreparationReading reading) {
        return view.current(PreparationReading.class).stream()
                .filter(later -> later.recorded().by().equals(reading.recorded().by()))
                .filter(later ->
                        later.recorded().on().isAfter(reading.recorded().on()))
                .anyMatch(later -> later.worries().isPresent());
    }

    private Stream<PreparationReading> readingsOf(ConsultPreparation preparation) {
        return view.current(PreparationReading.class).stream()
                .filter(reading -> view.isVersionOf(reading.preparation(), preparation.id()))
                .filter(reading -> view.isInvolvedOn(
                        reading.recorded().on(), reading.recorded().by()));
    }

    /** The readings of who worries, until it shows what was done, and the preparations that they read. */
    List<EntryId> worryingReaders() {
        List<PreparationReading> standing = ReadersWorries.in(view).standing();
        return Stream.concat(
                        standing.stream().map(PreparationReading::id),
                        standing.stream().map(PreparationReading::preparation))
                .distinct()
                .toList();
    }

    private boolean saysThatThereIsNone(ConsultPreparation preparation) {
        return preparation.noticesSigns().equals(Optional.of(YesNo.NO))
                && preparation.signs().isEmpty();
    }

    private boolean isLast(ConsultPreparation preparation, Predicate<ConsultPreparation> isOver) {
        return !view.isPatient(preparation.recorded().by())
                || heard().stream()
                        .filter(other -> other.recorded()
                                .on()
                                .isAfter(preparation.recorded().on()))
                        .filter(other -> view.isPatient(other.recorded().by()))
                        .noneMatch(isOver);
    }

    private boolean isActedOn(ConsultPreparation preparation) {
        return ReadersWorries.isActedOn(
                view, voices.namesOf(preparation.id()), preparation.recorded().on());
    }

    private static Comparator<EntryId> byName() {
        return Comparator.comparing(EntryId::value);
    }
}
