package nl.regie.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.EntryId;
import nl.regie.fhir.FhirImport;
import nl.regie.fhir.again.DraftAgain;
import nl.regie.fhir.again.SourceChange;
import nl.regie.fhir.draft.Draft;
import nl.regie.fhir.draft.TakingOver;

/** Plans of others: as drafts, and once more beside what was taken over before. */
public final class PlansFuzz {
    private static final Tape TAPE = new Tape(Target.PLANS);
    private static final Count COUNT = new Count(Target.PLANS);
    private static final TakingOver LATER = FhirFuzz.takingOver(LocalDate.of(2026, 11, 27));
    private static final Dossier BEFORE = FhirImport.draft(
                    new String(TAPE.seeds().findFirst().orElseThrow(), StandardCharsets.UTF_8), FhirFuzz.TAKING_OVER)
            .dossier()
            .orElseThrow();

    private PlansFuzz() {}

    /** What Jazzer calls first: all classes are read before the clock of a single input runs. */
    public static void fuzzerInitialize() {
        TAPE.seeds().forEach(PlansFuzz::fuzzerTestOneInput);
    }

    /** What Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        byte[] document = TAPE.document(bytes);
        COUNT.came(document);
        String text = new String(document, StandardCharsets.UTF_8);
        Draft draft = FhirImport.draft(text, FhirFuzz.TAKING_OVER);
        FhirFuzz.requireOurs(draft.remarks());
        draft.dossier().ifPresent(dossier -> {
            COUNT.wasRead();
            requireNothingNew(text, dossier);
        });
        takeOver(FhirImport.draftAgain(text, LATER, BEFORE));
    }

    /** The same document, read again, has nothing new to say. */
    private static void requireNothingNew(String text, Dossier taken) {
        DraftAgain again = FhirImport.draftAgain(text, LATER, taken);
        if (!again.changes().isEmpty()) {
            throw new AssertionError("A document that did not change is told as changed.");
        }
    }

    private static void takeOver(DraftAgain again) {
        FhirFuzz.requireOurs(again.remarks());
        List<EntryId> chosen = again.changes().stream()
                .filter(SourceChange::canBeTakenOver)
                .map(SourceChange::entry)
                .toList();
        Dossier taken = again.takeOver(chosen);
        if (!DossierFile.read(DossierFile.write(taken)).orElseThrow().equals(taken)) {
            throw new AssertionError("What was taken over is not written back as the same.");
        }
    }
}
