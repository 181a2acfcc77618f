package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Problem;
import nl.regie.fhir.incoming.BoundedJson;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What other systems write. These files are not ours to ship; where they are absent, the tests say so and pass. */
@Tag("thorough")
class CorpusTest {
    private final Dossier rich = RichDossier.make();

    @Test
    void noFileOfOthersMakesAnException() throws IOException {
        for (Path file : files()) {
            for (String document : documents(file)) {
                assertThat(FhirImport.read(document).remarks())
                        .as(file.toString())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void aResourceOfOthersBesideOursIsReportedAndChangesNothing() throws IOException {
        for (Path file : files()) {
            for (String document : documents(file).stream().limit(20).toList()) {
                BoundedJson.read(document).object().ifPresent(theirs -> besideOurs(file, theirs));
            }
        }
    }

    private void besideOurs(Path file, ObjectNode theirs) {
        String bundle = Trees.changed(ours -> Trees.entries(ours).addObject().set("resource", theirs));

        FhirImport.Result result = FhirImport.read(bundle);

        assertThat(result.dossier()).as(file.toString()).contains(rich);
        assertThat(result.remarks())
                .as(file.toString())
                .extracting(Problem::where)
                .containsExactly(Trees.ADDED + ".resource");
    }

    private static List<Path> files() throws IOException {
        Optional<Path> corpus = Optional.ofNullable(System.getProperty("regie.shared"))
                .map(shared -> Path.of(shared, "fhir", "corpus"))
                .filter(Files::isDirectory);
        if (corpus.isEmpty()) {
            System.out.println(
                    "Skipped: the files of others are not here (property regie.shared, folder fhir/corpus).");
            return List.of();
        }
        try (Stream<Path> files = Files.walk(corpus.get())) {
            return files.filter(file -> file.toString().matches(".*[.](json|ndjson)"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> documents(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return file.toString().endsWith(".ndjson") ? text.lines().toList() : List.of(text);
    }
}
