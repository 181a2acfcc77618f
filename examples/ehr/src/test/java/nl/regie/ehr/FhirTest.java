package nl.regie.ehr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.regie.dossier.Dossier;
import nl.regie.ehr.dossier.DossierOfPatient;
import nl.regie.fhir.FhirImport;
import org.junit.jupiter.api.Test;

class FhirTest {
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
        String page = nurse.post(others, Map.of("document", """
                        {"resourceType": "CarePlan", "id": "p", "status": "active", "intent": "plan", "title": "Beter lopen",
                         "subject": {"reference": "Patient/x"},
                         "activity": [{"detail": {"status": "in-progress", "description": "Elke dag een ommetje",
                          "dailyAmount": {"value": 1}}}]}"""));

        assertThat(page).contains("Elke dag een ommetje", "Wat niet is overgenomen", "Patient/x");
        assertThat(nurse.get(ehr.pagesOf("gerrit"))).doesNotContain("ommetje");
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
