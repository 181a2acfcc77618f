package nl.regie.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.samskivert.mustache.Mustache;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import org.jspecify.annotations.NullMarked;

/** Starts JVMs that hold what core needs at run time, and no more. */
final class FreshJvm {
    private static final int TIMES = 7;
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final List<Class<?>> NEEDED = List.of(
            CareModule.class,
            ObjectMapper.class,
            JsonFactory.class,
            JsonProperty.class,
            Mustache.class,
            NullMarked.class,
            FirstEvaluation.class);

    private FreshJvm() {}

    /** How many milliseconds the first evaluation takes, from the start of the program: the median. */
    static long millisOfFirstEvaluation(Path dossier) {
        return median(dossier, List.of());
    }

    /** The same, with an archive of the classes that were loaded, as the JDK makes it on request. */
    static long millisWithClassArchive(Path dossier) {
        try {
            Path archive = Files.createTempFile("regie", ".jsa");
            Files.delete(archive);
            firstEvaluation(dossier, List.of("-XX:ArchiveClassesAtExit=" + archive));
            long millis = median(dossier, List.of("-XX:SharedArchiveFile=" + archive));
            Files.delete(archive);
            return millis;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long median(Path dossier, List<String> options) {
        return Stream.generate(() -> firstEvaluation(dossier, options))
                .limit(TIMES)
                .sorted()
                .skip(TIMES / 2)
                .findFirst()
                .orElseThrow();
    }

    private static long firstEvaluation(Path dossier, List<String> options) {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), FirstEvaluation.class.getName(), dossier.toString()));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("A fresh JVM could not evaluate " + dossier + ".");
            }
            return said.lines()
                    .filter(line -> line.matches("[0-9]+"))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted.", e);
        }
    }

    private static String classPath() {
        return NEEDED.stream()
                .map(FreshJvm::jarOf)
                .map(Path::toString)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The jar that holds a class. */
    static Path jarOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
