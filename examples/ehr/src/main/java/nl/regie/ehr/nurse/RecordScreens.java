package nl.regie.ehr.nurse;

import nl.regie.dossier.Dossier;
import nl.regie.ehr.Today;
import nl.regie.ehr.people.Patient;
import nl.regie.ehr.record.RecordRow;
import nl.regie.ehr.record.RecordRows;
import nl.regie.ehr.rights.Access;
import nl.regie.ehr.rights.NotForYou;
import nl.regie.ehr.screen.Speech;
import nl.regie.entry.EntryId;
import nl.regie.evaluation.DossierEvaluation;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.evaluation.EvaluationReport;
import nl.regie.naming.Naming;
import nl.regie.year.YearSheet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How it went, what the record shows of the module, and the row on which a finding rests. */
@Controller
class RecordScreens {
    private final Access access;
    private final RecordRows rows;
    private final Speech speech;
    private final Today today;

    RecordScreens(Access access, RecordRows rows, Speech speech, Today today) {
        this.access = access;
        this.rows = rows;
        this.speech = speech;
        this.today = today;
    }

    @GetMapping("/patients/{address}/year")
    String year(@PathVariable String address, Model screen) {
        Patient patient = access.forStaff(address);
        screen.addAttribute("patient", patient);
        screen.addAttribute(
                "regie",
                YearSheet.of(access.seenByStaff(patient), today.day(), speech.module())
                        .page(speech.wishes()));
        return "nurse/year";
    }

    @GetMapping("/patients/{address}/findings")
    String findings(@PathVariable String address, Model screen) {
        Patient patient = access.forStaff(address);
        Dossier dossier = access.seenByStaff(patient);
        DossierEvaluation evaluation = DossierEvaluator.of(speech.module()).evaluate(dossier, today.day());
        screen.addAttribute("patient", patient);
        screen.addAttribute("report", EvaluationReport.of(evaluation, dossier, speech.language()));
        return "nurse/findings";
    }

    /** The row behind an entry, or behind a part of one. */
    @GetMapping("/patients/{address}/rows/{name}")
    String row(@PathVariable String address, @PathVariable String name, Model screen) {
        Patient patient = access.forStaff(address);
        Dossier dossier = access.seenByStaff(patient);
        EntryId id = dossier.find(EntryId.ofKey(name))
                .map(found -> found.entry().id())
                .orElseThrow(NotForYou::new);
        RecordRow row = rows.findByPatientAndName(patient.no(), id.value()).orElseThrow(NotForYou::new);
        Naming naming = new Naming(dossier, speech.module(), speech.language());
        screen.addAttribute("patient", patient);
        screen.addAttribute("row", row);
        screen.addAttribute("inWords", naming.inFull(id));
        screen.addAttribute("entry", dossier.findEntry(id).orElseThrow());
        screen.addAttribute(
                "writtenBy",
                naming.of(dossier.findEntry(id).orElseThrow().recorded().by()));
        return "nurse/row";
    }
}
