package nl.regie.research.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.regie.entry.Language;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.pseudonym.Pseudonymiser;
import nl.regie.research.seen.HalfYearSeen;
import nl.regie.research.seen.PlanSeen;
import nl.regie.research.seen.Seen;
import nl.regie.research.seen.VerdictSeen;
import nl.regie.research.seen.VisitSeen;
import nl.regie.research.sql.Sql;
import nl.regie.table.Dictionary;
import nl.regie.table.Table;
import nl.regie.terminal.UnwritableFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "tables",
        description = {
            "Write what happened in dossiers up to a day as tidy tables, with a data dictionary: plans, visits, half_years, verdicts.",
            "A row names nobody and holds no words, and is still personal data."
        },
        mixinStandardHelpOptions = true)
final class TablesCommand implements Callable<Integer> {
    private final InputStream in;
    private final PrintStream err;

    @Mixin
    private Input input = new Input();

    @Option(names = "--as-of", required = true, paramLabel = "DATE", description = "The day, as yyyy-mm-dd.")
    private LocalDate day = LocalDate.MIN;

    @Option(
            names = "--format",
            defaultValue = "parquet",
            paramLabel = "parquet|csv",
            description = "parquet or csv (default: ${DEFAULT-VALUE}).")
    private Format format = Format.PARQUET;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FOLDER",
            description = "A folder that is not there yet, or is empty.")
    private String folder = "";

    TablesCommand(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        Objects.requireNonNull(out, "out");
        this.err = err;
    }

    /** By which program they are read. */
    enum Format {
        /** By anything that reads columns: R, Python, DuckDB, Spark. */
        PARQUET,
        /** By anything. */
        CSV
    }

    @Override
    public Integer call() throws IOException, SQLException {
        Path to = emptyFolder();
        List<PlanSeen> plans = new ArrayList<>();
        List<VisitSeen> visits = new ArrayList<>();
        List<HalfYearSeen> halfYears = new ArrayList<>();
        List<VerdictSeen> verdicts = new ArrayList<>();
        int[] number = {0};
        DossierEvaluator evaluator = DossierEvaluator.shipped();
        input.each(in, err, Language.EN, dossier -> {
            number[0]++;
            Seen seen = Seen.in(dossier, number[0], day);
            plans.addAll(seen.plans());
            visits.addAll(seen.visits());
            halfYears.addAll(seen.halfYears());
            verdicts.addAll(seen.verdicts(evaluator));
        });
        try {
            write(PlanSeen.TABLE, plans.stream(), to);
            write(VisitSeen.TABLE, visits.stream(), to);
            write(HalfYearSeen.TABLE, halfYears.stream(), to);
            write(VerdictSeen.TABLE, verdicts.stream(), to);
            Files.writeString(
                    to.resolve("dictionary.csv"),
                    Dictionary.csv(List.of(PlanSeen.TABLE, VisitSeen.TABLE, HalfYearSeen.TABLE, VerdictSeen.TABLE)));
        } catch (IOException e) {
            empty(to);
            throw UnwritableFile.because(e);
        }
        err.println(Pseudonymiser.NOTICE.nl());
        err.println(Pseudonymiser.NOTICE.en());
        return input.exit();
    }

    private <R> void write(Table<R> table, Stream<R> rows, Path to) throws IOException, SQLException {
        if (format == Format.CSV) {
            try (Writer file = Files.newBufferedWriter(to.resolve(table.name() + ".csv"), StandardCharsets.UTF_8)) {
                table.writeCsv(rows, file);
            }
            return;
        }
        try (Sql sql = Sql.inMemory()) {
            sql.put(table, rows);
            sql.writeParquet(table, to.resolve(table.name() + ".parquet"));
        }
    }

    /** All tables are there, or none: it was empty before. */
    private static void empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private Path emptyFolder() {
        try {
            Path to = Path.of(folder);
            Files.createDirectories(to);
            try (Stream<Path> files = Files.list(to)) {
                if (files.findAny().isEmpty()) {
                    return to;
                }
            }
        } catch (IOException | InvalidPathException e) {
            throw new Refused(
                    ResearchCommand.WRONG_USAGE,
                    "In deze map kan niet worden geschreven / nothing can be written in this folder.",
                    e);
        }
        throw new Refused(
                ResearchCommand.WRONG_USAGE,
                "Deze map is niet leeg / this folder is not empty.",
                new IllegalArgumentException("folder"));
    }
}
