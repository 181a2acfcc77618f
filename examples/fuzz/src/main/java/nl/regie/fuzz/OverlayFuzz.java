package nl.regie.fuzz;

import java.nio.file.Path;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.overlay.Overlay;
import nl.regie.overlay.OverlayFile;
import nl.regie.patientcopy.ConversationSheet;
import nl.regie.patientcopy.PatientCopy;
import nl.regie.reading.Reading;

/** The file of an overlay, and pages in its words: a template that does not end would stop one half-way. */
public final class OverlayFuzz {
    private static final Tape TAPE = new Tape(Target.OVERLAY);
    private static final Count COUNT = new Count(Target.OVERLAY);
    private static final Dossier EXAMPLE = DossierFile.read(Target.DOSSIER
                    .seeds(Path.of(System.getProperty("regie.examples")))
                    .get(0))
            .orElseThrow();

    private OverlayFuzz() {}

    /** What Jazzer calls first: all classes are read before the clock of a single input runs. */
    public static void fuzzerInitialize() {
        TAPE.seeds().forEach(OverlayFuzz::fuzzerTestOneInput);
    }

    /** What Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        byte[] document = TAPE.document(bytes);
        COUNT.came(document);
        Reading<Overlay> reading = OverlayFile.read(document);
        Count.requireOurs(reading.problems());
        reading.value().ifPresent(overlay -> {
            COUNT.wasRead();
            if (Count.isToBeUsed(document)) {
                use(overlay);
            }
        });
    }

    private static void use(Overlay overlay) {
        if (!OverlayFile.read(OverlayFile.write(overlay)).orElseThrow().equals(overlay)) {
            throw new AssertionError("What was read is not written back as the same.");
        }
        Reading<CareModule> laid = overlay.over(CareModule.shipped());
        Count.requireOurs(laid.problems());
        laid.value().ifPresent(module -> {
            PatientCopy.of(EXAMPLE, module.spoken()).html(Language.NL);
            ConversationSheet.of(EXAMPLE, module.spoken()).text(Language.EN);
        });
    }
}
