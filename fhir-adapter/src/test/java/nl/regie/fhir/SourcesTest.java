package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourcesTest {
    @Test
    void oneTypeSpeaksToTheLogAndNothingIsPrinted() throws IOException {
        assertThat(sources().filter(file -> OurFiles.text(file).contains("slf4j")))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("IncomingLog.java");
        assertThat(sources().map(OurFiles::text))
                .noneMatch(text -> List.of("java.util.logging", "System.out", "System.err", "printStackTrace").stream()
                        .anyMatch(text::contains));
    }

    private static Stream<Path> sources() throws IOException {
        Path root = Path.of(System.getProperty("regie.root", ".."), "fhir-adapter", "src", "main", "java");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        }
    }
}
