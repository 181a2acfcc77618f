package nl.regie.research.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.regie.terminal.StandardStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResearchCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return run(new byte[0], arguments);
    }

    private int run(byte[] in, String... arguments) {
        out.reset();
        err.reset();
        return ResearchCommand.run(
                arguments,
                new ByteArrayInputStream(in),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String generated(String name) {
        String file = folder.resolve(name).toString();
        assertThat(run("generate", "--patients", "40", "--seed", "3", "--out", file))
                .isZero();
        return file;
    }

    @Test
    void aCohortIsGeneratedAndReadPackedOrNot() throws IOException {
        String plain = generated("one.ndjson");
        String packed = generated("two.ndjson.gz");
        assertThat(Files.size(Path.of(packed))).isLessThan(Files.size(Path.of(plain)) / 3);
        assertThat(run("cohort", plain, "--as-of", "2027-07-01", "--lang", "en"))
                .isZero();
        String text = out();
        assertThat(text).contains(" of 40  ", "cannot tell");
        assertThat(run("cohort", packed, "--as-of", "2027-07-01", "--lang", "en"))
                .isZero();
        assertThat(out()).isEqualTo(text);
        assertThat(run("generate", "--patients", "40", "--seed", "3")).isZero();
        assertThat(out.toByteArray()).isEqualTo(Files.readAllBytes(Path.of(plain)));
    }

    @Test
    void sharesComeAsATableAndAsAPicture() throws IOException {
        String file = generated("one.ndjson");
        assertThat(run("cohort", file, "--as-of", "2027-07-01", "--format", "csv"))
                .isZero();
        assertThat(out()).startsWith("day,group_name,");
        assertThat(run("cohort", file, "--as-of", "2027-07-01", "--format", "svg"))
                .isZero();
        assertThat(out()).contains("<svg", "<desc");
        Path png = folder.resolve("one.png");
        assertThat(run("cohort", file, "--as-of", "2027-07-01", "--format", "png", "--out", png.toString()))
                .isZero();
        assertThat(Files.readAllBytes(png)).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void tablesComeWithTheirDictionaryAndSayThatTheyArePersonalData() throws IOException {
        String file = generated("one.ndjson");
        for (String format : new String[] {"parquet", "csv"}) {
            Path to = folder.resolve(format);
            assertThat(run("tables", file, "--as-of", "2027-07-01", "--format", format, "--out", to.toString()))
                    .isZero();
            assertThat(err()).contains("This is still personal data");
            try (Stream<Path> files = Files.list(to)) {
                assertThat(files.map(each -> each.getFileName().toString()))
                        .containsExactlyInAnyOrder(
                                "plans." + format,
                                "visits." + format,
                                "half_years." + format,
                                "verdicts." + format,
                                "dictionary.csv");
            }
            assertThat(run("tables", file, "--as-of", "2027-07-01", "--out", to.toString()))
                    .isEqualTo(ResearchCommand.WRONG_USAGE);
        }
    }

    @Test
    void aLineThatCannotBeReadIsToldAndPassedOver() throws IOException {
        String file = generated("one.ndjson");
        Path more = folder.resolve("more.ndjson");
        Files.writeString(more, Files.readString(Path.of(file)) + "{\"secret\": \"zwijgzaam\"}\n");
        assertThat(run("cohort", more.toString(), "--as-of", "2027-07-01", "--lang", "en"))
                .isEqualTo(ResearchCommand.INPUT_HAS_PROBLEMS);
        assertThat(out()).contains(" of 40  ");
        assertThat(err())
                .contains("more.ndjson:41  /")
                .contains("This ")
                .doesNotContain("zwijgzaam")
                .doesNotContain("secret");

        assertThat(run("cohort", more.toString(), "--as-of", "2027-07-01"))
                .isEqualTo(ResearchCommand.INPUT_HAS_PROBLEMS);
        assertThat(err()).contains("more.ndjson:41  /").doesNotContain("This ");
    }

    @Test
    void aPatientWhoWasThereBeforeIsTold() throws IOException {
        Path twice = Path.of(generated("one.ndjson"));
        Files.writeString(twice, Files.readString(twice).repeat(2));
        assertThat(run("cohort", twice.toString(), "--as-of", "2027-07-01", "--lang", "en"))
                .isZero();
        assertThat(err().lines())
                .hasSize(40)
                .allMatch(line -> line.contains("/patient/id  [patient-again]  There was a dossier"));
        assertThat(err()).contains("one.ndjson:41  ", "one.ndjson:80  ").doesNotContain("ndjson:40 ");
        String tables = folder.resolve("tables").toString();
        assertThat(run("tables", twice.toString(), "--as-of", "2027-07-01", "--format", "csv", "--out", tables))
                .isZero();
        assertThat(err()).contains("one.ndjson:41  /patient/id  [patient-again]");
    }

    @Test
    void aFolderAndStandardInputAreReadToo() throws IOException {
        String file = generated("one.ndjson");
        run("cohort", file, "--as-of", "2027-07-01");
        String text = out();
        assertThat(run("cohort", folder.toString(), "--as-of", "2027-07-01")).isZero();
        assertThat(out()).isEqualTo(text).contains(" van 40  ");
        assertThat(run(Files.readAllBytes(Path.of(file)), "cohort", "-", "--as-of", "2027-07-01"))
                .isZero();
        assertThat(out()).isEqualTo(text);
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(run("cohort", empty.toString(), "--as-of", "2027-07-01")).isEqualTo(ResearchCommand.WRONG_USAGE);
        assertThat(err()).contains("In this folder there is no file that ends in .ndjson");
        assertThat(run("cohort", folder.toString(), "none.ndjson", "--as-of", "2027-07-01"))
                .isEqualTo(ResearchCommand.WRONG_USAGE);
        assertThat(err()).contains("File 2 is not there");
    }

    @Test
    void aFullDiskIsToldAndAReaderWhoHasEnoughIsNoFault() {
        assertThat(generatedTo("No space left on device")).isEqualTo(ResearchCommand.NOT_MADE);
        assertThat(err()).contains("The output could not be written.");
        assertThat(generatedTo("Broken pipe")).isZero();
        assertThat(err()).isEmpty();
    }

    private int generatedTo(String failure) {
        err.reset();
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(failure);
            }
        };
        return ResearchCommand.run(
                new String[] {"generate", "--patients", "2", "--seed", "3"},
                new ByteArrayInputStream(new byte[0]),
                StandardStream.to(failing),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @Test
    void wrongUsageIsToldInASentence() {
        String file = generated("one.ndjson");
        assertThat(run("generate", "--patients", "40", "--seed", "3", "--out", file))
                .isEqualTo(ResearchCommand.WRONG_USAGE);
        assertThat(err()).contains("there already");
        assertThat(run("generate", "--patients", "0", "--seed", "3")).isEqualTo(ResearchCommand.WRONG_USAGE);
        assertThat(run("generate", "--patients", "1", "--seed", "3", "--effect", "training=2"))
                .isEqualTo(ResearchCommand.WRONG_USAGE);
        assertThat(err()).contains("training is between");
        assertThat(run("generate", "--patients", "1", "--seed", "3", "--effect", "other=0"))
                .isEqualTo(ResearchCommand.WRONG_USAGE);
        assertThat(run("cohort", "none.ndjson", "--as-of", "2027-07-01")).isEqualTo(ResearchCommand.WRONG_USAGE);
        assertThat(err()).contains("File 1 is not there").doesNotContain("none.ndjson");
    }

    @Test
    void whatIsWrongStandsLastAndIsNotRepeated() {
        assertThat(run("cohort", "a.ndjson", "--as-of", "2027-07-01", "--format", "gehaim"))
                .isEqualTo(ResearchCommand.WRONG_USAGE);
        assertThat(last()).isEqualTo("--format: kies text, csv, svg, png. / --format: choose text, csv, svg, png.");
        assertThat(run("tables", "a.ndjson", "--as-of", "2027-07-01", "--out", "x", "--format", "gehaim"))
                .isEqualTo(ResearchCommand.WRONG_USAGE);
        assertThat(last()).isEqualTo("--format: kies parquet, csv. / --format: choose parquet, csv.");
        assertThat(run("cohort", "a.ndjson", "--as-of", "gisteren")).isEqualTo(ResearchCommand.WRONG_USAGE);
        assertThat(last()).contains("expected an existing day as yyyy-mm-dd").doesNotContain("gisteren");
        assertThat(run("cohort", "a.ndjson", "--lang", "en")).isEqualTo(ResearchCommand.WRONG_USAGE);
        assertThat(last()).isEqualTo("Dit ontbreekt: --as-of. / This is missing: --as-of.");
        assertThat(run("generate", "--patients", "veel", "--seed", "1")).isEqualTo(ResearchCommand.WRONG_USAGE);
        assertThat(last()).contains("--patients").doesNotContain("veel");
        assertThat(run("cohort", "a.ndjson", "--as-of", "2027-07-01", "--gehaim"))
                .isEqualTo(ResearchCommand.WRONG_USAGE);
        assertThat(last()).contains("Word 5 after regie-research is not known here.");
    }

    /** The last line of what was told. */
    private String last() {
        return err().lines().reduce((earlier, later) -> later).orElse("");
    }

    @Test
    void withoutAnEffectItIsAnotherCohort() {
        assertThat(run(
                        "generate",
                        "--patients",
                        "5",
                        "--seed",
                        "3",
                        "--effect",
                        "own-words=0",
                        "--effect",
                        "preparing=0"))
                .isZero();
        String without = out();
        assertThat(run("generate", "--patients", "5", "--seed", "3")).isZero();
        assertThat(out()).isNotEqualTo(without);
    }
}
