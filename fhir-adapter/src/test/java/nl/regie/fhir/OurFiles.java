package nl.regie.fhir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files of this module, where they stand in the sources. */
final class OurFiles {
    static final Path MODULE = Path.of(System.getProperty("regie.root", ".."), "fhir-adapter");
    static final Path SHIPPED = MODULE.resolve(Path.of("src", "main", "resources", "nl", "regie", "fhir"));

    private OurFiles() {}

    /** Our conformance resources. */
    static List<Path> conformance() {
        try (Stream<Path> files = Files.list(SHIPPED)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether files that are compared are to be written anew, for a person to read. */
    static boolean renew() {
        return Boolean.getBoolean("regie.renew");
    }

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
