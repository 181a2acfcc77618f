package nl.regie.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import nl.regie.cohort.Cohort;
import nl.regie.cohort.CohortRun;
import nl.regie.cohort.CohortSummary;
import nl.regie.cohort.CohortSummaryFile;
import nl.regie.cohort.DossierLines;
import nl.regie.cohort.Group;
import nl.regie.cohort.GroupBy;
import nl.regie.cohort.GroupOnDay;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Problem;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same files, counted on Spark and on one machine. All people are invented. */
class CohortOnSparkTest {
    private static final Path EXAMPLES = Path.of(System.getProperty("regie.root", "../.."), "examples", "dossiers");
    private static final Pattern TYPED = Pattern.compile("(\"[^\"\\\\]* [^\"\\\\]*)\"");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    /** Each file goes to a task of its own. */
    private static final SparkConf LOCAL = new SparkConf()
            .setMaster("local[2]")
            .setAppName("regie")
            .set("spark.ui.enabled", "false")
            .set("spark.driver.bindAddress", "127.0.0.1")
            .set("spark.driver.host", "127.0.0.1")
            .set("spark.files.openCostInBytes", "1")
            .set("spark.files.maxPartitionBytes", "1");

    @TempDir
    static Path folder;

    private static JavaSparkContext spark;
    private static final List<Path> FILES = new ArrayList<>();

    @BeforeAll
    static void fiveTeamsOfWhichOnePackedAndOneWithLinesThatAreRefused() throws IOException {
        for (String team : List.of("a", "b", "c", "d")) {
            FILES.add(file(team + ".ndjson", lines(team, 12)));
        }
        FILES.add(file("e.ndjson.gz", lines("e", 5) + "\n{\"geheim\": 1}\n" + lines("e", 1) + "geen json\n"));
        spark = new JavaSparkContext(LOCAL);
    }

    @AfterAll
    static void stop() {
        spark.close();
    }

    @Test
    void theNumbersAreThoseOfOneMachine() throws Exception {
        Question question =
                file -> Cohort.shipped().onEach(List.of(DAY, DAY.minusYears(1))).groupedBy(GroupBy.quarter());
        CohortSummary onSpark = CohortOnSpark.count(spark, all(), question).summary();
        CohortRun run = question.to("").begin();
        for (Path file : FILES) {
            count(file, run);
        }
        CohortSummary onOneMachine = run.summary();
        assertThat(onOneMachine.read()).isEqualTo(54);
        assertThat(onOneMachine.groups().stream().map(GroupOnDay::group).distinct())
                .hasSizeGreaterThan(1);
        assertThat(CohortSummary.builder().from(onSpark).parts(1).build()).isEqualTo(onOneMachine);
        assertThat(onSpark.parts()).isEqualTo(FILES.size());
        assertThat(onSpark.mayHoldUnseenDoubles()).isTrue();
    }

    @Test
    void whatIsWrongIsToldAsOnOneMachine() throws Exception {
        List<Problem> told = new ArrayList<>();
        try (InputStream in = Files.newInputStream(FILES.get(4));
                DossierLines lines = DossierLines.of("e.ndjson.gz", in)) {
            Cohort.shipped().summarise(lines, told::add);
        }
        CohortOnSpark.Counted counted = CohortOnSpark.count(spark, all(), file -> Cohort.shipped());
        assertThat(counted.summary().refused()).isEqualTo(2);
        assertThat(counted.summary().doubles()).isEqualTo(1);
        assertThat(counted.told()).hasSize(counted.problems()).containsExactlyElementsOf(told);
        assertThat(told.stream().map(problem -> problem.file().orElseThrow()))
                .contains("e.ndjson.gz:7", "e.ndjson.gz:8", "e.ndjson.gz:9");
        assertThat(counted.told().toString()).doesNotContain("geheim");
    }

    /** Whatever somebody typed has a mark in it, and so has what a line has that it should not have. */
    @Test
    void noWordThatSomebodyTypedIsInWhatIsCountedOrTold() throws Exception {
        String marked = TYPED.matcher(lines("f", 12)).replaceAll("$1 geheim\"");
        assertThat(marked.split("geheim")).hasSizeGreaterThan(500);
        Path planted = Files.createDirectory(folder.resolve("planted"));
        Files.writeString(
                planted.resolve("f.ndjson"),
                marked + marked.lines().findFirst().orElseThrow().replaceFirst("\\{", "{\"geheim\":\"geheim\",")
                        + "\ngeheim\n");
        CohortOnSpark.Counted counted =
                CohortOnSpark.count(spark, planted.toUri().toString(), file -> Cohort.shipped()
                        .on(DAY)
                        .groupedBy(GroupBy.quarter()));
        assertThat(counted.summary().read()).isEqualTo(12);
        assertThat(counted.problems()).isGreaterThan(1);
        assertThat(CohortSummaryFile.write(counted.summary()) + counted.told()).doesNotContain("geheim");
    }

    @Test
    void ofManyProblemsOfAFileTheFirstAreToldAndAllAreCounted() throws Exception {
        Path bad = Files.createDirectory(folder.resolve("bad"));
        Files.writeString(bad.resolve("z.ndjson"), "geen json\n".repeat(CohortOnSpark.MOST_TOLD + 7));
        CohortOnSpark.Counted counted = CohortOnSpark.count(spark, bad.toUri().toString(), file -> Cohort.shipped());
        assertThat(counted.told()).hasSize(CohortOnSpark.MOST_TOLD);
        assertThat(counted.problems())
                .isEqualTo(CohortOnSpark.MOST_TOLD + 7)
                .isEqualTo(counted.summary().refused());
    }

    @Test
    void aGroupIsNeverOnePerson() {
        assertThatThrownBy(() -> CohortOnSpark.count(spark, all(), file -> Cohort.shipped()
                        .groupedBy(dossier ->
                                Optional.of(Group.of(dossier.patient().id().value())))))
                .isInstanceOf(SparkException.class)
                .hasMessageContaining("never one person");
    }

    @Test
    void theCommandWritesWhatRegieCohortAddsUpAndShows() throws Exception {
        Path out = folder.resolve("summary.json");
        assertThat(run(all(), "--as-of", DAY.toString(), "--by", "team", "--out", out.toString()))
                .startsWith("1 ")
                .contains("e.ndjson.gz:7", "small numbers")
                .doesNotContain("geheim");
        CohortSummary summary = CohortSummaryFile.read(Files.readAllBytes(out)).orElseThrow();
        assertThat(summary.groups().stream()
                        .map(group -> group.group().orElseThrow().value()))
                .containsExactly("a", "b", "c", "d", "e");
        assertThat(summary.groups().stream().map(group -> group.day().orElseThrow()))
                .containsOnly(DAY);
        assertThat(run(all(), "--out", out.toString())).startsWith("2 ").contains("is er al");
        assertThat(run(folder.resolve("none*").toString(), "--out", out + "2")).startsWith("2 ");
        assertThat(run(all(), "--by", "patient", "--out", out + "2")).startsWith("2 ");
    }

    /** The exit code, and what was told. */
    private static String run(String... arguments) throws IOException {
        spark.close();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (PrintStream told = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            int exit = CohortOnSparkCommand.run(LOCAL.clone(), told, arguments);
            return exit + " " + err.toString(StandardCharsets.UTF_8);
        } finally {
            spark = new JavaSparkContext(LOCAL);
        }
    }

    private static void count(Path file, CohortRun run) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DossierLines lines = DossierLines.of(file.getFileName().toString(), in)) {
            lines.forEachRemaining(run::add);
        }
    }

    private static String all() {
        return folder.toUri() + "*.ndjson*";
    }

    private static Path file(String name, String lines) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream plain = Files.newOutputStream(file);
                OutputStream out = name.endsWith(".gz") ? new GZIPOutputStream(plain) : plain) {
            out.write(lines.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    /** By turns each of the examples, as if it were of another person. */
    private static String lines(String team, int count) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String name = i % 3 == 0 ? "naima" : "gerrit";
            String line = DossierFile.writeLine(DossierFile.read(Files.readAllBytes(EXAMPLES.resolve(name + ".json")))
                    .orElseThrow());
            lines.append(line.replace("\"" + name + "\"", "\"" + team + "-" + i + "\""));
        }
        return lines.toString();
    }
}
