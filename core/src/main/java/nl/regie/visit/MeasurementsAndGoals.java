package nl.regie.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalProgress;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.ProgressReview;
import nl.regie.careplan.ProgressStep;
import nl.regie.consult.AgreedLimit;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.OwnMeasurement;
import nl.regie.day.DayView;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.visit.WhatEntriesTell.Telling;
import nl.regie.voice.TakenOn;

/**
 * What the patient measured, against limits that were agreed with the patient, and how it goes with the goals.
 *
 * <p>A measurement lies within its limits where it did on its own day and where it still does now: a limit that was
 * raised since does not make good what was beyond it, and a limit that others changed without the patient changes
 * nothing.
 */
public final class MeasurementsAndGoals {
    private static final Set<ProgressStep> UNDER_WAY =
            Set.of(ProgressStep.FIRST_STEP, ProgressStep.SUCCESS, ProgressStep.ON_THE_WAY);

    private final VisitInView visit;
    private final ConsultPreparation preparation;
    private final List<AgreedLimits> limits;
    private final List<Goal> goals;

    /** The versions of one limit that were agreed with the patient, the oldest first; there is one at least. */
    private record AgreedLimits(Set<EntryId> names, List<AgreedLimit> versions) {
        AgreedLimit last() {
            return versions.get(versions.size() - 1);
        }

        /**
         * Those that a measurement of that day has to meet: the last of before it, all of the day itself, for nobody
         * can tell which came first, and the one that holds now. None where it was agreed only afterwards.
         */
        List<AgreedLimit> of(LocalDate day) {
            List<AgreedLimit> before = versions.stream()
                    .filter(version -> version.recorded().on().isBefore(day))
                    .toList();
            List<AgreedLimit> then = new ArrayList<>(before.subList(Math.max(0, before.size() - 1), before.size()));
            versions.stream()
                    .filter(version -> version.recorded().on().equals(day))
                    .forEach(then::add);
            boolean isWrittenAfterwards =
                    then.isEmpty() && !versions.get(0).recorded().day().isAfter(day);
            if (isWrittenAfterwards) {
                then.add(versions.get(0));
            }
            if (!then.isEmpty()) {
                then.add(last());
            }
            return then;
        }
    }

    /**
     * Something that was measured beyond a limit.
     *
     * @param measured what was measured
     * @param limit the limit that it lies beyond, in the version that it had to meet
     */
    public record Beyond(OwnMeasurement measured, AgreedLimit limit) {
        /** Keeps both. */
        public Beyond {
            Objects.requireNonNull(measured, "measured");
            Objects.requireNonNull(limit, "limit");
        }
    }

    MeasurementsAndGoals(VisitInView visit) {
        this.visit = visit;
        this.preparation = visit.preparation();
        this.limits = visit.current(AgreedLimit.class).stream()
                .map(this::agreedVersionsOf)
                .filter(limit -> !limit.versions().isEmpty())
                .toList();
        this.goals = goals((goal, plan) -> true);
    }

    private List<Goal> goals(BiPredicate<Goal, CarePlan> areWanted) {
        return visit.current(CarePlan.class).stream()
                .filter(CarePlan::isInForce)
                .flatMap(plan -> plan.goals().stream()
                        .filter(goal -> goal.status() == GoalStatus.ACCEPTED && areWanted.test(goal, plan)))
                .toList();
    }

    /** What was measured beyond the limits that were agreed with the patient, in one preparation. */
    public static List<Beyond> beyondLimits(ConsultPreparation preparation, DayView view, CareModule module) {
        return new MeasurementsAndGoals(new VisitInView(view, preparation, module)).beyondLimits();
    }

    /** The days in one preparation on which something was measured, that are too old or after it was filled in. */
    public static List<LocalDate> unsureDays(ConsultPreparation preparation, DayView view, CareModule module) {
        VisitInView visit = new VisitInView(view, preparation, module);
        return preparation.measurements().stream()
                .map(OwnMeasurement::on)
                .filter(on -> isUnsure(on, visit))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isUnsure(LocalDate measuredOn, VisitInView visit) {
        return visit.isTooOld(measuredOn)
                || measuredOn.isAfter(visit.preparation().recorded().on());
    }

    /**
     * Whether something in a preparation lies beyond its limits, and not all that was measured later, by the same
     * limit, lies within them.
     *
     * @param heard the preparations that count, this one among them
     */
    public static boolean isBeyondStill(
            ConsultPreparation preparation, List<ConsultPreparation> heard, DayView view, CareModule module) {
        return beyondLimits(preparation, view, module).stream()
                .anyMatch(beyond -> !isWithinSince(beyond, preparation, heard, view, module));
    }

    private static boolean isWithinSince(
            Beyond beyond,
            ConsultPreparation preparation,
            List<ConsultPreparation> heard,
            DayView view,
            CareModule module) {
        List<ConsultPreparation> since = heard.stream()
                .filter(other ->
                        other.recorded().on().isAfter(preparation.recorded().on()))
                .filter(other ->
                        other.measurements().stream().anyMatch(measured -> isByTheSameLimit(measured, beyond, view)))
                .toList();
        return !since.isEmpty()
                && since.stream()
                        .flatMap(other -> beyondLimits(other, view, module).stream())
                        .noneMatch(other -> isByTheSameLimit(other.measured(), beyond, view));
    }

    private static boolean isByTheSameLimit(OwnMeasurement measured, Beyond beyond, DayView view) {
        return measured.limit()
                .filter(limit -> view.isVersionOf(limit, beyond.limit().id()))
                .isPresent();
    }

    private List<Beyond> beyondLimits() {
        return preparation.measurements().stream()
                .flatMap(measured -> limitsOf(measured).stream()
                        .filter(limit -> !limit.allows(measured.value()))
                        .limit(1)
                        .map(limit -> new Beyond(measured, limit)))
                .toList();
    }

    /**
     * Why to come, or not.
     *
     * @param answers what the patient answered here, and elsewhere about this visit
     */
    Stream<GivenReason> reasons(PatientsAnswers answers) {
        return Stream.concat(measurements(answers), goals());
    }

    /**
     * What was told last of a goal that goes on and of which this preparation says nothing: at a review, or in an
     * earlier preparation. What was told is not undone by being silent.
     */
    Stream<Telling> tellings() {
        return goals.stream().flatMap(this::lastTold).map(Told::telling);
    }

    private Stream<GivenReason> measurements(PatientsAnswers answers) {
        List<GivenReason> against = Stream.of(
                        forMeasurements(VisitReason.MEASUREMENT_WITHOUT_LIMIT, measured -> limitsOf(measured)
                                .isEmpty()),
                        answers.aboutThisVisit()
                                .filter(told -> isBeyond(told, answers))
                                .map(told -> beyond(told, answers)),
                        forMeasurements(VisitReason.MEASUREMENT_DAY_UNSURE, measured -> isUnsure(measured.on(), visit)),
                        VisitInView.where(
                                VisitReason.MEASUREMENT_MISSING,
                                limits.stream().filter(this::isUnmeasured).map(limit -> limit.last()
                                        .id())))
                .flatMap(each -> each)
                .toList();
        return against.isEmpty()
                ? VisitInView.where(VisitReason.WITHIN_LIMITS, limits.stream().map(limit -> limit.last()
                        .id()))
                : against.stream();
    }

    /**
     * In this preparation always, and in one that no professional read: nobody asked what had happened. Elsewhere until
     * what was measured later lies within the limits.
     */
    private boolean isBeyond(ConsultPreparation told, PatientsAnswers answers) {
        boolean isRead = visit.readings().stream()
                .anyMatch(reading -> reading.preparation().equals(told.id()));
        boolean isHeardAsItIs = told.equals(preparation) || !isRead;
        return isHeardAsItIs
                ? !beyondLimits(told, visit.view(), visit.module()).isEmpty()
                : isBeyondStill(told, answers.heard(), visit.view(), visit.module());
    }

    private static GivenReason beyond(ConsultPreparation told, PatientsAnswers answers) {
        return GivenReason.of(
                answers.isActedOn(told) ? VisitReason.MEASUREMENT_ACTED_ON : VisitReason.MEASUREMENT_BEYOND_LIMIT,
                told.id());
    }

    private Stream<GivenReason> forMeasurements(VisitReason reason, Predicate<OwnMeasurement> isSo) {
        return preparation.measurements().stream().anyMatch(isSo)
                ? Stream.of(GivenReason.of(reason, preparation.id()))
                : Stream.of();
    }

    /** The limits that what was measured has to meet; none where no number was agreed. */
    private List<AgreedLimit> limitsOf(OwnMeasurement measured) {
        return limits.stream()
                .filter(limit ->
                        measured.limit().filter(limit.names()::contains).isPresent())
                .flatMap(limit -> limit.of(measured.on()).stream())
                .filter(limit -> limit.lowest().isPresent() || limit.highest().isPresent())
                .toList();
    }

    private boolean isUnmeasured(AgreedLimits limit) {
        return preparation.measurements().stream()
                .flatMap(measured -> measured.limit().stream())
                .noneMatch(limit.names()::contains);
    }

    private AgreedLimits agreedVersionsOf(AgreedLimit current) {
        Set<EntryId> names = new HashSet<>(visit.versionsOf(current.id()));
        List<AgreedLimit> versions = names.stream()
                .flatMap(name -> visit.dossier().findEntry(name).stream())
                .filter(AgreedLimit.class::isInstance)
                .map(AgreedLimit.class::cast)
                .filter(limit -> !visit.dossier().isInError(limit))
                .filter(this::isAgreedWithPatient)
                .sorted(Comparator.comparing(
                        limit -> visit.versionsOf(limit.id()).size()))
                .toList();
        return new AgreedLimits(names, versions);
    }

    private boolean isAgreedWithPatient(AgreedLimit limit) {
        return limit.agreedWith().stream()
                .anyMatch(person -> visit.view().mayAct(person, limit.recorded().day()));
    }

    /** Not one that only somebody else took on or put forward, such as a daughter who wants a weekend away. */
    private List<Goal> goalsOfThePatient() {
        return goals(TakenOn.in(visit.view(), visit.voices())::isSo);
    }

    private Stream<GivenReason> goals() {
        List<Goal> taken = goalsOfThePatient();
        List<GivenReason> untold = VisitInView.where(
                        VisitReason.GOAL_UNTOLD,
                        taken.stream().filter(this::isUntold).map(Goal::id))
                .toList();
        boolean isUnderWay = Stream.concat(
                        preparation.progress().stream()
                                .flatMap(told -> told.step().stream())
                                .map(Object::toString),
                        tellings().map(telling -> telling.what().tells().get(1)))
                .allMatch(step -> UNDER_WAY.contains(ProgressStep.valueOf(step)));
        return untold.isEmpty() && isUnderWay
                ? VisitInView.where(
                        VisitReason.GOALS_UNDER_WAY,
                        Stream.of(taken.stream().map(Goal::id), toldHere(taken), toldBefore(taken))
                                .flatMap(evidence -> evidence))
                : untold.stream();
    }

    /** This preparation, where it tells of one of these: whose word that is goes by who filled it in. */
    private Stream<EntryId> toldHere(List<Goal> taken) {
        return taken.stream().anyMatch(goal -> toldOf(preparation.progress(), goal)
                        .anyMatch(told -> visit.isPatient(told.toldBy())))
                ? Stream.of(preparation.id())
                : Stream.of();
    }

    /** Where the patient told of one of these before: the sentence is of that day, and of whoever wrote it down. */
    private Stream<EntryId> toldBefore(List<Goal> taken) {
        return taken.stream()
                .flatMap(this::lastTold)
                .filter(told -> visit.isPatient(told.progress().toldBy()))
                .map(told -> told.in().id());
    }

    /** How it goes with a goal is for the patient to say. */
    private boolean isUntold(Goal goal) {
        return Stream.concat(
                        toldOf(preparation.progress(), goal),
                        visit.current(ProgressReview.class).stream()
                                .filter(review -> !visit.isOlderThan(
                                        "review", review.recorded().day()))
                                .flatMap(review -> toldOf(review.progress(), goal)))
                .noneMatch(told -> visit.isPatient(told.toldBy()));
    }

    private static Stream<GoalProgress> toldOf(List<GoalProgress> progress, Goal goal) {
        return progress.stream()
                .filter(told -> told.goal().equals(goal.id()) && told.step().isPresent());
    }

    /** What each person told last, where they say nothing of it in this preparation; of one day, all of it. */
    private Stream<Told> lastTold(Goal goal) {
        Set<PersonId> tellNow =
                toldOf(preparation.progress(), goal).map(GoalProgress::toldBy).collect(Collectors.toSet());
        List<Told> told = visit.current(Entry.class).stream()
                .flatMap(entry -> toldOf(progressIn(entry), goal).map(progress -> new Told(progress, entry)))
                .filter(each -> !tellNow.contains(each.progress().toldBy()))
                .toList();
        Map<PersonId, LocalDate> last = new HashMap<>();
        told.forEach(each ->
                last.merge(each.progress().toldBy(), each.day(), (one, other) -> one.isAfter(other) ? one : other));
        return told.stream()
                .filter(each -> each.day().equals(last.get(each.progress().toldBy())));
    }

    /** What one person told of a goal, and where that stands. */
    private record Told(GoalProgress progress, Entry in) {
        LocalDate day() {
            return in.recorded().day();
        }

        Telling telling() {
            return new Telling(
                    WhatCanBeTold.cell(
                            WhatCanBeTold.kindOf(in),
                            WhatCanBeTold.PROGRESS,
                            progress.step().orElseThrow()),
                    in.recorded().day(),
                    List.of(in.id()));
        }
    }

    private static List<GoalProgress> progressIn(Entry entry) {
        if (entry instanceof ProgressReview review) {
            return review.progress();
        }
        return entry instanceof ConsultPreparation earlier ? earlier.progress() : List.of();
    }
}
