package nl.regie.criterion;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.NotNow;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.PlannedAction;
import nl.regie.day.WorkedOut;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.rule.DossierOnDay;
import nl.regie.rule.Question;
import nl.regie.voice.LetGo;

/**
 * Which goal, action or support answers what the patient said. What answers an earlier version of an entry answers the
 * current one; what answers a goal, or an action, answers what that goal or action is for. Worked out once for all
 * claims.
 */
public final class PlanAnswers {
    private static final Question<PlanAnswers> PLAN_ANSWERS = Question.of(PlanAnswers::new);

    private final DossierOnDay on;
    private final Answering<Goal> goals;
    private final Answering<PlannedAction> actions;
    private final Answering<SupportRecord> support;
    private final Map<NotNow, LocalDate> putOffSince;
    private final Set<EntryId> everAnswered;
    private final LetGo letGo;
    private final WorkedOut<EntryId, List<Goal>> goalsFor = WorkedOut.by(this::workOutGoals);
    private final WorkedOut<EntryId, List<PlannedAction>> actionsFor = WorkedOut.by(this::workOutActions);
    private final WorkedOut<EntryId, List<SupportRecord>> supportFor = WorkedOut.by(this::workOutSupport);

    private PlanAnswers(DossierOnDay on) {
        this.on = on;
        this.goals = new Answering<>(goalsTakenOn(on), Goal::answers);
        this.actions = new Answering<>(
                on.plansInForce().stream()
                        .flatMap(plan -> plan.actions().stream())
                        .filter(action -> !action.does().isEmpty())
                        .toList(),
                PlannedAction::answers);
        this.support = new Answering<>(Help.in(on).given(), SupportRecord::answers);
        this.putOffSince = putOffSince(on);
        this.everAnswered = everAnswered();
        this.letGo = LetGo.in(on.view(), on.voices());
    }

    /** What answers what in this dossier. */
    public static PlanAnswers in(DossierOnDay on) {
        return on.ask(PLAN_ANSWERS);
    }

    /** The goals of plans in force that the patient has taken on, or who may in the patient's place. */
    public Stream<Goal> goalsInForce() {
        return goals.all().stream();
    }

    /** The goals in force that answer this and that the patient has taken on. */
    public Stream<Goal> goalsFor(EntryId answered) {
        return goalsFor.of(answered).stream();
    }

    private List<Goal> workOutGoals(EntryId answered) {
        return goals.to(on.versionsOf(answered)).toList();
    }

    /** Whether it is known who took this goal on: they are named, or the plan is the patient's own. */
    boolean isTakenOnByName(Goal goal) {
        return !goal.acceptedBy().isEmpty()
                || on.plansInForce().stream()
                        .filter(plan -> plan.goals().contains(goal))
                        .anyMatch(plan -> on.isOwn(plan, Optional.empty()) || isAgreedInTheirOwnVoice(plan));
    }

    /** Whether the patient, or who may in the patient's place, said yes to this plan in their own voice. */
    boolean isAgreedInTheirOwnVoice(CarePlan plan) {
        return plan.agreement()
                .filter(agreement -> on.voices().ofAgreement(plan, agreement).isWhole())
                .isPresent();
    }

    /** The actions in force that somebody does and that answer this, or a goal that does. */
    public Stream<PlannedAction> actionsFor(EntryId answered) {
        return actionsFor.of(answered).stream();
    }

    private List<PlannedAction> workOutActions(EntryId answered) {
        Set<EntryId> names = new HashSet<>(on.versionsOf(answered));
        goalsFor(answered).map(Goal::id).forEach(names::add);
        return actions.to(names).toList();
    }

    /** The support of others, within the period, that answers this, or a goal or action that does. */
    public Stream<SupportRecord> supportFor(EntryId answered) {
        return supportFor.of(answered).stream();
    }

    private List<SupportRecord> workOutSupport(EntryId answered) {
        Set<EntryId> names = new HashSet<>(on.versionsOf(answered));
        goalsFor(answered).map(Goal::id).forEach(names::add);
        actionsFor(answered).map(PlannedAction::id).forEach(names::add);
        return support.to(names).toList();
    }

    /** The ids of the goals, actions and support that answer this. */
    Stream<EntryId> to(EntryId answered) {
        return Stream.of(
                        goalsFor(answered).map(Goal::id),
                        actionsFor(answered).map(PlannedAction::id),
                        supportFor(answered).map(SupportRecord::id))
                .flatMap(ids -> ids);
    }

    /** The plans in which the goal for this was let go together, since it was last said. */
    public Stream<CarePlan> letGo(Entry asked) {
        return letGo.plansFor(asked);
    }

    /**
     * The last day on which a "not now" holds: the day that was agreed, and no longer than the period after it was
     * first said.
     */
    LocalDate putOffUntil(NotNow notNow) {
        LocalDate limit = on.after("not-now", putOffSince.getOrDefault(notNow, on.day()));
        return notNow.lookAgainOn().filter(day -> day.isBefore(limit)).orElse(limit);
    }

    /**
     * Whether this was ever answered: by a goal, an action or support, however long ago; or by a reasoned "not now"
     * that holds, or ended no longer ago than the period.
     */
    boolean wasEverAnswered(EntryId asked) {
        return DossierOnDay.namesOneOf(everAnswered, on.versionsOf(asked));
    }

    /** A team may propose; only the patient takes a goal on, or a representative. */
    private static List<Goal> goalsTakenOn(DossierOnDay on) {
        return on.plansInForce().stream()
                .flatMap(plan -> plan.goals().stream())
                .filter(goal -> goal.status() == GoalStatus.ACCEPTED || goal.status() == GoalStatus.REACHED)
                .filter(goal -> goal.acceptedBy().isEmpty()
                        || goal.acceptedBy().stream().anyMatch(on.view()::mayAct))
                .toList();
    }

    private static Stream<CarePlan> everAgreed(DossierOnDay on) {
        return on.ever(CarePlan.class).filter(plan -> plan.status() != PlanStatus.DRAFT);
    }

    private static Map<NotNow, LocalDate> putOffSince(DossierOnDay on) {
        Map<NotNow, LocalDate> since = new HashMap<>();
        everAgreed(on).forEach(plan -> plan.notNow()
                .forEach(notNow ->
                        since.merge(notNow, plan.recorded().day(), (one, other) -> one.isBefore(other) ? one : other)));
        return since;
    }

    private Set<EntryId> everAnswered() {
        Set<EntryId> answered = new HashSet<>();
        everAgreed(on).flatMap(PlanAnswers::answeredBy).forEach(answered::add);
        putOffSince.keySet().stream()
                .filter(NotNow::isReasoned)
                .filter(notNow -> !on.isOlderThan("need-answered", putOffUntil(notNow)))
                .map(NotNow::answers)
                .forEach(answered::add);
        on.ever(SupportRecord.class)
                .map(SupportRecord::answers)
                .flatMap(Collection::stream)
                .forEach(answered::add);
        return answered;
    }

    private static Stream<EntryId> answeredBy(CarePlan plan) {
        return Stream.of(
                        plan.goals().stream().map(Goal::answers).flatMap(Collection::stream),
                        plan.actions().stream().map(PlannedAction::answers).flatMap(Collection::stream))
                .flatMap(ids -> ids);
    }
}
