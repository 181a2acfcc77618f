package nl.regie.fuzz;

import java.nio.charset.StandardCharsets;
import nl.regie.fhir.FhirImport;
import nl.regie.fhir.FhirImport.Result;

/** FHIR in JSON, read as a bundle of ours, as what a server holds, and as plans of others. */
public final class BundleFuzz {
    private static final Tape TAPE = new Tape(Target.BUNDLE);
    private static final Count COUNT = new Count(Target.BUNDLE);

    private BundleFuzz() {}

    /** What Jazzer calls first: all classes are read before the clock of a single input runs. */
    public static void fuzzerInitialize() {
        TAPE.seeds().forEach(BundleFuzz::fuzzerTestOneInput);
    }

    /** What Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        byte[] document = TAPE.document(bytes);
        COUNT.came(document);
        Result result = FhirImport.read(document);
        FhirFuzz.requireOurs(result.remarks());
        result.dossier().ifPresent(dossier -> COUNT.wasRead());
        String text = new String(document, StandardCharsets.UTF_8);
        FhirFuzz.requireOurs(FhirImport.draft(text, FhirFuzz.TAKING_OVER).remarks());
        if (Count.isToBeUsed(document)) {
            FhirFuzz.requireOurs(FhirImport.readCurrentState(text).remarks());
        }
    }
}
