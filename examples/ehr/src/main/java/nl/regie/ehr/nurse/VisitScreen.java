package nl.regie.ehr.nurse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.PreparationReading;
import nl.regie.consult.ReaderAnswer;
import nl.regie.consult.ReaderView;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.VisitForm;
import nl.regie.consult.VisitPlan;
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
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.people.Confidence;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A visit: what both want to talk about, the proposal with its reasons, what the reader answers, and who decides. */
@Controller
class VisitScreen {
    private static final String FORM = "visit";

    private final Access access;
    private final DossierOfPatient dossiers;
    private final Writing writing;
    private final Speech speech;
    private final Told told;
    private final Today today;

    VisitScreen(Access access, DossierOfPatient dossiers, Writing writing, Speech speech, Told told, Today today) {
        this.access = access;
        this.dossiers = dossiers;
        this.writing = writing;
        this.speech = speech;
        this.told = told;
        this.today = today;
    }

    @GetMapping("/patients/{address}/visit")
    String visit(@PathVariable String address, Model screen) {
        return show(access.forStaff(address), Map.of(), screen);
    }

    @PostMapping("/patients/{address}/visit/reading")
    String read(
            @PathVariable String address,
            @RequestParam long seen,
            @RequestParam Map<String, String> given,
            Model screen) {
        Patient patient = access.forStaff(address);
        return saved(patient, seen, given, this::reading, screen);
    }

    @PostMapping("/patients/{address}/visit/decision")
    String decide(
            @PathVariable String address,
            @RequestParam long seen,
            @RequestParam Map<String, String> given,
            Model screen) {
        Patient patient = access.forStaff(address);
        if (new Filled(given).code("plan", VisitPlan.class).isEmpty()) {
            screen.addAttribute("nothingChosen", true);
            return show(patient, given, screen);
        }
        return saved(patient, seen, given, this::decision, screen);
    }

    /** Makes a row of what was filled in. */
    private interface Making {
        RecordRow of(Patient patient, String by, Filled filled, Optional<ConsultPreparation> prepared);
    }

    private String saved(Patient patient, long seen, Map<String, String> given, Making making, Model screen) {
        String by = access.account().person();
        Outcome outcome = writing.save(
                patient,
                FORM,
                seen,
                by,
                () -> List.of(making.of(patient, by, new Filled(given), prepared(dossiers.of(patient)))));
        if (told.isSaved(outcome, access.seenByStaff(patient), screen)) {
            return "redirect:/patients/" + patient.getAddress() + "/visit?saved";
        }
        return show(patient, given, screen);
    }

    private String show(Patient patient, Map<String, String> given, Model screen) {
        Dossier whole = dossiers.of(patient);
        Optional<ConsultPreparation> prepared = prepared(whole);
        VisitInWords words = new VisitInWords(
                whole, access.seenByStaff(patient), access.isOwnProfessional(patient), today.day(), speech);
        screen.addAttribute("patient", patient);
        screen.addAttribute("given", given);
        screen.addAttribute("seen", writing.seen(patient, FORM));
        screen.addAttribute("prepared", prepared.isPresent());
        screen.addAttribute("agenda", words.agenda(prepared));
        screen.addAttribute("proposal", words.proposal(prepared));
        screen.addAttribute("toAnswer", words.toAnswer(prepared));
        screen.addAttribute("plans", VisitPlan.values());
        screen.addAttribute("forms", VisitForm.values());
        screen.addAttribute("yesNo", YesNo.values());
        screen.addAttribute("views", ReaderView.values());
        screen.addAttribute(
                "recordQuestions",
                List.of("firstVisit", "treatmentChanged", "checksDue", "previousVisitSkipped", "worries"));
        return "nurse/visit";
    }

    private RecordRow reading(Patient patient, String by, Filled filled, Optional<ConsultPreparation> prepared) {
        List<ReaderAnswer> answers = new ArrayList<>();
        filled.given().keySet().stream()
                .filter(field -> field.startsWith("about."))
                .sorted()
                .forEach(field -> filled.code(field, ReaderView.class)
                        .ifPresent(view -> answers.add(ReaderAnswer.builder()
                                .about(EntryId.of(field.substring("about.".length())))
                                .answer(view)
                                .until(filled.day("until." + field.substring("about.".length())))
                                .build())));
        return RegieEntry.written(
                patient.no(), today.day(), by, Optional.empty(), (id, recorded) -> PreparationReading.builder()
                        .id(id)
                        .recorded(recorded)
                        .preparation(prepared.orElseThrow().id())
                        .firstVisit(filled.code("firstVisit", YesNo.class))
                        .treatmentChanged(filled.code("treatmentChanged", YesNo.class))
                        .checksDue(filled.code("checksDue", YesNo.class))
                        .previousVisitSkipped(filled.code("previousVisitSkipped", YesNo.class))
                        .worries(filled.code("worries", YesNo.class))
                        .answers(answers)
                        .topics(filled.find("topics").stream()
                                .flatMap(String::lines)
                                .filter(line -> !line.isBlank())
                                .map(Note::of)
                                .toList())
                        .confidence(
                                filled.isTicked("shared")
                                        ? Optional.of(Confidence.MAY_BE_SHARED)
                                        : Optional.of(Confidence.IN_CONFIDENCE))
                        .build());
    }

    /** Decided by the professional who is signed in, under their own name. */
    private RecordRow decision(Patient patient, String by, Filled filled, Optional<ConsultPreparation> prepared) {
        return RegieEntry.written(
                patient.no(), today.day(), by, Optional.empty(), (id, recorded) -> VisitDecision.builder()
                        .id(id)
                        .recorded(recorded)
                        .preparation(prepared.map(ConsultPreparation::id))
                        .visitOn(prepared.flatMap(ConsultPreparation::visitOn))
                        .plan(filled.code("plan", VisitPlan.class).orElseThrow())
                        .form(filled.code("form", VisitForm.class))
                        .reason(filled.find("reason").map(Note::of))
                        .patientAgrees(filled.code("patientAgrees", YesNo.class))
                        .decidedBy(PersonId.of(by))
                        .nextContactOn(filled.day("nextContactOn"))
                        .nextContactForm(filled.code("nextContactForm", VisitForm.class))
                        .howToReachUs(filled.find("howToReachUs").map(Note::of))
                        .build());
    }

    /** What the patient prepared last. */
    private static Optional<ConsultPreparation> prepared(Dossier dossier) {
        return Stream.of(dossier.current(ConsultPreparation.class))
                .flatMap(List::stream)
                .max(Comparator.comparing(
                                (ConsultPreparation each) -> each.recorded().on())
                        .thenComparing(each -> each.visitOn().orElse(LocalDate.MIN)));
    }
}
