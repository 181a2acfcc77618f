package nl.regie.ehr.mine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.GoalProgress;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.ProgressStep;
import nl.regie.consult.AgreedLimit;
import nl.regie.consult.Amount;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.HowItGoes;
import nl.regie.consult.OwnMeasurement;
import nl.regie.consult.VisitForm;
import nl.regie.consult.VisitWish;
import nl.regie.consult.YesNo;
import nl.regie.dossier.Dossier;
import nl.regie.ehr.dossier.DossierOfPatient;
import nl.regie.ehr.people.Patient;
import nl.regie.ehr.record.RecordRow;
import nl.regie.ehr.rights.Access;
import nl.regie.ehr.screen.Filled;
import nl.regie.ehr.screen.Speech;
import nl.regie.ehr.writing.Form;
import nl.regie.ehr.writing.Forms;
import nl.regie.ehr.writing.FromHome;
import nl.regie.ehr.writing.Pen;
import nl.regie.entry.EntryId;
import nl.regie.entry.OwnWords;
import nl.regie.naming.Naming;
import nl.regie.naming.TypedText;
import nl.regie.signalling.NoticedBy;
import nl.regie.signalling.SignallingPlan;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The patient prepares a visit: how it goes, what was measured, what to talk about, and whether a visit is wanted. */
@Controller
class PrepareScreen {
    private final Access access;
    private final DossierOfPatient dossiers;
    private final Forms forms;
    private final FromHome fromHome;
    private final Speech speech;

    PrepareScreen(Access access, DossierOfPatient dossiers, Forms forms, FromHome fromHome, Speech speech) {
        this.access = access;
        this.dossiers = dossiers;
        this.forms = forms;
        this.fromHome = fromHome;
        this.speech = speech;
    }

    @GetMapping("/my/prepare")
    String prepare(Model screen) {
        return forms.show(new PrepareForm(access.own()), screen);
    }

    @PostMapping("/my/prepare")
    String save(@RequestParam long seen, @RequestParam Map<String, String> given, Model screen) {
        return forms.save(new PrepareForm(access.own()), seen, given, screen);
    }

    private final class PrepareForm extends Form {
        private final Patient patient;

        PrepareForm(Patient patient) {
            super("prepare", patient, patient.getPerson());
            this.patient = patient;
        }

        @Override
        protected String page() {
            return "mine/prepare";
        }

        @Override
        protected String next() {
            return "/my/talk";
        }

        @Override
        protected Dossier seen() {
            return dossiers.of(patient);
        }

        @Override
        protected void ask(Dossier seen, Model screen) {
            PrepareScreen.this.ask(seen, screen);
        }

        @Override
        protected List<RecordRow> rows(Filled filled, Pen pen) {
            return List.of(row(filled, pen, seen()));
        }
    }

    private void ask(Dossier dossier, Model screen) {
        Naming naming = new Naming(dossier, speech.module().spoken(), speech.language());
        fromHome.tell(dossier, screen);
        List<SignallingPlan> plans = dossier.current(SignallingPlan.class);
        screen.addAttribute("limits", limits(dossier, naming));
        screen.addAttribute("goals", goals(dossier));
        screen.addAttribute("signs", signs(plans));
        screen.addAttribute("howItGoes", HowItGoes.values());
        screen.addAttribute("steps", ProgressStep.values());
        screen.addAttribute("wishes", VisitWish.values());
        screen.addAttribute("forms", VisitForm.values());
        screen.addAttribute("yesNo", YesNo.values());
    }

    private static List<Choice> limits(Dossier dossier, Naming naming) {
        return dossier.current(AgreedLimit.class).stream()
                .map(limit -> new Choice(
                        limit.id().value(),
                        naming.plain(limit.what())
                                + limit.unit()
                                        .map(unit -> " (" + naming.plain(unit) + ")")
                                        .orElse("")))
                .toList();
    }

    private static List<Choice> goals(Dossier dossier) {
        return dossier.current(CarePlan.class).stream()
                .filter(CarePlan::isInForce)
                .flatMap(plan -> plan.goals().stream())
                .filter(goal -> goal.status() == GoalStatus.ACCEPTED)
                .flatMap(
                        goal -> goal
                                .inOwnWords()
                                .map(words -> new Choice(goal.id().value(), TypedText.inOneLine(words.text())))
                                .stream())
                .toList();
    }

    /** What the patient notices themself; what others notice is asked of them. */
    private static List<Choice> signs(List<SignallingPlan> plans) {
        return plans.stream()
                .flatMap(plan -> plan.phases().stream())
                .flatMap(phase -> phase.signs().stream())
                .filter(sign -> sign.noticedBy() == NoticedBy.MYSELF)
                .map(sign -> new Choice(
                        sign.id().value(), TypedText.inOneLine(sign.what().text())))
                .toList();
    }

    private RecordRow row(Filled filled, Pen pen, Dossier dossier) {
        Optional<LocalDate> visitOn = filled.day("visitOn");
        Set<EntryId> signs = signs(dossier.current(SignallingPlan.class)).stream()
                .filter(sign -> filled.isTicked("sign." + sign.name()))
                .map(sign -> EntryId.of(sign.name()))
                .collect(Collectors.toSet());
        Naming naming = new Naming(dossier, speech.module(), speech.language());
        List<OwnMeasurement> measured = limits(dossier, naming).stream()
                .flatMap(limit -> filled
                        .find("value." + limit.name())
                        .map(value -> OwnMeasurement.builder()
                                .limit(EntryId.of(limit.name()))
                                .value(Amount.of(value.replace(',', '.')))
                                .on(filled.day("measured." + limit.name()).orElse(pen.on()))
                                .build())
                        .stream())
                .toList();
        List<GoalProgress> progress = goals(dossier).stream()
                .flatMap(goal -> filled
                        .code("goal." + goal.name(), ProgressStep.class)
                        .map(step -> GoalProgress.builder()
                                .goal(EntryId.of(goal.name()))
                                .toldBy(pen.writer())
                                .step(step)
                                .build())
                        .stream())
                .toList();
        return pen.writeInPlaceOf(sameVisit(dossier, visitOn), (id, recorded) -> ConsultPreparation.builder()
                .id(id)
                .recorded(recorded)
                .visitOn(visitOn)
                .howItGoes(filled.code("howItGoes", HowItGoes.class))
                .inOwnWords(filled.find("words").map(OwnWords::of))
                .measurements(measured)
                .progress(progress)
                .topics(filled.find("topics").stream()
                        .flatMap(String::lines)
                        .filter(line -> !line.isBlank())
                        .map(OwnWords::of)
                        .toList())
                .noticesSigns(signs.isEmpty() ? filled.code("noticesSigns", YesNo.class) : Optional.of(YesNo.YES))
                .signs(signs)
                .wish(filled.code("wish", VisitWish.class))
                .form(filled.code("form", VisitForm.class))
                .build());
    }

    /** What the patient prepared before for the same day is not lost: the new one comes in its place. */
    private static Optional<EntryId> sameVisit(Dossier dossier, Optional<LocalDate> visitOn) {
        return dossier.current(ConsultPreparation.class).stream()
                .filter(each -> visitOn.isPresent() && each.visitOn().equals(visitOn))
                .max(Comparator.comparing(each -> each.recorded().on()))
                .map(ConsultPreparation::id);
    }

    /** Something to fill in, by its name and in words. */
    public record Choice(String name, String inWords) {}
}
