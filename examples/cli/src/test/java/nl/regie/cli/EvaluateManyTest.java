package nl.regie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several dossiers in one call, each told under the name of its file. All people are invented. */
class EvaluateManyTest {
    private static final Path EXAMPLES = Path.of(System.getProperty("regie.root", "../.."), "examples", "dossiers");
    private static final String EMPTY = "{\"schemaVersion\": \"1.1\", \"patient\": {\"id\": \"leeg\"}}";

    @TempDir
    Path folder;

    private String gerrit = "";
    private String naima = "";
    private String out = "";
    private String err = "";

    @BeforeEach
    void twoDossiers() throws IOException {
        gerrit = Files.copy(EXAMPLES.resolve("gerrit.json"), folder.resolve("gerrit.json"))
                .toString();
        naima = Files.copy(EXAMPLES.resolve("naima.json"), folder.resolve("naima.json"))
                .toString();
    }

    @Test
    void eachIsToldUnderTheNameOfItsFileAsItIsToldByItself() {
        assertThat(run(gerrit)).isEqualTo(Regie.FINE);
        String one = out;
        assertThat(run(naima)).isEqualTo(Regie.FINE);
        String other = out;
        assertThat(run(gerrit, naima)).isEqualTo(Regie.FINE);
        assertThat(out).isEqualTo("== gerrit.json ==\n" + one + "\n== naima.json ==\n" + other);
        String both = out;
        assertThat(run(folder.toString())).isEqualTo(Regie.FINE);
        assertThat(out).isEqualTo(both);
        assertThat(err).isEmpty();
    }

    @Test
    void forAProgramTheyAreOneListOfWhatEachIsByItself() throws IOException {
        run(naima, "--format", "json");
        JsonNode one = new ObjectMapper().readTree(out);
        assertThat(run(gerrit, naima, "--format", "json")).isEqualTo(Regie.FINE);
        JsonNode list = new ObjectMapper().readTree(out);
        assertThat(list.findValuesAsText("file")).containsExactly("gerrit.json", "naima.json");
        assertThat(list.get(1).get("evaluation")).isEqualTo(one);
    }

    @Test
    void whatCannotBeReadIsToldWithItsFileAndTheOthersAreStillTold() throws IOException {
        String wrong = write("wrong.json", "{\"geheim\": 1}");
        String empty = write("empty.json", EMPTY);
        assertThat(run(wrong, naima)).isEqualTo(Regie.INPUT_HAS_PROBLEMS);
        assertThat(out).contains("== naima.json ==").doesNotContain("wrong.json");
        assertThat(err).contains("wrong.json").doesNotContain("geheim");
        assertThat(run(wrong, empty, naima, "--format", "json")).isEqualTo(Regie.WRONG_USAGE);
        assertThat(new ObjectMapper().readTree(out)).hasSize(1);
        assertThat(err).contains("empty.json  In dit dossier is nog niets opgeschreven", "wrong.json");
    }

    @Test
    void oneThatWentIntoAnotherIsToldAsThat() throws IOException {
        String merged =
                write("merged.json", EMPTY.replace("\"leeg\"", "\"leeg\", \"mergedInto\": \"een-ander-dossier\""));
        assertThat(run(merged, naima, "--as-of", "2026-11-01")).isEqualTo(Regie.FINE);
        assertThat(out).contains("== merged.json ==\n", "Met --ids ziet u welk dossier dat is.\n\n== naima.json ==");
        assertThat(run(merged, naima, "--as-of", "2026-11-01", "--format", "json"))
                .isEqualTo(Regie.FINE);
        assertThat(new ObjectMapper().readTree(out).get(0).get("evaluation").get("closed"))
                .hasToString("\"MERGED\"");
    }

    @Test
    void aPageIsOfOneAndStandardInputIsReadOnce() throws IOException {
        assertThat(run(gerrit, naima, "--format", "html")).isEqualTo(Regie.WRONG_USAGE);
        assertThat(err).contains("noem er één");
        assertThat(run("-", "-")).isEqualTo(Regie.WRONG_USAGE);
        assertThat(err).contains("Standaardinvoer is maar één keer te lezen.");
        assertThat(run(gerrit, folder.resolve("niet-hier.json").toString())).isEqualTo(Regie.WRONG_USAGE);
        assertThat(err).contains("Bestand 2 is er niet").doesNotContain("niet-hier");
        assertThat(out).isEmpty();
        assertThat(run("-", gerrit)).isEqualTo(Regie.FINE);
        assertThat(out).startsWith("== - ==\n").contains("== gerrit.json ==");
    }

    @Test
    void noneOfThemIsWrittenOver() {
        assertThat(run(gerrit, naima, "--out", naima, "--force")).isEqualTo(Regie.WRONG_USAGE);
        assertThat(err).contains("Dit is het bestand dat gelezen werd");
        assertThat(run(gerrit, naima, "--out", folder.resolve("both.txt").toString()))
                .isEqualTo(Regie.FINE);
        assertThat(folder.resolve("both.txt")).content().contains("== naima.json ==");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int run(String... arguments) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        byte[] in;
        try {
            in = Files.readAllBytes(EXAMPLES.resolve("naima.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int exit = Regie.run(
                Stream.concat(Stream.of("evaluate"), List.of(arguments).stream())
                        .toArray(String[]::new),
                new ByteArrayInputStream(in),
                new PrintStream(written, true, StandardCharsets.UTF_8),
                new PrintStream(told, true, StandardCharsets.UTF_8));
        out = written.toString(StandardCharsets.UTF_8);
        err = told.toString(StandardCharsets.UTF_8);
        return exit;
    }
}
