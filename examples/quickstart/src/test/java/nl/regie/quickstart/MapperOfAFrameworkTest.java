package nl.regie.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.evaluation.EvaluationReport;
import nl.regie.overlay.Overlay;
import nl.regie.practice.TeamProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A framework that gives values to its own mapper, Jackson 2 or 3, is told at once where the door is. */
class MapperOfAFrameworkTest {
    private static final ObjectMapper JACKSON_2 = new ObjectMapper();
    private static final tools.jackson.databind.ObjectMapper JACKSON_3 = new tools.jackson.databind.ObjectMapper();

    static Stream<Object> values() throws IOException {
        Dossier dossier = gerrit();
        EvaluationReport report = DossierEvaluator.shipped()
                .evaluate(dossier, LocalDate.of(2026, 11, 22))
                .in(Language.NL);
        return Stream.of(
                dossier,
                dossier.patient(),
                dossier.answers().get(0),
                dossier.answers().get(0).recorded(),
                dossier.carePlans().get(0).goals(),
                report,
                report.findings().get(0),
                DossierFile.read("{}").problems(),
                Map.of("dossier", dossier));
    }

    @ParameterizedTest
    @MethodSource("values")
    void noValueIsWritten(Object value) {
        assertThat(catchThrowable(() -> JACKSON_2.writeValueAsString(value))).hasMessageContaining("DossierFile");
        assertThat(catchThrowable(() -> JACKSON_3.writeValueAsString(value))).hasMessageContaining("DossierFile");
    }

    @ParameterizedTest
    @ValueSource(classes = {Dossier.class, Overlay.class, TeamProfile.class, EvaluationReport.class})
    void noValueIsReadAndNothingIsLeftOutInSilence(Class<?> type) {
        for (String json : List.of("{}", "{\"answrs\": []}", "\"2026\"", "[]")) {
            assertThat(catchThrowable(() -> JACKSON_2.readValue(json, type)))
                    .as(json)
                    .isNotNull();
            assertThat(catchThrowable(() -> JACKSON_3.readValue(json, type)))
                    .as(json)
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"need-1", "a.b"})
    void whatIsOneTextIsThatTextForAnyMapper(String id) throws IOException {
        EntryId entry = EntryId.of(id);
        assertThat(JACKSON_2.writeValueAsString(entry)).isEqualTo("\"" + id + "\"");
        assertThat(JACKSON_2.readValue("\"" + id + "\"", EntryId.class)).isEqualTo(entry);
        assertThat(JACKSON_3.writeValueAsString(entry)).isEqualTo("\"" + id + "\"");
        assertThat(JACKSON_3.readValue("\"" + id + "\"", EntryId.class)).isEqualTo(entry);
    }

    private static Dossier gerrit() throws IOException {
        Path root = Path.of(System.getProperty("regie.root"));
        return DossierFile.read(Files.readAllBytes(root.resolve("examples/dossiers/gerrit.json")))
                .orElseThrow();
    }
}
