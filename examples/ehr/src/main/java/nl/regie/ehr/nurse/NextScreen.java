package nl.regie.ehr.nurse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regie.caremodule.StatementId;
import nl.regie.dossier.Dossier;
import nl.regie.ehr.people.Patient;
import nl.regie.ehr.record.PutOffRow;
import nl.regie.ehr.record.PutOffRows;
import nl.regie.ehr.record.RecordRow;
import nl.regie.ehr.rights.Access;
import nl.regie.ehr.screen.Filled;
import nl.regie.ehr.screen.Speech;
import nl.regie.ehr.writing.Forms;
import nl.regie.ehr.writing.Pen;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Note;
import nl.regie.entry.Problem;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.naming.Naming;
import nl.regie.nextstep.NextSteps;
import nl.regie.nextstep.PutOff;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What one can ask next, and that a question is put off, because. */
@Controller
class NextScreen {
    private final Access access;
    private final Forms forms;
    private final PutOffRows putOffs;
    private final Speech speech;

    NextScreen(Access access, Forms forms, PutOffRows putOffs, Speech speech) {
        this.access = access;
        this.forms = forms;
        this.putOffs = putOffs;
        this.speech = speech;
    }

    @GetMapping("/patients/{address}/next")
    String next(@PathVariable String address, Model screen) {
        return forms.show(new PutOffForm(access.forStaff(address)), screen);
    }

    @PostMapping("/patients/{address}/next")
    String putOff(
            @PathVariable String address,
            @RequestParam long seen,
            @RequestParam Map<String, String> given,
            Model screen) {
        return forms.save(new PutOffForm(access.forStaff(address)), seen, given, screen);
    }

    /** One for each question on the page; they are counted as one, for each changes what is asked next. */
    private final class PutOffForm extends FormOfStaff {
        private final Patient patient;

        PutOffForm(Patient patient) {
            super("next", patient, access);
            this.patient = patient;
        }

        @Override
        protected String page() {
            return "nurse/next";
        }

        @Override
        protected void ask(Dossier seen, Model screen) {
            List<PutOff> putOff = putOffs.findByPatientOrderByNo(patient.no()).stream()
                    .map(PutOffRow::putOff)
                    .filter(each -> each.holdsOn(access.today()))
                    .toList();
            screen.addAttribute(
                    "steps",
                    NextSteps.of(seen, DossierEvaluator.of(speech.module()).evaluate(seen, access.today()), putOff)
                            .in(speech.language()));
            Naming naming = new Naming(seen, speech.module(), speech.language());
            screen.addAttribute(
                    "putOff", putOff.stream().map(each -> said(each, naming)).toList());
        }

        @Override
        protected boolean isComplete(Filled filled) {
            return statement(filled).isPresent() && filled.isTicked("reason") && filled.isTicked("until");
        }

        /** A question of the module, and nothing else. */
        private Optional<StatementId> statement(Filled filled) {
            return filled.find("statement")
                    .filter(name -> speech.words().title(name).isPresent())
                    .map(StatementId::of);
        }

        /** It has a table of its own and is no entry of a dossier. */
        @Override
        protected List<RecordRow> rows(Filled filled, Pen pen) {
            putOffs.save(new PutOffRow(
                    patient.no(),
                    PutOff.builder()
                            .statement(statement(filled).orElseThrow())
                            .by(pen.writer())
                            .reason(Note.of(filled.find("reason").orElseThrow()))
                            .until(toCome(filled.day("until").orElseThrow(), pen.on()))
                            .build()));
            return List.of();
        }
    }

    private static LocalDate toCome(LocalDate until, LocalDate today) {
        if (until.isBefore(today)) {
            throw new InvalidValueException(
                    List.of(Problem.of("", "day-is-over", "Deze dag is al voorbij.", "This day is over already.")));
        }
        return until;
    }

    /** A decision of somebody, told with who and until when. */
    private PutOffInWords said(PutOff putOff, Naming naming) {
        return new PutOffInWords(
                speech.words().title(putOff.statement().value()).orElse(""),
                putOff.reason().text(),
                naming.of(putOff.by()),
                naming.of(putOff.until()));
    }

    /** A question that was put off, as the screen tells it. */
    public record PutOffInWords(String title, String reason, String who, String until) {}
}
