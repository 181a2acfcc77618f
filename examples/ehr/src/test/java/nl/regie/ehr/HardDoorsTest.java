package nl.regie.ehr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server does with what no page of ours sends: it stays up, says nothing of a person, and keeps nothing. */
class HardDoorsTest {
    private final RunningEhr ehr = RunningEhr.untouched();

    @Test
    void whoSignsInGetsAnotherSessionThanTheOneThatSomebodyMayHaveLaidReady() {
        Browser naima = new Browser(ehr);
        naima.get("/login");
        String laidReady = session(naima);
        naima.post("/login", Map.of("username", "naima", "password", "verzonnen"));

        assertThat(session(naima)).isNotEmpty().isNotEqualTo(laidReady);
        assertThat(naima.header("Set-Cookie")).contains("HttpOnly", "SameSite=Lax");
    }

    private static String session(Browser browser) {
        return browser.header("Set-Cookie").replaceAll(".*JSESSIONID=([0-9A-F]+).*", "$1");
    }

    @ParameterizedTest
    @CsvSource({
        "marloes, /patients",
        "marloes, {naima}",
        "marloes, {naima}/dossier.json",
        "marloes, {naima}/fhir",
        "marloes, /patients/000000000000",
        "marloes, /my",
        "yassin, /close",
        "yassin, /nothing",
        "naima, /my/log"
    })
    void noPageFileOrRefusalIsKeptFramedOrGuessedAt(String who, String page) {
        Browser browser = Browser.of(who, ehr);
        browser.get(page.replace("{naima}", ehr.pagesOf("naima")));

        assertThat(browser.header("Cache-Control")).contains("no-store");
        assertThat(browser.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(browser.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(browser.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(browser.header("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'");
        assertThat(browser.header("Server")).isEmpty();
    }

    @Test
    void aDocumentThatIsTooLargeIsRefusedBeforeItIsRead() {
        Browser nurse = Browser.of("wijkzorg", ehr);
        nurse.get(ehr.pagesOf("gerrit") + "/talk");
        String answer = nurse.postJson(
                ehr.pagesOf("gerrit") + "/dossier/look", "{\"geheim\":\"" + "a".repeat(11_000_000) + "\"}");

        assertThat(nurse.status()).isIn(400, 413);
        assertThat(answer).doesNotContain("geheim", "aaaa", "Exception");
    }

    @Test
    void aFormThatIsTooLargeIsRefusedWithoutAWord() {
        Browser nurse = Browser.of("wijkzorg", ehr);
        String others = ehr.pagesOf("gerrit") + "/others";
        nurse.get(others);
        String answer = nurse.post(others, Map.of("document", "geheim".repeat(600_000)));

        assertThat(nurse.status()).isIn(400, 403, 413);
        assertThat(answer).doesNotContain("geheim", "Exception", "java.");
        nurse.get(others);
        assertThat(nurse.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"resourceType\":\"CarePlan\",\"contained\":["})
    void aDocumentThatIsDeepIsToldAndNothingBreaks(String start) {
        Browser nurse = Browser.of("wijkzorg", ehr);
        String others = ehr.pagesOf("gerrit") + "/others";
        nurse.get(others);
        assertThat(nurse.post(others, Map.of("document", start.repeat(20_000))))
                .contains("Er is niets van overgenomen.");
        assertThat(nurse.status()).isEqualTo(200);

        nurse.get(ehr.pagesOf("gerrit") + "/talk");
        nurse.postJson(ehr.pagesOf("gerrit") + "/dossier/look", start.repeat(20_000));
        assertThat(nurse.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>", "../../etc", "nl_XX_%00", "\"quoted\"", "xx-yy-zz-aa"})
    void aLanguageThatNobodyOfferedIsDutch(String cookie) throws IOException, InterruptedException {
        HttpResponse<String> page = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(ehr.address() + "/login"))
                                .header("Cookie", "language=" + cookie)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<html lang=\"nl\"").doesNotContain("etc", "quoted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "VERZONNEN"})
    void aVerbThatNoPageUsesShowsAndChangesNothing(String verb) throws IOException, InterruptedException {
        for (String path : List.of("/my/tell", "/login", ehr.pagesOf("naima"))) {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(ehr.address() + path))
                                    .method(verb, HttpRequest.BodyPublishers.noBody())
                                    .header("Cookie", "geheim=koek")
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());

            if (answer.statusCode() == 200) {
                assertThat(verb)
                        .as("says which verbs there are, and nothing else")
                        .isEqualTo("OPTIONS");
                assertThat(answer.body()).isEmpty();
            }
            assertThat(answer.statusCode()).as(path).isNotIn(201, 204, 500);
            assertThat(answer.body()).doesNotContain("geheim", "koek", "Naima", "Exception");
        }
    }

    @Test
    void whoIsNotSignedInLearnsNotWhichPagesThereAre() {
        Browser nobody = new Browser(ehr);
        for (String page :
                List.of(ehr.pagesOf("naima"), "/patients/000000000000", "/my/nothing", "/again", "/forget")) {
            nobody.get(page);
            assertThat(nobody.status()).as(page).isEqualTo(302);
            assertThat(nobody.location()).endsWith("/login");
        }
    }

    @Test
    void aNameThatIsNoAccountIsAnsweredAsAWrongPassword() {
        Browser nobody = new Browser(ehr);
        nobody.get("/login");
        nobody.post("/login", Map.of("username", "naima", "password", "anders"));
        String wrongPassword = nobody.location();
        nobody.get("/login");
        nobody.post("/login", Map.of("username", "niemand\r\nX: y", "password", "anders"));

        assertThat(nobody.location()).isEqualTo(wrongPassword).endsWith("/login?error");
    }
}
