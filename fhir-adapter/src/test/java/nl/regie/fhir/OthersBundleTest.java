package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.regie.decision.DecisionOption;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Problem;
import nl.regie.fhir.FhirImport.Result;
import nl.regie.fhir.vocabulary.R4;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

class OthersBundleTest {
    private final Dossier rich = RichDossier.make();

    @Test
    void whatOthersAddedIsReportedByItsPlaceAndTheRestIsRead() {
        String plan = "Bundle.entry[" + Trees.indexOf(Trees.exported(), "CarePlan") + "]";

        Result result = FhirImport.read(withAdditions());

        assertThat(result.dossier()).contains(rich);
        assertThat(result.remarks())
                .extracting(Problem::where)
                .containsExactly(
                        Trees.ADDED + ".resource",
                        "Bundle.timestamp",
                        "Bundle.entry[0].resource.extension[1]",
                        "Bundle.entry[0].resource.identifier[0]",
                        "Bundle.entry[0].resource.birthDate",
                        "Bundle.entry[0].resource.multipleBirth",
                        plan + ".resource.activity[0].detail.instantiatesUri",
                        plan + ".resource.instantiatesUri");
        assertThat(result.remarks()).extracting(Problem::code).containsOnly("not-understood");
    }

    @Test
    void whatABundleInMemoryRefersToWithoutANameIsTold() {
        Bundle bundle = FhirExport.toBundle(rich);
        Patient patient = (Patient) bundle.getEntryFirstRep().getResource();
        patient.addGeneralPractitioner(new Reference(new Practitioner().setActive(true)));

        Result result = FhirImport.fromBundle(bundle);

        assertThat(result.dossier()).contains(rich);
        assertThat(result.remarks())
                .extracting(Problem::where)
                .containsExactlyInAnyOrder(
                        "Bundle.entry[0].resource.contained", "Bundle.entry[0].resource.generalPractitioner");
    }

    @Test
    void eachPlaceIsAFhirPathThatLeadsThere() {
        String json = withAdditions();
        Bundle bundle = R4.parser().parseResource(Bundle.class, json);

        List<Problem> remarks = FhirImport.read(json).remarks();

        assertThat(remarks).allSatisfy(remark -> assertThat(
                        R4.context().newFhirPath().evaluate(bundle, remark.where(), IBase.class))
                .isNotEmpty());
    }

    @Test
    void aServerMayGiveResourcesOtherAddresses() {
        Map<String, String> names = new HashMap<>();
        String json = Trees.changed(bundle -> {
            int number = 0;
            for (JsonNode entry : Trees.entries(bundle)) {
                String type = entry.at("/resource/resourceType").asText();
                names.put(entry.path("fullUrl").asText(), type + "/" + ++number);
            }
        });
        ObjectNode bundle = Trees.parse(json);
        for (JsonNode entry : Trees.entries(bundle)) {
            ((ObjectNode) entry)
                    .put(
                            "fullUrl",
                            "https://fhir.example.org/r4/"
                                    + names.get(entry.path("fullUrl").asText()));
        }
        String renamed = bundle.toString();
        for (Map.Entry<String, String> name : names.entrySet()) {
            renamed = renamed.replace(
                    "\"reference\":\"" + name.getKey() + "\"", "\"reference\":\"" + name.getValue() + "\"");
        }

        Result result = FhirImport.read(renamed);

        assertThat(result.remarks()).isEmpty();
        assertThat(result.dossier()).contains(rich);
    }

    @Test
    void aNameThatTwoServersGiveLeadsToNobody() {
        String json = Trees.changed(bundle -> {
            List<JsonNode> practitioners = new ArrayList<>();
            for (JsonNode entry : Trees.entries(bundle)) {
                if (entry.at("/resource/resourceType").asText().equals("Practitioner")) {
                    practitioners.add(entry);
                }
            }
            String first = practitioners.get(0).path("fullUrl").asText();
            ((ObjectNode) practitioners.get(0)).put("fullUrl", "https://a.example.org/Practitioner/1");
            ((ObjectNode) practitioners.get(1)).put("fullUrl", "https://b.example.org/Practitioner/1");
            for (JsonNode agent : bundle.findValues("who")) {
                if (agent.path("reference").asText().equals(first)) {
                    ((ObjectNode) agent).put("reference", "Practitioner/1");
                }
            }
        });

        assertThat(FhirImport.read(json).remarks()).extracting(Problem::code).contains("dangling-reference");
    }

    @Test
    void aReferenceToANameThatNothingHasAnyMoreIsTold() {
        String json = Trees.changed(bundle -> {
            for (JsonNode entry : Trees.entries(bundle)) {
                if (entry.at("/resource/resourceType").asText().equals("CareTeam")) {
                    ((ObjectNode) entry).put("fullUrl", "https://example.org/CareTeam/5");
                }
            }
        });

        Result result = FhirImport.read(json);

        assertThat(result.dossier()).contains(rich);
        assertThat(result.remarks())
                .extracting(Problem::where)
                .isNotEmpty()
                .allMatch(path -> path.contains(".careTeam"));
    }

    @Test
    void anInstantCountsForTheDayOnWhichItFallsInUtc() {
        String json = FhirExport.toJson(rich).replace("2026-01-10T00:00:00Z", "2026-01-11T00:30:00.123+01:00");

        Result result = FhirImport.read(json);

        assertThat(result.dossier()).contains(rich);
        assertThat(result.remarks()).extracting(Problem::code).containsOnly("differs");
    }

    @Test
    void resourcesInAnotherOrderAreTheSameDossierWhereTheOrderSaysNothing() {
        String json = Trees.changed(bundle -> {
            ArrayNode entries = Trees.entries(bundle);
            entries.add(entries.remove(0));
        });

        Result result = FhirImport.read(json);

        assertThat(result.remarks()).isEmpty();
        assertThat(result.dossier()).contains(rich);
    }

    @Test
    void anArgumentStaysWithItsOptionWhereverItStands() {
        String json = Trees.changed(bundle -> {
            for (JsonNode entry : Trees.entries(bundle)) {
                JsonNode resource = entry.path("resource");
                if (resource.at("/code/coding/0/code").asText().equals("decision")) {
                    ArrayNode components = (ArrayNode) resource.path("component");
                    for (int i = components.size() - 1; i >= 0; i--) {
                        if (components.path(i).has("extension")) {
                            components.add(components.remove(i));
                        }
                    }
                }
            }
        });

        Result result = FhirImport.read(json);

        assertThat(json).isNotEqualTo(Trees.exported().toString());
        assertThat(result.dossier()
                        .map(Dossier::sharedDecisions)
                        .orElseThrow()
                        .get(0)
                        .options())
                .allSatisfy(option -> {
                    DecisionOption original = rich.sharedDecisions().get(0).options().stream()
                            .filter(same -> same.id().equals(option.id()))
                            .findFirst()
                            .orElseThrow();
                    assertThat(option.inFavour()).containsExactlyInAnyOrderElementsOf(original.inFavour());
                    assertThat(option.against()).containsExactlyInAnyOrderElementsOf(original.against());
                });
    }

    private static String withAdditions() {
        return Trees.changed(bundle -> {
            bundle.put("timestamp", "2026-02-01T12:00:00Z");
            ObjectNode patient = Trees.first(bundle, "Patient");
            ((ArrayNode) patient.path("identifier"))
                    .insertObject(0)
                    .put("system", "https://example.org/numbers")
                    .put("value", "999");
            patient.put("birthDate", "1950-01-01");
            patient.put("multipleBirthBoolean", false);
            ((ArrayNode) patient.path("extension"))
                    .addObject()
                    .put("url", "https://example.org/x")
                    .put("valueCode", "y");
            ObjectNode plan = Trees.first(bundle, "CarePlan");
            ((ObjectNode) plan.at("/activity/0/detail"))
                    .putArray("instantiatesUri")
                    .add("https://example.org/stap");
            plan.putArray("instantiatesUri").add("https://example.org/richtlijn");
            ObjectNode theirs = Trees.entries(bundle).addObject().putObject("resource");
            theirs.put("resourceType", "Observation").put("status", "final");
            theirs.putObject("code").put("text", "bloeddruk");
        });
    }
}
