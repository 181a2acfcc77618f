package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Problem;
import nl.regie.fhir.incoming.IncomingResource;
import nl.regie.fhir.vocabulary.Canonical;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidentialityTest {
    private final ObjectNode exported = Trees.exported();

    @Test
    void whatIsNotForEverybodyIsLabelledAndNothingElse() {
        Map<String, String> labels = new HashMap<>();
        for (JsonNode entry : Trees.entries(exported)) {
            JsonNode resource = entry.path("resource");
            if (!resource.path("resourceType").asText().equals("Provenance")) {
                IncomingResource.identifier(resource, Canonical.ENTRY_ID)
                        .ifPresent(id -> label(resource).ifPresent(label -> labels.put(id, label)));
            }
        }

        assertThat(labels)
                .isEqualTo(Map.of(
                        "e1", "R", "e3", "R", "vs1", "R", "cw1", "R", "cc1", "R", "pr1", "R", "da1", "V", "pd1", "V",
                        "pd2", "V", "pd3", "V"));
    }

    /** Each of them alone is enough: that somebody worries, what a reader answered, and what is in confidence. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | ''",
                "', \"firstVisit\": \"YES\", \"topics\": [\"De pen\"]' | ''",
                "', \"confidence\": \"MAY_BE_SHARED\"' | ''",
                "', \"confidence\": \"IN_CONFIDENCE\"' | R",
                "', \"worries\": \"YES\"' | R",
                "', \"worries\": \"NO\"' | R",
                "', \"answers\": [{\"about\": \"prepared\", \"answer\": \"CAN_WAIT\"}]' | R"
            })
    void ofAReadingEachReasonToBeCarefulIsOneByItself(String reading, String label) {
        Dossier dossier = DossierFile.read("""
                        {"schemaVersion": "1.1", "patient": {"id": "jan"}, "professionals": [{"id": "els"}],
                         "consultPreparations": [{"id": "prepared", "recorded": {"on": "2026-10-01", "by": "jan"}}],
                         "preparationReadings": [{"id": "read", "recorded": {"on": "2026-10-02", "by": "els"}, "preparation": "prepared"%s}]}
                        """.formatted(reading)).orElseThrow();
        JsonNode written = Trees.first(Trees.parse(FhirExport.toJson(dossier)), "Observation");

        assertThat(label(written).orElse("")).isEqualTo(label);
    }

    @Test
    void whoRecordedItIsLabelledAsTheEntryItself() {
        Map<String, Optional<String>> labels = new HashMap<>();
        Trees.entries(exported)
                .forEach(entry -> labels.put(entry.path("fullUrl").asText(), label(entry.path("resource"))));

        int provenances = 0;
        for (JsonNode entry : Trees.entries(exported)) {
            JsonNode resource = entry.path("resource");
            if (resource.path("resourceType").asText().equals("Provenance")) {
                provenances++;
                assertThat(label(resource))
                        .isEqualTo(labels.get(resource.at("/target/0/reference").asText()));
            }
        }
        assertThat(provenances).isGreaterThan(50);
    }

    @Test
    void aLabelThatIsTakenOffIsTold() {
        String json = Trees.changed(
                bundle -> Trees.entries(bundle).forEach(entry -> ((ObjectNode) entry.path("resource")).remove("meta")));

        List<Problem> remarks = FhirImport.read(json).remarks();

        assertThat(remarks).extracting(Problem::code).containsOnly("missing").hasSizeGreaterThan(9);
    }

    private static Optional<String> label(JsonNode resource) {
        JsonNode security = resource.at("/meta/security");
        assertThat(security.size()).isLessThanOrEqualTo(1);
        return security.isEmpty()
                ? Optional.empty()
                : Optional.of(security.path(0).path("code").asText());
    }
}
