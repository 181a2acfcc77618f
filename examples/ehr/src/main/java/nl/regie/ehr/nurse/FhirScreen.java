package nl.regie.ehr.nurse;

import java.util.ArrayList;
import java.util.List;
import nl.regie.careplan.CarePlan;
import nl.regie.dossier.Dossier;
import nl.regie.ehr.Today;
import nl.regie.ehr.people.Patient;
import nl.regie.ehr.rights.Access;
import nl.regie.ehr.rights.NotForYou;
import nl.regie.ehr.screen.Speech;
import nl.regie.entry.Entry;
import nl.regie.entry.PersonId;
import nl.regie.entry.Problem;
import nl.regie.fhir.FhirExport;
import nl.regie.fhir.FhirImport;
import nl.regie.fhir.answers.Answers;
import nl.regie.fhir.answers.Receipt;
import nl.regie.fhir.draft.Draft;
import nl.regie.fhir.draft.TakingOver;
import nl.regie.naming.Naming;
import nl.regie.people.Professional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The record as FHIR R4, to who may see it; and a plan or a filled-in form of another system, to be looked at. What
 * comes in is a draft: nothing of it is kept.
 */
@Controller
class FhirScreen {
    private final Access access;
    private final Speech speech;
    private final Today today;

    FhirScreen(Access access, Speech speech, Today today) {
        this.access = access;
        this.speech = speech;
        this.today = today;
    }

    @GetMapping("/patients/{address}/fhir")
    ResponseEntity<String> fhir(@PathVariable String address) {
        Dossier dossier = access.seenByStaff(access.forStaff(address));
        return ResponseEntity.ok()
                .header("Content-Type", "application/fhir+json;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"bundle.json\"")
                .body(FhirExport.toJson(dossier));
    }

    @GetMapping("/patients/{address}/others")
    String others(@PathVariable String address, Model screen) {
        screen.addAttribute("patient", access.forStaff(address));
        return "nurse/others";
    }

    @PostMapping("/patients/{address}/others")
    String look(@PathVariable String address, @RequestParam @Nullable String document, Model screen) {
        return look(access.forStaff(address), document == null ? "" : document, screen);
    }

    private String look(Patient patient, String document, Model screen) {
        Dossier dossier = access.seenByStaff(patient);
        screen.addAttribute("patient", patient);
        screen.addAttribute("document", document);
        if (document.contains("QuestionnaireResponse")) {
            Answers answers = FhirImport.answers(
                    document, Receipt.builder().dossier(dossier).on(today.day()).build());
            put(answers.entries(), answers.dossier(), answers.remarks(), screen);
        } else {
            Draft draft = FhirImport.draft(
                    document,
                    TakingOver.builder()
                            .patient(dossier.patient().id())
                            .by(professional(dossier))
                            .on(today.day())
                            .build());
            put(
                    draft.dossier().map(Dossier::carePlans).orElse(List.of()),
                    draft.dossier().orElse(dossier),
                    draft.remarks(),
                    screen);
        }
        return "nurse/others";
    }

    private void put(List<? extends Entry> entries, Dossier dossier, List<Problem> remarks, Model screen) {
        Naming naming = new Naming(dossier, speech.module(), speech.language());
        List<String> lines = new ArrayList<>();
        entries.forEach(entry -> {
            lines.add(naming.inFull(entry.id()));
            if (entry instanceof CarePlan plan) {
                plan.goals().forEach(goal -> lines.add(naming.inFull(goal.id())));
                plan.actions().forEach(action -> lines.add(naming.inFull(action.id())));
            }
        });
        screen.addAttribute("lines", lines);
        screen.addAttribute(
                "remarks",
                remarks.stream().map(problem -> problem.line(speech.language())).toList());
    }

    private Professional professional(Dossier dossier) {
        PersonId me = PersonId.of(access.account().person());
        return dossier.professionals().stream()
                .filter(each -> each.id().equals(me))
                .findFirst()
                .orElseThrow(NotForYou::new);
    }
}
