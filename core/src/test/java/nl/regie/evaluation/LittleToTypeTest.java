package nl.regie.evaluation;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.regie.dossier.DossierFile;
import nl.regie.finding.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How many values a nurse types herself for the case of the man who wanted to inject his insulin. A value is one text
 * or one choice in a line that a professional wrote. What an EHR gives with each row is not typed: its name, its day,
 * its author and the note on which it rests ({@code recorded}), and who is who ({@code professionals},
 * {@code closeOnes}). Nor is what the patient filled in himself. What one line answers in another ({@code answers},
 * {@code about}) is a link: plain rows go without, and must be read as fairly.
 */
class LittleToTypeTest {
    /** The most that it may be; it may only fall. The aim is sixty. */
    private static final int TYPED = 58;

    private static final int AIM = 60;
    private static final Path GERRIT =
            Path.of(System.getProperty("regie.root", "..")).resolve("examples/dossiers/gerrit.json");
    private static final Set<String> FROM_THE_ROW = Set.of("id", "recorded");
    private static final Set<String> WHO_IS_WHO = Set.of("professionals", "closeOnes", "expertsByExperience");
    private static final Set<String> LINKS = Set.of("answers", "about");

    @Test
    void aNurseTypesAtMostSixtyValuesForTheInsulinCase() throws IOException {
        assertThat(typed(withoutLinks())).isEqualTo(TYPED).isLessThanOrEqualTo(AIM);
    }

    @Test
    void theCountSeesEachTextAndEachChoiceThatIsAdded() throws IOException {
        ObjectNode plain = withoutLinks();
        ((ObjectNode) plain.at("/contactAgreements/0")).put("outcome", "FOLLOWED");
        ((ObjectNode) plain.at("/carePlans/0/actions/0")).put("when", "Elke dag");
        assertThat(typed(plain)).isEqualTo(TYPED + 2);
        ((ObjectNode) plain.at("/carePlans/0/recorded")).put("happenedOn", "2026-10-01");
        ((ObjectNode) plain.at("/answers/2")).put("importance", "MOST_IMPORTANT");
        assertThat(typed(plain)).isEqualTo(TYPED + 2);
    }

    /** A missing link is never held against anybody: what shows, shows in part at least, or cannot be told. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-10-05", "2026-12-01", "2027-02-01", "2027-06-01"})
    void plainRowsWithoutLinksAreReadFairly(LocalDate day) throws IOException {
        Map<String, Verdict> linked = verdicts(read(), day);
        Map<String, Verdict> plain = verdicts(withoutLinks(), day);
        assertThat(plain.keySet()).isEqualTo(linked.keySet());
        assertThat(plain.entrySet().stream()
                        .filter(each -> each.getValue() == Verdict.NOT_MET)
                        .map(Map.Entry::getKey)
                        .filter(norm -> linked.get(norm) != Verdict.NOT_MET))
                .isEmpty();
    }

    private static Map<String, Verdict> verdicts(JsonNode dossier, LocalDate day) {
        return DossierEvaluator.shipped()
                .evaluate(DossierFile.read(dossier.toString()).orElseThrow(), day)
                .findings()
                .stream()
                .collect(toMap(finding -> finding.statement().value(), finding -> finding.verdict()));
    }

    private static long typed(JsonNode dossier) {
        String patient = dossier.at("/patient/id").asText();
        return dossier.properties().stream()
                .filter(list -> list.getValue().isArray() && !WHO_IS_WHO.contains(list.getKey()))
                .flatMap(list -> StreamSupport.stream(list.getValue().spliterator(), false))
                .filter(entry -> !entry.at("/recorded/by").asText().equals(patient))
                .flatMap(LittleToTypeTest::values)
                .count();
    }

    private static Stream<JsonNode> values(JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream()
                    .filter(field -> !FROM_THE_ROW.contains(field.getKey()))
                    .flatMap(field -> values(field.getValue()));
        }
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false).flatMap(LittleToTypeTest::values)
                : Stream.of(node);
    }

    private static ObjectNode withoutLinks() throws IOException {
        ObjectNode dossier = read();
        List<JsonNode> entries = dossier.properties().stream()
                .filter(list -> list.getValue().isArray())
                .flatMap(list -> StreamSupport.stream(list.getValue().spliterator(), false))
                .toList();
        entries.forEach(LittleToTypeTest::unlink);
        return dossier;
    }

    private static void unlink(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(LINKS);
        }
        node.forEach(LittleToTypeTest::unlink);
    }

    private static ObjectNode read() throws IOException {
        return (ObjectNode) new ObjectMapper().readTree(Files.readAllBytes(GERRIT));
    }
}
