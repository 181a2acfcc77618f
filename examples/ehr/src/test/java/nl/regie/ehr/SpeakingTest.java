package nl.regie.ehr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** With u or with je, of patiënt or of cliënt: our own screens as the pages of Regie. */
class SpeakingTest {
    private static final Pattern POLITE = Pattern.compile("(?i)\\b(u|uw|uzelf)\\b");
    private static final Pattern FOR_PATIENTS = Pattern.compile(
            "(home|prepare|tell|sharing|ask|paper|log|agree|close|address)\\..*|nothing\\.chosen|optional|came-in\\.text|refused\\.text");

    @Test
    void aPatientChoosesAndStaffAndOthersAreSpokenToAsBefore() {
        try (RunningEhr ehr = RunningEhr.started()) {
            Browser naima = Browser.of("naima", ehr);
            assertThat(naima.get("/my/prepare")).contains("Waarover wilt u praten?");
            naima.get("/my/address");
            naima.post("/my/address", Map.of("form", "JE"));
            assertThat(naima.location()).endsWith("/my/address?saved");

            assertThat(naima.get("/my/prepare"))
                    .contains("Waarover wil je praten?")
                    .doesNotContain("wilt u", "Wilt u");
            assertThat(naima.get("/my/prepare?lang=en")).contains("What do you want to talk about?");
            assertThat(Browser.of("gerrit", ehr).get("/my/prepare")).contains("Waarover wilt u praten?");
            assertThat(Browser.of("marloes", ehr).get(ehr.pagesOf("naima") + "/talk"))
                    .contains("Hoe ziet u het?");
        }
    }

    @Test
    void anOrganisationSaysClientOnItsScreensAndOnThePagesOfRegie() {
        try (RunningEhr ehr = RunningEhr.startedWith("--ehr.person=client")) {
            Browser nurse = Browser.of("marloes", ehr);
            assertThat(nurse.get("/patients")).contains("Uw cliënten").doesNotContain("patiënt");
            assertThat(nurse.get(ehr.pagesOf("naima")))
                    .contains("Zo leest de cliënt het zelf.")
                    .contains("De cliënt vroeg om een andere hulpverlener")
                    .contains("Ik wil een andere psychiater.");
        }
    }

    @Test
    void eachTextForAPatientThatSaysUHasOneThatSaysJe() throws IOException {
        Properties texts = read("texts");
        Properties je = read("je");

        assertThat(texts.stringPropertyNames())
                .filteredOn(key -> FOR_PATIENTS.matcher(key).matches())
                .filteredOn(key -> POLITE.matcher(texts.getProperty(key)).find())
                .isNotEmpty()
                .filteredOn(key -> !key.startsWith("address.") || key.equals("address.title"))
                .allSatisfy(key -> assertThat(je.getProperty(key)).as(key).isNotNull());
        assertThat(je.stringPropertyNames())
                .filteredOn(key -> !key.startsWith("address.") && !key.startsWith("home.address"))
                .allSatisfy(key -> assertThat(je.getProperty(key)).doesNotContainPattern(POLITE));
        assertThat(texts.stringPropertyNames()).containsAll(je.stringPropertyNames());
    }

    private static Properties read(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream in =
                        Objects.requireNonNull(SpeakingTest.class.getResourceAsStream("/" + file + ".properties"));
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
