package nl.regie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regie.generators.HostileTexts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No text that comes in keeps a pattern of this module busy. */
@Tag("thorough")
class PatternsTest {
    private static final Path SOURCES =
            Path.of(System.getProperty("regie.root", "..")).resolve("examples/cli/src/main/java");

    @TestFactory
    Stream<DynamicTest> noTextKeepsAPatternBusy() {
        Map<String, Pattern> patterns = HostileTexts.patternsIn(HostileTexts.classesBeside(Regie.class));
        assertThat(patterns).hasSizeGreaterThanOrEqualTo(1);
        return patterns.values().stream()
                .map(pattern -> DynamicTest.dynamicTest(
                        pattern.pattern(), () -> HostileTexts.tryAll(pattern, HostileTexts.LENGTH)));
    }

    @Test
    void eachPatternHasAName() {
        assertThat(HostileTexts.withPatternsThatHaveNoName(SOURCES)).isEmpty();
    }
}
