package nl.regie.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.regie.entry.Entry;
import nl.regie.entry.Problem;
import org.junit.jupiter.api.Test;

class EntryByItselfTest {
    private static final Path NAIMA = Path.of(System.getProperty("regie.root"), "examples", "dossiers", "naima.json");
    private static final String WISH = """
            {"schemaVersion":"1.1","answers":[{"id":"a","recorded":{"on":"2026-01-02","by":"p"},
             "question":"WISH","response":"GIVEN","inOwnWords":"Weer zingen."}]}""";

    @Test
    void everyEntryOfACaseComesBackAsItWasWritten() throws IOException {
        Dossier naima = DossierFile.read(Files.readAllBytes(NAIMA)).value().orElseThrow();

        assertThat(naima.entries().map(Entry::getClass).distinct()).hasSameSizeAs(EntryKind.all());
        assertThat(naima.entries()).allSatisfy(entry -> assertThat(
                        DossierFile.readEntry(DossierFile.writeEntry(entry)).value())
                .contains(entry));
    }

    @Test
    void itStandsInOneListOfADocumentWithAVersionAsInTheFileOfItsDossier() throws IOException {
        Dossier naima = DossierFile.read(Files.readAllBytes(NAIMA)).value().orElseThrow();
        JsonNode file = new ObjectMapper().readTree(DossierFile.write(naima));

        for (EntryKind<?> kind : EntryKind.all()) {
            for (int i = 0; i < kind.in(naima).size(); i++) {
                JsonNode written = new ObjectMapper()
                        .readTree(DossierFile.writeEntry(kind.in(naima).get(i)));

                assertThat(written).hasSize(2);
                assertThat(written.get("schemaVersion")).isEqualTo(file.get("schemaVersion"));
                assertThat(written.get(kind.list()))
                        .containsExactly(file.get(kind.list()).get(i));
            }
        }
    }

    @Test
    void anOlderVersionIsRead() {
        assertThat(DossierFile.readEntry(WISH.replace("1.1", "1.0")).value()).isPresent();
    }

    @Test
    void aNewerVersionIsRefused() {
        assertThat(DossierFile.readEntry(WISH.replace("1.1", "1.9")).problems())
                .extracting(Problem::code)
                .containsExactly("newer-minor-version");
    }

    @Test
    void whatIsWrongIsTold() {
        assertThat(DossierFile.readEntry(WISH.replace("\"WISH\"", "\"WISHES\"")).problems())
                .extracting(Problem::where)
                .containsExactly("/answers/0/question");
        assertThat(DossierFile.readEntry(WISH.replace("answers", "answrs")).problems())
                .extracting(Problem::code)
                .contains("unknown-field");
        assertThat(DossierFile.readEntry("{\"schemaVersion\":\"1.1\"}").problems())
                .extracting(Problem::code)
                .containsExactly("not-one-entry");
        assertThat(DossierFile.readEntry("nothing").problems()).isNotEmpty();
    }
}
