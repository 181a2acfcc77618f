package nl.regie.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The hazard log names the tests that guard, and each of them is there. */
class HazardLogTest {
    private static final Path ROOT = Path.of(System.getProperty("regie.root"));
    private static final Pattern TEST = Pattern.compile("`([A-Za-z]+)\\.([A-Za-z]+)`");
    private static final int COLUMNS = 6;
    private static final int EVIDENCE = 4;

    @Test
    void everyRowIsWholeAndNamesATestOrSaysThatThereIsNone() throws IOException {
        assertThat(rows()).hasSizeGreaterThan(50).allSatisfy(row -> {
            assertThat(row).hasSize(COLUMNS).noneMatch(String::isBlank);
            assertThat(TEST.matcher(row.get(EVIDENCE)).find()
                            || row.get(EVIDENCE).equals("none"))
                    .as(row.get(0))
                    .isTrue();
        });
        assertThat(rows()).extracting(row -> row.get(0)).doesNotHaveDuplicates();
    }

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        Map<String, String> tests = tests();
        List<String> missing = new ArrayList<>();
        int named = 0;
        for (List<String> row : rows()) {
            for (var match : TEST.matcher(row.get(EVIDENCE)).results().toList()) {
                named++;
                String method = "void " + match.group(2) + "(";
                if (!tests.getOrDefault(match.group(1), "").contains(method)) {
                    missing.add(row.get(0) + ": " + match.group());
                }
            }
        }
        assertThat(named).isGreaterThan(50);
        assertThat(missing).isEmpty();
    }

    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(ROOT.resolve("core/INTENDED-USE.md")).stream()
                .dropWhile(line -> !line.startsWith("| hazard |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Stream.of(line.substring(1, line.length() - 1).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    /** The text of each test class of the library, by its name. */
    private static Map<String, String> tests() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String part : List.of("core", "fhir-adapter", "examples")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(part))) {
                files.filter(file -> file.toString().endsWith("Test.java"))
                        .filter(file -> file.toString().contains("src"))
                        .forEach(sources::add);
            }
        }
        return sources.stream()
                .collect(Collectors.toMap(
                        file -> file.getFileName().toString().replace(".java", ""),
                        HazardLogTest::text,
                        (a, b) -> a + b));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
