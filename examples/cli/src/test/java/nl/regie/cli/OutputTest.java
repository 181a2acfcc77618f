package nl.regie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command writes never costs what was there. */
class OutputTest {
    private static final Path EXAMPLES = Path.of(System.getProperty("regie.root", "../.."), "examples", "dossiers");

    @TempDir
    Path folder;

    private Path dossier;
    private String err = "";

    @BeforeEach
    void aDossierOfOnesOwn() throws IOException {
        dossier = Files.copy(EXAMPLES.resolve("gerrit.json"), folder.resolve("dossier.json"));
    }

    @Test
    void aNewFileIsWrittenWholeAndIsForWhoRanTheProgram() throws IOException {
        Path out = folder.resolve("plan.txt");
        assertThat(copyTo(out)).isEqualTo(Regie.FINE);
        assertThat(out).content(StandardCharsets.UTF_8).contains("Mijn plan");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out)))
                .isEqualTo("rw-------");
        assertThat(filesIn(folder)).containsExactlyInAnyOrder(dossier, out);
    }

    @Test
    void whatIsThereIsKept() throws IOException {
        Path out = Files.writeString(folder.resolve("plan.txt"), "van vorig jaar");
        assertThat(copyTo(out)).isEqualTo(Regie.WRONG_USAGE);
        assertThat(err).contains("--force").doesNotContain("Exception");
        assertThat(out).content().isEqualTo("van vorig jaar");
        assertThat(filesIn(folder)).containsExactlyInAnyOrder(dossier, out);
    }

    @Test
    void byForceTheNewOneTakesItsPlace() throws IOException {
        Path out = Files.writeString(folder.resolve("plan.txt"), "van vorig jaar");
        assertThat(copyTo(out, "--force")).isEqualTo(Regie.FINE);
        assertThat(out).content(StandardCharsets.UTF_8).contains("Mijn plan").doesNotContain("van vorig jaar");
    }

    @Test
    void theFileThatIsReadIsNeverWrittenOver() throws IOException {
        String before = Files.readString(dossier);
        assertThat(copyTo(dossier, "--force")).isEqualTo(Regie.WRONG_USAGE);
        assertThat(copyTo(Files.createLink(folder.resolve("zelfde.json"), dossier), "--force"))
                .isEqualTo(Regie.WRONG_USAGE);
        assertThat(dossier).content(StandardCharsets.UTF_8).isEqualTo(before);
    }

    @Test
    void noFileThatIsReadBesideItIsWrittenOverEither() throws IOException {
        Path overlay = Files.copy(EXAMPLES.resolve("../overlays/het-veer.json"), folder.resolve("overlay.json"));
        Path link = Files.createLink(folder.resolve("zelfde.json"), overlay);
        String before = Files.readString(overlay);
        assertThat(copyTo(overlay, "--overlay", overlay.toString(), "--force")).isEqualTo(Regie.WRONG_USAGE);
        assertThat(err).contains("noem een ander");
        assertThat(copyTo(link, "--overlay", overlay.toString(), "--force")).isEqualTo(Regie.WRONG_USAGE);
        assertThat(overlay).content(StandardCharsets.UTF_8).isEqualTo(before);
    }

    @Test
    void theDossierBesidePlansOfOthersIsNotWrittenOverAndWhatIsNewGoesWhereItIsAsked() throws IOException {
        Path plans = Files.writeString(folder.resolve("plans.json"), """
                {"resourceType":"CarePlan","id":"a","status":"active","intent":"plan","title":"Bewegen",
                 "subject":{"reference":"Patient/1"}}""");
        Path mine = folder.resolve("mine.json");
        assertThat(draft(plans, mine)).isEqualTo(Regie.FINE);
        String before = Files.readString(mine);
        assertThat(draft(plans, mine, "--beside", mine.toString(), "--force")).isEqualTo(Regie.WRONG_USAGE);
        assertThat(err).contains("noem een ander");
        assertThat(mine).content(StandardCharsets.UTF_8).isEqualTo(before);
        Path told = folder.resolve("told.txt");
        assertThat(draft(plans, told, "--beside", mine.toString())).isEqualTo(Regie.FINE);
        assertThat(told).content(StandardCharsets.UTF_8).contains("Niets anders dan wat al is overgenomen.");
    }

    private int draft(Path plans, Path out, String... more) {
        return run(Stream.concat(
                        Stream.of("from-fhir", plans.toString(), "--draft", "--patient", "p", "--by", "n", "--on"),
                        Stream.concat(Stream.of("2026-11-25", "--out", out.toString()), Stream.of(more)))
                .toArray(String[]::new));
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("elders.txt"), "van iemand anders");
        Path link = Files.createSymbolicLink(folder.resolve("plan.txt"), elsewhere);
        assertThat(copyTo(link, "--force")).isEqualTo(Regie.WRONG_USAGE);
        assertThat(elsewhere).content().isEqualTo("van iemand anders");
        assertThat(link).isSymbolicLink();
    }

    @Test
    void aFolderThatIsNotThereIsToldInASentence() {
        assertThat(copyTo(folder.resolve("nergens").resolve("plan.txt"))).isEqualTo(Regie.WRONG_USAGE);
        assertThat(err).contains("niet te schrijven");
    }

    @Test
    void theDemoDestroysNothingEither() throws IOException {
        Path there = Files.writeString(folder.resolve("dossier.json"), "van mij");
        assertThat(run("demo", "--out", folder.toString())).isEqualTo(Regie.WRONG_USAGE);
        assertThat(there).content().isEqualTo("van mij");
        assertThat(run("demo", "--out", folder.toString(), "--force")).isEqualTo(Regie.FINE);
    }

    private int copyTo(Path out, String... more) {
        return run(Stream.concat(Stream.of("copy", dossier.toString(), "--out", out.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private int run(String... arguments) {
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int exit = Regie.run(
                arguments,
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(errors, true, StandardCharsets.UTF_8));
        err = errors.toString(StandardCharsets.UTF_8);
        return exit;
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
