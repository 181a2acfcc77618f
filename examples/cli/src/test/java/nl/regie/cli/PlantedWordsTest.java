package nl.regie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.screen.Glance;
import nl.regie.screen.OnScreen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each text of the invented case has a mark of its own, so that what a screen shows tells which field it came from.
 * What was told in confidence, or to the team only, and of danger at home, is on none of these.
 */
@Tag("thorough")
class PlantedWordsTest {
    private static final Path NAIMA = Path.of(System.getProperty("regie.root")).resolve("examples/dossiers/naima.json");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);
    private static final Pattern MARK = Pattern.compile("#\\d+#");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> CAN_BE_CONFIDED =
            List.of("closeOneConcerns", "preparationReadings", "visitSummaries");

    @TempDir
    private Path folder;

    /** By mark, the list and the field that it stands in. */
    private final Map<String, String> planted = new HashMap<>();

    private final Set<String> confided = new HashSet<>();

    private ObjectNode dossier;

    @BeforeEach
    void plant() throws IOException {
        dossier = (ObjectNode) JSON.readTree(NAIMA.toFile());
        dossier.properties().forEach(list -> plant(list.getValue(), list.getKey()));
        dossier.properties().forEach(list -> list.getValue().forEach(entry -> marks(entry)
                .filter(mark -> isConfided(list.getKey(), entry))
                .forEach(confided::add)));
    }

    private void plant(JsonNode node, String list) {
        if (node instanceof ObjectNode object) {
            new ArrayList<>(object.properties())
                    .forEach(field -> object.set(field.getKey(), planted(field.getValue(), list, field.getKey())));
        } else if (node instanceof ArrayNode array) {
            array.forEach(each -> plant(each, list));
        }
    }

    /** What has a space in it was typed by somebody; names of things and days have none. */
    private JsonNode planted(JsonNode value, String list, String field) {
        if (value instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, planted(array.get(i), list, field));
            }
        } else if (value.isTextual() && value.textValue().contains(" ")) {
            String mark = "#" + (100 + planted.size()) + "#";
            planted.put(mark, list + "." + field);
            return TextNode.valueOf(value.textValue() + " " + mark);
        } else {
            plant(value, list);
        }
        return value;
    }

    private static boolean isConfided(String list, JsonNode entry) {
        return list.equals("dangersAtHome")
                || list.equals("pageDecisions")
                || entry.path("confidence").asText().equals("IN_CONFIDENCE")
                || entry.path("visibleTo").asText().equals("TEAM_ONLY");
    }

    @Test
    void muchIsPlantedAndSomeOfItInConfidence() {
        assertThat(planted).hasSizeGreaterThan(200);
        assertThat(new TreeSet<>(planted.values())).hasSizeGreaterThan(60);
        assertThat(confided).hasSizeGreaterThan(4);
        assertThat(confided.stream().map(planted::get))
                .contains("closeOneConcerns.inOwnWords", "experiences.inOwnWords");
    }

    @ParameterizedTest
    @CsvSource({
        "prepare --for-patient, consultPreparations.topics preparationReadings.topics signallingPlans.whom visitSummaries.inOwnWords",
        "plan beside, carePlans.inOwnWords carePlans.title carePlans.what",
        "plan diff, answers.inOwnWords carePlans.inOwnWords carePlans.notes carePlans.professionalsReading carePlans.reason carePlans.reasonInOwnWords carePlans.statusReason carePlans.title carePlans.what carePlans.when",
        "prepare, agreedLimits.what carePlans.inOwnWords consultPreparations.inOwnWords consultPreparations.topics preparationReadings.topics progressReviews.patientsView readBacks.inOwnWords requests.inOwnWords sharedDecisions.question signallingPlans.what signallingPlans.whom suggestions.what visitSummaries.inOwnWords visitSummaries.patientsView"
    })
    void aScreenShowsTheseFieldsAndNothingConfided(String command, String row) throws IOException {
        Set<String> may = Set.of(row.split(" "));
        for (String format : List.of("text", "json")) {
            Set<String> shown = marks(regie(command, format)).collect(Collectors.toSet());

            assertThat(shown.stream().map(planted::get).collect(Collectors.toSet()))
                    .as(command + " " + format)
                    .isSubsetOf(may)
                    .hasSizeGreaterThanOrEqualTo(may.size() / 2);
            assertThat(shown).doesNotContainAnyElementsOf(confided);
        }
    }

    /** Whatever can be told in confidence is: the patient's version holds no word of it, in no format. */
    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void whatWasConfidedIsNotInThePatientsVersionAndWhatMayBeSharedIs(String format) throws IOException {
        assertThat(ofWhatCanBeConfided("MAY_BE_SHARED", format)).isNotEmpty();
        assertThat(ofWhatCanBeConfided("IN_CONFIDENCE", format)).isEmpty();
    }

    private Set<String> ofWhatCanBeConfided(String confidence, String format) throws IOException {
        CAN_BE_CONFIDED.forEach(
                list -> dossier.path(list).forEach(entry -> ((ObjectNode) entry).put("confidence", confidence)));
        return marks(regie("prepare --for-patient", format))
                .map(planted::get)
                .filter(field -> CAN_BE_CONFIDED.stream().anyMatch(field::startsWith))
                .collect(Collectors.toSet());
    }

    /**
     * How the plans are called, what stands in the one and not in the other, and where the two contradict each other,
     * is of the plans only.
     */
    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void besideAnotherVersionOnlyWhatIsWantedAndDoneShows(String format) throws IOException {
        JsonNode earlier = dossier.path("carePlans").path(1);
        earlier.path("goals").forEach(goal -> ((ObjectNode) goal).put("status", "LET_GO"));
        String beside = regie("plan beside", format, List.of("plan-2", "plan-5"));

        assertThat(beside).contains("losgelaten");
        assertThat(marks(beside).map(planted::get).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("carePlans.inOwnWords", "carePlans.title", "carePlans.what");
        assertThat(marks(beside)).doesNotContainAnyElementsOf(confided);
    }

    /**
     * What a team reads first of a patient, as text and as a page: what is pressing and what speaks against it, in
     * words of the patient, and nothing that was confided. On each day that something was written, for what is pressing
     * passes.
     */
    @Test
    void atAGlanceTheseFieldsShowAndNothingConfided() {
        Dossier whole = DossierFile.read(dossier.toString()).orElseThrow();
        Set<String> shown = new TreeSet<>();
        whole.entries().map(entry -> entry.recorded().on()).distinct().forEach(day -> {
            Glance glance = OnScreen.of(whole, day, Language.NL).atAGlance();
            Set<String> marks = marks(glance.text() + glance.page().html()).collect(Collectors.toSet());
            assertThat(marks).as(day.toString()).doesNotContainAnyElementsOf(confided);
            marks.forEach(mark -> shown.add(planted.get(mark)));
        });

        assertThat(shown).containsExactly("requests.inOwnWords", "signallingPlans.whom");
    }

    private String regie(String command, String format) throws IOException {
        return regie(command, format, List.of());
    }

    private String regie(String command, String format, List<String> plans) throws IOException {
        String file = Files.writeString(folder.resolve("planted.json"), dossier.toString())
                .toString();
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        arguments.add(command.startsWith("plan") ? 2 : 1, file);
        arguments.addAll(plans);
        if (command.equals("plan beside") && plans.isEmpty()) {
            arguments.add(file);
        }
        arguments.addAll(List.of("--format", format));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(Regie.run(
                        arguments.toArray(String[]::new), new ByteArrayInputStream(new byte[0]), stream, stream, CLOCK))
                .isEqualTo(Regie.FINE);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Stream<String> marks(JsonNode node) {
        return marks(node.toString());
    }

    private static Stream<String> marks(String text) {
        return MARK.matcher(text).results().map(MatchResult::group);
    }
}
