package nl.regie.patientcopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import org.junit.jupiter.api.Test;

/** What somebody close by asked for is no question of the patient, whoever wrote down what came of it. */
class AskedBySomebodyElseTest {
    private static final String ASKED = """
            {"schemaVersion": "1.1", "patient": {"id": "jan", "name": "Jan"},
             "professionals": [{"id": "els", "name": "Els"}],
             "closeOnes": [{"id": "c", "recorded": {"on": "2026-01-01", "by": "els"}, "person": "mia", "name": "Mia", "roles": []}],
             "requests": [
               {"id": "a", "recorded": {"on": "2026-02-01", "by": "%s"}, "possibility": "PEER_CONTACT"},
               {"id": "b", "recorded": {"on": "2026-02-03", "by": "%s", "replaces": "a"}, "possibility": "PEER_CONTACT"%s}]}
            """;

    @Test
    void whatAskedAndDoneIsOfACloseOneIsNotOnThePatientsPage() {
        assertThat(plan("mia", "els", ", \"outcome\": \"ACTED_ON\", \"reason\": \"Mia is gebeld.\""))
                .doesNotContain("Contact met lotgenoten", "Mia is gebeld", "WAAR IK OM HEB GEVRAAGD");
        assertThat(plan("mia", "els", "")).doesNotContain("Contact met lotgenoten");
        assertThat(plan("mia", "mia", ", \"outcome\": \"ACTED_ON\"")).doesNotContain("Contact met lotgenoten");
    }

    @Test
    void whatThePatientAskedStandsThereAlsoAfterSomebodyElseAskedIt() {
        assertThat(plan("els", "els", ", \"outcome\": \"ACTED_ON\"")).contains("Contact met lotgenoten");
        assertThat(plan("mia", "jan", "")).contains("Contact met lotgenoten");
        assertThat(plan("mia", "els", ", \"inOwnWords\": \"Ik wil dat ook.\""))
                .contains("Contact met lotgenoten", "“Ik wil dat ook.”");
    }

    private static String plan(String first, String later, String more) {
        return PatientCopy.of(
                        DossierFile.read(ASKED.formatted(first, later, more)).orElseThrow(), LocalDate.of(2026, 3, 1))
                .text(Language.NL);
    }
}
