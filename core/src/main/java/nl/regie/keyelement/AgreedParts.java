package nl.regie.keyelement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.PlannedAction;
import nl.regie.decision.PlanAgreement;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.naming.SameWords;
import nl.regie.rule.DossierOnDay;
import nl.regie.signalling.PhaseStep;
import nl.regie.signalling.SignallingPhase;
import nl.regie.signalling.SignallingPlan;

/**
 * The parts of a plan, by whether a yes to an earlier version holds for them: what is the same keeps it, what changed
 * or is new asks for a new one. Whether other words say the same thing only the patient can say: with a yes to the
 * version that has them.
 *
 * @param kept the goals and actions, or the phases, for which the yes holds
 * @param changed those for which it was never said
 */
record AgreedParts(List<EntryId> kept, List<EntryId> changed) {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    static AgreedParts of(CarePlan plan, PlanAgreement agreement, DossierOnDay on) {
        Optional<CarePlan> agreed = on.written(CarePlan.class)
                .filter(version -> version.id().equals(agreement.version()))
                .findAny();
        CarePlan onTheTable = agreed.orElse(plan); // what was erased cannot be compared
        List<EntryId> all = Stream.concat(
                        plan.goals().stream()
                                .filter(goal -> goal.status() != GoalStatus.LET_GO)
                                .map(Goal::id),
                        plan.actions().stream().map(PlannedAction::id))
                .toList();
        List<EntryId> kept = Stream.concat(
                        plan.goals().stream()
                                .filter(goal -> goal.status() != GoalStatus.LET_GO)
                                .filter(goal -> onTheTable.goals().stream().anyMatch(each -> saysTheSame(each, goal)))
                                .map(Goal::id),
                        plan.actions().stream()
                                .filter(action ->
                                        onTheTable.actions().stream().anyMatch(each -> saysTheSame(each, action)))
                                .map(PlannedAction::id))
                .toList();
        return new AgreedParts(
                kept, all.stream().filter(id -> !kept.contains(id)).toList());
    }

    /**
     * The same of a signalling plan: its phases, and the plan itself where somebody else is to be called. What the
     * patient wrote down in person needs no yes beside it.
     */
    static AgreedParts of(SignallingPlan plan, PlanAgreement agreement, DossierOnDay on) {
        SignallingPlan onTheTable = on.written(SignallingPlan.class)
                .filter(version -> version.id().equals(agreement.version()))
                .findAny()
                .filter(version -> !on.isOwn(plan, Optional.empty()))
                .orElse(plan); // what was erased cannot be compared
        List<EntryId> kept = plan.phases().stream()
                .filter(phase -> onTheTable.phases().stream().anyMatch(each -> saysTheSame(each, phase)))
                .map(SignallingPhase::id)
                .toList();
        Stream<EntryId> others = plan.contacts().equals(onTheTable.contacts()) ? Stream.of() : Stream.of(plan.id());
        return new AgreedParts(
                kept,
                Stream.concat(plan.phases().stream().map(SignallingPhase::id).filter(id -> !kept.contains(id)), others)
                        .toList());
    }

    /** How far it is from stable, by what it is noticed and by whom, and who does what. */
    private static boolean saysTheSame(SignallingPhase agreed, SignallingPhase now) {
        return agreed.level() == now.level()
                && signs(agreed).equals(signs(now))
                && steps(agreed).equals(steps(now));
    }

    private static List<String> signs(SignallingPhase phase) {
        return phase.signs().stream()
                .map(sign -> sign.noticedBy() + " " + plain(sign.what().text()))
                .sorted()
                .toList();
    }

    private static Map<String, Set<PersonId>> steps(SignallingPhase phase) {
        return phase.steps().stream()
                .collect(Collectors.toMap(step -> plain(step.what().text()), PhaseStep::does, AgreedParts::all));
    }

    private static Set<PersonId> all(Set<PersonId> some, Set<PersonId> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toSet());
    }

    private static boolean saysTheSame(Goal agreed, Goal now) {
        return words(agreed).equals(words(now));
    }

    /** The patient's words, or else the professional's. */
    private static Optional<String> words(Goal goal) {
        return goal.inOwnWords()
                .map(OwnWords::text)
                .or(() -> goal.professionalsReading().map(Note::text))
                .map(AgreedParts::plain);
    }

    /** Who is told of it is no part of what was agreed to do. */
    private static boolean saysTheSame(PlannedAction agreed, PlannedAction now) {
        return plain(agreed.what().text()).equals(plain(now.what().text()))
                && agreed.when()
                        .map(Note::text)
                        .map(AgreedParts::plain)
                        .equals(now.when().map(Note::text).map(AgreedParts::plain))
                && agreed.does().equals(now.does())
                && agreed.supports().equals(now.supports())
                && agreed.decides().equals(now.decides());
    }

    private static String plain(String text) {
        return WHITE_SPACE
                .matcher(SameWords.composed(text).strip())
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT);
    }
}
