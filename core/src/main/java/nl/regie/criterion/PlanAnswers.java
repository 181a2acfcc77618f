package nl.regie.criterion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import nl.regie.value.Several;
import nl.regie.voice.LetGo;
import nl.regie.voice.TakenOn;

/**
 * Which goal, action or support answers what the patient said. What answers an earlier version of an entry answers the
 * current one; what answers a goal, or an action, answers what that goal or action is for. Worked out once for all
 * claims.
 */
public final class PlanAnswers {
    private static final Question<PlanAnswers> PLAN_ANSWERS = Question.of(PlanAnswers::new);

    private static final Question<Map<EntryId, List<CarePlan>>> PLANS_BY_GOAL = Question.of(PlanAnswers::plansByGoal);

    private static final int FEW = 8;

    private final DossierOnDay on;
    private final Answering<Goal> goals;
    private final Answering<PlannedAction> actions;
    private final Answering<SupportRecord> support;
    private final Map<NotNow, LocalDate> putOffSince;
    private final Set<EntryId> everAnswered;
    private final LetGo letGo;
    private final TakenOn takenOn;
    private final WorkedOut<EntryId, Several<Goal>> goalsFor = WorkedOut.by(this::workOutGoals);
    private final WorkedOut<EntryId, Several<PlannedAction>> actionsFor = WorkedOut.by(this::workOutActions);
    private final WorkedOut<EntryId, Several<SupportRecord>> supportFor = WorkedOut.by(this::workOutSupport);

    private PlanAnswers(DossierOnDay on) {
        this.on = on;
        this.takenOn = TakenOn.in(on.view(), on.voices());
        this.goals = new Answering<>(goalsTakenOn(), Goal::answers);
        this.actions = new Answering<>(
                on.plansInForce().all(CarePlan::actions).that(action -> !action.does()
                        .isEmpty()),
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
    public Several<Goal> goalsInForce() {
        return goals.all();
    }

    /** The goals in force that answer this and that the patient has taken on. */
    public Several<Goal> goalsFor(EntryId answered) {
        return goalsFor.of(answered);
    }

    private Several<Goal> workOutGoals(EntryId answered) {
        return goals.to(on.versionsOf(answered));
    }

    /** Whether this goal stands in the patient's words, in the patient's own voice. */
    public boolean isInOwnWords(Goal goal) {
        return plansNaming(goal).anyIs(plan -> plan.goals().contains(goal) && on.hasOwnWords(plan, goal.inOwnWords()));
    }

    /** Whether it is known who took this goal on. */
    boolean isTakenOnByName(Goal goal) {
        return plansNaming(goal).anyIs(plan -> plan.goals().contains(goal) && takenOn.isKnown(goal, plan));
    }

    /** Of a few plans all: to look them up costs more than to look at each. */
    private Several<CarePlan> plansNaming(Goal goal) {
        return on.plansInForce().size() <= FEW
                ? on.plansInForce()
                : Several.in(on.ask(PLANS_BY_GOAL).getOrDefault(goal.id(), List.of()));
    }

    private static Map<EntryId, List<CarePlan>> plansByGoal(DossierOnDay on) {
        Map<EntryId, List<CarePlan>> plans = new HashMap<>();
        on.plansInForce().forEach(plan -> plan.goals()
                .forEach(goal -> plans.computeIfAbsent(goal.id(), none -> new ArrayList<>())
                        .add(plan)));
        return plans;
    }

    /**
     * Whether the patient, or who may in the patient's place, said yes in their own voice to a version of this plan in
     * which this stands: what was put off since, nobody said yes to.
     */
    boolean isAgreedInTheirOwnVoice(NotNow notNow, CarePlan plan) {
        return plan.agreement()
                .filter(agreement -> on.voices().ofAgreement(plan, agreement).isWhole())
                .flatMap(agreement -> on.view().dossier().findEntry(agreement.version()))
                .filter(version ->
                        version instanceof CarePlan agreed && agreed.notNow().contains(notNow))
                .isPresent();
    }

    /** The actions in force that somebody does and that answer this, or a goal that does. */
    public Several<PlannedAction> actionsFor(EntryId answered) {
        return actionsFor.of(answered);
    }

    private Several<PlannedAction> workOutActions(EntryId answered) {
        Set<EntryId> names = new HashSet<>(on.versionsOf(answered));
        goalsFor(answered).forEach(goal -> names.add(goal.id()));
        return actions.to(names);
    }

    /** The support of others, within the period, that answers this, or a goal or action that does. */
    public Several<SupportRecord> supportFor(EntryId answered) {
        return supportFor.of(answered);
    }

    private Several<SupportRecord> workOutSupport(EntryId answered) {
        Set<EntryId> names = new HashSet<>(on.versionsOf(answered));
        goalsFor(answered).forEach(goal -> names.add(goal.id()));
        actionsFor(answered).forEach(action -> names.add(action.id()));
        return support.to(names);
    }

    /** The ids of the goals, actions and support that answer this. */
    Several<EntryId> to(EntryId answered) {
        return goalsFor(answered)
                .each(Goal::id)
                .and(actionsFor(answered).each(PlannedAction::id))
                .and(DossierOnDay.ids(supportFor(answered)));
    }

    /** The plans in which the goal for this was let go together, since it was last said. */
    public Several<CarePlan> letGo(Entry asked) {
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
    private Several<Goal> goalsTakenOn() {
        return on.plansInForce().all(plan -> Several.in(plan.goals())
                .that(goal -> goal.status() == GoalStatus.ACCEPTED || goal.status() == GoalStatus.REACHED)
                .that(goal -> takenOn.isSo(goal, plan)));
    }

    private static Several<CarePlan> everAgreed(DossierOnDay on) {
        return on.ever(CarePlan.class).that(plan -> plan.status() != PlanStatus.DRAFT);
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
        for (CarePlan plan : everAgreed(on)) {
            plan.goals().forEach(goal -> answered.addAll(goal.answers()));
            plan.actions().forEach(action -> answered.addAll(action.answers()));
        }
        Several.in(putOffSince.keySet())
                .that(notNow -> notNow.isReasoned() && !on.isOlderThan("need-answered", putOffUntil(notNow)))
                .forEach(notNow -> answered.add(notNow.answers()));
        on.ever(SupportRecord.class).forEach(support -> answered.addAll(support.answers()));
        return answered;
    }
}
