package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.regie.dossier.EntryKind;
import nl.regie.fhir.mapping.EntryMappings;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final Path README = OurFiles.MODULE.resolve("README.md");
    private static final JsonNode MAPPINGS = Trees.parseAny(OurFiles.text(
            OurFiles.MODULE.resolve(Path.of("src", "test", "resources", "nl", "regie", "fhir-mappings.json"))));

    private final String readme = OurFiles.text(README);

    /** To write the table anew: {@code -Dregie.renew=true}. Then read what changed. */
    @Test
    void theTableIsWrittenFromTheMappings() {
        StringBuilder table = new StringBuilder(
                "| in the dossier | in FHIR | profile | what is special, or lost |\n|---|---|---|---|\n");
        Map<String, String> claimed = claimed();
        for (JsonNode row : MAPPINGS) {
            String type = row.path("inFhir").asText();
            table.append("| ").append(row.path("inTheDossier").asText());
            table.append(" | ").append(type);
            table.append(" | ").append(row.has("claimsNoProfile") ? "\u2013" : claimed.get(type));
            table.append(" | ").append(row.path("whatIsSpecial").asText()).append(" |\n");
        }
        int start = readme.indexOf('\n', readme.indexOf("<!-- mappings")) + 1;
        int end = readme.indexOf("<!-- end of mappings -->");
        if (OurFiles.renew()) {
            OurFiles.write(README, readme.substring(0, start) + table + readme.substring(end));
        }

        assertThat(OurFiles.text(README)).contains("-->\n" + table + "<!-- end of mappings -->");
    }

    @Test
    void eachKindOfEntryHasItsMapping() {
        assertThat(EntryMappings.ALL.stream().<Object>map(EntryMappings::kind))
                .containsExactlyElementsOf(EntryKind.all());
    }

    @Test
    void theTableTellsWhatEachListOfTheDossierBecomes() {
        for (EntryMappings<?, ?> mappings : EntryMappings.ALL) {
            assertThat(MAPPINGS)
                    .as(mappings.kind().list())
                    .anyMatch(row -> row.path("inTheDossier")
                                    .asText()
                                    .equals("`" + mappings.kind().list() + "`")
                            && row.path("inFhir")
                                    .asText()
                                    .equals(mappings.mapping().type().getSimpleName()));
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

        assertThat(profiles).isEqualTo(claimed());
    }

    private static Map<String, String> claimed() {
        Map<String, String> claimed = new TreeMap<>();
        for (JsonNode entry : Trees.entries(Trees.exported())) {
            String profile = entry.at("/resource/meta/profile/0").asText();
            claimed.merge(
                    entry.at("/resource/resourceType").asText(),
                    profile.isEmpty() ? "\u2013" : profile.substring(profile.lastIndexOf('/') + 1),
                    ReadmeTest::theOneThatIsClaimed);
        }
        return claimed;
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
        MAPPINGS.forEach(row -> told.add(row.path("inFhir").asText()));

        assertThat(told).isEqualTo(written);
    }
}
