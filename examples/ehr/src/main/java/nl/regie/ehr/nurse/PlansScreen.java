package nl.regie.ehr.nurse;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.regie.careplan.CarePlan;
import nl.regie.comparison.Difference;
import nl.regie.comparison.DifferenceText;
import nl.regie.comparison.HowItStands;
import nl.regie.comparison.PlansBeside;
import nl.regie.dossier.Dossier;
import nl.regie.ehr.people.Patient;
import nl.regie.ehr.rights.Access;
import nl.regie.ehr.screen.Speech;
import nl.regie.naming.Naming;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Two versions of a plan side by side, and in sentences what changed. */
@Controller
class PlansScreen {
    private final Access access;
    private final Speech speech;

    PlansScreen(Access access, Speech speech) {
        this.access = access;
        this.speech = speech;
    }

    @GetMapping("/patients/{address}/plans")
    String plans(
            @PathVariable String address,
            @RequestParam Optional<String> one,
            @RequestParam Optional<String> other,
            Model screen) {
        Patient patient = access.forStaff(address);
        Dossier dossier = access.seenByStaff(patient);
        List<CarePlan> versions = dossier.carePlans().stream()
                .filter(plan -> !dossier.isInError(plan))
                .toList();
        Naming naming = new Naming(dossier, speech.module(), speech.language());
        screen.addAttribute("patient", patient);
        screen.addAttribute(
                "versions",
                versions.stream()
                        .map(plan -> new Version(
                                plan.id().value(), naming.of(plan.recorded().on()), naming.of(plan.status())))
                        .toList());
        if (versions.size() > 1) {
            CarePlan left = chosen(one, versions, versions.size() - 2);
            CarePlan right = chosen(other, versions, versions.size() - 1);
            put(left, right, dossier, screen);
        }
        return "nurse/plans";
    }

    private void put(CarePlan left, CarePlan right, Dossier dossier, Model screen) {
        Naming naming = new Naming(dossier, speech.module(), speech.language());
        Naming mine = naming.asIn(left);
        Naming theirs = naming.asIn(right);
        PlansBeside beside = PlansBeside.of(dossier, left.id(), right.id());
        screen.addAttribute("one", left.id().value());
        screen.addAttribute("other", right.id().value());
        screen.addAttribute("left", naming.version(left.id()) + ": " + HowItStands.statusOf(left, mine));
        screen.addAttribute("right", naming.version(right.id()) + ": " + HowItStands.statusOf(right, theirs));
        screen.addAttribute(
                "goals",
                rows(
                        beside.goals(),
                        goal -> mine.of(goal.id()) + " (" + mine.of(goal.status()) + ")",
                        goal -> theirs.of(goal.id()) + " (" + theirs.of(goal.status()) + ")"));
        screen.addAttribute(
                "actions",
                rows(
                        beside.actions(),
                        action -> mine.of(action.id()) + ": " + mine.of(action.does()),
                        action -> theirs.of(action.id()) + ": " + theirs.of(action.does())));
        screen.addAttribute(
                "changes",
                DifferenceText.of(Difference.between(left, right), dossier, speech.module(), speech.language()));
    }

    private static CarePlan chosen(Optional<String> name, List<CarePlan> versions, int otherwise) {
        return versions.stream()
                .filter(plan -> name.filter(plan.id().value()::equals).isPresent())
                .findFirst()
                .orElseGet(() -> versions.get(otherwise));
    }

    private static <T> List<Beside> rows(
            List<PlansBeside.Pair<T>> pairs, Function<T, String> mine, Function<T, String> theirs) {
        return pairs.stream()
                .map(pair -> new Beside(
                        pair.one().map(mine).orElse(null),
                        pair.other().map(theirs).orElse(null)))
                .toList();
    }

    /** A version to choose. */
    public record Version(String name, String day, String status) {}

    /** A row of the table: what stands in the one, and in the other. */
    public record Beside(
            @org.jspecify.annotations.Nullable String left,
            @org.jspecify.annotations.Nullable String right) {}
}
