package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.regie.fhir.FhirImport.Remark;
import nl.regie.fhir.FhirImport.Result;
import org.junit.jupiter.api.Test;

class SignallingPlanMappingTest {
    private static final String CONTENT = "signalling-plan|";

    @Test
    void onlyTheVersionInForceLooksActive() {
        assertThat(byPlan("/status")).isEqualTo(Map.of("sp1", "revoked", "sp2", "active", "sp-x", "entered-in-error"));
    }

    @Test
    void onlyAPlanForACrisisHasThePublicCodeForThat() {
        assertThat(byPlan("/category/1/coding/0/code"))
                .isEqualTo(Map.of("sp1", "736253002", "sp2", "736253002", "sp-x", ""));
    }

    @Test
    void aPlanWithoutWhatItSaysIsNotTakenOver() {
        Result result = FhirImport.read(Trees.changed(bundle -> {
            ArrayNode entries = Trees.entries(bundle);
            entries.remove(indexOfContent(entries));
        }));

        assertThat(result.remarks()).extracting(Remark::code).contains("dangling-reference");
        assertThat(result.dossier()).isEmpty();
    }

    @Test
    void aPlanOfWhichOthersSayThatItsContentIsAnErrorIsNotTakenOver() {
        Result result = FhirImport.read(changedContent("status", "entered-in-error"));

        assertThat(result.remarks()).extracting(Remark::code).contains("status-not-understood");
        assertThat(result.dossier()).isEmpty();
    }

    @Test
    void aPlanOfWhichOthersSayThatItsContentIsNotFinishedIsNotTakenOver() {
        assertThat(FhirImport.read(changedContent("status", "in-progress")).remarks())
                .extracting(Remark::code)
                .contains("status-not-understood");
    }

    @Test
    void contentOfAnotherFormIsNotTakenForThePlan() {
        assertThat(FhirImport.read(changedContent("questionnaire", "https://example.org/other"))
                        .remarks())
                .extracting(Remark::code)
                .contains("dangling-reference");
    }

    @Test
    void contentAboutAnotherPatientIsNotTakenForThePlan() {
        Result result = FhirImport.read(Trees.changed(bundle -> content(bundle).remove("subject")));

        assertThat(result.remarks()).extracting(Remark::code).contains("other-patient");
    }

    private static Map<String, String> byPlan(String pointer) {
        Map<String, String> found = new HashMap<>();
        for (JsonNode entry : Trees.entries(Trees.exported())) {
            JsonNode resource = entry.path("resource");
            List<String> systems = resource.path("category").findValuesAsText("system");
            if (systems.contains(Canonical.BASE + "CodeSystem/signalling-plan-kind")) {
                found.put(
                        resource.at("/identifier/0/value").asText(),
                        resource.at(pointer).asText());
            }
        }
        return found;
    }

    private static String changedContent(String field, String value) {
        return Trees.changed(bundle -> content(bundle).put(field, value));
    }

    private static ObjectNode content(ObjectNode bundle) {
        ArrayNode entries = Trees.entries(bundle);
        return (ObjectNode) entries.path(indexOfContent(entries)).path("resource");
    }

    /** The place of what the first signalling plan says. */
    private static int indexOfContent(ArrayNode entries) {
        int index = 0;
        while (!entries.path(index).at("/resource/questionnaire").asText().contains(CONTENT)) {
            index++;
        }
        return index;
    }
}
