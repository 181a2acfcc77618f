package nl.regie.fuzz;

import nl.regie.caremodule.CareModule;
import nl.regie.cohort.CohortSummary;
import nl.regie.cohort.CohortSummaryFile;
import nl.regie.mirror.Mirror;
import nl.regie.mirror.SmallCells;
import nl.regie.reading.Reading;

/** What a cohort came to, and the tables that are shown of it. */
public final class SummaryFuzz {
    private static final Tape TAPE = new Tape(Target.SUMMARY);
    private static final Count COUNT = new Count(Target.SUMMARY);

    private SummaryFuzz() {}

    /** What Jazzer calls first: all classes are read before the clock of a single input runs. */
    public static void fuzzerInitialize() {
        TAPE.seeds().forEach(SummaryFuzz::fuzzerTestOneInput);
    }

    /** What Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        byte[] document = TAPE.document(bytes);
        COUNT.came(document);
        Reading<CohortSummary> reading = CohortSummaryFile.read(document);
        Count.requireOurs(reading.problems());
        reading.value().ifPresent(summary -> {
            COUNT.wasRead();
            if (!CohortSummaryFile.read(CohortSummaryFile.write(summary))
                    .orElseThrow()
                    .equals(summary)) {
                throw new AssertionError("What was read is not written back as the same.");
            }
            Mirror.of(summary, CareModule.shipped(), SmallCells.hidden());
        });
    }
}
