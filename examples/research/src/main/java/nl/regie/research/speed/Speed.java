package nl.regie.research.speed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.regie.cohort.Cohort;
import nl.regie.cohort.CohortRun;
import nl.regie.cohort.DossierLines;
import nl.regie.dossier.Dossier;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.research.seen.Seen;
import nl.regie.research.seen.VerdictSeen;
import nl.regie.research.sql.Sql;

/**
 * Measures a file of dossiers that has one a line, and prints a table: dossiers a second. Each is measured twice and
 * the better counts; other work on the machine disturbs it, so believe the ratios.
 */
public final class Speed {
    private static final int TIMES = 2;

    private Speed() {}

    /** What is measured; it says how many dossiers it did. */
    private interface Work {
        long doIt() throws IOException, SQLException;
    }

    /** Measures the file that is named first, on the day that is named second. */
    public static void main(String[] arguments) throws IOException, SQLException {
        Path file = Path.of(arguments[0]);
        LocalDate day = LocalDate.parse(arguments[1]);
        System.out.println("| what | dossiers a second | ms of a processor each |");
        System.out.println("|---|---|---|");
        measure("Jackson alone reads the file into bare trees (the floor)", () -> jackson(file));
        measure("read, with all checks", () -> read(file));
        measure("read and evaluated", () -> evaluated(file, day));
        measure("read, evaluated and summarised, one thread", () -> summarised(file, day, 1));
        measure("read, evaluated and summarised, two threads", () -> summarised(file, day, 2));
        Path parquet = Files.createTempDirectory("regie-speed").resolve("verdicts.parquet");
        measure("read, evaluated and written as Parquet", () -> parquet(file, day, parquet));
        measure("the counts of verdicts asked of that Parquet by DuckDB", () -> asked(parquet));
    }

    private static void measure(String what, Work work) throws IOException, SQLException {
        double best = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < TIMES; i++) {
            long begin = System.nanoTime();
            long used = processor();
            double dossiers = work.doIt();
            best = Math.max(best, dossiers * 1e9 / (System.nanoTime() - begin));
            least = Math.min(least, (processor() - used) / 1e6 / dossiers);
        }
        System.out.printf(Locale.ENGLISH, "| %s | %,.0f | %.2f |%n", what, best, least);
    }

    /** What this program used of all processors, in nanoseconds. */
    private static long processor() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static long jackson(Path file) throws IOException {
        long count = 0;
        try (InputStream in = Files.newInputStream(file);
                MappingIterator<JsonNode> trees =
                        new ObjectMapper().readerFor(JsonNode.class).readValues(in)) {
            while (trees.hasNextValue()) {
                trees.nextValue();
                count++;
            }
        }
        return count;
    }

    private static long read(Path file) throws IOException {
        long count = 0;
        try (DossierLines lines = DossierLines.of("file", Files.newInputStream(file))) {
            while (lines.hasNext()) {
                lines.next();
                count++;
            }
        }
        return count;
    }

    private static long evaluated(Path file, LocalDate day) throws IOException {
        DossierEvaluator evaluator = DossierEvaluator.shipped();
        long count = 0;
        try (DossierLines lines = DossierLines.of("file", Files.newInputStream(file))) {
            while (lines.hasNext()) {
                Dossier dossier = lines.next().reading().orElseThrow();
                count += evaluator.evaluate(dossier, day).findings().isEmpty() ? 0 : 1;
            }
        }
        return count;
    }

    private static long summarised(Path file, LocalDate day, int threads) throws IOException {
        CohortRun run = Cohort.shipped().on(day).begin();
        try (DossierLines lines = DossierLines.of("file", Files.newInputStream(file))) {
            run.addAll(lines, threads, (line, problems) -> {});
        }
        return run.summary().read();
    }

    private static long parquet(Path file, LocalDate day, Path to) throws IOException, SQLException {
        DossierEvaluator evaluator = DossierEvaluator.shipped();
        List<VerdictSeen> verdicts = new ArrayList<>();
        int number = 0;
        try (DossierLines lines = DossierLines.of("file", Files.newInputStream(file));
                Sql sql = Sql.inMemory()) {
            while (lines.hasNext()) {
                number++;
                verdicts.addAll(Seen.in(lines.next().reading().orElseThrow(), number, day)
                        .verdicts(evaluator));
            }
            sql.put(VerdictSeen.TABLE, verdicts.stream());
            sql.writeParquet(VerdictSeen.TABLE, to);
        }
        return number;
    }

    private static long asked(Path parquet) throws SQLException {
        try (Sql sql = Sql.inMemory()) {
            sql.put("verdicts", parquet);
            sql.ask("SELECT statement, verdict, count(*) FROM verdicts GROUP BY ALL ORDER BY ALL");
            return Long.parseLong(sql.ask("SELECT count(DISTINCT dossier) FROM verdicts")
                    .get(1)
                    .get(0));
        }
    }
}
