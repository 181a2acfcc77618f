package nl.regie.ehr.nurse;

import java.time.LocalDate;
import java.util.Map;
import nl.regie.caremodule.StatementId;
import nl.regie.dossier.Dossier;
import nl.regie.ehr.Today;
import nl.regie.ehr.people.Patient;
import nl.regie.ehr.record.PutOffRow;
import nl.regie.ehr.record.PutOffRows;
import nl.regie.ehr.rights.Access;
import nl.regie.ehr.screen.Speech;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.naming.Naming;
import nl.regie.nextstep.NextSteps;
import nl.regie.nextstep.PutOff;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
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
    private final PutOffRows putOffs;
    private final Speech speech;
    private final Today today;

    NextScreen(Access access, PutOffRows putOffs, Speech speech, Today today) {
        this.access = access;
        this.putOffs = putOffs;
        this.speech = speech;
        this.today = today;
    }

    @GetMapping("/patients/{address}/next")
    String next(@PathVariable String address, Model screen) {
        return show(access.forStaff(address), Map.of(), screen);
    }

    @PostMapping("/patients/{address}/next")
    String putOff(
            @PathVariable String address,
            @RequestParam String statement,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until,
            Model screen) {
        Patient patient = access.forStaff(address);
        if (reason == null || reason.isBlank() || until == null || until.isBefore(today.day())) {
            screen.addAttribute("incomplete", statement);
            return show(patient, given(statement, reason, until), screen);
        }
        try {
            speech.module().statementById(StatementId.of(statement));
            putOffs.save(new PutOffRow(
                    patient.no(),
                    PutOff.builder()
                            .statement(StatementId.of(statement))
                            .by(PersonId.of(access.account().person()))
                            .reason(Note.of(reason))
                            .until(until)
                            .build()));
        } catch (InvalidValueException | java.util.NoSuchElementException e) {
            screen.addAttribute("incomplete", statement);
            return show(patient, given(statement, reason, until), screen);
        }
        return "redirect:/patients/" + patient.getAddress() + "/next?saved";
    }

    private static Map<String, String> given(String statement, @Nullable String reason, @Nullable LocalDate until) {
        return Map.of(
                "statement", statement,
                "reason", reason == null ? "" : reason,
                "until", until == null ? "" : until.toString());
    }

    private String show(Patient patient, Map<String, String> given, Model screen) {
        screen.addAttribute("given", given);
        Dossier dossier = access.seenByStaff(patient);
        java.util.List<PutOff> putOff = putOffs.findByPatientOrderByNo(patient.no()).stream()
                .map(PutOffRow::putOff)
                .filter(each -> each.holdsOn(today.day()))
                .toList();
        screen.addAttribute("patient", patient);
        screen.addAttribute(
                "steps",
                NextSteps.of(dossier, DossierEvaluator.of(speech.module()).evaluate(dossier, today.day()), putOff)
                        .in(speech.language()));
        Naming naming = new Naming(dossier, speech.module(), speech.language());
        screen.addAttribute(
                "putOff", putOff.stream().map(each -> said(each, naming)).toList());
        return "nurse/next";
    }

    /** A decision of somebody, told with who and until when. */
    private PutOffInWords said(PutOff putOff, Naming naming) {
        String title = speech.module()
                .statementById(putOff.statement())
                .name()
                .orElseGet(
                        () -> speech.module().statementById(putOff.statement()).text())
                .in(speech.language());
        return new PutOffInWords(title, putOff.reason().text(), naming.of(putOff.by()), naming.of(putOff.until()));
    }

    /** A question that was put off, as the screen tells it. */
    public record PutOffInWords(String title, String reason, String who, String until) {}
}
