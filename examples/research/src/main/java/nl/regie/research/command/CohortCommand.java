package nl.regie.research.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.regie.caremodule.CareModule;
import nl.regie.cohort.Cohort;
import nl.regie.cohort.CohortRun;
import nl.regie.entry.Language;
import nl.regie.mirror.SmallCells;
import nl.regie.mirror.Subject;
import nl.regie.research.plot.Plot;
import nl.regie.research.plot.Plots;
import nl.regie.research.report.Share;
import nl.regie.research.report.ShareReport;
import nl.regie.terminal.StandardStream;
import nl.regie.terminal.Terminal;
import nl.regie.terminal.UnwritableFile;
import nl.regie.terminal.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "cohort",
        description = {
            "Shares of what dossiers show on a day, with what they are of and their interval: to learn from, and no ranking.",
            "Small numbers are hidden."
        },
        mixinStandardHelpOptions = true)
final class CohortCommand implements Callable<Integer> {
    private static final int COLUMNS = 100;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    @Mixin
    private Input input = new Input();

    @Option(names = "--as-of", required = true, paramLabel = "DATE", description = "The day, as yyyy-mm-dd.")
    private LocalDate day = LocalDate.MIN;

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "text|csv|svg|png",
            description = "text, csv, svg or png (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TEXT;

    @Option(names = "--lang", defaultValue = "nl", paramLabel = "nl|en", description = "nl or en.")
    private Language language = Language.NL;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "A file that is not there yet; standard output without it.")
    private Optional<String> file = Optional.empty();

    CohortCommand(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /** To be read, for a program, or to be looked at. */
    enum Format {
        /** To be read. */
        TEXT,
        /** A tidy table. */
        CSV,
        /** A picture that can be made larger. */
        SVG,
        /** A picture of dots. */
        PNG
    }

    @Override
    public Integer call() throws IOException {
        CohortRun run = Cohort.shipped().on(day).begin();
        input.eachLine(in, err, language, run::add);
        ShareReport report = ShareReport.of(run.summary(), CareModule.shipped(), SmallCells.hidden(), language)
                .asWideAs(out instanceof StandardStream ? Terminal.columns(COLUMNS) : COLUMNS);
        write(
                switch (format) {
                    case TEXT -> report.text().getBytes(StandardCharsets.UTF_8);
                    case CSV -> Share.TABLE.csv(report.shares()).getBytes(StandardCharsets.UTF_8);
                    case SVG -> plot(report).svg().getBytes(StandardCharsets.UTF_8);
                    case PNG -> plot(report).png();
                });
        return input.exit();
    }

    private Plot plot(ShareReport report) {
        try {
            return Plots.in(CareModule.shipped(), language)
                    .shares(report.shares()
                            .filter(share -> share.subject() instanceof Subject.OfStatement)
                            .filter(share -> !share.subject().code().startsWith("key-element/"))
                            .toList());
        } catch (IllegalArgumentException e) {
            throw new Refused(
                    ResearchCommand.NOT_MADE, "Er is geen dossier om te tekenen / there is no dossier to draw.", e);
        }
    }

    private void write(byte[] bytes) throws IOException {
        if (file.isEmpty()) {
            out.write(bytes);
            out.flush();
            return;
        }
        try {
            WholeFile.write(Path.of(file.get()), bytes, false);
        } catch (FileAlreadyExistsException e) {
            throw new Refused(ResearchCommand.WRONG_USAGE, "Dit bestand is er al / this file is there already.", e);
        } catch (IOException | InvalidPathException e) {
            throw UnwritableFile.because(e);
        }
    }
}
