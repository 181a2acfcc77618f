package nl.regie.research.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import nl.regie.entry.Language;
import nl.regie.research.invented.Effect;
import nl.regie.research.invented.InventedCohort;
import nl.regie.research.invented.World;
import nl.regie.terminal.ProgressLine;
import nl.regie.terminal.UnwritableFile;
import nl.regie.terminal.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "generate",
        description = {
            "Write invented dossiers, one on a line, of care over years in which some things make a difference.",
            "They are marked as invented and say nothing of care: try an analysis on them, and see whether it finds what was put in."
        },
        mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;

    @Option(names = "--patients", required = true, paramLabel = "N", description = "How many patients.")
    private int patients;

    @Option(
            names = "--seed",
            required = true,
            paramLabel = "S",
            description = "A number; the same gives the same dossiers.")
    private long seed;

    @Option(
            names = "--effect",
            paramLabel = "NAME=SIZE",
            description =
                    "own-words (usual 0.15), preparing (usual 1) or training (usual 0.2); 0 for none. May be given more than once.")
    private Map<String, Double> effects = new LinkedHashMap<>();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "A file that is not there yet; packed where it ends in .gz. Standard output without it.")
    private Optional<String> file = Optional.empty();

    GenerateCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        if (patients < 1 || patients > InventedCohort.MOST_PATIENTS) {
            throw new Refused(
                    ResearchCommand.WRONG_USAGE,
                    "--patients: 1 tot en met / to " + InventedCohort.MOST_PATIENTS + ".",
                    new IllegalArgumentException("patients"));
        }
        InventedCohort cohort = InventedCohort.of(world(), seed);
        if (file.isEmpty()) {
            write(cohort, out);
            return ResearchCommand.FINE;
        }
        String name = file.get();
        try {
            WholeFile.write(Path.of(name), false, plain -> {
                try (OutputStream to = name.endsWith(".gz") ? new GZIPOutputStream(plain) : plain) {
                    write(cohort, to);
                }
                return true;
            });
        } catch (FileAlreadyExistsException e) {
            throw new Refused(ResearchCommand.WRONG_USAGE, "Dit bestand is er al / this file is there already.", e);
        } catch (IOException | InvalidPathException e) {
            throw UnwritableFile.because(e);
        }
        err.println(patients + " verzonnen dossiers / invented dossiers: " + world());
        return ResearchCommand.FINE;
    }

    private void write(InventedCohort cohort, OutputStream to) throws IOException {
        int[] written = {0};
        try (ProgressLine progress = ProgressLine.on(err, ProgressLine.Work.DOSSIERS, Language.EN)) {
            cohort.write(patients, to, more -> {
                written[0] += more;
                progress.more(more, (double) written[0] / patients);
            });
        }
    }

    private World world() {
        World world = World.usual();
        try {
            for (Map.Entry<String, Double> each : effects.entrySet()) {
                world = world.with(effect(each.getKey()), each.getValue());
            }
        } catch (IllegalArgumentException e) {
            throw new Refused(ResearchCommand.WRONG_USAGE, "--effect: " + e.getMessage(), e);
        }
        return world;
    }

    private static Effect effect(String name) {
        return Stream.of(Effect.values())
                .filter(effect -> effect.code().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("own-words, preparing, training."));
    }
}
