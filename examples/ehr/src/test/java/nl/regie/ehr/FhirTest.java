package nl.regie.ehr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.regie.careplan.PlanStatus;
import nl.regie.dossier.Dossier;
import nl.regie.ehr.dossier.DossierOfPatient;
import nl.regie.fhir.FhirImport;
import org.junit.jupiter.api.Test;

class FhirTest {
    static final String PLAN = """
                        {"resourceType": "CarePlan", "id": "p", "status": "active", "intent": "plan", "title": "Beter lopen",
                         "subject": {"reference": "Patient/x"},
                         "activity": [{"detail": {"status": "in-progress", "description": "Elke dag een ommetje",
                          "dailyAmount": {"value": 1}}}]}""";

    private final RunningEhr ehr = RunningEhr.untouched();

    @Test
    void theRecordGoesOutAsFhirToWhoMaySeeItAndComesBackAsItWas() {
        Browser psychiatrist = Browser.of("psychiater", ehr);
        String bundle = psychiatrist.get(ehr.pagesOf("naima") + "/fhir");

        Dossier dossier = ehr.bean(DossierOfPatient.class).of(ehr.patient("naima"));
        assertThat(psychiatrist.header("Content-Type")).startsWith("application/fhir+json");
        assertThat(FhirImport.read(bundle).dossier()).contains(dossier);
        assertThat(FhirImport.read(Browser.of("marloes", ehr).get(ehr.pagesOf("naima") + "/fhir"))
                        .dossier())
                .contains(dossier.forOwnProfessional());
    }

    @Test
    void aPlanOfAnotherSystemIsADraftThatIsShownWithWhatWasNotTakenOverAndNotKept() {
        Browser nurse = Browser.of("wijkzorg", ehr);
        String others = ehr.pagesOf("gerrit") + "/others";
        nurse.get(others);
        String page = nurse.post(others, Map.of("document", PLAN));

        assertThat(page).contains("Elke dag een ommetje", "Wat niet is overgenomen", "Patient/x");
        assertThat(nurse.get(ehr.pagesOf("gerrit"))).doesNotContain("ommetje");
    }

    @Test
    void aPlanIsSeenAmongTheFormsOfAnotherSystemToo() {
        Browser nurse = Browser.of("wijkzorg", ehr);
        String others = ehr.pagesOf("gerrit") + "/others";
        String form = "{\"resourceType\": \"QuestionnaireResponse\", \"status\": \"completed\"}";
        nurse.get(others);
        String everything = "{\"resourceType\": \"Bundle\", \"type\": \"searchset\", \"entry\": [{\"resource\": " + form
                + "}, {\"resource\": " + PLAN + "}]}";

        assertThat(nurse.post(others, Map.of("document", everything))).contains("Elke dag een ommetje");
    }

    @Test
    void aPlanThatSomebodyTakesOverIsADraftThatWaitsForThePatient() {
        try (RunningEhr other = RunningEhr.started()) {
            Browser nurse = Browser.of("wijkzorg", other);
            String others = other.pagesOf("gerrit") + "/others";
            nurse.get(others);
            String page = nurse.post(others, Map.of("document", PLAN));
            String take = page.replaceAll("(?s).*name=\"(take\\.[^\"]+)\".*", "$1");
            assertThat(nurse.post(others + "/take", Map.of("document", PLAN))).contains("nog niet alles gekozen");
            nurse.post(others + "/take", Map.of("document", PLAN, take, "1"));
            assertThat(nurse.location()).endsWith("/others?saved");

            Dossier dossier = other.bean(DossierOfPatient.class).of(other.patient("gerrit"));
            assertThat(dossier.carePlans()).anySatisfy(plan -> {
                assertThat(plan.status()).isEqualTo(PlanStatus.DRAFT);
                assertThat(plan.title().orElseThrow().text()).isEqualTo("Beter lopen");
            });
            assertThat(Browser.of("gerrit", other).get("/my/agree")).contains("Beter lopen");
        }
    }

    @Test
    void whatIsNoFhirIsToldAndNothingBreaks() {
        Browser nurse = Browser.of("wijkzorg", ehr);
        String others = ehr.pagesOf("gerrit") + "/others";
        for (String document : new String[] {"", "{", "geen fhir", "{\"resourceType\":\"QuestionnaireResponse\"}"}) {
            nurse.get(others);
            assertThat(nurse.post(others, Map.of("document", document))).contains("Er is niets van overgenomen.");
            assertThat(nurse.status()).isEqualTo(200);
        }
    }
}
