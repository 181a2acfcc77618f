package nl.regie.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Closing;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.ProgressReview;
import nl.regie.comparison.Difference;
import nl.regie.day.DayView;
import nl.regie.decision.PlanAgreement;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EnteredInError;
import nl.regie.entry.EnteredInError.ErrorReason;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.Part;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.legal.OnBehalf;
import nl.regie.signalling.SignallingPlan;

/**
 * The life of one plan: draft, agreed, active and at times paused, then completed or stopped; entered in error from
 * anywhere. Each step answers with the next version, to be recorded beside the former one, or with all reasons why not.
 * The goals, actions and days stay as they are unless somebody {@linkplain #revise revises} them.
 */
public final class PlanCourse {
    private static final Set<PlanStatus> OPEN =
            EnumSet.of(PlanStatus.DRAFT, PlanStatus.AGREED, PlanStatus.ACTIVE, PlanStatus.PAUSED);

    private final DayView known;
    private final CarePlan plan;

    private PlanCourse(DayView known, CarePlan plan) {
        this.known = known;
        this.plan = plan;
    }

    /**
     * The course of a plan from this version on.
     *
     * @throws NoSuchElementException if the dossier has no such version of a plan
     */
    public static PlanCourse of(Dossier dossier, EntryId version) {
        CarePlan plan = dossier.carePlans().stream()
                .filter(each -> each.id().equals(version))
                .findAny()
                .orElseThrow(() -> new NoSuchElementException("No plan " + version + " in this dossier."));
        return new PlanCourse(DayView.ofWhole(dossier), plan);
    }

    /** The patient agreed to this version, or who may in the patient's place; a draft becomes an agreed plan. */
    public Transition agree(NextVersion next, PlanAgreement agreement) {
        List<WhyNot> reasons = stepFrom(OPEN, next);
        if (!agreement.version().equals(plan.id())) {
            reasons.add(WhyNot.AGREED_TO_ANOTHER_VERSION);
        }
        if (agreement.on().isBefore(plan.recorded().on()) || agreement.on().isAfter(next.on())) {
            reasons.add(WhyNot.AGREED_ON_ANOTHER_DAY);
        }
        byRight(agreement).ifPresent(reasons::add);
        PlanStatus status = plan.status() == PlanStatus.DRAFT ? PlanStatus.AGREED : plan.status();
        return answer(reasons, () -> version(next).status(status).agreement(agreement));
    }

    /** An agreed plan is being carried out from now on. */
    public Transition start(NextVersion next) {
        List<WhyNot> reasons = stepFrom(EnumSet.of(PlanStatus.AGREED), next);
        if (plan.agreement().isEmpty()) {
            reasons.add(WhyNot.NOT_AGREED_YET);
        }
        return answer(reasons, () -> version(next).status(PlanStatus.ACTIVE));
    }

    /** The plan is on hold for a while. */
    public Transition pause(NextVersion next, Note why) {
        return answer(
                stepFrom(EnumSet.of(PlanStatus.ACTIVE), next),
                () -> version(next).status(PlanStatus.PAUSED).statusReason(why));
    }

    /** The plan is taken up again. */
    public Transition resume(NextVersion next, Note why) {
        return answer(
                stepFrom(EnumSet.of(PlanStatus.PAUSED), next),
                () -> version(next).status(PlanStatus.ACTIVE).statusReason(why));
    }

    /** The plan ends before it was carried out; also where the record is closed, for that stops what was planned. */
    public Transition stop(NextVersion next, Note why) {
        return answer(
                versionFrom(OPEN, next),
                () -> version(next).status(PlanStatus.STOPPED).statusReason(why));
    }

    /**
     * The plan was carried out; what to do when it gets worse was discussed before it ended (002, lines 242–246),
     * unless it is said why nothing can come back.
     */
    public Transition complete(NextVersion next, Closing closing) {
        List<WhyNot> reasons = stepFrom(EnumSet.of(PlanStatus.ACTIVE, PlanStatus.PAUSED), next);
        boolean canComeBack = closing.whyNothingComesBack().isEmpty();
        if (canComeBack && closing.earlySigns().isEmpty()) {
            reasons.add(WhyNot.EARLY_SIGNS_NOT_DISCUSSED);
        }
        if (canComeBack && closing.whatToDo().isEmpty()) {
            reasons.add(WhyNot.WHAT_TO_DO_NOT_DISCUSSED);
        }
        if (closing.discussedWith().stream().noneMatch(person -> known.mayAct(person, next.on()))) {
            reasons.add(WhyNot.NOT_DISCUSSED_WITH_PATIENT);
        }
        if (canComeBack
                && closing.signallingPlan().isEmpty()
                && closing.whyNoSignallingPlan().isEmpty()) {
            reasons.add(WhyNot.NO_SIGNALLING_PLAN);
        }
        if (closing.signallingPlan().filter(named -> !holds(named)).isPresent()) {
            reasons.add(WhyNot.SIGNALLING_PLAN_DOES_NOT_HOLD);
        }
        return answer(reasons, () -> version(next).status(PlanStatus.COMPLETED).closing(closing));
    }

    /**
     * What the plan says changes: goals, actions, what can wait, the day to look again. Where the plan stands and what
     * was agreed to stay as they are, so that everybody can see what changed since.
     */
    public Transition revise(NextVersion next, UnaryOperator<CarePlan.Builder> change) {
        List<WhyNot> reasons = stepFrom(OPEN, next);
        CarePlan revised = change.apply(version(next))
                .id(next.id())
                .recorded(next.inPlaceOf(plan.id()))
                .status(plan.status())
                .agreement(plan.agreement())
                .closing(plan.closing())
                .build();
        if (revised.goals().stream().anyMatch(goal -> isNewlyTakenOnByOthers(goal, next.on()))) {
            reasons.add(WhyNot.GOAL_NOT_TAKEN_ON_BY_PATIENT);
        }
        Map<EntryId, Class<?>> kinds = plan.parts().collect(Collectors.toMap(Part::id, Part::kind));
        if (revised.parts().anyMatch(part -> kinds.getOrDefault(part.id(), part.kind()) != part.kind())) {
            reasons.add(WhyNot.PART_BECAME_SOMETHING_ELSE);
        }
        return answer(reasons, () -> CarePlan.builder().from(revised));
    }

    /** This version should never have been there. It is the same entry with a mark, whatever came after it. */
    public Transition enteredInError(LocalDate on, PersonId by) {
        return enteredInError(EnteredInError.of(on, by));
    }

    /** The same, with why: what is about somebody else leaves every page and verdict at once. */
    public Transition enteredInError(LocalDate on, PersonId by, ErrorReason reason) {
        return enteredInError(
                EnteredInError.builder().on(on).by(by).reason(reason).build());
    }

    private Transition enteredInError(EnteredInError mark) {
        List<WhyNot> reasons = new ArrayList<>();
        if (plan.recorded().enteredInError().isPresent()) {
            reasons.add(WhyNot.MARKED_ALREADY);
        }
        if (mark.on().isBefore(plan.recorded().on())) {
            reasons.add(WhyNot.BEFORE_THIS_VERSION);
        }
        if (!known.isPatient(mark.by()) && !known.isProfessional(mark.by())) {
            reasons.add(WhyNot.NOT_THEIRS_TO_MARK);
        }
        return answer(reasons, () -> CarePlan.builder()
                .from(plan)
                .recorded(Recorded.builder()
                        .from(plan.recorded())
                        .enteredInError(mark)
                        .build()));
    }

    /**
     * The days to look again that have passed, of the plan itself and of its parts. None of them moves by itself;
     * looking back on the plan answers the day of the plan, and agrees the next one. There are none where the record is
     * closed.
     */
    public List<OverdueReview> overdueOn(LocalDate day) {
        if (known.dossier().patient().closedOn(day).isPresent()) {
            return List.of();
        }
        Stream<OverdueReview> ofPlan = OverdueReview.passed(plan.id(), lookAgainOn(), day);
        Stream<OverdueReview> ofGoals = plan.goals().stream()
                .filter(goal -> goal.status() == GoalStatus.PROPOSED || goal.status() == GoalStatus.ACCEPTED)
                .flatMap(goal -> OverdueReview.passed(goal.id(), goal.lookAgainOn(), day));
        Stream<OverdueReview> ofNotNow = plan.notNow().stream()
                .flatMap(notNow -> OverdueReview.passed(notNow.answers(), notNow.lookAgainOn(), day));
        return Stream.of(ofPlan, ofGoals, ofNotNow).flatMap(each -> each).toList();
    }

    /** As agreed while looking back last, or else in the plan. A review that names no plan is about each. */
    private Optional<LocalDate> lookAgainOn() {
        Optional<ProgressReview> last = known.newestFirst(ProgressReview.class).stream()
                .filter(review -> review.plan()
                        .map(named -> known.isVersionOf(named, plan.id()))
                        .orElse(true))
                .findFirst();
        return last.isEmpty()
                ? plan.lookAgainOn()
                : last.flatMap(ProgressReview::nextOn).or(() -> plan.lookAgainOn()
                        .filter(then -> then.isAfter(last.get().recorded().day())));
    }

    /** What changed since the version to which the patient agreed; empty where nobody agreed or it was erased. */
    public Optional<Difference> sinceAgreement() {
        return plan.agreement()
                .flatMap(agreement -> known.dossier().carePlans().stream()
                        .filter(version -> version.id().equals(agreement.version()))
                        .findAny())
                .map(agreed -> Difference.between(agreed, plan));
    }

    private List<WhyNot> stepFrom(Set<PlanStatus> from, NextVersion next) {
        List<WhyNot> reasons = versionFrom(from, next);
        if (known.dossier().patient().closedOn(next.on()).isPresent()) {
            reasons.add(0, WhyNot.RECORD_IS_CLOSED);
        }
        return reasons;
    }

    private List<WhyNot> versionFrom(Set<PlanStatus> from, NextVersion next) {
        List<WhyNot> reasons = new ArrayList<>();
        if (known.current(CarePlan.class).stream().noneMatch(each -> each.id().equals(plan.id()))) {
            reasons.add(WhyNot.NOT_THE_CURRENT_VERSION);
        }
        if (!from.contains(plan.status())) {
            reasons.add(WhyNot.NOT_FROM_HERE);
        }
        if (isTaken(next.id())) {
            reasons.add(WhyNot.NAME_IS_TAKEN);
        }
        if (next.on().isBefore(plan.recorded().on())) {
            reasons.add(WhyNot.BEFORE_THIS_VERSION);
        }
        return reasons;
    }

    private boolean isTaken(EntryId id) {
        return known.dossier().find(id).isPresent()
                || known.dossier().tombstones().stream()
                        .anyMatch(
                                stone -> stone.id().equals(id) || stone.parts().contains(id));
    }

    private Optional<WhyNot> byRight(PlanAgreement agreement) {
        Optional<OnBehalf> onBehalf = agreement.onBehalf();
        if (known.isPatient(agreement.by()) && onBehalf.isEmpty()) {
            return Optional.empty();
        }
        if (onBehalf.isEmpty() || known.isPatient(agreement.by())) {
            return Optional.of(WhyNot.NOT_AGREED_BY_PATIENT);
        }
        return known.mayActBy(onBehalf.get().representation(), agreement.by(), agreement.on())
                ? Optional.empty()
                : Optional.of(WhyNot.REPRESENTATION_DOES_NOT_HOLD);
    }

    private boolean isNewlyTakenOnByOthers(Goal goal, LocalDate day) {
        boolean wasTakenOn = plan.goals().stream()
                .anyMatch(before -> before.id().equals(goal.id()) && before.status() == GoalStatus.ACCEPTED);
        return goal.status() == GoalStatus.ACCEPTED
                && !wasTakenOn
                && goal.acceptedBy().stream().noneMatch(person -> known.mayAct(person, day));
    }

    private boolean holds(EntryId named) {
        return known.current(SignallingPlan.class).stream().anyMatch(each -> known.isVersionOf(named, each.id()));
    }

    private CarePlan.Builder version(NextVersion next) {
        return CarePlan.builder().from(plan).id(next.id()).recorded(next.inPlaceOf(plan.id()));
    }

    private static Transition answer(List<WhyNot> reasons, Supplier<CarePlan.Builder> next) {
        return reasons.isEmpty()
                ? new Transition(Optional.of(next.get().build()), List.of())
                : new Transition(Optional.empty(), reasons);
    }
}
