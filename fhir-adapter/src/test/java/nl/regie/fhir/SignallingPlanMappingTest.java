package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.regie.entry.Problem;
import nl.regie.fhir.FhirImport.Result;
import nl.regie.fhir.vocabulary.Canonical;
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

        assertThat(result.remarks()).extracting(Problem::code).contains("dangling-reference");
        assertThat(result.dossier()).isEmpty();
    }

    @Test
    void aPlanOfWhichOthersSayThatItsContentIsAnErrorIsNotTakenOver() {
        Result result = FhirImport.read(changedContent("status", "entered-in-error"));

        assertThat(result.remarks()).extracting(Problem::code).contains("status-not-understood");
        assertThat(result.dossier()).isEmpty();
    }

    @Test
    void aPlanOfWhichOthersSayThatItsContentIsNotFinishedIsNotTakenOver() {
        assertThat(FhirImport.read(changedContent("status", "in-progress")).remarks())
                .extracting(Problem::code)
                .contains("status-not-understood");
    }

    @Test
    void contentOfAnotherFormIsNotTakenForThePlan() {
        assertThat(FhirImport.read(changedContent("questionnaire", "https://example.org/other"))
                        .remarks())
                .extracting(Problem::code)
                .contains("dangling-reference");
    }

    @Test
    void contentAboutAnotherPatientIsNotTakenForThePlan() {
        Result result = FhirImport.read(Trees.changed(bundle -> content(bundle).remove("subject")));

        assertThat(result.remarks()).extracting(Problem::code).contains("other-patient");
    }

    /** What both tell: whose it is, of which entry and of which day. What the words say stands in one of them only. */
    @Test
    void aDisagreementBetweenAPlanAndTheResponseThatItCameFromIsTold() {
        Result otherDay = FhirImport.read(changedContent("authored", "2026-01-12"));
        Result otherEntry = FhirImport.read(
                Trees.changed(bundle -> ((ObjectNode) content(bundle).path("identifier")).put("value", "sp-other")));

        assertThat(otherDay.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.code()).isEqualTo("differs");
            assertThat(remark.where()).endsWith(".resource.authored");
        });
        assertThat(otherEntry.remarks()).extracting(Problem::code).contains("differs");
        assertThat(otherEntry.remarks())
                .extracting(Problem::where)
                .anyMatch(path -> path.endsWith(".resource.identifier.value"));
    }

    /** The day stands in the answer and in the Provenance; the words of the question in the form, too. */
    @Test
    void aResponseThatDisagreesWithItsFormOrItsProvenanceIsTold() {
        for (String changed : List.of("authored", "item")) {
            Result result = FhirImport.read(Trees.changed(bundle -> {
                ObjectNode response = Trees.first(bundle, "QuestionnaireResponse");
                if (changed.equals("authored")) {
                    response.put("authored", "2026-01-29");
                } else {
                    ((ObjectNode) response.path("item").path(0)).put("text", "Een andere vraag");
                }
            }));

            assertThat(result.remarks()).extracting(Problem::code).containsOnly("differs");
        }
    }

    @Test
    void aConsentThatDisagreesWithTheAgreementIsTold() {
        Result result = FhirImport.read(
                Trees.changed(bundle -> Trees.first(bundle, "Consent").put("status", "rejected")));

        assertThat(result.remarks()).extracting(Problem::code).containsExactly("differs");
        assertThat(result.dossier()).contains(RichDossier.make());
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
