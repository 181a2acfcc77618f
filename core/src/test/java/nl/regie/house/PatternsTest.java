package nl.regie.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regie.caremodule.ClaimCode;
import nl.regie.caremodule.StatementId;
import nl.regie.entry.InvalidValueException;
import nl.regie.generators.HostileTexts;
import nl.regie.value.Shape;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * No text that comes in can keep a pattern busy: each pattern of this library is tried with 100,000 characters of what
 * repeats in it, and looks at each a few times only. A pattern that goes a level deeper for each character overflows
 * the stack, and stands behind a bound of length.
 */
@Tag("thorough")
class PatternsTest {
    private static final Path SOURCES =
            Path.of(System.getProperty("regie.root", "..")).resolve("core/src/main/java");

    /** The forms that repeat a group, each behind a bound of length in its type. */
    private static final Map<String, Integer> BOUNDED = Map.of(
            "^([a-z][a-z0-9-]*:)?[a-z0-9-]+(/[a-z0-9-]+)*$", 200,
            "^[a-z]+(-[a-z]+)*$", 100,
            "^[a-z][a-z0-9-]*:[a-z0-9-]+(/[a-z0-9-]+)*$", 200);

    @TestFactory
    Stream<DynamicTest> noTextKeepsAPatternBusy() {
        Map<String, Pattern> patterns = patterns();
        assertThat(patterns)
                .hasSizeGreaterThan(10)
                .containsKey(Shape.READABLE)
                .containsKeys(BOUNDED.keySet().toArray(String[]::new));
        return patterns.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getKey(),
                        () -> HostileTexts.tryAll(
                                each.getValue(), BOUNDED.getOrDefault(each.getKey(), HostileTexts.LENGTH))));
    }

    @Test
    void theBoundsStandBeforeThePatterns() {
        assertRefused(() -> StatementId.of("a/".repeat(50_000) + "a"));
        assertRefused(() -> ClaimCode.of("a-".repeat(50_000) + "a"));
        assertThat(StatementId.of("a".repeat(200)).value()).hasSize(200);
    }

    /** What keeps a pattern busy is found: these two are known to be. */
    @Test
    void aPatternThatIsKeptBusyFails() {
        Stream.of("/[*].*?[*]/", "<(\\w+)[^>]*http://hl7.org/fhir\"")
                .map(Pattern::compile)
                .forEach(pattern -> assertThatThrownBy(() -> HostileTexts.tryAll(pattern, HostileTexts.LENGTH))
                        .isInstanceOf(AssertionError.class)
                        .hasMessageEndingWith("keeps the pattern busy"));
    }

    /** A pattern that is written where it is used is not tried above. */
    @Test
    void eachPatternHasAName() {
        assertThat(HostileTexts.withPatternsThatHaveNoName(SOURCES)).isEmpty();
    }

    private static void assertRefused(ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOf(InvalidValueException.class);
    }

    private static Map<String, Pattern> patterns() {
        List<Class<?>> types = HostileTexts.classesBeside(Shape.class);
        Map<String, Pattern> patterns = HostileTexts.patternsIn(types);
        types.stream()
                .map(type -> type.getAnnotation(Shape.class))
                .filter(shape -> shape != null)
                .forEach(shape -> patterns.put(shape.value(), Pattern.compile(shape.value())));
        return patterns;
    }
}
