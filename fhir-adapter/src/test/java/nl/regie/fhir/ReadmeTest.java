package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
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
    void theTableOfProfilesTellsEachTypeOnceAndWhatItClaims() {
        Map<String, String> profiles = new TreeMap<>();
        readme.substring(readme.indexOf("<!-- profiles -->"), readme.indexOf("<!-- end of profiles -->"))
                .lines()
                .skip(3)
                .map(line -> line.split("[|]", -1))
                .forEach(cells -> Stream.of(cells[1].strip().split(", ", -1))
                        .forEach(type -> profiles.put(type, cells[2].strip())));
        Map<String, String> claimed = new TreeMap<>();
        for (JsonNode entry : Trees.entries(Trees.exported())) {
            String profile = entry.at("/resource/meta/profile/0").asText();
            claimed.merge(
                    entry.at("/resource/resourceType").asText(),
                    profile.isEmpty() ? "\u2013" : profile.substring(profile.lastIndexOf('/') + 1),
                    ReadmeTest::theOneThatIsClaimed);
        }

        assertThat(profiles).isEqualTo(claimed);
    }

    /** Of one type some may claim a profile and others none; two different ones would not stand in the table. */
    private static String theOneThatIsClaimed(String one, String other) {
        return one.equals("\u2013") || one.equals(other) ? other : other.equals("\u2013") ? one : one + " " + other;
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
