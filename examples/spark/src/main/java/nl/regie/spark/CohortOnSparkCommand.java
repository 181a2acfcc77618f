package nl.regie.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.regie.cohort.Cohort;
import nl.regie.cohort.CohortSummaryFile;
import nl.regie.naming.TypedText;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.mapreduce.lib.input.InvalidInputException;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code spark-submit} starts. Exit codes as those of {@code regie}. */
@Command(
        name = "cohort-on-spark",
        description = {
            "Count what many dossiers show of the care module, on Spark; regie cohort --merge shows the numbers.",
            "Each FILE has one dossier a line (NDJSON), plain or packed by gzip."
        },
        mixinStandardHelpOptions = true)
public final class CohortOnSparkCommand implements Callable<Integer> {
    static final int FINE = 0;
    static final int INPUT_HAS_PROBLEMS = 1;
    static final int WRONG_USAGE = 2;
    static final int OUR_FAULT = 3;

    private final SparkConf configuration;
    private final PrintStream err;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files, folders or patterns, as Spark takes them: hdfs:///cohort/*.ndjson.gz")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            split = ",",
            description =
                    "The day of all evaluations, as yyyy-mm-dd, or several with commas between. Default: each dossier on the day of its own last entry.")
    private List<LocalDate> days = new ArrayList<>();

    @Option(
            names = "--by",
            paramLabel = "team|plan|life-domain|quarter",
            converter = By.Typed.class,
            description =
                    "The groups: team (each FILE is a team and gives its name), plan (where the plan stands), life-domain (of wishes and needs), quarter (of the first entry). Never a person.")
    private Optional<By> by = Optional.empty();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "Where the numbers go: a file that is not there yet, as Spark names it.")
    private String out = "";

    private CohortOnSparkCommand(SparkConf configuration, PrintStream err) {
        this.configuration = configuration;
        this.err = err;
    }

    /** Counts, and ends the program with its exit code. */
    public static void main(String[] arguments) {
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(new SparkConf(), err, arguments));
    }

    /** Counts, and answers with the exit code. */
    static int run(SparkConf configuration, PrintStream err, String... arguments) {
        return new CommandLine(new CohortOnSparkCommand(configuration, err))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((exception, given) -> wrong(exception))
                .setExecutionExceptionHandler((exception, command, parsed) -> told(exception, err))
                .execute(arguments);
    }

    @Override
    public Integer call() throws IOException, SparkException {
        try (JavaSparkContext spark = new JavaSparkContext(configuration.setIfMissing("spark.app.name", "regie"))) {
            Path to = new Path(out);
            if (to.getFileSystem(spark.hadoopConfiguration()).exists(to)) {
                err.println("Dit bestand is er al / this file is there already.");
                return WRONG_USAGE;
            }
            CohortOnSpark.Counted counted = CohortOnSpark.count(spark, String.join(",", files), question(days, by));
            try (OutputStream file =
                    to.getFileSystem(spark.hadoopConfiguration()).create(to, false)) {
                file.write(CohortSummaryFile.write(counted.summary()).getBytes(StandardCharsets.UTF_8));
            }
            tell(counted);
            return counted.summary().refused() == 0 ? FINE : INPUT_HAS_PROBLEMS;
        }
    }

    private static Question question(List<LocalDate> days, Optional<By> by) {
        ArrayList<LocalDate> on = new ArrayList<>(days);
        Question onDays =
                file -> on.isEmpty() ? Cohort.shipped() : Cohort.shipped().onEach(on);
        return by.map(group -> (Question) file -> onDays.to(file).groupedBy(group.of(file)))
                .orElse(onDays);
    }

    private void tell(CohortOnSpark.Counted counted) {
        counted.told()
                .forEach(problem -> err.println(problem.file().orElse("") + "  " + problem.where() + "  ["
                        + problem.code() + "]  " + problem.message().nl() + " / "
                        + problem.message().en()));
        int more = counted.problems() - counted.told().size();
        if (more > 0) {
            err.println("En nog " + more + " / and " + more + " more.");
        }
        err.println("Hierin staan ook kleine aantallen: alleen voor wie de dossiers mag zien. / "
                + "This holds small numbers too: only for who may see the dossiers.");
    }

    /** What was typed is shown as a line of text and steers no terminal; the sentence comes last. */
    private static int wrong(CommandLine.ParameterException exception) {
        CommandLine command = exception.getCommandLine();
        command.usage(command.getErr());
        command.getErr().println(TypedText.inOneLine(String.valueOf(exception.getMessage())));
        return WRONG_USAGE;
    }

    /** Messages of others may quote what came in. */
    private static int told(Exception exception, PrintStream err) {
        if (exception instanceof InvalidInputException) {
            err.println("Deze bestanden zijn er niet / these files are not there.");
            return WRONG_USAGE;
        }
        err.println("Het tellen mislukte; het log van Spark zegt waar / "
                + "the counting failed; the log of Spark says where: "
                + exception.getClass().getSimpleName());
        return OUR_FAULT;
    }
}
