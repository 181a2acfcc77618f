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
import nl.regie.ehr.Today;
import nl.regie.ehr.dossier.DossierOfPatient;
import nl.regie.ehr.people.Patient;
import nl.regie.ehr.record.RecordRow;
import nl.regie.ehr.record.RegieEntry;
import nl.regie.ehr.rights.Access;
import nl.regie.ehr.screen.Filled;
import nl.regie.ehr.screen.Speech;
import nl.regie.ehr.writing.Outcome;
import nl.regie.ehr.writing.Told;
import nl.regie.ehr.writing.Writing;
import nl.regie.entry.EntryId;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.help.FormForHome;
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
    private static final String FORM = "prepare";

    private final Access access;
    private final DossierOfPatient dossiers;
    private final Writing writing;
    private final Speech speech;
    private final Told told;
    private final Today today;

    PrepareScreen(Access access, DossierOfPatient dossiers, Writing writing, Speech speech, Told told, Today today) {
        this.access = access;
        this.dossiers = dossiers;
        this.writing = writing;
        this.speech = speech;
        this.told = told;
        this.today = today;
    }

    @GetMapping("/my/prepare")
    String prepare(Model screen) {
        return show(access.own(), Map.of(), screen);
    }

    @PostMapping("/my/prepare")
    String save(@RequestParam long seen, @RequestParam Map<String, String> given, Model screen) {
        Patient patient = access.own();
        Filled filled = new Filled(given);
        if (filled.isEmpty()) {
            screen.addAttribute("nothingChosen", true);
            return show(patient, given, screen);
        }
        Dossier dossier = dossiers.of(patient);
        Outcome outcome =
                writing.save(patient, FORM, seen, patient.getPerson(), () -> List.of(row(patient, filled, dossier)));
        if (told.isSaved(outcome, dossiers.of(patient), screen)) {
            return "redirect:/my/talk?saved";
        }
        return show(patient, given, screen);
    }

    private String show(Patient patient, Map<String, String> given, Model screen) {
        Dossier dossier = dossiers.of(patient);
        Naming naming = new Naming(dossier, speech.module().spoken(), speech.language());
        screen.addAttribute("given", given);
        screen.addAttribute("seen", writing.seen(patient, FORM));
        screen.addAttribute("before", FormForHome.ofTheTeam().before(speech.module(), speech.language()));
        screen.addAttribute("atTheEnd", FormForHome.ofTheTeam().atTheEnd(speech.module(), speech.language()));
        List<SignallingPlan> plans = dossier.current(SignallingPlan.class);
        screen.addAttribute(
                "calls",
                FormForHome.whomToCall(plans).said(naming, speech.module().spoken(), speech.language()).stream()
                        .map(nl.regie.help.ToCall::text)
                        .toList());
        screen.addAttribute("limits", limits(dossier, naming));
        screen.addAttribute("goals", goals(dossier));
        screen.addAttribute("signs", signs(plans));
        screen.addAttribute("howItGoes", HowItGoes.values());
        screen.addAttribute("steps", ProgressStep.values());
        screen.addAttribute("wishes", VisitWish.values());
        screen.addAttribute("forms", VisitForm.values());
        screen.addAttribute("yesNo", YesNo.values());
        return "mine/prepare";
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

    private RecordRow row(Patient patient, Filled filled, Dossier dossier) {
        LocalDate on = today.day();
        PersonId me = PersonId.of(patient.getPerson());
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
                                .on(filled.day("measured." + limit.name()).orElse(on))
                                .build())
                        .stream())
                .toList();
        List<GoalProgress> progress = goals(dossier).stream()
                .flatMap(goal -> filled
                        .code("goal." + goal.name(), ProgressStep.class)
                        .map(step -> GoalProgress.builder()
                                .goal(EntryId.of(goal.name()))
                                .toldBy(me)
                                .step(step)
                                .build())
                        .stream())
                .toList();
        return RegieEntry.written(
                patient.no(),
                on,
                patient.getPerson(),
                sameVisit(dossier, visitOn),
                (id, recorded) -> ConsultPreparation.builder()
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
                        .noticesSigns(
                                signs.isEmpty() ? filled.code("noticesSigns", YesNo.class) : Optional.of(YesNo.YES))
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
