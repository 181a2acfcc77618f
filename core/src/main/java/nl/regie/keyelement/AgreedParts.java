package nl.regie.keyelement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.PlannedAction;
import nl.regie.decision.PlanAgreement;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.naming.SameWords;
import nl.regie.rule.DossierOnDay;
import nl.regie.signalling.PhaseLevel;
import nl.regie.signalling.PhaseStep;
import nl.regie.signalling.SignallingPhase;
import nl.regie.signalling.SignallingPlan;
import nl.regie.value.Several;

/**
 * The parts of a plan, by whether a yes to an earlier version holds for them: what is the same keeps it, what changed
 * or is new asks for a new one. Whether other words say the same thing only the patient can say: with a yes to the
 * version that has them.
 *
 * @param kept the goals and actions, or the phases, for which the yes holds
 * @param changed those for which it was never said
 */
record AgreedParts(Several<EntryId> kept, Several<EntryId> changed) {
    /** What an action says. Who is told of it is no part of what was agreed to do. */
    private record Said(
            String what, Optional<String> when, Set<PersonId> does, Set<PersonId> supports, Set<PersonId> decides) {}

    /** What a phase says: how far it is from stable, by what it is noticed and by whom, and who does what. */
    private record SaidOfPhase(PhaseLevel level, List<String> signs, Map<String, Set<PersonId>> steps) {}

    static AgreedParts of(CarePlan plan, PlanAgreement agreement, DossierOnDay on) {
        Several<Goal> goals = Several.in(plan.goals()).that(goal -> goal.status() != GoalStatus.LET_GO);
        Several<PlannedAction> actions = Several.in(plan.actions());
        Several<CarePlan> agreed = earlier(CarePlan.class, plan, agreement, on);
        Several<EntryId> all = goals.each(Goal::id).and(actions.each(PlannedAction::id));
        if (agreed.isEmpty()) {
            return new AgreedParts(all, Several.of());
        }
        Set<Optional<String>> agreedGoals =
                agreed.all(CarePlan::goals).each(AgreedParts::words).asSet();
        Set<Said> agreedActions =
                agreed.all(CarePlan::actions).each(AgreedParts::said).asSet();
        Several<Goal> keptGoals = goals.that(goal -> agreedGoals.contains(words(goal)));
        Several<PlannedAction> keptActions = actions.that(action -> agreedActions.contains(said(action)));
        return of(all, keptGoals.each(Goal::id).and(keptActions.each(PlannedAction::id)));
    }

    /**
     * The same of a signalling plan: its phases, and the plan itself where somebody else is to be called. What the
     * patient wrote down in person needs no yes beside it.
     */
    static AgreedParts of(SignallingPlan plan, PlanAgreement agreement, DossierOnDay on) {
        Several<SignallingPhase> phases = Several.in(plan.phases());
        Several<SignallingPlan> agreed =
                earlier(SignallingPlan.class, plan, agreement, on).that(version -> !on.isOwn(plan, Optional.empty()));
        if (agreed.isEmpty()) {
            return new AgreedParts(phases.each(SignallingPhase::id), Several.of());
        }
        Set<SaidOfPhase> agreedPhases =
                agreed.all(SignallingPlan::phases).each(AgreedParts::said).asSet();
        AgreedParts parts = of(
                phases.each(SignallingPhase::id),
                phases.that(phase -> agreedPhases.contains(said(phase))).each(SignallingPhase::id));
        return agreed.allAre(version -> version.contacts().equals(plan.contacts()))
                ? parts
                : new AgreedParts(parts.kept(), parts.changed().and(Several.of(plan.id())));
    }

    private static AgreedParts of(Several<EntryId> all, Several<EntryId> kept) {
        Set<EntryId> same = kept.asSet();
        return new AgreedParts(kept, all.that(id -> !same.contains(id)));
    }

    /**
     * The other version to which the yes was said; none where that is this one, or was erased: that cannot be compared.
     */
    private static <T extends Entry> Several<T> earlier(
            Class<T> kind, T plan, PlanAgreement agreement, DossierOnDay on) {
        return agreement.version().equals(plan.id())
                ? Several.of()
                : on.written(kind).that(version -> version.id().equals(agreement.version()));
    }

    private static SaidOfPhase said(SignallingPhase phase) {
        return new SaidOfPhase(phase.level(), signs(phase), steps(phase));
    }

    private static List<String> signs(SignallingPhase phase) {
        return phase.signs().stream()
                .map(sign ->
                        sign.noticedBy() + " " + SameWords.aloud(sign.what().text()))
                .sorted()
                .toList();
    }

    private static Map<String, Set<PersonId>> steps(SignallingPhase phase) {
        return phase.steps().stream()
                .collect(Collectors.toMap(
                        step -> SameWords.aloud(step.what().text()), PhaseStep::does, AgreedParts::all));
    }

    private static Set<PersonId> all(Set<PersonId> some, Set<PersonId> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toSet());
    }

    /** The patient's words, or else the professional's. */
    private static Optional<String> words(Goal goal) {
        return goal.inOwnWords()
                .map(OwnWords::text)
                .or(() -> goal.professionalsReading().map(Note::text))
                .map(SameWords::aloud);
    }

    private static Said said(PlannedAction action) {
        return new Said(
                SameWords.aloud(action.what().text()),
                action.when().map(Note::text).map(SameWords::aloud),
                action.does(),
                action.supports(),
                action.decides());
    }
}
