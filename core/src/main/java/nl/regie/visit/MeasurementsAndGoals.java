package nl.regie.visit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.ProgressStep;
import nl.regie.consult.AgreedLimit;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.OwnMeasurement;
import nl.regie.entry.EntryId;

/** What the patient measured, against limits that were agreed with the patient, and how it goes with the goals. */
final class MeasurementsAndGoals {
    private static final Set<ProgressStep> UNDER_WAY =
            Set.of(ProgressStep.FIRST_STEP, ProgressStep.SUCCESS, ProgressStep.ON_THE_WAY);

    private final VisitInView visit;
    private final ConsultPreparation preparation;
    private final List<AgreedLimit> limits;
    private final List<Goal> goals;

    MeasurementsAndGoals(VisitInView visit) {
        this.visit = visit;
        this.preparation = visit.preparation();
        this.limits = visit.current(AgreedLimit.class).stream()
                .filter(this::isAgreedWithPatient)
                .toList();
        this.goals = visit.current(CarePlan.class).stream()
                .filter(CarePlan::isInForce)
                .flatMap(plan -> plan.goals().stream())
                .filter(goal -> goal.status() == GoalStatus.ACCEPTED)
                .toList();
    }

    Stream<GivenReason> reasons() {
        return Stream.concat(measurements(), goals());
    }

    private Stream<GivenReason> measurements() {
        List<GivenReason> against = Stream.of(
                        forMeasurements(VisitReason.MEASUREMENT_WITHOUT_LIMIT, measured -> limitOf(measured)
                                .isEmpty()),
                        forMeasurements(VisitReason.MEASUREMENT_BEYOND_LIMIT, measured -> limitOf(measured)
                                .filter(limit -> !limit.allows(measured.value()))
                                .isPresent()),
                        forMeasurements(
                                VisitReason.MEASUREMENT_DAY_UNSURE,
                                measured -> visit.isTooOld(measured.on())
                                        || measured.on()
                                                .isAfter(preparation.recorded().on())),
                        VisitInView.where(
                                VisitReason.MEASUREMENT_MISSING,
                                limits.stream().filter(this::isUnmeasured).map(AgreedLimit::id)))
                .flatMap(each -> each)
                .toList();
        return against.isEmpty()
                ? VisitInView.where(VisitReason.WITHIN_LIMITS, limits.stream().map(AgreedLimit::id))
                : against.stream();
    }

    private Stream<GivenReason> forMeasurements(VisitReason reason, Predicate<OwnMeasurement> isSo) {
        return preparation.measurements().stream().anyMatch(isSo)
                ? Stream.of(GivenReason.of(reason, preparation.id()))
                : Stream.of();
    }

    /** The limit that holds now for what was measured: where it was changed since, the changed one. */
    private Optional<AgreedLimit> limitOf(OwnMeasurement measured) {
        return measured.limit().flatMap(named -> limits.stream()
                .filter(limit -> visit.versionsOf(limit.id()).contains(named))
                .filter(limit -> limit.lowest().isPresent() || limit.highest().isPresent())
                .findAny());
    }

    private boolean isUnmeasured(AgreedLimit limit) {
        Set<EntryId> names = visit.versionsOf(limit.id());
        return preparation.measurements().stream()
                .flatMap(measured -> measured.limit().stream())
                .noneMatch(names::contains);
    }

    private boolean isAgreedWithPatient(AgreedLimit limit) {
        return limit.agreedWith().stream()
                .anyMatch(person -> visit.view().mayAct(person, limit.recorded().day()));
    }

    private Stream<GivenReason> goals() {
        List<GivenReason> untold = VisitInView.where(
                        VisitReason.GOAL_UNTOLD,
                        goals.stream().filter(this::isUntold).map(Goal::id))
                .toList();
        boolean isUnderWay = preparation.progress().stream()
                .flatMap(told -> told.step().stream())
                .allMatch(UNDER_WAY::contains);
        return untold.isEmpty() && isUnderWay
                ? VisitInView.where(VisitReason.GOALS_UNDER_WAY, goals.stream().map(Goal::id))
                : untold.stream();
    }

    /** How it goes with a goal is for the patient to say. */
    private boolean isUntold(Goal goal) {
        return preparation.progress().stream()
                .filter(told -> told.goal().equals(goal.id()) && visit.isPatient(told.toldBy()))
                .noneMatch(told -> told.step().isPresent());
    }
}
