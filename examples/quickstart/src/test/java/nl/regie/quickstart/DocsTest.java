package nl.regie.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages for others say leads somewhere, is tested where it says so, and runs. */
class DocsTest {
    private static final Path ROOT = Path.of(System.getProperty("regie.root"));
    private static final Path DOCS = ROOT.resolve("docs");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(#[^)]*)?\\)");
    private static final Pattern NAMED_TEST = Pattern.compile("`(\\w+Test)`");

    @Test
    void eachLinkLeadsToAFileAndEachNamedTestIsThere() throws IOException {
        Set<String> tests = tests();
        for (Path page : pages()) {
            String text = Files.readString(page);
            assertThat(LINK.matcher(text).results().map(found -> found.group(1)))
                    .as(page.toString())
                    .allSatisfy(link -> assertThat(DOCS.resolve(link)).exists());
            assertThat(NAMED_TEST.matcher(text).results().map(found -> found.group(1)))
                    .isSubsetOf(tests);
        }
    }

    @Test
    void theReadmeLeadsToEachPage() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        assertThat(pages()).hasSizeGreaterThan(2).allSatisfy(page -> assertThat(readme)
                .contains("(docs/" + page.getFileName() + ")"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DossierConverter", "DossierColumn"})
    void theConvertersAreThoseThatAreTriedWithTheirFrameworks(String name) throws IOException {
        String source =
                Files.readString(ROOT.resolve("examples/ehr/src/main/java/nl/regie/ehr/door/" + name + ".java"));
        List<String> shown = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(DOCS.resolve("in-your-screens.md")))
                .results()
                .map((MatchResult block) -> block.group(1))
                .filter(block -> block.contains("class " + name))
                .toList();
        assertThat(shown).hasSize(1);
        assertThat(source).endsWith(shown.get(0));
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(DOCS)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }
}
