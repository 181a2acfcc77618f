package nl.regie.research.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Language;
import nl.regie.entry.Problem;
import nl.regie.research.desk.Dossiers;
import nl.regie.terminal.Folders;
import nl.regie.terminal.ProgressLine;
import picocli.CommandLine.Parameters;

/** The files of dossiers that a command reads. */
final class Input {
    private static final int MOST_TOLD = 100;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "Files of dossiers, one a line (NDJSON), plain or packed by gzip, folders with such files, or - for standard input.")
    private List<String> named = new ArrayList<>();

    private int problems;
    private int refused;

    /**
     * Gives each dossier; each line that is refused, and each patient who was there before, is told with file and line.
     */
    void each(InputStream in, PrintStream err, Language language, Consumer<Dossier> to) {
        List<String> files = Folders.opened(named, Folders.OF_DOSSIERS);
        files.stream().filter(file -> !file.equals("-")).forEach(this::requireReadable);
        try (ProgressLine progress = ProgressLine.on(err, ProgressLine.Work.DOSSIERS, language)) {
            Dossiers.of(
                            files,
                            in,
                            problem -> {
                                progress.clear();
                                tell(problem, err, language);
                            },
                            done -> progress.more(1, done))
                    .each(to);
            if (problems > MOST_TOLD) {
                progress.clear();
                err.println(
                        language == Language.NL
                                ? "en nog " + (problems - MOST_TOLD) + "."
                                : "and " + (problems - MOST_TOLD) + " more.");
            }
        }
    }

    private void tell(Problem problem, PrintStream err, Language language) {
        refused += problem.severity() == Problem.Severity.ERROR ? 1 : 0;
        problems++;
        if (problems <= MOST_TOLD) {
            err.println(problem.line(language));
        }
    }

    /** What a command ends with that did its work. */
    int exit() {
        return refused == 0 ? ResearchCommand.FINE : ResearchCommand.INPUT_HAS_PROBLEMS;
    }

    private void requireReadable(String file) {
        try {
            Path path = Path.of(file);
            if (Files.isReadable(path) && !Files.isDirectory(path)) {
                return;
            }
        } catch (InvalidPathException e) {
            // told below
        }
        throw new Refused(
                ResearchCommand.WRONG_USAGE,
                "Bestand " + Folders.placeOf(file, named) + " is er niet of is niet te lezen / file "
                        + Folders.placeOf(file, named) + " is not there or cannot be read.",
                new IllegalArgumentException("file"));
    }
}
