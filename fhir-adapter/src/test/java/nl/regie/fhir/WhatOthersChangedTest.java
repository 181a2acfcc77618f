package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.regie.careplan.CarePlan;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others changed in a bundle of ours is not read as if we had written it. Everybody in it is invented. */
class WhatOthersChangedTest {
    private static final Dossier DOSSIER = DossierFile.read("""
                    {"schemaVersion": "1.1", "patient": {"id": "jan"}, "professionals": [{"id": "els"}],
                     "closeOnes": [{"id": "k", "recorded": {"on": "2026-01-05", "by": "els"}, "person": "mia", "roles": ["RELATIVE"]}],
                     "involvementAgreements": [{"id": "yes", "recorded": {"on": "2026-05-01", "by": "jan"}, "answer": "AGREED",
                       "closeOnes": ["mia"], "inOwnWords": "Mia mag alles weten"}],
                     "carePlans": [{"id": "plan", "status": "ACTIVE", "recorded": {"on": "2026-10-01", "by": "els"},
                       "goals": [{"id": "swims", "status": "ACCEPTED", "inOwnWords": "Zwemmen", "acceptedBy": ["jan"]}]}]}
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
