package nl.regie.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who has to renew a file that is compared finds the test that writes it in what is told to contributors. */
class GoldenFilesTest {
    private static final Path ROOT = Path.of(System.getProperty("regie.root", ".."));
    private static final Pattern RENEWS =
            Pattern.compile("getBoolean\\(\"regie\\.renew\"\\)|OurFiles\\.renew\\(\\)|Signatures\\.assertListed\\(");

    @Test
    void eachTestThatWritesAFileAnewIsNamedForContributors() throws IOException {
        List<String> tests = Stream.of(ROOT, ROOT.resolve("fhir-adapter"), ROOT.resolve("examples"))
                .flatMap(GoldenFilesTest::foldersIn)
                .map(module -> module.resolve("src/test/java"))
                .filter(Files::isDirectory)
                .flatMap(GoldenFilesTest::testsThatRenew)
                .toList();
        assertThat(tests).contains("SignaturesTest", "VocabularyTest", "ScriptsTest");
        assertThat(Files.readString(ROOT.resolve(".github/CONTRIBUTING.md")))
                .contains(tests.stream().map(test -> "`" + test + "`").toList());
    }

    private static Stream<Path> foldersIn(Path folder) {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> testsThatRenew(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files
                    .filter(file -> file.toString().endsWith("Test.java"))
                    .filter(file -> RENEWS.matcher(read(file)).find())
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
