package nl.regie.ehr.signs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.regie.dossier.Dossier;
import nl.regie.ehr.dossier.DossierOfPatient;
import nl.regie.ehr.dossier.Meant;
import nl.regie.ehr.people.Patient;
import nl.regie.ehr.record.RecordRow;
import nl.regie.ehr.rights.Access;
import nl.regie.ehr.screen.Filled;
import nl.regie.ehr.screen.Speech;
import nl.regie.ehr.writing.Form;
import nl.regie.ehr.writing.Forms;
import nl.regie.ehr.writing.FromHome;
import nl.regie.ehr.writing.Pen;
import nl.regie.naming.Naming;
import nl.regie.signalling.CallTime;
import nl.regie.signalling.SignallingPlan;
import nl.regie.signalling.SignallingPlanKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The patient writes the signalling plan, or staff do with the patient beside them. It is one form and is counted as
 * one, whoever writes; each time it is saved there is a new version, and the former one stays.
 */
@Controller
class SignsScreen {
    private final Access access;
    private final DossierOfPatient dossiers;
    private final Forms forms;
    private final FromHome fromHome;
    private final Speech speech;

    SignsScreen(Access access, DossierOfPatient dossiers, Forms forms, FromHome fromHome, Speech speech) {
        this.access = access;
        this.dossiers = dossiers;
        this.forms = forms;
        this.fromHome = fromHome;
        this.speech = speech;
    }

    @GetMapping("/my/signs/write")
    String mine(@RequestParam Optional<String> of, Model screen) {
        return forms.show(new OfThePatient(access.own(), of), screen);
    }

    @PostMapping("/my/signs/write")
    String saveMine(@RequestParam long seen, @RequestParam Map<String, String> given, Model screen) {
        return forms.save(new OfThePatient(access.own(), of(given)), seen, given, screen);
    }

    @GetMapping("/patients/{address}/signs")
    String together(@PathVariable String address, @RequestParam Optional<String> of, Model screen) {
        return forms.show(new OfStaff(access.forStaff(address), of), screen);
    }

    @PostMapping("/patients/{address}/signs")
    String saveTogether(
            @PathVariable String address,
            @RequestParam long seen,
            @RequestParam Map<String, String> given,
            Model screen) {
        return forms.save(new OfStaff(access.forStaff(address), of(given)), seen, given, screen);
    }

    private static Optional<String> of(Map<String, String> given) {
        return Optional.ofNullable(given.get("of"));
    }

    /** What is the same for both. */
    private abstract class SignsForm extends Form {
        private final String action;
        private final Optional<String> of;

        SignsForm(Patient patient, String by, String action, Optional<String> of) {
            super("signs", patient, by);
            this.action = action;
            this.of = of;
        }

        @Override
        protected String page() {
            return "signs";
        }

        /** The plan that is changed: the one that was asked for, or else the first; none where there is none yet. */
        private Optional<SignallingPlan> plan(Dossier seen) {
            return Meant.among(plans(seen), of, seen);
        }

        @Override
        protected Map<String, String> before(Dossier seen) {
            return plan(seen)
                    .map(plan -> PlanAsFields.of(plan, seen.patient().id()))
                    .orElse(Map.of());
        }

        @Override
        protected UnaryOperator<String> together(Set<String> fields) {
            return FieldsOfAPlan.together(fields);
        }

        @Override
        protected void ask(Dossier seen, Model screen) {
            Naming naming = new Naming(seen, speech.module().spoken(), speech.language());
            Optional<SignallingPlan> plan = plan(seen);
            screen.addAttribute("action", action);
            screen.addAttribute("of", plan.map(each -> each.id().value()).orElse(null));
            screen.addAttribute(
                    "plans",
                    plans(seen).stream()
                            .map(each -> new Choice(each.id().value(), naming.inFull(each.id())))
                            .toList());
            Helpers helpers = new Helpers(seen, plan, access.today());
            screen.addAttribute("helpers", helpers.choices(naming));
            screen.addAttribute(
                    "people",
                    helpers.people().stream()
                            .map(person -> new Choice(person.value(), naming.of(person)))
                            .toList());
            screen.addAttribute("kinds", SignallingPlanKind.values());
            screen.addAttribute("times", CallTime.values());
            screen.addAttribute("fields", new FieldsOfAPlan());
        }

        /** A yes of the patient that is told by staff needs the patient's words, as every other does. */
        @Override
        protected boolean isComplete(Filled filled) {
            return filled.code("kind", SignallingPlanKind.class).isPresent()
                    && FieldsOfAPlan.holdsSomething(filled)
                    && FieldsOfAPlan.areDaysOfSomething(filled)
                    && (filled.isTicked("agree") ? isYesComplete(filled) : !filled.isTicked("words"));
        }

        abstract boolean isYesComplete(Filled filled);

        @Override
        protected List<RecordRow> rows(Filled filled, Pen pen) {
            Dossier seen = seen();
            Optional<SignallingPlan> former = plan(seen);
            PlanOfFields written =
                    new PlanOfFields(filled, former, new Helpers(seen, former, access.today()), pen.ofPatient());
            return List.of(pen.writeInPlaceOf(former.map(SignallingPlan::id), written::plan));
        }
    }

    private final class OfThePatient extends SignsForm {
        private final Patient patient;

        OfThePatient(Patient patient, Optional<String> of) {
            super(patient, patient.getPerson(), "/my/signs/write", of);
            this.patient = patient;
        }

        @Override
        protected String next() {
            return "/my/signs";
        }

        @Override
        protected Dossier seen() {
            return dossiers.of(patient);
        }

        @Override
        protected void ask(Dossier seen, Model screen) {
            super.ask(seen, screen);
            fromHome.tell(seen, screen);
        }

        @Override
        boolean isYesComplete(Filled filled) {
            return true;
        }
    }

    private final class OfStaff extends SignsForm {
        private final Patient patient;

        OfStaff(Patient patient, Optional<String> of) {
            super(patient, access.account().person(), "/patients/" + patient.getAddress() + "/signs", of);
            this.patient = patient;
        }

        @Override
        protected String next() {
            return "/patients/" + patient.getAddress() + "/signs";
        }

        @Override
        protected Dossier seen() {
            return access.seenByStaff(patient);
        }

        @Override
        boolean isYesComplete(Filled filled) {
            return filled.isTicked("words");
        }
    }

    private static List<SignallingPlan> plans(Dossier seen) {
        return seen.current(SignallingPlan.class).stream()
                .filter(plan -> !seen.isInError(plan))
                .toList();
    }
}
