package nl.regie.ehr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.regie.consult.Amount;
import nl.regie.consult.ConsultPreparation;
import nl.regie.dossier.Dossier;
import nl.regie.ehr.dossier.DossierOfPatient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatientTest {
    private final RunningEhr ehr = RunningEhr.shared();

    @Test
    void aVisitIsPreparedWithOwnMeasurementsAndComesOnTheConversationSheet() {
        Browser naima = Browser.of("naima", ehr);
        assertThat(naima.get("/my/prepare")).contains("uren slaap per nacht", "Kan het niet wachten? Bel:");

        naima.post(
                "/my/prepare",
                Map.of(
                        "visitOn", "2026-11-16",
                        "howItGoes", "SAME",
                        "words", "Het is rustiger.",
                        "value.limit-sleep", "6,5",
                        "goal.goal-work", "ON_THE_WAY",
                        "topics", "De bakkerij\n\nMijn nichtjes",
                        "wish", "COME"));

        assertThat(naima.location()).endsWith("/my/talk?saved");
        Dossier dossier = ehr.bean(DossierOfPatient.class).of(ehr.patient("naima"));
        assertThat(dossier.current(ConsultPreparation.class)).anySatisfy(prepared -> {
            assertThat(prepared.measurements().get(0).value()).isEqualTo(Amount.of("6.5"));
            assertThat(prepared.topics()).hasSize(2);
        });
        assertThat(naima.get("/my/talk?saved")).contains("De bakkerij", "Mijn nichtjes");
    }

    @Test
    void whatCannotBeANumberIsToldAndNothingThatWasTypedIsLost() {
        Browser naima = Browser.of("naima", ehr);
        naima.get("/my/prepare");

        String again =
                naima.post("/my/prepare", Map.of("value.limit-sleep", "bijna zes", "words", "Ik lig veel wakker."));

        assertThat(again)
                .contains("Dit is niet bewaard", "bijna zes", "Ik lig veel wakker.")
                .contains("Een getal heeft hoogstens negen cijfers");
    }

    @Test
    void thePlanIsThereInShortAndWhole() {
        Browser naima = Browser.of("naima", ehr);
        String whole = naima.get("/my/plan");

        assertThat(naima.get("/my/short"))
                .contains("Elke zondag koken met mijn nichtjes.")
                .hasSizeLessThan(whole.length() / 2);
        assertThat(whole).contains("De rekeningen komen daarna.");
    }

    @Test
    void theSignallingPlanStandsThereInItsPhases() {
        assertThat(Browser.of("naima", ehr).get("/my/signs"))
                .contains(
                        "class=\"band green\"",
                        "class=\"band red\"",
                        "Twee nachten achter elkaar slaap ik minder dan vijf uur.");
    }

    @Test
    void whoReadsAlongIsAskedBeforeAPageComesOnPaper() {
        Browser naima = Browser.of("naima", ehr);

        assertThat(naima.get("/my/plan/print")).contains("Leest er iemand mee?");
        assertThat(naima.get("/my/plan/paper?others=false")).contains("koken met mijn nichtjes");
        assertThat(naima.get("/my/plan/paper?others=true")).doesNotContain("koken met mijn nichtjes");
        assertThat(naima.get("/my/plan/paper?others=false&large=true")).contains("large-print");
    }

    @Test
    void whatIsToldToTheTeamOnlyTheOwnProfessionalDoesNotSee() {
        Browser naima = Browser.of("naima", ehr);
        naima.get("/my/tell");
        naima.post(
                "/my/tell",
                Map.of(
                        "topic", "FEELS_SAFE_AND_SUPPORTED",
                        "answer", "NO",
                        "words", "Zij luistert niet naar mij.",
                        "visible", "TEAM_ONLY"));
        assertThat(naima.location()).endsWith("?saved");
        assertThat(naima.get("/my/tell")).contains("Zij luistert niet naar mij.");

        for (String page : new String[] {"", "/talk", "/next", "/visit", "/findings", "/year", "/dossier.json"}) {
            assertThat(Browser.of("marloes", ehr).get(ehr.pagesOf("naima") + page))
                    .as(page)
                    .doesNotContain("Zij luistert niet naar mij.");
        }
        assertThat(Browser.of("psychiater", ehr).get(ehr.pagesOf("naima") + "/talk"))
                .contains("Zij luistert niet naar mij.");
    }

    @Test
    void aChoiceOfWhatIsShownHoldsAtOnce() {
        try (RunningEhr own = RunningEhr.started()) {
            Browser naima = Browser.of("naima", own);
            assertThat(naima.get("/my/sharing/0/page")).contains("Twee nachten achter elkaar");
            assertThat(naima.get("/my/sharing/0")).contains("2027-02-16");

            naima.post("/my/sharing/0", Map.of("words", "Even niet."));

            assertThat(naima.location()).endsWith("?saved");
            assertThat(naima.get("/my/sharing/0/page")).doesNotContain("Twee nachten achter elkaar");
            assertThat(naima.get("/my/sharing")).contains("niets");
        }
    }

    @Test
    void aDayThatIsNoneMakesNoAgreementLonger() {
        Browser gerrit = Browser.of("gerrit", ehr);
        gerrit.get("/my/sharing/0");
        String again =
                gerrit.post("/my/sharing/0", Map.of("topic.PLAN", "1", "until", "morgen", "words", "Voor even."));

        assertThat(again).contains("Er staat een dag die geen dag is.", "Voor even.");
        assertThat(gerrit.get("/my/sharing")).contains("niets");
    }

    @Test
    void whatIsAgreedWithSeveralIsChangedForOneAndStaysForTheOther() {
        try (RunningEhr own = RunningEhr.started()) {
            own.bean(org.springframework.jdbc.core.JdbcTemplate.class)
                    .update("update consent set close_ones = 'brother,friend' where name = 'involve-2'");
            Browser naima = Browser.of("naima", own);
            naima.get("/my/sharing/0");
            naima.post("/my/sharing/0", Map.of("topic.APPOINTMENTS", "1"));

            assertThat(naima.location()).endsWith("?saved");
            assertThat(naima.get("/my/sharing/0/page")).doesNotContain("Twee nachten achter elkaar");
            assertThat(naima.get("/my/sharing/1/page")).contains("Twee nachten achter elkaar");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/my", "/my/plan", "/my/prepare", "/my/tell", "/my/sharing"})
    void aPageIsNeutralOnTheOutsideAndIsKeptNowhere(String page) {
        Browser naima = Browser.of("naima", ehr);
        String body = naima.get(page);

        assertThat(body).contains("<title>Mijn pagina</title>", "Snel weg");
        assertThat(naima.header("Cache-Control")).contains("no-store");
        assertThat(naima.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(naima.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("script-src");
    }

    @Test
    void whoLeavesQuicklyIsElsewhereAndSignedOut() {
        Browser naima = Browser.of("naima", ehr);
        naima.get("/my/plan");
        naima.post("/logout", Map.of("away", "1"));

        assertThat(naima.location()).isEqualTo("https://nl.wikipedia.org/");
        naima.get("/my/plan");
        assertThat(naima.location()).endsWith("/login");
    }
}
