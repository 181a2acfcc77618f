package nl.regie.research.command;

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
import nl.regie.terminal.ProgressLine;
import picocli.CommandLine.Parameters;

/** The files of dossiers that a command reads. */
final class Input {
    private static final int MOST_TOLD = 100;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files of dossiers, one a line (NDJSON), plain or packed by gzip.")
    private List<String> files = new ArrayList<>();

    private int refused;

    /** Gives each dossier; each line that is refused is told with file and line. */
    void each(PrintStream err, Language language, Consumer<Dossier> to) {
        List<Path> sources = files.stream().map(this::readable).toList();
        try (ProgressLine progress = ProgressLine.on(err, ProgressLine.Work.DOSSIERS, language)) {
            Dossiers.of(
                            sources,
                            problem -> {
                                progress.clear();
                                tell(problem, err, language);
                            },
                            done -> progress.more(1, done))
                    .each(to);
        }
    }

    private void tell(Problem problem, PrintStream err, Language language) {
        refused++;
        if (refused <= MOST_TOLD) {
            err.println(problem.line(language));
        }
    }

    /** What a command ends with that did its work. */
    int exit() {
        return refused == 0 ? ResearchCommand.FINE : ResearchCommand.INPUT_HAS_PROBLEMS;
    }

    private Path readable(String file) {
        try {
            Path path = Path.of(file);
            if (Files.isReadable(path) && !Files.isDirectory(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            // told below
        }
        throw new Refused(
                ResearchCommand.WRONG_USAGE,
                "Bestand " + (files.indexOf(file) + 1) + " is er niet of is niet te lezen / file "
                        + (files.indexOf(file) + 1) + " is not there or cannot be read.",
                new IllegalArgumentException("file"));
    }
}
