package nl.regie.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all benchmarks and prints the table of ratios. The median of samples is what counts, so that other work on the
 * same machine disturbs as little as it can.
 */
public final class Speed {
    private static final Path FOLDER = Path.of("examples", "dossiers");
    private static final String IN_TURN = "--in-turn";
    private static final Path CPUS = Path.of("/proc/cpuinfo");

    private Speed() {}

    /**
     * Measures with the dossiers of a folder; without one, with the examples of this repository. {@code --in-turn}
     * leaves out what takes a JVM of its own.
     */
    public static void main(String[] arguments) throws Exception {
        boolean isInTurnOnly = List.of(arguments).contains(IN_TURN);
        Path folder = Stream.of(arguments)
                .filter(argument -> !argument.equals(IN_TURN))
                .map(Path::of)
                .findFirst()
                .orElse(FOLDER);
        List<String> dossiers = Sample.namesIn(folder);
        double loadBefore = load();
        if (isInTurnOnly) {
            String table = InTurn.table(folder, dossiers);
            System.out.println(machine(loadBefore, load()));
            System.out.println();
            System.out.println(table);
            return;
        }
        Collection<RunResult> results = run(folder, dossiers);
        System.out.println(machine(loadBefore, load()));
        System.out.println();
        System.out.println(new SpeedTable(results).of(dossiers));
        System.out.println(InTurn.table(folder, dossiers));
        Path first = folder.resolve(dossiers.get(0) + ".json");
        System.out.println("- first evaluation in a fresh JVM, reading the file and the module included: "
                + FreshJvm.millisOfFirstEvaluation(first) + " ms; with a class archive of the JDK: "
                + FreshJvm.millisWithClassArchive(first) + " ms (" + dossiers.get(0) + ", medians)");
        System.out.println("- jar of core: " + Files.size(FreshJvm.jarOf(CareModule.class)) / 1000 + " kB");
    }

    private static Collection<RunResult> run(Path folder, List<String> dossiers) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(Speed.class.getPackageName())
                .param("folder", folder.toAbsolutePath().toString())
                .param("name", dossiers.toArray(String[]::new))
                .mode(Mode.SampleTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(1))
                .shouldFailOnError(true)
                .build();
        return new Runner(options, OutputFormatFactory.createFormatInstance(System.err, VerboseMode.NORMAL)).run();
    }

    private static String machine(double loadBefore, double loadAfter) throws IOException {
        return String.format(
                Locale.ROOT,
                "%s, %d processors, JDK %s, %s; load %.1f at the start and %.1f at the end (%.1f would be all of it)",
                cpu(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                loadBefore,
                loadAfter,
                (double) Runtime.getRuntime().availableProcessors());
    }

    private static String cpu() throws IOException {
        if (!Files.isReadable(CPUS)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(CPUS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
