package nl.regie.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementId;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Note;
import nl.regie.entry.Problem;
import nl.regie.generators.ValueTypes;
import nl.regie.intervention.Catalogue;
import nl.regie.intervention.ChoiceRemark;
import nl.regie.reading.FormatVersion;
import org.junit.jupiter.api.Test;

class TeamProfileFileTest {
    private static final Path ROOT = Path.of(System.getProperty("regie.root", ".."));
    private static final Path EXAMPLE = ROOT.resolve("examples/practice/de-linde.json");
    private static final Path SCHEMA =
            ROOT.resolve("core/src/main/resources/nl/regie/practice/team-profile.schema.json");
    private static final String SMALLEST = "{\"schemaVersion\": \"1.1\", \"describedOn\": \"2026-11-03\"}";

    @Test
    void theCommittedSchemaIsTheOneThatTheTypesGive() throws IOException {
        if (Boolean.getBoolean("regie.renew")) {
            Files.createDirectories(SCHEMA.getParent());
            Files.writeString(SCHEMA, TeamProfileFile.schema(), StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(SCHEMA))
                .as(
                        "renew it with -Dregie.renew=true, and raise the version if files of before would be read differently")
                .isEqualTo(TeamProfileFile.schema());
    }

    @Test
    void aProfileHasAtMostTenThousandLines() {
        String line = "{\"id\": \"t%d\", \"what\": \"Meelopen\", \"state\": \"PLANNED\"}";
        assertThat(TeamProfileFile.read(trainings(line, TeamProfile.MOST_LINES)).problems())
                .isEmpty();
        assertThat(TeamProfileFile.read(trainings(line, TeamProfile.MOST_LINES + 1))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("/ too-many-lines: A profile has at most 10000 lines.");
    }

    private static String trainings(String line, int count) {
        return SMALLEST.replace("}", ", \"trainings\": [")
                + IntStream.range(0, count).mapToObj(line::formatted).collect(Collectors.joining(","))
                + "]}";
    }

    @Test
    void theExampleIsInventedSaysSoAndIsWrittenBackAsItCame() throws IOException {
        String json = Files.readString(EXAMPLE);
        TeamProfile profile = TeamProfileFile.read(json).orElseThrow();
        assertThat(profile.remark().orElseThrow().text()).contains("Verzonnen", "Invented");
        assertThat(TeamProfileFile.write(profile)).isEqualTo(json);
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(TeamProfileFile.schema());
        assertThat(schema.validate(new ObjectMapper().readTree(json))).isEmpty();
    }

    @Test
    void whatTheExampleOffersIsInTheCatalogueOrHasANameOfItsOwn() throws IOException {
        TeamProfile profile = TeamProfileFile.read(Files.readString(EXAMPLE)).orElseThrow();
        Set<StatementId> known =
                Catalogue.shipped().all().stream().map(Statement::id).collect(Collectors.toSet());
        assertThat(profile.interventions())
                .extracting(OfferedIntervention::intervention)
                .allMatch(id -> known.contains(id) || id.value().startsWith("de-linde:"));
        assertThat(profile.choice().toTalkAbout()).containsExactly(ChoiceRemark.values());
    }

    @Test
    void nothingHasToBeTold() {
        assertThat(TeamProfileFile.read(SMALLEST).orElseThrow()).isEqualTo(ExampleTeam.empty());
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceAndNoneOfTheWords() {
        String secret = "zwijgzaam";
        List<Problem> problems = TeamProfileFile.read(SMALLEST.replace("}", """
                                , "colour": "%1$s",
                                "trainings": [
                                  {"id": "a", "what": "%1$s", "state": "IN_PLACE", "teaches": ["nothing"]},
                                  {"id": "a", "what": "%1$s", "state": "%1$s"}],
                                "technologies": [
                                  {"id": "a", "what": "%1$s", "state": "PLANNED"},
                                  {"what": " ", "state": "PLANNED"}]}
                                """.formatted(secret)))
                .problems();
        assertThat(problems)
                .extracting(problem -> problem.where() + " " + problem.code())
                .containsExactlyInAnyOrder(
                        " unknown-field",
                        "/trainings/1/state wrong-value",
                        "/trainings/0/teaches/0 unknown-intervention",
                        "/trainings/0/id duplicate-id",
                        "/technologies/1/id missing",
                        "/technologies/1/what blank-text");
        assertThat(problems.toString()).doesNotContain(secret);
    }

    @Test
    void whatIsTaughtMayStandInALineThatCannotBeRead() {
        assertThat(TeamProfileFile.read(SMALLEST.replace("}", """
                                , "trainings": [{"id": "a", "what": "b", "state": "IN_PLACE", "teaches": ["sheet"]}],
                                "interventions": [{"id": "sheet", "what": "c"}]}
                                """)).problems())
                .extracting(Problem::where)
                .containsExactlyInAnyOrder("/interventions/0/intervention", "/interventions/0/state");
    }

    @Test
    void anotherVersionIsRefused() {
        assertThat(TeamProfileFile.read(SMALLEST.replace("\"1.1\"", "\"1.2\"")).problems())
                .extracting(problem -> problem.where() + " " + problem.code())
                .containsExactly("/schemaVersion newer-minor-version");
    }

    @Test
    void aBuilderRefusesTheSameThings() {
        Training training =
                ExampleTeam.training("a").teaches(ExampleTeam.ids("nothing")).build();
        assertThatThrownBy(() -> ExampleTeam.with(b -> b.addTrainings(training, training)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("unknown-intervention")
                .hasMessageContaining("duplicate-id")
                .hasMessageNotContaining("#");
    }

    @Test
    void noLineHoldsATextThatIsNotMasked() {
        Set<Class<?>> known =
                Set.of(Note.class, EntryId.class, StatementId.class, FormatVersion.class, LocalDate.class);
        assertThat(ValueTypes.reachableFrom(TeamProfile.class))
                .hasSize(6)
                .allSatisfy(type -> assertThat(ValueTypes.accessors(type)).allMatch(accessor -> {
                    Class<?> leaf = ValueTypes.leafType(accessor.type());
                    return known.contains(leaf) || leaf.isEnum() || ValueTypes.isValue(leaf);
                }));
    }
}
