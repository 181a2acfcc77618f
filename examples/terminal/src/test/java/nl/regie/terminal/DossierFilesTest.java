package nl.regie.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.entry.PersonId;
import nl.regie.people.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every command says of the files that it is given. */
class DossierFilesTest {
    private static final InputStream NOTHING = InputStream.nullInputStream();

    @TempDir
    Path folder;

    private final List<String> patients = new ArrayList<>();
    private String err = "";

    @Test
    void filesPackedOnesFoldersAndStandardInputAreReadInTheOrderInWhichTheyAreNamed() throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        Files.writeString(in.resolve("b.ndjson"), line("b"));
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(in.resolve("a.ndjson.GZ")))) {
            packed.write(line("a").getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(in.resolve("notes.txt"), "no dossier");
        String alone = Files.writeString(folder.resolve("alone"), line("alone")).toString();
        read(line("typed"), "-", in.toString(), alone);
        assertThat(patients).containsExactly("typed", "a", "b", "alone");
        assertThat(err).isEmpty();
    }

    @Test
    void whatIsWrongIsToldWithFileAndLineTheFirstHundredOfEachFile() throws IOException {
        String bad = Files.writeString(folder.resolve("bad.ndjson"), "[]\n".repeat(103) + line("good"))
                .toString();
        read("[]", bad, "-");
        assertThat(patients).containsExactly("good");
        assertThat(err.lines()).hasSize(102);
        assertThat(err)
                .contains("bad.ndjson:1  ", "bad.ndjson:100  ", "bad.ndjson  and 3 more.", "-:1  ")
                .doesNotContain("bad.ndjson:101");
    }

    @Test
    void whatIsNotThereIsToldByThePlaceWhereItWasNamedAndNeverByItsName() throws IOException {
        String there = Files.writeString(folder.resolve("there"), line("a")).toString();
        assertThatThrownBy(() -> DossierFiles.named(List.of(there, "jan-jansen.ndjson"), NOTHING))
                .isInstanceOf(UnreadableInput.class)
                .hasMessage("Bestand 2 is er niet of is niet te lezen. / File 2 is not there or cannot be read.");
        assertThatThrownBy(() -> DossierFiles.named(List.of("\0"), NOTHING))
                .hasMessageContaining("File 1 is not there");
        assertThatThrownBy(() -> DossierFiles.named(List.of(there, "jan\uFFFDjansen.ndjson"), NOTHING))
                .hasMessageContaining("The name of file 2 has letters that cannot be read here.");
        assertThatThrownBy(() -> DossierFiles.named(List.of(folder.toString()), NOTHING))
                .hasMessageContaining("In this folder there is no file that ends in .ndjson");
        assertThatThrownBy(() -> DossierFiles.named(List.of("-", there, "-"), NOTHING))
                .hasMessageContaining("only once");
        assertThatThrownBy(() -> DossierFiles.named(List.of("-"))).hasMessageContaining("cannot be read here");
    }

    /** It comes from a variable that was never set, and whoever typed it means no folder of patients. */
    @Test
    void noNameIsNotTheFolderOneIsIn() {
        assertThatThrownBy(() -> DossierFiles.named(List.of(""), NOTHING))
                .hasMessageContaining("File 1 is not there or cannot be read.");
    }

    private void read(String standardInput, String... named) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        InputStream in = new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8));
        DossierFiles.named(List.of(named), in)
                .each(
                        new PrintStream(told, true, StandardCharsets.UTF_8),
                        Language.EN,
                        (file, lines, afterEach) -> lines.forEachRemaining(line -> {
                            line.reading()
                                    .value()
                                    .ifPresent(dossier ->
                                            patients.add(dossier.patient().id().value()));
                            afterEach.accept(line, line.problems());
                        }));
        err = told.toString(StandardCharsets.UTF_8);
    }

    private static String line(String patient) {
        return DossierFile.writeLine(Dossier.builder()
                .patient(Patient.builder().id(PersonId.of(patient)).build())
                .build());
    }
}
