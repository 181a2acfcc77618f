package nl.regie.fhir.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regie.generators.HostileTexts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No text that comes in keeps a pattern of this module busy. */
class PatternsTest {
    private static final Path SOURCES =
            Path.of(System.getProperty("regie.root", "..")).resolve("fhir-adapter/validation/src/main/java");

    @TestFactory
    Stream<DynamicTest> noTextKeepsAPatternBusy() {
        Map<String, Pattern> patterns = HostileTexts.patternsIn(HostileTexts.classesBeside(FhirValidation.class));
        assertThat(patterns).hasSizeGreaterThanOrEqualTo(2);
        return patterns.values().stream()
                .map(pattern -> DynamicTest.dynamicTest(
                        pattern.pattern(), () -> HostileTexts.tryAll(pattern, HostileTexts.LENGTH)));
    }

    @Test
    void eachPatternHasAName() {
        assertThat(HostileTexts.withPatternsThatHaveNoName(SOURCES)).isEmpty();
    }
}
