package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Problem;
import nl.regie.fhir.FhirImport.Result;
import nl.regie.fhir.vocabulary.Canonical;
import org.junit.jupiter.api.Test;

class PreconditionsFormTest {
    private static final String FORM = Canonical.BASE + "Questionnaire/preconditions";

    @Test
    void eachAppraisalIsDerivedFromAResponseWithTheSameJudgement() {
        ObjectNode bundle = Trees.exported();
        List<JsonNode> responses = responses(bundle);

        assertThat(responses).hasSameSizeAs(RichDossier.make().appraisals()).isNotEmpty();
        for (JsonNode entry : responses) {
            List<JsonNode> derived = new ArrayList<>();
            for (JsonNode other : Trees.entries(bundle)) {
                if (other.at("/resource/derivedFrom/0/reference").equals(entry.path("fullUrl"))) {
                    derived.add(other.path("resource"));
                }
            }
            assertThat(derived).hasSize(1);
            assertThat(entry.findValuesAsText("code"))
                    .contains(derived.get(0)
                            .at("/valueCodeableConcept/coding/0/code")
                            .asText());
            assertThat(entry.at("/resource/source")).isEqualTo(derived.get(0).at("/performer/0"));
        }
    }

    @Test
    void aResponseThatDisagreesWithTheObservationIsToldAndNotTakenOver() {
        List<Consumer<ObjectNode>> changes = List.of(
                response -> response.put("status", "in-progress"),
                response -> response.put("authored", "2020-01-01"),
                response -> ((ObjectNode) response.path("item").path(0)).put("text", "Een andere vraag"),
                response -> ((ObjectNode) response.findValue("valueCoding")).put("code", "unsure"),
                response -> ((ObjectNode) response.findValue("valueCoding")).put("display", "Iets anders"));
        for (Consumer<ObjectNode> change : changes) {
            Result result = FhirImport.read(Trees.changed(bundle ->
                    change.accept((ObjectNode) responses(bundle).get(0).path("resource"))));

            assertThat(result.remarks())
                    .extracting(Problem::code)
                    .containsOnly("differs")
                    .isNotEmpty();
            assertThat(result.dossier()).contains(RichDossier.make());
        }
    }

    /** Whoever reads the form alone reads what was said, and not only what was ticked. */
    @Test
    void theResponseHasTheWordsAndTheNoteToo() {
        ObjectNode bundle = Trees.parse(FhirExport.toJson(DossierFile.read("""
                        {"schemaVersion": "1.1", "patient": {"id": "jan"}, "professionals": [{"id": "els"}],
                         "appraisals": [{"id": "able", "recorded": {"on": "2026-10-01", "by": "jan"}, "viewOf": "jan", "aspect": "ABLE",
                           "judgement": "NO", "inOwnWords": "Ik tril te erg.", "note": "Met de pen"}]}
                        """).orElseThrow()));

        assertThat(responses(bundle).get(0).findValuesAsText("valueString"))
                .containsExactly("Ik tril te erg.", "Met de pen");
    }

    private static List<JsonNode> responses(ObjectNode bundle) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode entry : Trees.entries(bundle)) {
            if (entry.at("/resource/questionnaire").asText().startsWith(FORM)) {
                found.add(entry);
            }
        }
        return found;
    }
}
