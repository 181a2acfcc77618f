package nl.regie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("thorough")
class ValidateCommandTest {
    private static final Path CASE = Path.of(System.getProperty("regie.root"), "examples", "dossiers", "gerrit.json");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void whatToFhirWritesIsValid() {
        run("", "to-fhir", CASE.toString());
        String bundle = said(out);

        assertThat(run(bundle, "validate", "-")).isEqualTo(Regie.FINE);
        assertThat(said(out)).isEqualTo("Dit is geldige FHIR R4.\n");
        assertThat(said(err).lines())
                .as("a profile that is not here is told, and is no error")
                .allMatch(line -> line.startsWith("warning") && line.contains("nl-core"));
    }

    @Test
    void whatIsNotValidIsToldByItsPlace() {
        assertThat(run("{\"resourceType\":\"Patient\",\"gender\":\"x\"}", "validate", "-"))
                .isEqualTo(Regie.INPUT_HAS_PROBLEMS);
        assertThat(said(out)).isEmpty();
        assertThat(said(err)).contains("error  Patient.gender  [").doesNotContain("Exception");
    }

    @Test
    void whatIsNotJsonIsToldWithoutAnException() {
        assertThat(run("<Patient/>", "validate", "-")).isEqualTo(Regie.INPUT_HAS_PROBLEMS);
        assertThat(said(err)).contains("[not-json]").doesNotContain("Exception");
    }

    @Test
    void programsGetJson() throws IOException {
        int exit = run("{\"resourceType\":\"Patient\"}", "validate", "-", "--format", "json", "--warnings");

        JsonNode problems = new ObjectMapper().readTree(said(out));
        assertThat(exit).isEqualTo(Regie.FINE);
        assertThat(problems).isNotEmpty().allSatisfy(problem -> assertThat(
                        problem.path("severity").asText())
                .isNotEqualTo("error"));
    }

    /** That they are used then is tested where the validator is; here none is started for it. */
    @Test
    void profilesInAFolderAreRead() throws IOException {
        Files.writeString(folder.resolve("broken.json"), "{\"resourceType\":\"StructureDefinition\"");

        assertThat(run("{}", "validate", "-", "--package", folder.toString())).isEqualTo(Regie.WRONG_USAGE);
        assertThat(said(err)).contains("broken.json").doesNotContain("Exception");
    }

    @Test
    void aFolderThatIsNotThereIsWrongUsage() {
        String nowhere = folder.resolve("nowhere").toString();

        assertThat(run("{}", "validate", "-", "--package", nowhere)).isEqualTo(Regie.WRONG_USAGE);
        assertThat(said(err)).contains("nowhere").doesNotContain("Exception");
    }

    private int run(String input, String... arguments) {
        out.reset();
        err.reset();
        return Regie.run(
                arguments,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
