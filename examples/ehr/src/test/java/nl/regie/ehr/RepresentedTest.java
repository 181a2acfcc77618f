package nl.regie.ehr;

import static org.assertj.core.api.Assertions.assertThat;

import nl.regie.dossier.Dossier;
import nl.regie.ehr.dossier.DossierOfPatient;
import org.junit.jupiter.api.Test;

/** Parents and a mentor: what each may read, and that a birthday ends it without anybody doing something. */
class RepresentedTest {
    @Test
    void aParentOfAChildUnder12Reads() {
        assertThat(close("karin", RunningEhr.untouched())).contains("Ik wil slapen zonder dat ik bang ben.");
    }

    @Test
    void aParentOfAChildOf12To15ReadsWhereTheChildSaidSoTooAndElseNothing() {
        assertThat(close("samira", RunningEhr.untouched())).contains("Ik wil weer naar school");
        assertThat(close("karim", RunningEhr.untouched())).doesNotContain("naar school", "Drie ochtenden");
        assertThat(staff("fatima", "noor"))
                .contains("Karim")
                .as("the team sees why the page is empty")
                .contains("beslist");
    }

    @Test
    void aParentOfAChildOf16ReadsOnlyWhatTheChildAgreedTo() {
        assertThat(close("petra", RunningEhr.untouched()))
                .contains("Elke twee weken op woensdag om vier uur.")
                .doesNotContain("blowen", "sportschool");
        assertThat(Browser.of("jesse", RunningEhr.untouched()).get("/my/plan")).contains("blowen");
    }

    @Test
    void aMentorReadsWhatThePatientAgreesTo() {
        assertThat(close("mieke", RunningEhr.untouched())).contains("Ik wil zelf naar de winkel.");
    }

    @Test
    void onThe16thBirthdayAParentsPageIsEmptyByItself() {
        try (RunningEhr ehr = RunningEhr.started()) {
            ehr.itBecomes("2028-02-29");
            assertThat(close("samira", ehr)).contains("naar school");
            ehr.itBecomes("2028-03-01");
            assertThat(close("samira", ehr)).doesNotContain("naar school");
            assertThat(Browser.of("noor", ehr).get("/my/plan")).contains("naar school");
        }
    }

    @Test
    void whatTheRowsSayOfBirthdaysAndRightsStandsInTheDossier() {
        RunningEhr ehr = RunningEhr.untouched();
        Dossier dossier = ehr.bean(DossierOfPatient.class).of(ehr.patient("sam"));

        assertThat(dossier.patient().becomes12On()).isPresent();
        assertThat(dossier.representations()).hasSize(1);
        assertThat(dossier.carePlans().get(0).agreement().orElseThrow().onBehalf())
                .isPresent();
        assertThat(ehr.bean(DossierOfPatient.class).gathered(ehr.patient("sam")).leftOut())
                .isEmpty();
    }

    private static String close(String who, RunningEhr ehr) {
        return Browser.of(who, ehr).get("/close");
    }

    private static String staff(String who, String patient) {
        RunningEhr ehr = RunningEhr.untouched();
        return Browser.of(who, ehr).get(ehr.pagesOf(patient) + "/people");
    }
}
