package nl.regie.fuzz;

import java.nio.file.Path;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.fhir.FhirImport;
import nl.regie.fhir.answers.Answers;
import nl.regie.fhir.answers.Receipt;

/** Forms of ours that others filled in, into the dossier of whom they were made for. */
public final class AnswersFuzz {
    private static final Tape TAPE = new Tape(Target.ANSWERS);
    private static final Count COUNT = new Count(Target.ANSWERS);
    private static final Receipt RECEIPT = receipt();

    private AnswersFuzz() {}

    private static Receipt receipt() {
        Path examples = Path.of(System.getProperty("regie.examples"));
        Dossier dossier =
                DossierFile.read(Target.DOSSIER.seeds(examples).get(0)).orElseThrow();
        return Receipt.builder()
                .dossier(dossier)
                .on(dossier.lastRecordedOn().orElseThrow())
                .answeredBy(dossier.patient().id())
                .build();
    }

    /** What Jazzer calls first: all classes are read before the clock of a single input runs. */
    public static void fuzzerInitialize() {
        TAPE.seeds().forEach(AnswersFuzz::fuzzerTestOneInput);
    }

    /** What Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        byte[] document = TAPE.document(bytes);
        COUNT.came(document);
        Answers answers = FhirImport.answers(document, RECEIPT);
        FhirFuzz.requireOurs(answers.remarks());
        if (!answers.entries().isEmpty()) {
            COUNT.wasRead();
            if (Count.isToBeUsed(document)) {
                requireWhole(answers.dossier());
            }
        }
    }

    private static void requireWhole(Dossier dossier) {
        if (!DossierFile.read(DossierFile.write(dossier)).orElseThrow().equals(dossier)) {
            throw new AssertionError("What was answered is not written back as the same.");
        }
    }
}
