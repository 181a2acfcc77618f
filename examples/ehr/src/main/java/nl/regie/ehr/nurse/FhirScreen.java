package nl.regie.ehr.nurse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regie.dossier.Dossier;
import nl.regie.ehr.people.Patient;
import nl.regie.ehr.record.RecordRow;
import nl.regie.ehr.record.RowOf;
import nl.regie.ehr.rights.Access;
import nl.regie.ehr.rights.NotForYou;
import nl.regie.ehr.screen.Filled;
import nl.regie.ehr.screen.Speech;
import nl.regie.ehr.writing.Forms;
import nl.regie.ehr.writing.Pen;
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
 * comes in is a draft: nothing of it is kept but what somebody takes over, entry by entry.
 */
@Controller
class FhirScreen {
    private final Access access;
    private final Forms forms;
    private final Speech speech;

    FhirScreen(Access access, Forms forms, Speech speech) {
        this.access = access;
        this.forms = forms;
        this.speech = speech;
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
        return forms.show(new OthersForm(access.forStaff(address), Optional.empty()), screen);
    }

    /** Shows what is in a document, and keeps nothing. */
    @PostMapping("/patients/{address}/others")
    String look(@PathVariable String address, @RequestParam @Nullable String document, Model screen) {
        String shown = document == null ? "" : document;
        return forms.show(new OthersForm(access.forStaff(address), Optional.of(shown)), screen);
    }

    /** Takes over what was chosen, entry by entry. */
    @PostMapping("/patients/{address}/others/take")
    String take(
            @PathVariable String address,
            @RequestParam long seen,
            @RequestParam Map<String, String> given,
            Model screen) {
        String document = given.getOrDefault("document", "");
        return forms.save(new OthersForm(access.forStaff(address), Optional.of(document)), seen, given, screen);
    }

    private final class OthersForm extends FormOfStaff {
        private final Optional<String> document;

        OthersForm(Patient patient, Optional<String> document) {
            super("others", patient, access);
            this.document = document;
        }

        @Override
        protected String page() {
            return "nurse/others";
        }

        @Override
        protected Map<String, String> before(Dossier seen) {
            return document.map(text -> Map.of("document", text)).orElse(Map.of());
        }

        @Override
        protected void ask(Dossier seen, Model screen) {
            document.map(text -> read(text, seen)).ifPresent(read -> {
                screen.addAttribute("lines", read.lines(speech));
                screen.addAttribute(
                        "remarks",
                        read.remarks().stream()
                                .map(problem -> problem.line(speech.language()))
                                .toList());
            });
        }

        @Override
        protected boolean isComplete(Filled filled) {
            return !chosen(filled).isEmpty();
        }

        /** By their names in the document as it is read again: nothing else of it is taken from the browser. */
        private List<Entry> chosen(Filled filled) {
            return document.map(text -> read(text, seen()).entries()).orElse(List.of()).stream()
                    .filter(entry -> filled.isTicked("take." + entry.id()))
                    .toList();
        }

        @Override
        protected List<RecordRow> rows(Filled filled, Pen pen) {
            return chosen(filled).stream()
                    .map(entry -> RowOf.entry(pen.patient().no(), null, entry))
                    .toList();
        }
    }

    private Read read(String document, Dossier seen) {
        if (document.contains("QuestionnaireResponse")) {
            Answers answers = FhirImport.answers(
                    document, Receipt.builder().dossier(seen).on(access.today()).build());
            // a record of others may hold forms of theirs beside the plan that somebody looks for
            if (!answers.entries().isEmpty() || !document.contains("CarePlan")) {
                return new Read(List.copyOf(answers.entries()), answers.dossier(), answers.remarks());
            }
        }
        Draft draft = FhirImport.draft(
                document,
                TakingOver.builder()
                        .patient(seen.patient().id())
                        .by(professional(seen))
                        .on(access.today())
                        .build());
        return new Read(
                draft.dossier()
                        .<List<Entry>>map(dossier -> List.copyOf(dossier.carePlans()))
                        .orElse(List.of()),
                draft.dossier().orElse(seen),
                draft.remarks());
    }

    /**
     * What stands in a document.
     *
     * @param entries what can be taken over
     * @param dossier in which they can be named
     * @param remarks what cannot
     */
    private record Read(List<Entry> entries, Dossier dossier, List<Problem> remarks) {
        List<Line> lines(Speech speech) {
            Naming naming = new Naming(dossier, speech.module(), speech.language());
            return entries.stream()
                    .map(entry -> new Line(
                            entry.id().value(),
                            naming.inFull(entry.id()),
                            entry.parts().map(part -> naming.inFull(part.id())).toList()))
                    .toList();
        }
    }

    /** An entry by its name and in words, with its parts. */
    public record Line(String name, String inWords, List<String> parts) {
        /** Keeps the parts as they are. */
        public Line {
            parts = List.copyOf(parts);
        }
    }

    private Professional professional(Dossier dossier) {
        PersonId me = PersonId.of(access.account().person());
        return dossier.professionals().stream()
                .filter(each -> each.id().equals(me))
                .findFirst()
                .orElseThrow(NotForYou::new);
    }
}
