package nl.regie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dossiers that go to who may not know whose they are. All people are invented. */
class PseudonymiseCommandTest {
    private static final Path EXAMPLES = Path.of(System.getProperty("regie.root", "../.."), "examples", "dossiers");
    private static final String KEY = "sleutel van deze test en van niets anders";

    @TempDir
    Path folder;

    private Path dossiers = Path.of("");
    private Path key = Path.of("");
    private Path out = Path.of("");
    private String told = "";

    @BeforeEach
    void twoDossiers() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String name : new String[] {"gerrit", "naima"}) {
            lines.append(DossierFile.writeLine(DossierFile.read(Files.readAllBytes(EXAMPLES.resolve(name + ".json")))
                    .orElseThrow()));
        }
        dossiers = Files.writeString(folder.resolve("dossiers.ndjson"), lines);
        key = Files.writeString(folder.resolve("key"), KEY);
        out = folder.resolve("out.ndjson");
    }

    @Test
    void nobodyIsNamedTheKeyIsNotShownAndItIsSaidWhatItIs() throws IOException {
        assertThat(run()).isEqualTo(Regie.FINE);
        assertThat(Files.readString(out))
                .doesNotContainIgnoringCase("gerrit")
                .doesNotContainIgnoringCase("naima")
                .doesNotContainIgnoringCase("insuline");
        assertThat(Files.readAllLines(out)).hasSize(2).allSatisfy(line -> assertThat(
                        DossierFile.read(line).problems())
                .isEmpty());
        assertThat(told)
                .contains("2 dossiers geschreven, 0 weggelaten", "nog steeds persoonsgegevens")
                .doesNotContain("sleutel van deze test");
    }

    @Test
    void whoObjectedIsLeftOutAndAListThatIsNoListIsRefused() throws IOException {
        Path objected = Files.writeString(folder.resolve("objected.txt"), "naima\n\n");
        assertThat(run("--objected", objected.toString(), "--keep-days", "--keep", "Goal.inOwnWords"))
                .isEqualTo(Regie.FINE);
        Dossier gerrit = DossierFile.read(Files.readString(out)).orElseThrow();
        assertThat(gerrit.carePlans().get(0).recorded().on().getYear()).isGreaterThan(2024);
        Files.delete(out);
        Files.writeString(objected, "Naima de Wit\n");
        assertThat(run("--objected", objected.toString())).isEqualTo(Regie.WRONG_USAGE);
        assertThat(out).doesNotExist();
        assertThat(told).doesNotContain("Naima");
    }

    /** Whoever objected and was typed in another way would be handed on, and nobody would see it. */
    @Test
    void whereSomebodyWhoObjectedIsNotFoundNothingIsWrittenAndTheLineIsTold() throws IOException {
        Path objected = Files.writeString(folder.resolve("objected.txt"), "gerrit \t\r\n\nNaima \r\n");
        assertThat(run("--objected", objected.toString())).isEqualTo(Regie.INPUT_HAS_PROBLEMS);
        assertThat(out).doesNotExist();
        assertThat(told)
                .contains("Van 1 van de 2 patiënten", "regel 3)", "Er is niets geschreven")
                .doesNotContain("geschreven, ")
                .doesNotContainIgnoringCase("naima");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }

        assertThat(run("--objected", objected.toString(), "--objected-elsewhere", "--lang", "en"))
                .isEqualTo(Regie.FINE);
        assertThat(Files.readAllLines(out)).hasSize(1);
        assertThat(told).contains("Of 1 of the 2 patients", "line 3)", "1 left out");
    }

    @Test
    void aFieldThatCannotBeKeptIsRefusedWithThoseThatCan() {
        for (String field : new String[] {"Goal.inOwnWord", "Patient.id", "Foo.bar", "Goal", "Answer.recorded"}) {
            assertThat(run("--keep", "Goal.inOwnWords," + field)).as(field).isEqualTo(Regie.WRONG_USAGE);
            assertThat(told).as(field).contains("Veld 2 bij --keep");
            assertThat(out).doesNotExist();
        }
        run("--keep", "Goal.inOwnWord");
        assertThat(told).contains("Kies uit: Goal.inOwnWords").doesNotContain("Answer.", "Goal.inOwnWord,");
        run("--keep", "Foo.bar");
        assertThat(told).contains("Answer.inOwnWords", "Patient.name").doesNotContain("Patient.id", "Foo");
    }

    @Test
    void aHyphenIsNoFileToWrite() {
        out = Path.of("-");
        assertThat(run()).isEqualTo(Regie.WRONG_USAGE);
        assertThat(told).contains("Noem bij --out een bestand");
        assertThat(out).doesNotExist();
    }

    @Test
    void whatIsThereIsKeptAShortKeyIsRefusedAndABadLineIsTold() throws IOException {
        Files.writeString(dossiers, "[]\n" + Files.readString(dossiers));
        assertThat(run()).isEqualTo(Regie.INPUT_HAS_PROBLEMS);
        assertThat(told).contains("dossiers.ndjson:1", "1 regel geweigerd");
        assertThat(run()).isEqualTo(Regie.WRONG_USAGE);
        assertThat(told).contains("is er al");
        Files.delete(out);
        Files.writeString(key, "kort");
        assertThat(run()).isEqualTo(Regie.WRONG_USAGE);
        assertThat(run("--keep", "words")).isEqualTo(Regie.WRONG_USAGE);
    }

    /** An empty file would stand in the way of the next try. */
    @Test
    void whereEveryLineIsRefusedNoFileIsLeft() throws IOException {
        String good = Files.readString(dossiers);
        Files.writeString(dossiers, "[]\n");
        assertThat(run()).isEqualTo(Regie.INPUT_HAS_PROBLEMS);
        assertThat(told).contains("0 dossiers geschreven", "1 regel geweigerd");
        assertThat(out).doesNotExist();
        Files.writeString(dossiers, good);
        assertThat(run()).isEqualTo(Regie.FINE);
    }

    @Test
    void aFileThatIsNotThereIsToldByItsPlaceBeforeAnythingIsWritten() {
        dossiers = folder.resolve("jan-jansen.ndjson");
        assertThat(run()).isEqualTo(Regie.WRONG_USAGE);
        assertThat(told).contains("Bestand 1 is er niet of is niet te lezen.").doesNotContain("jan-jansen");
        assertThat(out).doesNotExist();
    }

    private int run(String... options) {
        String[] arguments = Stream.concat(
                        Stream.of(
                                "pseudonymise",
                                dossiers.toString(),
                                "--key-file",
                                key.toString(),
                                "--out",
                                out.toString()),
                        Stream.of(options))
                .toArray(String[]::new);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        PrintStream screen = new PrintStream(written, true, StandardCharsets.UTF_8);
        int exit = Regie.run(arguments, new ByteArrayInputStream(new byte[0]), screen, screen);
        told = written.toString(StandardCharsets.UTF_8);
        return exit;
    }
}
