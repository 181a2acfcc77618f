package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What others changed in a bundle of ours is not read as if we had written it. Everybody in it is invented. */
class WhatOthersChangedTest {
    private static final Dossier DOSSIER = DossierFile.read("""
                    {"schemaVersion": "1.1", "patient": {"id": "jan"}, "professionals": [{"id": "els"}],
                     "closeOnes": [{"id": "k", "recorded": {"on": "2026-01-05", "by": "els"}, "person": "mia", "roles": ["RELATIVE"]}],
                     "involvementAgreements": [{"id": "yes", "recorded": {"on": "2026-05-01", "by": "jan"}, "answer": "AGREED",
                       "closeOnes": ["mia"], "inOwnWords": "Mia mag alles weten"}],
                     "carePlans": [{"id": "plan", "status": "ACTIVE", "recorded": {"on": "2026-10-01", "by": "els"},
                       "about": [{"what": "Diabetes"}],
                       "goals": [{"id": "swims", "status": "ACCEPTED", "inOwnWords": "Zwemmen", "acceptedBy": ["jan"]}]}],
                     "annotations": [{"id": "said", "recorded": {"on": "2026-10-02", "by": "jan"}, "about": "plan", "inOwnWords": "Zo was het niet."}],
                     "tombstones": [{"id": "gone", "recordedOn": "2026-02-01", "erasedOn": "2026-03-01"}]}
                    """).orElseThrow();

    /** A code says what somebody is to the patient; the word that another program shows for it adds nothing to that. */
    @Test
    void theWordBesideACodeIsNoRelationInWords() {
        FhirImport.Result result =
                changed("RelatedPerson", person -> ((ObjectNode) person.at("/relationship/0")).put("text", "dochter"));

        assertThat(result.dossier()).contains(DOSSIER);
        assertThat(result.remarks()).extracting(Problem::code).containsExactly("not-understood");
    }

    @Test
    void aGoalOfSomebodyElseIsNotTakenForOneOfThisPatient() {
        FhirImport.Result result = changed("Goal", goal -> goal.remove("subject"));

        assertThat(result.remarks()).extracting(Problem::code).contains("other-patient");
        assertThat(result.dossier().stream().flatMap(dossier -> dossier.entries(CarePlan.class)))
                .isEmpty();
    }

    /** R4 has a place for who agreed with a goal, and for who did not. */
    @Test
    void whoDoesNotAgreeWithAGoalDidNotTakeItOn() {
        FhirImport.Result result = changed("Goal", goal -> goal.findParents("url").stream()
                .filter(part -> part.path("url").asText().equals("status"))
                .map(ObjectNode.class::cast)
                .forEach(status -> status.put("valueCode", "disagree")));

        assertThat(result.dossier().stream()
                        .flatMap(dossier -> dossier.entries(CarePlan.class))
                        .flatMap(plan -> plan.goals().stream()))
                .singleElement()
                .satisfies(goal -> assertThat(goal.acceptedBy()).isEmpty());
        assertThat(result.remarks()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "RelatedPerson, patient, k",
        "Observation, subject, yes",
        "CarePlan, subject, plan",
        "Basic, subject, gone"
    })
    void whatIsAboutSomebodyElseIsNotTakenForOneAboutThisPatient(String type, String whose, String id) {
        FhirImport.Result result = changed(type, resource -> resource.remove(whose));

        assertThat(result.remarks()).extracting(Problem::code).contains("other-patient");
        assertThat(result.dossier().stream().flatMap(WhatOthersChangedTest::names))
                .doesNotContain(id);
    }

    /** What the patient said of a plan was written down before the plan was. */
    @Test
    void whatCannotBeTogetherIsToldAtTheResourceThatItCameFrom() {
        ObjectNode bundle = Trees.parse(FhirExport.toJson(DOSSIER));
        JsonNode plan =
                Trees.entries(bundle).path(Trees.indexOf(bundle, "CarePlan")).path("fullUrl");
        Trees.entries(bundle).forEach(entry -> {
            if (entry.at("/resource/target/0/reference").equals(plan)) {
                ((ObjectNode) entry.path("resource")).put("recorded", "2026-12-01T00:00:00Z");
            }
        });
        FhirImport.Result result = FhirImport.read(bundle.toString());

        assertThat(result.dossier()).isEmpty();
        assertThat(result.remarks())
                .extracting(Problem::where, Problem::code)
                .contains(tuple(
                        "Bundle.entry[" + Trees.indexOf(bundle, "Communication") + "].resource", "refers-to-later"));
    }

    private static Stream<String> names(Dossier dossier) {
        return Stream.concat(
                dossier.entries().map(entry -> entry.id().value()),
                dossier.tombstones().stream().map(stone -> stone.id().value()));
    }

    /** What a plan is about is words of ours; a problem of another system that it leads to is that system's. */
    @Test
    void aProblemOfAnotherSystemIsNotWhatOurPlanIsAbout() {
        FhirImport.Result result =
                changed("CarePlan", plan -> ((ObjectNode) plan.at("/addresses/0")).put("reference", "Condition/7"));

        assertThat(result.dossier().stream().flatMap(dossier -> dossier.entries(CarePlan.class)))
                .singleElement()
                .satisfies(plan -> assertThat(plan.about()).isEmpty());
        assertThat(result.remarks()).isNotEmpty();
    }

    /** What follows from the rest is compared; what others call otherwise is something of theirs. */
    @ParameterizedTest
    @ValueSource(strings = {"CareTeam", "Consent"})
    void aResourceThatOthersCallOtherwiseIsTheirs(String type) {
        FhirImport.Result result = changed(type, resource -> ((ObjectNode) resource.at("/category/0/coding/0"))
                .put("code", "something-of-theirs"));

        assertThat(result.dossier()).contains(DOSSIER);
        assertThat(result.remarks())
                .extracting(Problem::code, problem -> problem.where().replaceAll(".*[.]", ""))
                .contains(tuple("not-understood", "resource"));
    }

    private interface Change {
        void of(ObjectNode resource);
    }

    private static FhirImport.Result changed(String type, Change change) {
        ObjectNode bundle = Trees.parse(FhirExport.toJson(DOSSIER));
        JsonNode first = Trees.first(bundle, type);
        change.of((ObjectNode) first);
        return FhirImport.read(bundle.toString());
    }
}
