package nl.regie.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.dossier.Gathered;
import nl.regie.entry.Problem;
import nl.regie.generators.Documents;
import nl.regie.overlay.OverlayFile;
import nl.regie.practice.TeamProfileFile;
import nl.regie.reading.FormatVersion;
import nl.regie.reading.Reading;
import nl.regie.value.Shape;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Files of every version that there was are read. The files of each are kept as they were. */
class OlderVersionsTest {
    private static final Path KEPT =
            Path.of(System.getProperty("regie.root", "..")).resolve("core/src/test/resources/nl/regie/json");

    @Test
    void theStepsLeadFromTheFirstVersionToTheCurrentOneWithoutAGap() {
        FormatVersion reached = new FormatVersion(1, 0);
        for (FormatStep step : FileFormat.STEPS) {
            assertThat(step.from()).isEqualTo(reached);
            assertThat(step.to()).isGreaterThan(reached);
            assertThat(KEPT.resolve(step.from().value())).isNotEmptyDirectory();
            reached = step.to();
        }
        assertThat(reached).isEqualTo(FormatVersion.CURRENT);
    }

    @TestFactory
    Stream<DynamicTest> aFileOf10SaysWhatTheSameFileOfTodayWouldSay() {
        return Stream.of(
                kept("gerrit.json", DossierFile::read),
                kept("gerrit-year.json", DossierFile::read),
                kept("naima.json", DossierFile::read),
                kept("het-veer.json", OverlayFile::read),
                kept("de-linde.json", TeamProfileFile::read));
    }

    @Test
    void bytesAreReadAsTextIs() throws IOException {
        byte[] bytes = Files.readAllBytes(KEPT.resolve("1.0/naima.json"));
        assertThat(DossierFile.read(bytes)).isEqualTo(DossierFile.read(new String(bytes, StandardCharsets.UTF_8)));
    }

    @Test
    void theVersionMayStandAnywhere() throws IOException {
        ObjectNode document = (ObjectNode) Documents.tree(Files.readString(KEPT.resolve("1.0/gerrit.json")));
        document.set("schemaVersion", document.remove("schemaVersion"));
        assertThat(document.fieldNames().next()).isNotEqualTo("schemaVersion");
        assertThat(DossierFile.read(document.toString()).problems()).isEmpty();
    }

    @Test
    void whatIsNoCharacterIsReplacedAndTold() {
        Reading<Dossier> reading = DossierFile.read(named("Noor \\ufffe en \\uffff"));
        assertThat(nameIn(reading)).isEqualTo("Noor \uFFFD en \uFFFD");
        assertThat(reading.remarks()).hasSize(1);
        Problem remark = reading.remarks().get(0);
        assertThat(remark.where()).isEqualTo("/patient/name");
        assertThat(remark.code()).isEqualTo("characters-replaced");
        assertThat(remark.toString()).doesNotContain("Noor");
    }

    @Test
    void aTextThatIsTooLongIsCutAndTold() {
        String longest = "é".repeat(Shape.LONGEST_TEXT);
        assertThat(DossierFile.read(named(longest)).remarks()).isEmpty();
        Reading<Dossier> reading = DossierFile.read(named(longest + "🚲"));
        assertThat(nameIn(reading)).isEqualTo(longest.substring(1) + "…");
        assertThat(reading.remarks()).extracting(Problem::code).containsExactly("text-shortened");
    }

    /** Row by row, too. */
    @Test
    void whatChangedIsToldWhereAFileIsGathered() {
        Reading<Gathered> gathered =
                DossierFile.gather(named("Noor \\uffff").getBytes(StandardCharsets.UTF_8), LocalDate.of(2026, 1, 1));
        assertThat(gathered.remarks())
                .extracting(remark -> remark.where() + " " + remark.code())
                .containsExactly("/patient/name characters-replaced");
        assertThat(gathered.orElseThrow()
                        .dossier()
                        .patient()
                        .name()
                        .orElseThrow()
                        .text())
                .isEqualTo("Noor \uFFFD");
    }

    @Test
    void whatIsWrongIsToldWithoutRemarks() {
        Reading<Dossier> reading = DossierFile.read(named("Noor \\uffff").replace("}}", "}, \"answrs\": []}"));
        assertThat(reading.remarks()).isEmpty();
        assertThat(reading.problems()).extracting(Problem::code).containsExactly("unknown-field");
    }

    @Test
    void theSameInAFileOfTodayIsRefused() {
        assertThat(DossierFile.read(named("Noor \\uffff").replace("\"1.0\"", "\"1.1\""))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("unwritable-text");
    }

    private static String named(String name) {
        return "{\"schemaVersion\": \"1.0\", \"patient\": {\"id\": \"p\", \"name\": \"%s\"}}".formatted(name);
    }

    private static String nameIn(Reading<Dossier> reading) {
        return reading.orElseThrow().patient().name().orElseThrow().text();
    }

    private static DynamicTest kept(String file, Function<String, Reading<?>> read) {
        return DynamicTest.dynamicTest(file, () -> {
            String old = "\"schemaVersion\": \"1.0\"";
            String json = Files.readString(KEPT.resolve("1.0").resolve(file));
            assertThat(json).contains(old);
            assertThat(read.apply(json).problems()).isEmpty();
            assertThat(read.apply(json))
                    .isEqualTo(read.apply(json.replace(old, "\"schemaVersion\": \"" + FormatVersion.CURRENT + "\"")));
        });
    }
}
