package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private final String readme =
            OurFiles.text(Path.of(System.getProperty("regie.root", ".."), "fhir-adapter", "README.md"));

    @Test
    void theTableTellsWhatEachListOfTheDossierBecomes() {
        for (Shelf<?, ?> shelf : Shelf.ALL) {
            String type = shelf.mapping().type().getSimpleName();
            assertThat(readme).contains("| `" + shelf.list() + "` | " + type + " |");
        }
    }

    @Test
    void theTableHasEachTypeOfResourceThatIsWrittenAndNoOther() {
        Set<String> written = new TreeSet<>(Trees.exported().findValuesAsText("resourceType"));
        written.remove("Bundle");
        Set<String> told = new TreeSet<>();
        readme.lines()
                .filter(line -> line.startsWith("| `") || line.startsWith("| everybody"))
                .forEach(line -> told.add(
                        line.replaceFirst("[|][^|]*[|]([^|]*)[|].*", "$1").strip()));

        assertThat(told).isEqualTo(written);
    }
}
