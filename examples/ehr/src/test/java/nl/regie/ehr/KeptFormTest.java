package nl.regie.ehr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What somebody typed is there again after they sign in, for them and for nobody else. */
class KeptFormTest {
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
    void whoSignedOutInAnotherTabSavesAfterSigningInAgain() {
        Browser naima = Browser.of("naima", ehr);
        Map<String, String> typed = tell(naima, "Een lang verhaal.");
        naima.post("/logout", Map.of());

        String answer = naima.postAsIs("/my/tell", typed);

        assertThat(naima.status()).isEqualTo(403);
        assertThat(answer).contains("Wat u typte, is niet weg").doesNotContain("Een lang verhaal.");
        signIn("naima", naima);
        assertThat(naima.get("/again"))
                .contains("U was nog iets aan het schrijven", "href=\"/my/tell\"")
                .doesNotContain("Een lang verhaal.");
        assertThat(naima.get("/my/tell")).contains("Het is nog niet bewaard.", ">Een lang verhaal.</textarea>");
        naima.post("/my/tell", tellAgain(naima, "Een lang verhaal."));
        assertThat(naima.location()).endsWith("/my/tell?saved");
        assertThat(naima.get("/my/tell"))
                .contains("<blockquote dir=\"auto\">Een lang verhaal.</blockquote>")
                .doesNotContain("Het is nog niet bewaard.", "Een lang verhaal.</textarea>");
        naima.get("/again");
        assertThat(naima.location()).endsWith("/");
    }

    @Test
    void aFormThatDoesNotSayWhichVersionWasShownIsNotSavedAndNothingOfItIsLost() {
        Browser naima = Browser.of("naima", ehr);
        for (String seen : new String[] {"abc", "1e9", "99999999999999999999", ""}) {
            Map<String, String> typed = tell(naima, "Een verhaal met " + seen + ".");
            typed.put("seen", seen);
            String answer = naima.postAsIs("/my/tell", typed);

            assertThat(naima.status()).as(seen).isEqualTo(400);
            assertThat(answer)
                    .contains("Dit is niet bewaard", "href=\"/my/tell\"")
                    .doesNotContain("Een verhaal");
            assertThat(naima.get("/my/tell")).contains(">Een verhaal met " + seen + ".</textarea>");
        }
        Map<String, String> typed = tell(naima, "Een verhaal zonder nummer.");
        typed.remove("seen");
        naima.postAsIs("/my/tell", typed);
        assertThat(naima.status()).isEqualTo(400);
        assertThat(naima.get("/my/tell")).contains(">Een verhaal zonder nummer.</textarea>");
        naima.post("/my/tell", tellAgain(naima, "Een verhaal zonder nummer."));
        assertThat(naima.location()).endsWith("/my/tell?saved");
    }

    @Test
    void whoSignsInNextOnTheSameDeviceSeesNothingOfIt() {
        Browser device = Browser.of("naima", ehr);
        Map<String, String> typed = tell(device, "Alleen voor mij.");
        device.post("/logout", Map.of());
        device.postAsIs("/my/tell", typed);

        signIn("gerrit", device);
        device.get("/again");
        assertThat(device.location()).endsWith("/");
        assertThat(device.get("/my/tell")).doesNotContain("Alleen voor mij.", "Het is nog niet bewaard.");
        device.post("/forget", Map.of("page", "/my/tell"));
        device.get("/my");
        device.post("/logout", Map.of());

        signIn("naima", device);
        assertThat(device.get("/my/tell")).contains("Alleen voor mij.");
        device.post("/forget", Map.of("page", "/my/tell"));
        assertThat(device.get("/my/tell")).doesNotContain("Alleen voor mij.");
    }

    @Test
    void aPageOfSomebodyElseThatStillStandsOpenSavesNothingUnderTheNameOfWhoIsHere() {
        Browser device = Browser.of("naima", ehr);
        Map<String, String> typed = tell(device, "Op een open blad.");
        device.post("/logout", Map.of());
        signIn("gerrit", device);

        String answer = device.postAsIs("/my/tell", typed);

        assertThat(answer)
                .contains("Deze pagina was van iemand anders", "Onder uw naam is niets bewaard")
                .doesNotContain("Op een open blad.", "Naima");
        assertThat(device.get("/my/tell")).doesNotContain("Op een open blad.");
        assertThat(Browser.of("naima", ehr).get("/my/tell")).contains("Op een open blad.");
    }

    @Test
    void whoIsSignedInAgainAlreadyGoesOnAtOnce() {
        Browser nurse = Browser.of("wijkzorg", ehr);
        String talk = ehr.pagesOf("gerrit") + "/talk";
        Map<String, String> typed = hidden(nurse.get(talk));
        typed.put("RESILIENCE.words", "Ik laat me niet kisten.");
        typed.put("WANTS.judgement", "PARTLY");
        nurse.post("/logout", Map.of());
        signIn("wijkzorg", nurse);

        assertThat(nurse.postAsIs(talk, typed))
                .contains("href=\"" + talk + "\"")
                .doesNotContain("kisten");

        String again = nurse.get(talk);
        assertThat(again).contains(">Ik laat me niet kisten.</textarea>");
        assertThat(checked(again, "WANTS.judgement", "PARTLY")).isTrue();
    }

    @Test
    void inTheMiddleOfAFormTheServerStartsAnew() {
        try (RunningEhr own = RunningEhr.started()) {
            Browser nurse = Browser.of("wijkzorg", own);
            String next = own.pagesOf("gerrit") + "/next";
            Map<String, String> typed = hidden(nurse.get(next));
            String statement = nurse.get(next).replaceAll("(?s).*?name=\"statement\" value=\"([^\"]+)\".*", "$1");
            typed.putAll(Map.of("statement", statement, "reason", "Hij is moe.", "until", "2026-10-20"));

            own.restart();
            nurse.postAsIs(next, typed);
            signIn("wijkzorg", nurse);

            assertThat(nurse.get("/again")).contains("href=\"" + next + "\"");
            assertThat(nurse.get(next)).contains(">Hij is moe.</textarea>", "value=\"2026-10-20\"");
            nurse.post(next, Map.of("statement", statement, "reason", "Hij is moe.", "until", "2026-10-20"));
            assertThat(nurse.get(next))
                    .contains("Hij is moe., door wijkverpleegkundige")
                    .doesNotContain("Hij is moe.</textarea>");
        }
    }

    @Test
    void whatIsKeptOfAFormThatOthersSavedMeanwhileShowsWhatCameInWhenItIsSaved() {
        Browser own = Browser.of("marloes", ehr);
        String talk = ehr.pagesOf("naima") + "/talk";
        Map<String, String> typed = hidden(own.get(talk));
        typed.put("WISH.words", "Een tuin.");
        own.post("/logout", Map.of());
        own.postAsIs(talk, typed);
        Browser other = Browser.of("psychiater", ehr);
        other.get(talk);
        other.post(talk, Map.of("NEED.words", "Meer licht."));

        signIn("marloes", own);
        own.get(talk);
        String answer = own.post(talk, Map.of("WISH.words", "Een tuin."));

        assertThat(answer).contains("Intussen schreef iemand anders iets op", "Meer licht.", "Een tuin.");
        own.post(talk, Map.of("WISH.words", "Een tuin."));
        assertThat(own.location()).endsWith("?saved");
        assertThat(own.get(talk)).doesNotContain("Het is nog niet bewaard.");
    }

    @Test
    void whoLeftTheTeamMeanwhileSeesNothingOfThePatientAgain() {
        Browser psychiatrist = Browser.of("psychiater", ehr);
        String talk = ehr.pagesOf("naima") + "/talk";
        Map<String, String> typed = hidden(psychiatrist.get(talk));
        typed.put("NEED.words", "Een ander uur.");
        psychiatrist.post("/logout", Map.of());
        psychiatrist.postAsIs(talk, typed);
        JdbcTemplate tables = ehr.bean(JdbcTemplate.class);
        tables.update("update on_team set until_day = '2026-10-12' where staff = 'psychiatrist'");
        try {
            signIn("psychiater", psychiatrist);

            assertThat(psychiatrist.get(talk)).doesNotContain("Een ander uur.");
            assertThat(psychiatrist.status()).isEqualTo(404);
        } finally {
            tables.update("update on_team set until_day = null where staff = 'psychiatrist'");
        }
    }

    @Test
    void nobodyPutsWordsBeforeSomebodyElseWithASealThatTheyMadeOrChanged() {
        Browser gerrit = Browser.of("gerrit", ehr);
        String sealed = java.util.Objects.requireNonNull(tell(gerrit, "").get("shown"));
        String[] parts = sealed.split("\\.", -1);
        String text = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
        assertThat(text).contains("\ngerrit\n");
        for (String forged : new String[] {
            "",
            ".",
            "x.y",
            parts[0],
            parts[0] + ".",
            "." + parts[1],
            encoded(text.replace("gerrit", "anja").replace("/my/tell", "/close/me")) + "." + parts[1],
            encoded(text.replaceFirst("[0-9]+", "2999")) + "." + parts[1],
            parts[0] + "." + encoded("zomaar iets")
        }) {
            gerrit.postAsIs("/close/me", Map.of("shown", forged, "words", "Van een ander.", "seen", "0"));
            assertThat(gerrit.status()).isEqualTo(403);
        }

        Browser anja = Browser.of("anja", ehr);
        anja.get("/again");
        assertThat(anja.location()).endsWith("/");
        assertThat(anja.get("/close/me")).doesNotContain("Van een ander.");
    }

    @Test
    void aPageThatStoodOpenForLongIsWorthNothing() {
        Browser anja = Browser.of("anja", ehr);
        Map<String, String> typed = hidden(anja.get("/close/me"));
        typed.put("words", "Te lang geleden.");
        anja.post("/logout", Map.of());
        anja.postAsIs("/close/me", typed);
        ehr.bean(JdbcTemplate.class).update("update kept_form set kept_on = date '2020-01-01' where login = 'anja'");

        assertThat(Browser.of("anja", ehr).get("/close/me")).doesNotContain("Te lang geleden.");
    }

    /** What somebody wrote on a page at home, and could not save, waits for them. */
    static void keep(String login, String page, RunningEhr ehr) {
        Browser browser = Browser.of(login, ehr);
        Map<String, String> typed = hidden(browser.get(page));
        typed.put("words", "Nog niet bewaard.");
        browser.post("/logout", Map.of());
        browser.postAsIs(page, typed);
    }

    private static void signIn(String login, Browser browser) {
        browser.get("/login");
        browser.post("/login", Map.of("username", login, "password", "verzonnen"));
    }

    private static Map<String, String> tell(Browser browser, String words) {
        Map<String, String> fields = hidden(browser.get("/my/tell"));
        fields.putAll(Map.of("topic", "LISTENED_TO", "answer", "YES", "visible", "TEAM_ONLY", "words", words));
        return fields;
    }

    private static Map<String, String> tellAgain(Browser browser, String words) {
        Map<String, String> fields = tell(browser, words);
        fields.remove("_csrf");
        return fields;
    }

    /** What the form in which one writes carries by itself. */
    private static Map<String, String> hidden(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String name : new String[] {"_csrf", "shown", "seen"}) {
            Matcher value =
                    Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page);
            if (value.find()) {
                fields.put(name, value.group(1));
            }
        }
        assertThat(fields).containsKeys("_csrf", "shown");
        return fields;
    }

    private static boolean checked(String page, String name, String value) {
        return Pattern.compile("<input[^>]*name=\"" + Pattern.quote(name) + "\" value=\"" + value + "\"[^>]*checked")
                .matcher(page)
                .find();
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
