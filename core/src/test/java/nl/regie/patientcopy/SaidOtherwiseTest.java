package nl.regie.patientcopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import org.junit.jupiter.api.Test;

/** What the patient says of what was read back or written down, beside what it is about. Everybody is invented. */
class SaidOtherwiseTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String SAID = "Wat ik hierbij wil zeggen: “Zo was het niet.”";
    private static final String DOSSIER = """
            {"schemaVersion": "1.1", "patient": {"id": "jan"}, "professionals": [{"id": "els", "name": "Els"}],
             "closeOnes": [{"id": "m", "recorded": {"on": "2026-01-05", "by": "els"}, "person": "mia", "name": "Mia"}],
             "supportRecords": [
               {"id": "walk", "recorded": {"on": "2026-11-01", "by": "els"}, "what": "Gewandeld", "givenBy": ["els"]},
               {"id": "call", "recorded": {"on": "2026-11-02", "by": "els"}, "what": "Gebeld", "givenBy": ["els"]}],
             "readBacks": [{"id": "read", "recorded": {"on": "2026-11-03", "by": "els"%s}, "entries": ["walk", "call"],
               "answer": "%s", "inOwnWords": "Zo was het niet."%s}]}
            """;

    @Test
    void whereOneLineDiffersTheWordsStandBesideThatOne() {
        String page = page("", "DIFFERS", ", \"differing\": [\"walk\"]");

        assertThat(of(page, "- Gewandeld")).contains(SAID);
        assertThat(of(page, "- Gebeld")).doesNotContain(SAID);
    }

    @Test
    void whereNobodyNotedWhichLineTheyStandBesideEach() {
        String page = page("", "DIFFERS", "");

        assertThat(of(page, "- Gewandeld")).contains(SAID);
        assertThat(of(page, "- Gebeld")).contains(SAID);
    }

    @Test
    void whereAllIsRightTheWordsSpeakAgainstNothing() {
        assertThat(page("", "RIGHT", "")).doesNotContain("Zo was het niet");
    }

    @Test
    void whatSomebodyCloseByMadeOfItIsNoWordOfMine() {
        String through = ", \"howTold\": {\"way\": \"SIGN_LANGUAGE\", \"interpreter\": \"CLOSE_ONE\"}";

        assertThat(page(through, "DIFFERS", "")).doesNotContain(SAID);
    }

    private static String page(String told, String answer, String differing) {
        return PatientCopy.of(
                        DossierFile.read(DOSSIER.formatted(told, answer, differing))
                                .orElseThrow(),
                        TODAY)
                .text(Language.NL);
    }

    /** The item that begins with this. */
    private static String of(String page, String item) {
        assertThat(page).contains(item);
        return page.substring(page.indexOf(item)).split("\n\n", 2)[0];
    }
}
