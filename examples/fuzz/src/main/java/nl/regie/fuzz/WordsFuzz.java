package nl.regie.fuzz;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.page.Page;
import nl.regie.patientcopy.CopyWishes;
import nl.regie.patientcopy.SignallingSheet;
import nl.regie.reading.Reading;
import nl.regie.words.PageWords;
import nl.regie.words.PageWordsFile;

/** Words of pages that others made, and the page of a signalling plan in them. */
public final class WordsFuzz {
    private static final Tape TAPE = new Tape(Target.WORDS);
    private static final Count COUNT = new Count(Target.WORDS);
    private static final Dossier EXAMPLE = DossierFile.read(Target.DOSSIER
                    .seeds(Path.of(System.getProperty("regie.examples")))
                    .get(0))
            .orElseThrow();

    private WordsFuzz() {}

    /** What Jazzer calls first: all classes are read before the clock of a single input runs. */
    public static void fuzzerInitialize() {
        TAPE.seeds().forEach(WordsFuzz::fuzzerTestOneInput);
    }

    /** What Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        byte[] document = TAPE.document(bytes);
        COUNT.came(document);
        Reading<PageWords> reading = PageWordsFile.read(document);
        Count.requireOurs(reading.problems());
        reading.value().ifPresent(words -> {
            COUNT.wasRead();
            use(words);
        });
    }

    private static void use(PageWords words) {
        if (!PageWordsFile.read(PageWordsFile.write(words).getBytes(StandardCharsets.UTF_8))
                .orElseThrow()
                .equals(words)) {
            throw new AssertionError("What was read is not written back as the same.");
        }
        Reading<Page> page = words.page(CareModule.shipped(), module -> SignallingSheet.of(EXAMPLE, module)
                .page(CopyWishes.in(Language.NL)));
        page.value().ifPresent(Page::html);
    }
}
