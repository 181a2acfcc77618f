package nl.regie.generators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Closing;
import nl.regie.careplan.GivenCode;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalKind;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.NotNow;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.PlanSubject;
import nl.regie.careplan.PlannedAction;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.Importance;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.entry.EntryId;
import nl.regie.precondition.SelfDirection;
import nl.regie.signalling.SignallingPlan;

/**
 * Plans with their versions. A goal or action that lives on in a next version keeps its id, and may say something new.
 */
final class Plans {
    private static final int MOST = 3;
    private final Choices choices;
    private final Vocabulary vocabulary;
    private final Known known;
    private final Lines lines;
    private final Rights rights;
    private final Map<EntryId, CarePlan> versions = new HashMap<>();

    Plans(Choices choices, Vocabulary vocabulary, Known known, Lines lines, Rights rights) {
        this.choices = choices;
        this.vocabulary = vocabulary;
        this.known = known;
        this.lines = lines;
        this.rights = rights;
    }

    CarePlan next() {
        Lines.Line line = lines.next(CarePlan.class);
        LocalDate day = line.day();
        Optional<CarePlan> predecessor = line.recorded().replaces().map(versions::get);
        List<EntryId> goals = partIds(
                predecessor.map(plan -> plan.goals().stream().map(Goal::id).toList()), Goal.class, day);
        List<EntryId> actions = partIds(
                predecessor.map(
                        plan -> plan.actions().stream().map(PlannedAction::id).toList()),
                PlannedAction.class,
                day);
        List<EntryId> wishes = known.thingsBy(day, Answer.class, SelfDirection.class);
        Optional<LocalDate> startsOn = choices.maybe(() -> lines.after(day));
        CarePlan plan = CarePlan.builder()
                .id(line.id())
                .recorded(line.recorded())
                .status(choices.oneOf(PlanStatus.class))
                .title(choices.maybe(vocabulary::note))
                .about(choices.upToThree(this::about))
                .startsOn(startsOn)
                .endsOn(choices.maybe(() -> lines.after(startsOn.orElse(day))))
                .notes(choices.upToThree(vocabulary::note))
                .goals(goals.stream().map(id -> goal(id, day, wishes)).toList())
                .actions(actions.stream().map(id -> action(id, day)).toList())
                .notNow(wishes.isEmpty() ? List.of() : choices.upToThree(() -> notNow(day, wishes)))
                .choosesToDoItAlone(choices.maybe(vocabulary::ownWords))
                .agreement(rights.maybeAgreement(day, CarePlan.class))
                .statusReason(choices.maybe(vocabulary::note))
                .closing(choices.maybe(() -> closing(day)))
                .lookAgainOn(choices.maybe(() -> lines.after(day)))
                .build();
        versions.put(plan.id(), plan);
        return plan;
    }

    private PlanSubject about() {
        return PlanSubject.builder()
                .what(vocabulary.note())
                .code(choices.maybe(() -> GivenCode.builder()
                        .system(vocabulary.codeSystem())
                        .code(vocabulary.code())
                        .display(choices.maybe(vocabulary::note))
                        .build()))
                .build();
    }

    /** Some parts of the version before, and some new ones: three at most. */
    private List<EntryId> partIds(Optional<List<EntryId>> earlier, Class<?> kind, LocalDate day) {
        Set<EntryId> kept = choices.some(earlier.orElse(List.of()));
        List<EntryId> ids = new ArrayList<>(kept);
        ids.addAll(choices.upToThree(vocabulary::entryId));
        List<EntryId> chosen = ids.subList(0, Math.min(ids.size(), MOST));
        chosen.forEach(id -> known.thing(id, kind, day));
        return chosen;
    }

    private Goal goal(EntryId id, LocalDate day, List<EntryId> wishes) {
        Goal.Builder goal = Goal.builder().id(id).status(choices.oneOf(GoalStatus.class));
        switch (choices.below(3)) {
            case 0 -> goal.inOwnWords(vocabulary.ownWords());
            case 1 -> goal.professionalsReading(vocabulary.note());
            default -> goal.inOwnWords(vocabulary.ownWords()).professionalsReading(vocabulary.note());
        }
        return goal.proposedBy(choices.maybe(() -> lines.personBy(day)))
                .acceptedBy(choices.some(known.peopleBy(day)))
                .kind(choices.maybe(() -> choices.oneOf(GoalKind.class)))
                .importance(choices.maybe(() -> choices.oneOf(Importance.class)))
                .lifeDomain(choices.maybe(() -> choices.oneOf(LifeDomain.class)))
                .answers(choices.some(wishes))
                .startedOn(choices.maybe(() -> lines.after(day)))
                .reachBy(choices.maybe(() -> lines.after(day)))
                .lookAgainOn(choices.maybe(() -> lines.after(day)))
                .build();
    }

    private PlannedAction action(EntryId id, LocalDate day) {
        return PlannedAction.builder()
                .id(id)
                .what(vocabulary.note())
                .when(choices.maybe(vocabulary::note))
                .does(choices.some(known.peopleBy(day)))
                .supports(choices.some(known.peopleBy(day)))
                .decides(choices.some(known.peopleBy(day)))
                .isInformed(choices.some(known.peopleBy(day)))
                .answers(choices.some(known.thingsBy(day, Answer.class, SelfDirection.class, Goal.class)))
                .build();
    }

    private Closing closing(LocalDate day) {
        return Closing.builder()
                .earlySigns(choices.maybe(vocabulary::note))
                .whatToDo(choices.maybe(vocabulary::note))
                .discussedWith(choices.some(known.peopleBy(day)))
                .inOwnWords(choices.maybe(vocabulary::ownWords))
                .signallingPlan(choices.maybeOneOf(known.thingsBy(day, SignallingPlan.class)))
                .whyNoSignallingPlan(choices.maybe(vocabulary::note))
                .whyNothingComesBack(choices.maybe(vocabulary::note))
                .build();
    }

    private NotNow notNow(LocalDate day, List<EntryId> wishes) {
        return NotNow.builder()
                .answers(choices.oneOf(wishes))
                .reasonInOwnWords(choices.maybe(vocabulary::ownWords))
                .reason(choices.maybe(vocabulary::note))
                .lookAgainOn(choices.maybe(() -> lines.after(day)))
                .build();
    }
}
