package nl.regie.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regie.caremodule.ClaimCode;
import nl.regie.caremodule.StatementId;
import nl.regie.entry.InvalidValueException;
import nl.regie.style.Shape;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * No text that comes in can keep a pattern busy: each pattern of this library is tried with 100,000 characters of what
 * repeats in it, and looks at each a few times only. A pattern that goes a level deeper for each character overflows
 * the stack, and stands behind a bound of length.
 */
class PatternsTest {
    private static final Path CLASSES = classes();
    private static final Path SOURCES =
            Path.of(System.getProperty("regie.root", "..")).resolve("core/src/main/java");
    private static final int LENGTH = 100_000;
    private static final int LOOKS_AT_EACH = 60;
    private static final List<String> REPEATED = List.of(
            "a", "A", "aA", "a-", "a/", "-", "/", ":", "a:", "1", "0", "-1", "1.", "1-", ", ", "é", "ë", "e\u0308", "“",
            "”", "“a”", ".”", "pati", " ", "\n", "\r\n", "\t", "\u00a0", "\u0007", "\uffff", "<a", "/*", "[", "{{",
            "\u202e", "🚲", "_");
    private static final List<String> LAST = List.of("", "!", "\u0000", "a", "\n");

    /** The forms that repeat a group, each behind a bound of length in its type. */
    private static final Map<String, Integer> BOUNDED = Map.of(
            "^([a-z][a-z0-9-]*:)?[a-z0-9-]+(/[a-z0-9-]+)*$", 200,
            "^[a-z]+(-[a-z]+)*$", 100,
            "^[a-z][a-z0-9-]*:[a-z0-9-]+(/[a-z0-9-]+)*$", 200);

    @TestFactory
    Stream<DynamicTest> noTextKeepsAPatternBusy() throws IOException {
        Map<String, Pattern> patterns = patterns();
        assertThat(patterns)
                .hasSizeGreaterThan(10)
                .containsKey(Shape.READABLE)
                .containsKeys(BOUNDED.keySet().toArray(String[]::new));
        return patterns.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> tryAll(each.getValue())));
    }

    private static void tryAll(Pattern pattern) {
        int length = BOUNDED.getOrDefault(pattern.pattern(), LENGTH);
        for (String repeated : REPEATED) {
            for (String last : LAST) {
                String text = repeated.repeat(length / repeated.length()) + last;
                Watched watched = new Watched(text);
                pattern.matcher(watched).matches();
                Matcher matcher = pattern.matcher(watched);
                while (matcher.find()) {
                    assertThat(matcher.end()).isLessThanOrEqualTo(text.length());
                }
            }
        }
    }

    @Test
    void theBoundsStandBeforeThePatterns() {
        assertRefused(() -> StatementId.of("a/".repeat(50_000) + "a"));
        assertRefused(() -> ClaimCode.of("a-".repeat(50_000) + "a"));
        assertThat(StatementId.of("a".repeat(200)).value()).hasSize(200);
    }

    /** A pattern that is written where it is used is not tried above. */
    @Test
    void eachPatternHasAName() throws IOException {
        Pattern unnamed =
                Pattern.compile("\\.(?:(?:matches|split)\\(\\s*\"[^\"]{4,}|replace(?:All|First)\\(\\s*\"[^\"]{4,}\",)");
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                assertThat(unnamed.matcher(Files.readString(source)).find())
                        .as("a pattern without a name in %s", source.getFileName())
                        .isFalse();
            }
        }
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        org.assertj.core.api.Assertions.assertThatThrownBy(reading).isInstanceOf(InvalidValueException.class);
    }

    private static Map<String, Pattern> patterns() throws IOException {
        Map<String, Pattern> patterns = new TreeMap<>();
        List<Class<?>> types = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CLASSES)) {
            files.map(file -> CLASSES.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .forEach(file -> types.add(named(file.replace('/', '.').replace(".class", ""))));
        }
        for (Class<?> type : types) {
            Shape shape = type.getAnnotation(Shape.class);
            if (shape != null) {
                patterns.put(shape.value(), Pattern.compile(shape.value()));
            }
            for (Field field : type.getDeclaredFields()) {
                if (field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
                    Pattern pattern = in(field);
                    patterns.put(pattern.pattern(), pattern);
                }
            }
        }
        return patterns;
    }

    private static Path classes() {
        try {
            return Path.of(Shape.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Pattern in(Field field) {
        try {
            field.setAccessible(true);
            return (Pattern) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A text that counts how often it is looked at. */
    private static final class Watched implements CharSequence {
        private final String text;
        private int looks;

        Watched(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++looks > LOOKS_AT_EACH * (text.length() + 100)) {
                throw new AssertionError("a text of " + text.length() + " characters keeps the pattern busy");
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
