package nl.regie.ehr.agree;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.PlanStatus;
import nl.regie.comparison.DifferenceText;
import nl.regie.course.NextVersion;
import nl.regie.course.PlanCourse;
import nl.regie.dossier.Dossier;
import nl.regie.ehr.screen.Speech;
import nl.regie.ehr.writing.Pen;
import nl.regie.entry.EntryId;
import nl.regie.naming.Naming;

/** A version of a plan that waits for a yes, as a screen shows it. */
public record ToAgree(String name, String title, List<String> changes, List<Line> goals, List<String> actions) {
    /** Keeps the lines as they are. */
    public ToAgree {
        changes = List.copyOf(changes);
        goals = List.copyOf(goals);
        actions = List.copyOf(actions);
    }

    /** A goal that somebody proposes. */
    public record Line(String name, String inWords) {}

    static ToAgree of(CarePlan plan, Dossier seen, Speech speech) {
        Naming naming = new Naming(seen, speech.module().spoken(), speech.language());
        return new ToAgree(
                plan.id().value(),
                plan.title().map(naming::plain).orElseGet(() -> naming.inFull(plan.id())),
                PlanCourse.of(seen, plan.id())
                        .sinceAgreement()
                        .map(changes ->
                                DifferenceText.of(changes, seen, speech.module().spoken(), speech.language()))
                        .orElse(List.of()),
                plan.goals().stream()
                        .filter(goal -> goal.status() == GoalStatus.PROPOSED)
                        .map(goal -> new Line(goal.id().value(), naming.of(goal.id())))
                        .toList(),
                plan.actions().stream()
                        .map(action -> naming.of(action.id())
                                + (action.does().isEmpty() ? "" : ": " + naming.of(action.does())))
                        .toList());
    }

    /** Plans that go on or are being made, and that still wait for a yes. */
    static List<CarePlan> plans(Dossier seen, Predicate<CarePlan> waits) {
        return seen.current(CarePlan.class).stream()
                .filter(plan -> !seen.isInError(plan))
                .filter(plan -> plan.goesOn() || plan.status() == PlanStatus.DRAFT)
                .filter(waits)
                .toList();
    }

    /** Whether a version says something else than what was agreed to. How it stands with a goal is told, not agreed. */
    static boolean isNotAgreed(CarePlan plan, Dossier seen) {
        return plan.agreement()
                .flatMap(yes -> seen.carePlans().stream()
                        .filter(version -> version.id().equals(yes.version()))
                        .findFirst())
                .filter(version ->
                        goals(version).equals(goals(plan)) && version.actions().equals(plan.actions()))
                .isEmpty();
    }

    private static List<List<Object>> goals(CarePlan plan) {
        return plan.goals().stream()
                .map(goal -> List.<Object>of(goal.id(), goal.inOwnWords(), goal.professionalsReading()))
                .toList();
    }

    /** The one of them that a form names. */
    static Optional<CarePlan> named(Optional<String> name, List<CarePlan> plans) {
        return plans.stream()
                .filter(plan -> name.filter(plan.id().value()::equals).isPresent())
                .findFirst();
    }

    /** The version in which the yes stands. */
    static NextVersion next(Pen pen) {
        return NextVersion.builder()
                .id(EntryId.ofKey(UUID.randomUUID().toString()))
                .on(pen.on())
                .by(pen.writer())
                .build();
    }
}
