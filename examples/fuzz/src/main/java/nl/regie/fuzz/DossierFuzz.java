package nl.regie.fuzz;

import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.patientcopy.PatientCopy;
import nl.regie.reading.Reading;

/** The file of a dossier. */
public final class DossierFuzz {
    private static final Tape TAPE = new Tape(Target.DOSSIER);
    private static final Count COUNT = new Count(Target.DOSSIER);

    private DossierFuzz() {}

    /** What Jazzer calls first: all classes are read before the clock of a single input runs. */
    public static void fuzzerInitialize() {
        TAPE.seeds().forEach(DossierFuzz::fuzzerTestOneInput);
    }

    /** What Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        byte[] document = TAPE.document(bytes);
        COUNT.came(document);
        Reading<Dossier> reading = DossierFile.read(document);
        Count.requireOurs(reading.problems());
        Count.requireOurs(DossierFile.readKnownPart(document).remarks());
        reading.value().ifPresent(dossier -> {
            COUNT.wasRead();
            if (Count.isToBeUsed(document)) {
                use(dossier);
            }
        });
    }

    private static void use(Dossier dossier) {
        if (!DossierFile.read(DossierFile.write(dossier)).orElseThrow().equals(dossier)) {
            throw new AssertionError("What was read is not written back as the same.");
        }
        dossier.forOwnProfessional();
        dossier.lastRecordedOn().ifPresent(day -> dossier.asOf(day.minusDays(30)));
        PatientCopy.of(dossier, CareModule.shipped()).text(Language.NL);
    }
}
