package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a system that knows nothing of ours reads in a plan. Everybody in it is invented. */
class WhatAPlanBecomesTest {
    private static final String GOAL =
            "{\"id\": \"swims\", \"status\": \"ACCEPTED\", \"inOwnWords\": \"Zwemmen\", \"acceptedBy\": [\"jan\"]}";
    private static final String LATER = """
            , {"id": "later", "status": "%s", "recorded": {"on": "2026-10-05", "by": "els", "replaces": "plan"}%s}""";

    /** No two versions of one plan look as if both were to be followed. */
    @ParameterizedTest
    @CsvSource({
        "DRAFT, draft, revoked",
        "AGREED, active, revoked",
        "ACTIVE, active, revoked",
        "PAUSED, on-hold, revoked",
        "COMPLETED, completed, completed",
        "STOPPED, revoked, revoked"
    })
    void onlyTheVersionThatIsThereLooksAsIfItGoesOn(String status, String alone, String replaced) {
        assertThat(plans(dossier(status, "", "")))
                .hasEntrySatisfying(
                        "plan", plan -> assertThat(plan.path("status").asText()).isEqualTo(alone));
        assertThat(plans(dossier(status, "", LATER.formatted(status, ""))))
                .hasEntrySatisfying(
                        "plan", plan -> assertThat(plan.path("status").asText()).isEqualTo(replaced))
                .hasEntrySatisfying(
                        "later",
                        plan -> assertThat(plan.path("status").asText()).isEqualTo(alone));
        assertThat(plans(dossier(status, ", \"enteredInError\": {\"on\": \"2026-10-06\", \"by\": \"els\"}", "")))
                .hasEntrySatisfying(
                        "plan", plan -> assertThat(plan.path("status").asText()).isEqualTo("entered-in-error"));
    }

    @Test
    void aVersionNamesTheOneThatItReplaces() {
        Map<String, JsonNode> plans = plans(dossier("ACTIVE", "", LATER.formatted("ACTIVE", "")));

        assertThat(named("plan", plans).path("replaces")).isEmpty();
        assertThat(named("later", plans).path("replaces")).hasSize(1);
        assertThat(named("later", plans).at("/replaces/0/reference").asText())
                .isEqualTo(address(dossier("ACTIVE", "", LATER.formatted("ACTIVE", "")), "plan"));
    }

    /** What an action answers may be a goal of the plan or what the patient told: only the goal is one in R4. */
    @Test
    void anActionNamesTheGoalItIsForAndNoAnswerAsOne() {
        Dossier dossier = dossier("ACTIVE", "", "");
        JsonNode detail = named("plan", plans(dossier)).at("/activity/0/detail");

        assertThat(detail.path("goal")).hasSize(1);
        assertThat(detail.at("/goal/0/reference").asText())
                .isEqualTo(named("plan", plans(dossier)).at("/goal/0/reference").asText());
    }

    /** A name that another system gave an activity is not the name of an action of ours. */
    @Test
    void anActionByTheNameOfAnotherSystemIsNotTakenOver() {
        ObjectNode bundle = Trees.parse(FhirExport.toJson(dossier("ACTIVE", "", "")));
        JsonNode detail = Trees.first(bundle, "CarePlan").at("/activity/0/detail");
        detail.path("extension").forEach(extension -> {
            if (extension.path("valueIdentifier") instanceof ObjectNode identifier) {
                identifier.put("system", "https://example.org/activities");
            }
        });
        FhirImport.Result result = FhirImport.read(bundle.toString());

        assertThat(result.remarks()).extracting(Problem::code).contains("required-missing");
        assertThat(result.dossier().map(Dossier::carePlans).orElseThrow()).isEmpty();
    }

    @Test
    void whatWasDiscussedAtTheEndIsDoneUnlessThePlanWasAMistake() {
        String closing = ", \"closing\": {\"discussedWith\": [\"jan\"], \"earlySigns\": \"Slecht slapen\"}";
        for (boolean isInError : new boolean[] {false, true}) {
            String mark = isInError ? ", \"enteredInError\": {\"on\": \"2026-10-06\", \"by\": \"els\"}" : "";
            JsonNode plan = named("plan", plans(dossier("COMPLETED\"" + closing + ", \"title\": \"Bad", mark, "")));
            assertThat(plan.path("activity").findValuesAsText("status"))
                    .containsExactlyElementsOf(
                            isInError
                                    ? List.of("entered-in-error", "entered-in-error")
                                    : List.of("unknown", "completed"));
        }
    }

    /** Whoever reads a number without its unit may read it in another one. */
    @Test
    void theUnitOfALimitStandsBesideItsNumbers() {
        Dossier limited = DossierFile.read("""
                        {"schemaVersion": "1.1", "patient": {"id": "jan"}, "professionals": [{"id": "els"}],
                         "agreedLimits": [{"id": "limit", "recorded": {"on": "2026-10-01", "by": "els"}, "what": "Gewicht",
                           "lowest": "60.5", "highest": "80", "unit": "kg"}]}
                        """).orElseThrow();
        JsonNode limit = Trees.first(Trees.parse(FhirExport.toJson(limited)), "Observation");

        assertThat(limit.findValues("valueQuantity"))
                .extracting(quantity -> quantity.path("value").asText() + " "
                        + quantity.path("unit").asText())
                .containsExactly("60.5 kg", "80 kg");
    }

    private static Map<String, JsonNode> plans(Dossier dossier) {
        Map<String, JsonNode> plans = new HashMap<>();
        Trees.entries(Trees.parse(FhirExport.toJson(dossier))).forEach(entry -> {
            JsonNode resource = entry.path("resource");
            if (resource.path("resourceType").asText().equals("CarePlan")) {
                plans.put(resource.at("/identifier/0/value").asText(), resource);
            }
        });
        return plans;
    }

    private static String address(Dossier dossier, String plan) {
        for (JsonNode entry : Trees.entries(Trees.parse(FhirExport.toJson(dossier)))) {
            if (entry.at("/resource/identifier/0/value").asText().equals(plan)) {
                return entry.path("fullUrl").asText();
            }
        }
        return "";
    }

    private static Dossier dossier(String status, String recorded, String later) {
        return DossierFile.read("""
                        {"schemaVersion": "1.1", "patient": {"id": "jan"}, "professionals": [{"id": "els"}],
                         "answers": [{"id": "wish", "recorded": {"on": "2026-09-01", "by": "jan"}, "question": "WISH",
                           "response": "GIVEN", "inOwnWords": "Naar het bad"}],
                         "carePlans": [{"id": "plan", "status": "%s", "recorded": {"on": "2026-10-01", "by": "els"%s},
                           "goals": [%s],
                           "actions": [{"id": "lessons", "what": "Lessen", "does": ["jan"], "answers": ["wish", "swims"]}]}%s]}
                        """.formatted(status, recorded, GOAL, later)).orElseThrow();
    }

    private static JsonNode named(String id, Map<String, JsonNode> plans) {
        return Objects.requireNonNull(plans.get(id), id);
    }
}
