package nl.regie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form from the command line, filled in, and read back. */
class FormsTest {
    private static final Path NAIMA =
            Path.of(System.getProperty("regie.root", "../.."), "examples", "dossiers", "naima.json");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private Path folder = Path.of("");

    private record Run(int exit, String out, String err) {}

    @Test
    void aFormForThePatientIsFilledInAndItsAnswersAreInTheDossier() throws IOException {
        Run form = regie("form", "consult-preparation", NAIMA.toString(), "--as-of", "2026-11-29");
        assertThat(form.exit()).isEqualTo(Regie.FINE);
        JsonNode questionnaire = MAPPER.readTree(form.out());
        assertThat(questionnaire.path("resourceType").asText()).isEqualTo("Questionnaire");

        ObjectNode response = MAPPER.createObjectNode();
        response.put("resourceType", "QuestionnaireResponse")
                .put("status", "completed")
                .put("authored", "2026-11-29T10:00:00+01:00")
                .put("questionnaire", questionnaire.path("url").asText());
        ObjectNode group = response.putArray("item").addObject().put("linkId", "preparation");
        group.putArray("item")
                .addObject()
                .put("linkId", "preparation.own-words")
                .putArray("answer")
                .addObject()
                .put("valueString", "Het gaat beter in de bakkerij");
        Path filled = Files.writeString(folder.resolve("response.json"), response.toString());

        Dossier naima = DossierFile.read(Files.readString(NAIMA)).value().orElseThrow();
        Run answers = regie(
                "answers",
                filled.toString(),
                "--into",
                NAIMA.toString(),
                "--by",
                naima.patient().id().value(),
                "--as-of",
                "2026-11-29");
        assertThat(answers.err()).isEmpty();
        assertThat(answers.exit()).isEqualTo(Regie.FINE);
        Dossier after = DossierFile.read(answers.out()).value().orElseThrow();
        assertThat(after.consultPreparations())
                .hasSize(naima.consultPreparations().size() + 1);

        Run nobody = regie("answers", filled.toString(), "--into", NAIMA.toString());
        assertThat(nobody.exit()).isEqualTo(Regie.INPUT_HAS_PROBLEMS);
        assertThat(nobody.err()).contains("[source-missing]").doesNotContain("bakkerij");
        assertThat(nobody.out()).isEmpty();
    }

    @Test
    void whatStandsInAFormBeforehandIsWrittenWhereItIsAskedFor() throws IOException {
        Run before = regie("form", "signalling-plan", NAIMA.toString(), "--beforehand", "--as-of", "2026-11-29");
        JsonNode response = MAPPER.readTree(before.out());
        assertThat(response.path("status").asText()).isEqualTo("in-progress");
        assertThat(response.path("item")).isNotEmpty();
    }

    @Test
    void aFormThatIsNotForSomebodyAndOneThatThereIsNotAreWrongUsage() {
        assertThat(regie("form", "personal-diagnosis", NAIMA.toString(), "--for", "nobody")
                        .exit())
                .isEqualTo(Regie.WRONG_USAGE);
        assertThat(regie("form", "personal-diagnosis", NAIMA.toString(), "--for", "not an id")
                        .exit())
                .isEqualTo(Regie.WRONG_USAGE);
        assertThat(regie("form", "tax", NAIMA.toString()).exit()).isEqualTo(Regie.WRONG_USAGE);
    }

    /** The day stands in it, and would tell that something was written down that the patient may not see. */
    @Test
    void theDayOfAFormForThePatientIsNotThatOfAnEntryThatIsKeptFromThem() throws IOException {
        ObjectNode dossier = (ObjectNode) MAPPER.readTree(NAIMA.toFile());
        String before = day(dossier);
        dossier.withArray("dangersAtHome")
                .addObject()
                .put("id", "later-danger")
                .put("state", "PRESENT")
                .putObject("recorded")
                .put("on", "2999-01-01")
                .put("by", "nurse");

        assertThat(day(dossier)).isEqualTo(before);
    }

    private String day(ObjectNode dossier) throws IOException {
        Path file = Files.write(folder.resolve("day.json"), MAPPER.writeValueAsBytes(dossier));
        Run form = regie("form", "personal-diagnosis", file.toString());
        assertThat(form.exit()).as(form.err()).isEqualTo(Regie.FINE);
        return MAPPER.readTree(form.out()).path("date").asText();
    }

    private static Run regie(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Regie.run(
                arguments,
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
