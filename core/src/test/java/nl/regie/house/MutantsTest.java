package nl.regie.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said of mutants that live is said of classes that are there. */
class MutantsTest {
    private static final Path ROOT = Path.of(System.getProperty("regie.root", ".."));
    private static final Pattern CLASS_OF_A_ROW = Pattern.compile("(?m)^\\| `([A-Z][A-Za-z]*)");

    @Test
    void eachMutantThatIsNamedLivesInAClassThatIsThere() throws IOException {
        List<String> named = CLASS_OF_A_ROW
                .matcher(Files.readString(ROOT.resolve("core/MUTANTS.md")))
                .results()
                .map((MatchResult row) -> row.group(1))
                .toList();
        assertThat(named).hasSizeGreaterThan(3);
        assertThat(classes()).containsAll(named);
    }

    private static Set<String> classes() {
        return Stream.of("core/src/main/java", "fhir-adapter/src/main/java")
                .map(ROOT::resolve)
                .flatMap(MutantsTest::names)
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".java"))
                    .map(file -> file.substring(0, file.length() - ".java".length()))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
