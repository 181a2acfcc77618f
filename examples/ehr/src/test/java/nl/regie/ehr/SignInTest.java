package nl.regie.ehr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever guesses has to wait; whoever made a mistake is told kindly. */
class SignInTest {
    private static RunningEhr ehr;

    @BeforeAll
    static void start() {
        ehr = RunningEhr.started();
    }

    @AfterAll
    static void stop() {
        ehr.close();
    }

    @BeforeEach
    void whatWasWrongBeforeIsOver() {
        ehr.minutesGoBy(10);
    }

    /** It is the same for a name that nobody has. */
    @ParameterizedTest
    @ValueSource(strings = {"naima", "nobody"})
    void afterFiveMistakesWithANameOneWaitsTenMinutes(String name) {
        Browser browser = new Browser(ehr);
        for (int i = 0; i < 4; i++) {
            assertThat(triedIn(browser, name, "fout" + i)).isEqualTo("/login?error");
        }
        assertThat(triedIn(browser, name, "fout")).isEqualTo("/login?later");
        assertThat(browser.get("/login?later")).contains("Wacht 10 minuten", "Er is niets verloren.");

        assertThat(triedIn(browser, name, "verzonnen")).isEqualTo("/login?later");
        assertThat(triedIn(new Browser(ehr), "gerrit", "verzonnen")).isEqualTo("/again");

        ehr.minutesGoBy(10);
        assertThat(triedIn(browser, name, "verzonnen")).isEqualTo(name.equals("naima") ? "/again" : "/login?error");
    }

    @Test
    void whoComesInBeginsAnew() {
        for (int i = 0; i < 6; i++) {
            Browser browser = new Browser(ehr);
            assertThat(triedIn(browser, "naima", "fout")).isEqualTo("/login?error");
            assertThat(triedIn(browser, "naima", i % 2 == 0 ? "verzonnen" : "fout"))
                    .isNotEqualTo("/login?later");
        }
    }

    @Test
    void fromOneAddressOnlySoManyNamesAreTried() {
        Browser browser = new Browser(ehr);
        for (int i = 1; i < 30; i++) {
            assertThat(triedIn(browser, "name" + i, "fout")).isEqualTo("/login?error");
        }
        assertThat(triedIn(browser, "name", "fout")).isEqualTo("/login?later");
        assertThat(triedIn(browser, "naima", "verzonnen")).isEqualTo("/login?later");

        ehr.minutesGoBy(10);
        assertThat(triedIn(browser, "naima", "verzonnen")).isEqualTo("/again");
    }

    private static String triedIn(Browser browser, String name, String password) {
        browser.get("/login");
        browser.post("/login", Map.of("username", name, "password", password));
        return browser.location().replaceFirst("^https?://[^/]+", "");
    }
}
