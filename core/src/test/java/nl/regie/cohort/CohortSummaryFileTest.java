package nl.regie.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import nl.regie.entry.Problem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CohortSummaryFileTest {
    private static final Path SCHEMA = Path.of(System.getProperty("regie.root", ".."))
            .resolve("core/src/main/resources/nl/regie/cohort/cohort-summary.schema.json");
    private static final CohortSummary SUMMARY =
            Cohort.shipped().on(LocalDate.of(2027, 1, 1)).summarise(ExampleCohort.different());
    private static final String SMALLEST = """
            {"schemaVersion": "1.1", "module": "zelfmanagement 0.2.0",
             "parts": 0, "read": 0, "refused": 0, "leftOut": 0, "doubles": 0}""";

    @Test
    void theCommittedSchemaIsTheOneThatTheTypesGive() throws IOException {
        if (Boolean.getBoolean("regie.renew")) {
            Files.createDirectories(SCHEMA.getParent());
            Files.writeString(SCHEMA, CohortSummaryFile.schema(), StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(SCHEMA))
                .as(
                        "renew it with -Dregie.renew=true, and raise the version if files of before would be read differently")
                .isEqualTo(CohortSummaryFile.schema());
    }

    @Test
    void aSummaryIsAsTheSchemaSays() throws IOException {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(CohortSummaryFile.schema());
        assertThat(schema.validate(new ObjectMapper().readTree(CohortSummaryFile.write(SUMMARY))))
                .isEmpty();
        assertThat(schema.validate(new ObjectMapper().readTree(SMALLEST))).isEmpty();
        assertThat(CohortSummaryFile.read(SMALLEST).problems()).isEmpty();
    }

    /** What was changed by hand or cut off on the way does not go in with the rest. */
    @TestFactory
    Stream<DynamicTest> whatDoesNotAddUpIsRefused() {
        String text = CohortSummaryFile.write(SUMMARY);
        return Map.ofEntries(
                        Map.entry("\"dossiers\": 3,\n", "\"dossiers\": 2,\n"),
                        Map.entry("\"read\": 3", "\"read\": -1"),
                        Map.entry("\"doubles\": 0", "\"doubles\": 4"),
                        Map.entry("\"leftOut\": 0", "\"leftOut\": 4"),
                        Map.entry("\"notBegun\": 0", "\"notBegun\": -1"),
                        Map.entry("\"parts\": 1", "\"parts\": 1.5"),
                        Map.entry("\"parts\": 1,", "\"parts\": 1, \"parts\": 1,"),
                        Map.entry("\"read\": 3,", "\"read\": 3, \"share\": 1,"),
                        Map.entry("\"zelfmanagement 0.2.0\"", "\"zelfmanagement\""),
                        Map.entry("\"dossiersWithReviews\": ", "\"dossiersWithReviews\": 10"),
                        Map.entry("\"schemaVersion\": \"1.1\"", "\"schemaVersion\": \"1.2\""))
                .entrySet()
                .stream()
                .map(change -> DynamicTest.dynamicTest(change.getValue().strip(), () -> {
                    String from = change.getKey().strip();
                    assertThat(text).contains(from);
                    String changed = text.replaceFirst(
                            java.util.regex.Pattern.quote(from),
                            java.util.regex.Matcher.quoteReplacement(change.getValue()));
                    assertThat(CohortSummaryFile.read(changed).problems()).isNotEmpty();
                }));
    }

    @Test
    void noRefusalRepeatsWhatStandsThere() {
        String secret = "zwijgzaam";
        assertThat(CohortSummaryFile.read(SMALLEST.replace("zelfmanagement 0.2.0", secret)
                                .replace("\"parts\"", "\"" + secret + "\": 1, \"parts\""))
                        .problems())
                .hasSize(2)
                .extracting(Problem::toString)
                .noneMatch(told -> told.contains(secret));
    }
}
