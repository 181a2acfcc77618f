package nl.regie.ehr.nurse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.PlannedAction;
import nl.regie.course.NextVersion;
import nl.regie.course.PlanCourse;
import nl.regie.course.Transition;
import nl.regie.day.DayView;
import nl.regie.dossier.Dossier;
import nl.regie.ehr.dossier.Meant;
import nl.regie.ehr.people.Patient;
import nl.regie.ehr.record.PlanVersion;
import nl.regie.ehr.record.RecordRow;
import nl.regie.ehr.rights.Access;
import nl.regie.ehr.screen.Filled;
import nl.regie.ehr.screen.Speech;
import nl.regie.ehr.writing.Forms;
import nl.regie.ehr.writing.Pen;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.LocalizedText;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Problem;
import nl.regie.entry.Recorded;
import nl.regie.naming.Naming;
import nl.regie.people.CloseOne;
import nl.regie.people.Professional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A new version of a plan, to be agreed: what changes stands beside what was agreed, and that the patient agreed to an
 * older version stays to be seen. A goal is proposed here; the patient takes it on, and nobody else.
 */
@Controller
class PlanScreen {
    private static final int NEW_LINES = 2;

    private final Access access;
    private final Forms forms;
    private final Speech speech;

    PlanScreen(Access access, Forms forms, Speech speech) {
        this.access = access;
        this.forms = forms;
        this.speech = speech;
    }

    @GetMapping("/patients/{address}/plan")
    String plan(@PathVariable String address, @RequestParam Optional<String> of, Model screen) {
        return forms.show(new PlanForm(access.forStaff(address), of), screen);
    }

    @PostMapping("/patients/{address}/plan")
    String save(
            @PathVariable String address,
            @RequestParam long seen,
            @RequestParam Map<String, String> given,
            Model screen) {
        Patient patient = access.forStaff(address);
        return forms.save(new PlanForm(patient, Optional.ofNullable(given.get("of"))), seen, given, screen);
    }

    private final class PlanForm extends FormOfStaff {
        private final Optional<String> of;

        PlanForm(Patient patient, Optional<String> of) {
            super("plan", patient, access);
            this.of = of;
        }

        @Override
        protected String page() {
            return "nurse/plan";
        }

        private Optional<CarePlan> plan(Dossier seen) {
            return Meant.among(plans(seen), of, seen);
        }

        @Override
        protected Map<String, String> before(Dossier seen) {
            return plan(seen).map(PlanScreen::asItStands).orElse(Map.of());
        }

        @Override
        protected void ask(Dossier seen, Model screen) {
            Naming naming = new Naming(seen, speech.module(), speech.language());
            screen.addAttribute(
                    "plan", plan(seen).map(plan -> inWords(plan, naming)).orElse(null));
            screen.addAttribute(
                    "plans",
                    plans(seen).stream().map(plan -> inWords(plan, naming)).toList());
            screen.addAttribute(
                    "newLines", IntStream.range(0, NEW_LINES).boxed().toList());
            screen.addAttribute("helpers", helpers(seen, naming));
            screen.addAttribute("goalStatuses", GoalStatus.values());
            screen.addAttribute(
                    "isRepresented",
                    !DayView.of(seen, access.today())
                            .authoritiesOn(access.today())
                            .isEmpty());
        }

        @Override
        protected boolean isComplete(Filled filled) {
            return filled.find("title").isPresent();
        }

        @Override
        protected List<RecordRow> rows(Filled filled, Pen pen) {
            Dossier seen = seen();
            EntryId id = EntryId.ofKey(UUID.randomUUID().toString());
            CarePlan next = plan(seen)
                    .map(plan -> revised(plan, seen, id, filled, pen))
                    .orElseGet(() -> first(id, filled, pen, seen));
            return List.of(new PlanVersion(pen.patient().no(), next));
        }
    }

    /**
     * Of what stands, only what can be changed here is changed; the words of the patient are nobody else's to change.
     */
    private CarePlan revised(CarePlan plan, Dossier seen, EntryId id, Filled filled, Pen pen) {
        NextVersion next =
                NextVersion.builder().id(id).on(pen.on()).by(pen.writer()).build();
        Transition step = PlanCourse.of(seen, plan.id()).revise(next, change -> change.title(
                        filled.find("title").map(Note::of))
                .lookAgainOn(filled.day("lookAgainOn"))
                .goals(Stream.concat(plan.goals().stream().map(goal -> changed(goal, filled)), added(filled, pen))
                        .toList())
                .actions(Stream.concat(
                                plan.actions().stream().filter(action -> filled.isTicked("action." + action.id())),
                                addedActions(filled, seen))
                        .toList()));
        if (!step.reasons().isEmpty()) {
            throw new InvalidValueException(step.reasons().stream()
                    .map(reason -> {
                        LocalizedText text = reason.text(speech.module());
                        return Problem.of("", "plan-step", text.nl(), text.en());
                    })
                    .toList());
        }
        return step.orElseThrow();
    }

    private static CarePlan first(EntryId id, Filled filled, Pen pen, Dossier seen) {
        return CarePlan.builder()
                .id(id)
                .recorded(Recorded.builder().on(pen.on()).by(pen.writer()).build())
                .status(PlanStatus.DRAFT)
                .title(filled.find("title").map(Note::of))
                .lookAgainOn(filled.day("lookAgainOn"))
                .goals(added(filled, pen).toList())
                .actions(addedActions(filled, seen).toList())
                .build();
    }

    private static Goal changed(Goal goal, Filled filled) {
        return Goal.builder()
                .from(goal)
                .status(filled.code("goal." + goal.id(), GoalStatus.class).orElse(goal.status()))
                .build();
    }

    private static Stream<Goal> added(Filled filled, Pen pen) {
        return IntStream.range(0, NEW_LINES)
                .filter(i -> filled.isTicked("goal-words." + i) || filled.isTicked("goal-note." + i))
                .mapToObj(i -> Goal.builder()
                        .id(EntryId.ofKey(UUID.randomUUID().toString()))
                        .status(GoalStatus.PROPOSED)
                        .inOwnWords(filled.find("goal-words." + i).map(OwnWords::of))
                        .professionalsReading(filled.find("goal-note." + i).map(Note::of))
                        .proposedBy(pen.writer())
                        .build());
    }

    private static Stream<PlannedAction> addedActions(Filled filled, Dossier seen) {
        return IntStream.range(0, NEW_LINES)
                .filter(i -> filled.isTicked("what." + i))
                .mapToObj(i -> PlannedAction.builder()
                        .id(EntryId.ofKey(UUID.randomUUID().toString()))
                        .what(Note.of(filled.find("what." + i).orElseThrow()))
                        .when(filled.find("when." + i).map(Note::of))
                        .does(people(seen)
                                .filter(person -> filled.find("does." + i)
                                        .filter(person.value()::equals)
                                        .isPresent())
                                .toList())
                        .build());
    }

    private static Map<String, String> asItStands(CarePlan plan) {
        Map<String, String> fields = new LinkedHashMap<>();
        plan.title().ifPresent(title -> fields.put("title", title.text()));
        plan.lookAgainOn().ifPresent(day -> fields.put("lookAgainOn", day.toString()));
        plan.goals()
                .forEach(goal -> fields.put("goal." + goal.id(), goal.status().name()));
        plan.actions().forEach(action -> fields.put("action." + action.id(), "1"));
        return fields;
    }

    /** Those that go on, or are being made. */
    private static List<CarePlan> plans(Dossier seen) {
        return seen.current(CarePlan.class).stream()
                .filter(plan -> !seen.isInError(plan))
                .filter(plan -> plan.goesOn() || plan.status() == PlanStatus.DRAFT)
                .toList();
    }

    private static Stream<PersonId> people(Dossier seen) {
        return Stream.of(
                        Stream.of(seen.patient().id()),
                        seen.current(CloseOne.class).stream().map(CloseOne::person),
                        seen.professionals().stream().map(Professional::id))
                .flatMap(people -> people)
                .distinct();
    }

    private static List<Line> helpers(Dossier seen, Naming naming) {
        return people(seen)
                .map(person -> new Line(person.value(), naming.of(person)))
                .toList();
    }

    private static Plan inWords(CarePlan plan, Naming naming) {
        return new Plan(
                plan.id().value(),
                plan.title().map(naming::plain).orElseGet(() -> naming.inFull(plan.id())),
                naming.of(plan.status()),
                plan.goals().stream()
                        .map(goal -> new Line(goal.id().value(), naming.of(goal.id())))
                        .toList(),
                plan.actions().stream()
                        .map(action -> new Line(action.id().value(), naming.of(action.id())))
                        .toList());
    }

    /** A plan that can be changed. */
    public record Plan(String name, String title, String status, List<Line> goals, List<Line> actions) {
        /** Keeps the lines as they are. */
        public Plan {
            goals = List.copyOf(goals);
            actions = List.copyOf(actions);
        }
    }

    /** Something by its name and in words. */
    public record Line(String name, String inWords) {}
}
