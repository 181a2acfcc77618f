package nl.regie.ehr;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What somebody tries who means harm. */
class AttackTest {
    private static final String SCRIPT =
            "\"'><script>alert(1)</script><img src=x onerror=alert(2)>${12345*2}[[${12345*2}]]";
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
    void aFormWithoutItsTokenChangesNothingAndWhatWasTypedIsShownAgain() {
        Browser naima = Browser.of("naima", ehr);
        String answer = naima.postAsIs("/my/tell", tell("Zonder sleutel.", "0"));

        assertThat(naima.status()).isEqualTo(403);
        assertThat(answer).contains("Dit is niet bewaard", "Zonder sleutel.");
        assertThat(naima.get("/my/tell")).doesNotContain("Zonder sleutel.");
    }

    @Test
    void theTokenOfSomebodyElseOpensNothing() {
        String page = Browser.of("gerrit", ehr).get("/my/tell");
        Map<String, String> fields = new LinkedHashMap<>(tell("Met een andere sleutel.", "0"));
        fields.put("_csrf", page.replaceAll("(?s).*?name=\"_csrf\" value=\"([^\"]+)\".*", "$1"));
        Browser naima = Browser.of("naima", ehr);
        naima.postAsIs("/my/tell", fields);

        assertThat(naima.status()).isEqualTo(403);
        assertThat(naima.get("/my/tell")).doesNotContain("Met een andere sleutel.");
    }

    @Test
    void whoWasSignedOutLosesNoWordsAndSavesNone() {
        Browser naima = Browser.of("naima", ehr);
        String page = naima.get("/my/tell");
        Map<String, String> fields = new LinkedHashMap<>(tell("Een lang verhaal.", "0"));
        fields.put("_csrf", page.replaceAll("(?s).*?name=\"_csrf\" value=\"([^\"]+)\".*", "$1"));
        naima.post("/logout", Map.of());

        assertThat(naima.postAsIs("/my/tell", fields)).contains("Een lang verhaal.", "log opnieuw in");
        assertThat(Browser.of("naima", ehr).get("/my/tell")).doesNotContain("Een lang verhaal.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "99", "9223372036854775807"})
    void aNumberOfSavingsThatNobodySawIsAStalePage(String seen) {
        Browser naima = Browser.of("naima", ehr);
        naima.get("/my/tell");
        String answer = naima.post("/my/tell", tell("Een oud scherm.", seen));

        assertThat(naima.location()).isEmpty();
        assertThat(answer).contains("Intussen schreef iemand anders iets op", "Een oud scherm.");
    }

    @Test
    void aDecisionStandsUnderTheNameOfWhoMadeItWhateverTheFormSays() {
        Browser nurse = Browser.of("wijkzorg", ehr);
        String visit = ehr.pagesOf("gerrit") + "/visit";
        nurse.get(visit);
        nurse.post(
                visit + "/decision",
                Map.of("plan", "SKIP", "decidedBy", "gp", "by", "gp", "patient", "1", "reason", "Zomaar."));

        assertThat(nurse.get(ehr.pagesOf("gerrit") + "/dossier.json"))
                .contains("\"decidedBy\": \"district-nurse\"")
                .doesNotContain("\"decidedBy\": \"gp\"");
    }

    @Test
    void scriptInEveryTextIsShownAndRunsNowhere() {
        Browser nurse = Browser.of("marloes", ehr);
        Browser naima = Browser.of("naima", ehr);
        String pages = ehr.pagesOf("naima");
        nurse.get(pages + "/talk");
        Map<String, String> talk = new LinkedHashMap<>();
        for (String part : List.of("SAFE", "SEES_IMPORTANCE", "WANTS", "ABLE", "SUPPORT_AVAILABLE")) {
            talk.put(part + (part.equals("SAFE") ? ".answer" : ".judgement"), "YES");
            talk.put(part + ".words", SCRIPT);
            talk.put(part + ".mine", "NO");
            talk.put(part + ".note", SCRIPT);
        }
        for (String question : List.of("WHAT_HAPPENED", "VULNERABILITY", "RESILIENCE", "WISH", "NEED")) {
            talk.put(question + ".words", SCRIPT);
            talk.put(question + ".note", SCRIPT);
        }
        saved(nurse, pages + "/talk", talk);
        naima.get("/my/prepare");
        saved(naima, "/my/prepare", Map.of("words", SCRIPT, "topics", SCRIPT, "visitOn", "2026-12-14"));
        naima.get("/my/tell");
        saved(naima, "/my/tell", tell(SCRIPT, null));
        naima.get("/my/sharing/0");
        saved(naima, "/my/sharing/0", Map.of("words", SCRIPT, "topic.PLAN", "1"));
        nurse.get(pages + "/visit");
        saved(nurse, pages + "/visit/reading", Map.of("topics", SCRIPT));
        nurse.get(pages + "/visit");
        saved(nurse, pages + "/visit/decision", Map.of("plan", "AS_PLANNED", "reason", SCRIPT, "howToReachUs", SCRIPT));
        Browser yassin = Browser.of("yassin", ehr);
        yassin.get("/close/me");
        saved(yassin, "/close/me", Map.of("load", "HEAVY", "words", SCRIPT, "need", SCRIPT));

        int shown = 0;
        for (String page : List.of("", "/talk", "/next", "/visit", "/plans", "/year", "/findings")) {
            shown += harmless(nurse.get(pages + page));
        }
        for (String page : List.of(
                "/my",
                "/my/plan",
                "/my/short",
                "/my/talk",
                "/my/line",
                "/my/tell",
                "/my/sharing/0",
                "/my/sharing/0/page",
                "/my/log")) {
            shown += harmless(naima.get(page));
        }
        shown += harmless(yassin.get("/close")) + harmless(yassin.get("/close/me"));
        assertThat(shown).as("the words are shown, as words").isGreaterThan(20);
    }

    private static void saved(Browser browser, String path, Map<String, String> fields) {
        browser.post(path, fields);
        assertThat(browser.location()).as(path).contains("?saved");
    }

    /** How often the words are there; they do nothing. */
    private static int harmless(String page) {
        assertThat(page).doesNotContain("<script", "<img", "24690");
        return (int) Pattern.compile("&lt;script&gt;").matcher(page).results().count();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/patients/../my",
                "/patients/%2e%2e/my",
                "/patients/..;/my",
                "/patients/{p}/rows/..%2f..%2fetc%2fpasswd",
                "/patients/{p}/rows/%00",
                "/patients/{p}/rows/%3Cscript%3E",
                "/patients/{p}/rows/$%7B7*7%7D",
                "/patients/{p}/plans?one=%27%20or%201=1--&other=x",
                "/my/plan/paper?others=maybe",
                "/my/..%2fplan",
                "/my/sharing/-1",
                "/my/sharing/2147483647",
                "/my/sharing/x",
                "/my/nothing",
                "/static/ehr.css",
                "/WEB-INF/web.xml",
                "/stale",
                "/error",
                "/regie.css/../my/plan",
                "//my/plan",
                "/my/plan;x=1"
            })
    void aPathThatIsNoPageIsRefusedWithoutAWord(String path) {
        for (String who : List.of("marloes", "naima", "yassin")) {
            Browser browser = Browser.of(who, ehr);
            String answer =
                    browser.get(path.replace("{p}", ehr.patient("gerrit").getAddress()));

            assertThat(browser.status()).as(who).isIn(400, 403, 404);
            assertThat(answer).doesNotContain("Exception", "java.", "passwd", "bakkerij");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\uD800", "\u202Eanders\u202C"})
    void signsThatAreNoTextAreToldOrCleanedAndNothingBreaks(String text) {
        Browser naima = Browser.of("naima", ehr);
        naima.get("/my/tell");
        naima.post("/my/tell", tell("a" + text + "b", null));

        assertThat(naima.status()).isIn(200, 302, 400);
        assertThat(naima.get("/my/plan")).doesNotContain("\u202Eanders");
        assertThat(naima.status()).isEqualTo(200);
    }

    @Test
    void noWordOfAPersonReachesTheLog() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        try {
            Browser naima = Browser.of("naima", ehr);
            naima.get("/my/prepare");
            naima.post("/my/prepare", Map.of("value.limit-sleep", "geheim getal", "words", "geheim verhaal"));
            naima.get("/my/tell");
            naima.post("/my/tell", tell("geheim \u0000", null));
            naima.post("/my/tell?geheim", Map.of("seen", "geheim"));
            naima.get("/my/geheim");
            Browser nobody = new Browser(ehr);
            for (int i = 0; i < 6; i++) {
                nobody.get("/login");
                nobody.post("/login", Map.of("username", "geheim", "password", "geheim"));
            }
            assertThat(nobody.location()).endsWith("/login?later");
            Browser nurse = Browser.of("marloes", ehr);
            nurse.get(ehr.pagesOf("naima") + "/talk");
            nurse.postJson(ehr.pagesOf("naima") + "/dossier/look", "{\"geheim\":1}");
        } finally {
            root.detachAppender(log);
        }

        assertThat(log.list)
                .anySatisfy(event -> assertThat(event.getFormattedMessage()).contains("has to wait"));
        assertThat(log.list).noneSatisfy(event -> assertThat(event.getFormattedMessage()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : event.getThrowableProxy().getMessage()))
                .contains("geheim"));
    }

    private static Map<String, String> tell(String words, @org.jspecify.annotations.Nullable String seen) {
        Map<String, String> fields = new LinkedHashMap<>(
                Map.of("topic", "LISTENED_TO", "answer", "YES", "visible", "OWN_PROFESSIONAL", "words", words));
        if (seen != null) {
            fields.put("seen", seen);
        }
        return fields;
    }
}
