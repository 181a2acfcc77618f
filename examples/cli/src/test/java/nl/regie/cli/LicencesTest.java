package nl.regie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The command names every part that it carries, and under which licence. */
class LicencesTest {
    /** What only tests need, by the beginning of its name. */
    private static final Pattern OF_TESTS = Pattern.compile(
            "(junit|opentest4j|assertj|byte-buddy|apiguardian|selenium|surefire|maven|common-java5|rhino|jaxb|javax.activation-api).*");

    /** What looks at PDFs in tests, and what it brings, has names that say little. */
    private static final String READS_PDF = String.join(File.separator, "org", "verapdf", "");

    private static final Pattern VERSION = Pattern.compile("-[0-9].*\\.jar");

    @Test
    void eachPartOfTheClassPathIsNamedAndNoOther() throws IOException {
        Set<String> carried = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(each -> !each.contains(READS_PDF))
                .map(each -> String.valueOf(Path.of(each).getFileName()))
                .filter(name -> name.endsWith(".jar") && !name.startsWith("regie-"))
                .map(name -> VERSION.matcher(name).replaceFirst(""))
                .filter(name -> !OF_TESTS.matcher(name).matches())
                .collect(Collectors.toSet());
        assertThat(carried).hasSizeGreaterThan(50);
        assertThat(named()).containsExactlyInAnyOrderElementsOf(carried);
    }

    private static Set<String> named() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(LicencesTest.class.getResourceAsStream("/META-INF/what-is-in-it.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(":") && line.contains("  "))
                    .map(line -> line.substring(line.indexOf(':') + 1, line.indexOf("  ")))
                    .collect(Collectors.toSet());
        }
    }
}
