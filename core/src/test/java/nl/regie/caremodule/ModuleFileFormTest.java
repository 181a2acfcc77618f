package nl.regie.caremodule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.json.PlainReading;
import nl.regie.json.StrictJson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every file of the module is read by what the compiler made: whoever evaluates first does not wait for the other. */
class ModuleFileFormTest {
    @TestFactory
    Stream<DynamicTest> eachFileIsReadAtOnceAndSaysTheSame() throws IOException, URISyntaxException {
        List<Path> files = files();
        assertThat(files).hasSizeGreaterThan(20);
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    byte[] json = Files.readAllBytes(file);
                    Optional<ModuleFile> plainly = PlainReading.ofAny(json, new ModuleFileForm());
                    assertThat(plainly)
                            .isPresent()
                            .isEqualTo(StrictJson.read(json, ModuleFile.class).value());
                }));
    }

    private static List<Path> files() throws IOException, URISyntaxException {
        Path folder =
                Path.of(CareModule.class.getResource("settings.json").toURI()).getParent();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
