package nl.regie.research.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.regie.cohort.Cohort;
import nl.regie.cohort.CohortRun;
import nl.regie.cohort.DossierLine;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Language;
import nl.regie.entry.Problem;
import nl.regie.terminal.DossierFiles;
import picocli.CommandLine.Parameters;

/** The files of dossiers that a command reads. */
final class Input {
    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "Files of dossiers, one a line (NDJSON), plain or packed by gzip, folders with such files, or - for standard input.")
    private List<String> named = new ArrayList<>();

    private boolean isAnyRefused;

    /**
     * Gives each line, and tells what there is to tell of it, with file and line.
     *
     * @param to answers with what is to be told
     */
    void eachLine(InputStream in, PrintStream err, Language language, Function<DossierLine, List<Problem>> to) {
        DossierFiles.named(named, in)
                .each(
                        err,
                        language,
                        (file, lines, afterEach) -> lines.forEachRemaining(line -> {
                            isAnyRefused |= line.reading().value().isEmpty();
                            afterEach.accept(line, to.apply(line));
                        }));
    }

    /**
     * Gives each dossier; each line that is refused, and each patient who was there before, is told with file and line.
     */
    void each(InputStream in, PrintStream err, Language language, Consumer<Dossier> to) {
        CohortRun seen = Cohort.shipped().where(dossier -> false).begin();
        eachLine(in, err, language, line -> {
            line.reading().value().ifPresent(to);
            return seen.add(line);
        });
    }

    /** What a command ends with that did its work. */
    int exit() {
        return isAnyRefused ? ResearchCommand.INPUT_HAS_PROBLEMS : ResearchCommand.FINE;
    }
}
