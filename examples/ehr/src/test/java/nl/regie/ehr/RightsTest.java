package nl.regie.ehr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.regie.dossier.Dossier;
import nl.regie.ehr.dossier.DossierOfPatient;
import nl.regie.ehr.people.Patient;
import nl.regie.ehr.record.RecordRows;
import nl.regie.ehr.record.RegieEntry;
import nl.regie.ehr.rights.AccessLog;
import nl.regie.entry.Note;
import nl.regie.people.CarerWellbeing;
import nl.regie.precondition.DangerAtHome;
import nl.regie.precondition.DangerState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who may see what: decided on the server, at each request. */
class RightsTest {
    private static final List<String> STAFF_PAGES = List.of(
            "",
            "/talk",
            "/next",
            "/visit",
            "/plans",
            "/year",
            "/findings",
            "/rows/wants",
            "/dossier.json",
            "/fhir",
            "/plan",
            "/people",
            "/safety",
            "/others");
    private static final List<String> OF_YASSIN =
            List.of("/close", "/close/paper?others=false", "/close/paper?others=true", "/close/me");
    private static final List<String> OF_NAIMA = List.of(
            "/my",
            "/my/plan",
            "/my/short",
            "/my/signs",
            "/my/card",
            "/my/talk",
            "/my/line",
            "/my/sharing",
            "/my/sharing/0",
            "/my/sharing/0/page",
            "/my/prepare",
            "/my/tell");

    /** What the invented case holds in confidence, or for the team only, and what was decided about danger at home. */
    private static final List<String> CONFIDED = List.of(
            "Bij werk wel. Over mijn pillen",
            "De psychiater keek op de klok",
            "Dat mag vaker",
            "praat heel snel",
            "De vroegere partner",
            "een ander slot",
            "Het gaat om de vroegere");

    private static RunningEhr ehr;

    @BeforeAll
    static void start() {
        ehr = RunningEhr.started();
    }

    @AfterAll
    static void stop() {
        ehr.close();
    }

    @Test
    void aNurseGetsNothingOfAPatientOfOthersAndTheAnswerIsThatOfNoPatient() {
        Browser nurse = Browser.of("wijkzorg", ehr);
        for (String page : STAFF_PAGES) {
            String others = nurse.get(ehr.pagesOf("naima") + page);
            assertThat(nurse.status()).as(page).isEqualTo(404);
            assertThat(withoutTokens(others))
                    .doesNotContain("Naima")
                    .isEqualTo(withoutTokens(nurse.get("/patients/000000000000" + page)));
        }
        nurse.get(ehr.pagesOf("gerrit") + "/talk");
        nurse.post(ehr.pagesOf("naima") + "/talk", Map.of("WISH.words", "Van een ander."));
        assertThat(nurse.status()).isEqualTo(404);
        assertThat(Browser.of("marloes", ehr).get(ehr.pagesOf("naima") + "/talk"))
                .doesNotContain("Van een ander.");
    }

    @ParameterizedTest
    @CsvSource({
        "naima, /patients", "naima, {naima}", "naima, {naima}/dossier.json", "naima, /close", "naima, /close/me",
        "yassin, /patients", "yassin, {naima}/next", "yassin, /my", "yassin, /my/plan", "yassin, /my/log",
        "marloes, /my", "marloes, /my/plan", "marloes, /close", "marloes, /h2-console", "marloes, /actuator"
    })
    void nobodyGetsInAsSomebodyElse(String who, String page) {
        Browser browser = Browser.of(who, ehr);
        String answer =
                browser.get(page.replace("{naima}", ehr.pagesOf("naima")) + "?role=STAFF&person=nurse&patient=1");

        assertThat(browser.status()).isIn(403, 404);
        assertThat(answer).doesNotContain("Naima", "bakkerij");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/patients", "/my", "/my/plan", "/close", "/"})
    void whoIsNotSignedInIsAskedToSignIn(String page) {
        Browser nobody = new Browser(ehr);
        nobody.get(page);

        assertThat(nobody.status()).isEqualTo(302);
        assertThat(nobody.location()).endsWith("/login");
    }

    @Test
    void whoLeavesTheTeamSeesNothingFromTheNextRequestOn() {
        Browser psychiatrist = Browser.of("psychiater", ehr);
        assertThat(psychiatrist.get(ehr.pagesOf("naima"))).contains("bakkerij");
        JdbcTemplate tables = ehr.bean(JdbcTemplate.class);
        tables.update("update on_team set until_day = '2026-10-12' where staff = 'psychiatrist'");
        try {
            psychiatrist.get(ehr.pagesOf("naima"));
            assertThat(psychiatrist.status()).isEqualTo(404);
            assertThat(psychiatrist.get("/patients")).doesNotContain("Naima");
        } finally {
            tables.update("update on_team set until_day = null where staff = 'psychiatrist'");
        }
    }

    @Test
    void whatIsKeptToTheTeamIsNoRowForTheOwnProfessional() {
        Browser own = Browser.of("marloes", ehr);
        own.get(ehr.pagesOf("naima") + "/rows/encouraged");
        assertThat(own.status()).isEqualTo(404);

        Browser other = Browser.of("psychiater", ehr);
        other.get(ehr.pagesOf("naima") + "/rows/encouraged");
        assertThat(other.status()).isEqualTo(200);
        assertThat(other.get(ehr.pagesOf("naima") + "/dossier.json")).contains("TEAM_ONLY");
        assertThat(own.get(ehr.pagesOf("naima") + "/dossier.json")).doesNotContain("TEAM_ONLY");
    }

    @Test
    void aCloseOneSeesWhatWasAgreedAndNothingFromTheRequestAfterItsEnd() {
        try (RunningEhr other = RunningEhr.started()) {
            Browser yassin = Browser.of("yassin", other);
            Browser naima = Browser.of("naima", other);
            assertThat(yassin.get("/close"))
                    .contains("Twee nachten achter elkaar slaap ik minder dan vijf uur.")
                    .doesNotContain("bakkerij", "Met deze praat ik niet");

            naima.get("/my/sharing/0");
            naima.post("/my/sharing/0", Map.of());

            assertThat(yassin.get("/close")).doesNotContain("Twee nachten achter elkaar");
            assertThat(yassin.get("/close/paper?others=false")).doesNotContain("Twee nachten achter elkaar");
        }
    }

    @Test
    void aCloseOneWithoutAnAgreementSeesThatThereIsNothingToSee() {
        assertThat(Browser.of("anja", ehr).get("/close")).doesNotContain("kaarten", "Insuline");
    }

    @Test
    void dangerAtHomeShowsToProfessionalsOnlyAndEveryOtherPageStaysAsItWas() {
        try (RunningEhr other = RunningEhr.started()) {
            Patient patient = other.patient("naima");
            Browser yassin = Browser.of("yassin", other);
            Browser naima = Browser.of("naima", other);
            List<String> before = pages(yassin, OF_YASSIN);
            List<String> hers = pages(naima, OF_NAIMA);

            other.bean(RecordRows.class)
                    .save(RegieEntry.written(
                            patient.no(),
                            java.time.LocalDate.parse(RunningEhr.TODAY),
                            "nurse",
                            java.util.Optional.empty(),
                            (id, recorded) -> DangerAtHome.builder()
                                    .id(id)
                                    .recorded(recorded)
                                    .state(DangerState.PRESENT)
                                    .what(Note.of("Hij slaat haar."))
                                    .build()));

            assertThat(Browser.of("marloes", other).get(other.pagesOf("naima") + "/next"))
                    .contains("Veilig Thuis");
            assertThat(pages(yassin, OF_YASSIN)).isEqualTo(before);
            assertThat(pages(naima, OF_NAIMA)).isEqualTo(hers);
        }
    }

    /** Found on each list by one who may read it, so that the words are there to be shown. */
    @Test
    void whatWasConfidedIsOnNoPageOfThePatientOrOfACloseOneAndInNoneOfWhatTheOwnProfessionalMayNotRead() {
        String whole = Browser.of("psychiater", ehr).get(ehr.pagesOf("naima") + "/dossier.json");
        assertThat(whole).contains(CONFIDED);
        assertThat(pages(Browser.of("yassin", ehr), OF_YASSIN))
                .allSatisfy(page -> assertThat(page).isNotBlank().doesNotContain(CONFIDED));
        assertThat(pages(Browser.of("naima", ehr), OF_NAIMA))
                .allSatisfy(page -> assertThat(page).isNotBlank().doesNotContain(CONFIDED.subList(3, CONFIDED.size())));
        Browser psychiatrist = Browser.of("psychiater", ehr);
        assertThat(List.of("", "/plans"))
                .as("at a glance, and two plans beside each other: not even of who may read it elsewhere")
                .allSatisfy(page -> assertThat(psychiatrist.get(ehr.pagesOf("naima") + page))
                        .contains("Naima")
                        .doesNotContain(CONFIDED));
        Browser own = Browser.of("marloes", ehr);
        assertThat(STAFF_PAGES.stream()
                        .filter(page -> !page.equals("/rows/wants"))
                        .map(page -> own.get(ehr.pagesOf("naima") + page)))
                .allSatisfy(page -> assertThat(page).isNotBlank().doesNotContain(CONFIDED.subList(0, 3)));
    }

    @Test
    void aCloseOneTellsHowItIsWithThemAfterReadingWhoSeesIt() {
        Browser anja = Browser.of("anja", ehr);
        assertThat(anja.get("/close/me")).contains("komt in het dossier van de patiënt te staan");

        anja.post("/close/me", Map.of("load", "HEAVY", "words", "Ik slaap slecht.", "need", "Een avond vrij."));

        assertThat(anja.location()).endsWith("?saved");
        assertThat(anja.get("/close/me")).contains("Ik slaap slecht.", "Een avond vrij.");
        Dossier dossier = ehr.bean(DossierOfPatient.class).of(ehr.patient("gerrit"));
        assertThat(dossier.current(CarerWellbeing.class))
                .singleElement()
                .satisfies(each -> assertThat(each.recorded().by().value()).isEqualTo("daughter"));
    }

    @Test
    void everyLookIsLoggedWithWhoAndWhatAndThePatientReadsIt() {
        Browser nurse = Browser.of("wijkzorg", ehr);
        nurse.get(ehr.pagesOf("gerrit") + "/findings");
        nurse.get(ehr.pagesOf("naima") + "/findings");
        nurse.get("/team/mirror");

        assertThat(ehr.bean(AccessLog.class).findAll())
                .anySatisfy(entry -> {
                    assertThat(entry.person()).isEqualTo("district-nurse");
                    assertThat(entry.page()).isEqualTo("GET /patients/{address}/findings");
                    assertThat(entry.isAllowed()).isFalse();
                })
                .anySatisfy(entry -> {
                    assertThat(entry.person()).isEqualTo("district-nurse");
                    assertThat(entry.page()).isEqualTo("GET /team/mirror");
                })
                .noneSatisfy(entry ->
                        assertThat(entry.page()).contains(ehr.patient("gerrit").getAddress()));
        assertThat(Browser.of("gerrit", ehr).get("/my/log")).contains("wijkverpleegkundige", "lezen");
        assertThat(Browser.of("naima", ehr).get("/my/log")).doesNotContain("wijkverpleegkundige");
    }

    private static List<String> pages(Browser browser, List<String> paths) {
        return paths.stream().map(browser::get).map(RightsTest::withoutTokens).toList();
    }

    private static String withoutTokens(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]+\"|\"timestamp\":\"[^\"]+\"", "");
    }
}
