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
import nl.regie.ehr.rights.Access;
import nl.regie.ehr.screen.Filled;
import nl.regie.ehr.screen.Speech;
import nl.regie.ehr.writing.Forms;
import nl.regie.ehr.writing.Pen;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
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
    private final Access access;
    private final DossierOfPatient dossiers;
    private final Forms forms;
    private final Speech speech;
    private final Today today;

    VisitScreen(Access access, DossierOfPatient dossiers, Forms forms, Speech speech, Today today) {
        this.access = access;
        this.dossiers = dossiers;
        this.forms = forms;
        this.speech = speech;
        this.today = today;
    }

    @GetMapping("/patients/{address}/visit")
    String visit(@PathVariable String address, Model screen) {
        return forms.show(new DecisionForm(access.forStaff(address)), screen);
    }

    @PostMapping("/patients/{address}/visit/reading")
    String read(
            @PathVariable String address,
            @RequestParam long seen,
            @RequestParam Map<String, String> given,
            Model screen) {
        return forms.save(new ReadingForm(access.forStaff(address)), seen, given, screen);
    }

    @PostMapping("/patients/{address}/visit/decision")
    String decide(
            @PathVariable String address,
            @RequestParam long seen,
            @RequestParam Map<String, String> given,
            Model screen) {
        return forms.save(new DecisionForm(access.forStaff(address)), seen, given, screen);
    }

    /** Both forms stand on one page, and are counted as one: who decides has seen what was read. */
    private abstract class OnTheVisitPage extends FormOfStaff {
        private final Patient patient;

        OnTheVisitPage(Patient patient) {
            super("visit", patient, access);
            this.patient = patient;
        }

        @Override
        protected String page() {
            return "nurse/visit";
        }

        @Override
        protected void ask(Dossier seen, Model screen) {
            VisitScreen.this.ask(patient, seen, screen);
        }

        /** What the patient prepared last. */
        Optional<ConsultPreparation> prepared() {
            return VisitScreen.prepared(dossiers.of(patient));
        }
    }

    private final class ReadingForm extends OnTheVisitPage {
        ReadingForm(Patient patient) {
            super(patient);
        }

        @Override
        protected boolean isComplete(Filled filled) {
            return true;
        }

        @Override
        protected List<RecordRow> rows(Filled filled, Pen pen) {
            return List.of(reading(filled, pen, prepared()));
        }
    }

    private final class DecisionForm extends OnTheVisitPage {
        DecisionForm(Patient patient) {
            super(patient);
        }

        @Override
        protected boolean isComplete(Filled filled) {
            return filled.code("plan", VisitPlan.class).isPresent();
        }

        @Override
        protected List<RecordRow> rows(Filled filled, Pen pen) {
            return List.of(decision(filled, pen, prepared()));
        }
    }

    private void ask(Patient patient, Dossier seen, Model screen) {
        Dossier whole = dossiers.of(patient);
        Optional<ConsultPreparation> prepared = prepared(whole);
        VisitInWords words = new VisitInWords(whole, seen, access.isOwnProfessional(patient), today.day(), speech);
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
    }

    private static RecordRow reading(Filled filled, Pen pen, Optional<ConsultPreparation> prepared) {
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
        return pen.write((id, recorded) -> PreparationReading.builder()
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
    private static RecordRow decision(Filled filled, Pen pen, Optional<ConsultPreparation> prepared) {
        return pen.write((id, recorded) -> VisitDecision.builder()
                .id(id)
                .recorded(recorded)
                .preparation(prepared.map(ConsultPreparation::id))
                .visitOn(prepared.flatMap(ConsultPreparation::visitOn))
                .plan(filled.code("plan", VisitPlan.class).orElseThrow())
                .form(filled.code("form", VisitForm.class))
                .reason(filled.find("reason").map(Note::of))
                .patientAgrees(filled.code("patientAgrees", YesNo.class))
                .decidedBy(pen.writer())
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
