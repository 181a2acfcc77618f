package nl.regie.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.regie.entry.PersonId;
import nl.regie.entry.Problem;
import nl.regie.fhir.FhirImport;
import nl.regie.fhir.FhirImport.Result;
import nl.regie.fhir.draft.TakingOver;
import nl.regie.people.Professional;

/** FHIR in JSON, read as a bundle of ours and as plans of others. */
public final class BundleFuzz {
    private static final Tape TAPE = new Tape(Target.BUNDLE);
    private static final Count COUNT = new Count(Target.BUNDLE);
    private static final TakingOver TAKING_OVER = TakingOver.builder()
            .patient(PersonId.of("p"))
            .by(Professional.builder().id(PersonId.of("nurse")).build())
            .on(LocalDate.of(2026, 11, 25))
            .build();

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
        requireOurs(result.remarks());
        result.dossier().ifPresent(dossier -> COUNT.wasRead());
        requireOurs(FhirImport.draft(new String(document, StandardCharsets.UTF_8), TAKING_OVER)
                .remarks());
    }

    private static void requireOurs(List<Problem> remarks) {
        for (Problem remark : remarks) {
            if ((remark + remark.message().nl()).contains(Tape.PLANTED)) {
                throw new AssertionError("A remark repeats what somebody wrote.");
            }
        }
    }
}
