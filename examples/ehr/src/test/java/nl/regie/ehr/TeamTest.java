package nl.regie.ehr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import nl.regie.ehr.record.RecordRows;
import nl.regie.ehr.record.RegieEntry;
import nl.regie.entry.Note;
import nl.regie.precondition.DangerAtHome;
import nl.regie.precondition.DangerState;
import org.junit.jupiter.api.Test;

/** What a team reads of itself. */
class TeamTest {
    private static final Pattern SMALL = Pattern.compile("<td>([1-9])</td>");

    @Test
    void aTeamReadsItsProfileAndTheProgramme() {
        Browser nurse = Browser.of("marloes", RunningEhr.untouched());

        assertThat(nurse.get("/team")).contains("FACT-team Zuid", "3 november 2026");
        assertThat(nurse.get("/team/programme")).contains("<div class=\"regie\"");
        assertThat(Browser.of("wijkzorg", RunningEhr.untouched()).get("/team"))
                .contains("nog niets over zichzelf verteld");
    }

    @Test
    void aTeamSeesItselfBesideAllTeamsAndNoOtherTeamAndNoSmallNumber() {
        String page = Browser.of("marloes", RunningEhr.untouched()).get("/team/mirror");

        assertThat(page)
                .contains("FACT-team Zuid", "alle teams samen", "niet getoond", "geen ranglijst")
                .doesNotContain("de-linde", "de-eik", "Wijkverpleging", "Naima", "gevaar is");
        assertThat(SMALL.matcher(page).results().map(found -> found.group(1)))
                .as("numbers below ten")
                .isEmpty();
        assertThat(page).containsPattern("<td>[1-9][0-9]</td>");
    }

    @Test
    void ofASmallTeamNothingOfItsOwnIsShownAndItSaysWhy() {
        String page = Browser.of("wijkzorg", RunningEhr.untouched()).get("/team/mirror");

        assertThat(page).contains("minder dan 10 dossiers", "Er is niets stuk").contains("niet getoond");
        assertThat(SMALL.matcher(page).find()).isFalse();
    }

    @Test
    void dangerAtHomeChangesNoNumber() {
        try (RunningEhr ehr = RunningEhr.started()) {
            Browser nurse = Browser.of("marloes", ehr);
            String before = withoutTokens(nurse.get("/team/mirror"));
            ehr.bean(RecordRows.class)
                    .save(RegieEntry.written(
                            ehr.patient("naima").no(),
                            java.time.LocalDate.parse(RunningEhr.TODAY),
                            "nurse",
                            java.util.Optional.empty(),
                            (id, recorded) -> DangerAtHome.builder()
                                    .id(id)
                                    .recorded(recorded)
                                    .state(DangerState.PRESENT)
                                    .what(Note.of("Hij slaat haar."))
                                    .build()));

            assertThat(withoutTokens(nurse.get("/team/mirror"))).isEqualTo(before);
        }
    }

    @Test
    void nobodyButStaffReadsIt() {
        for (String who : new String[] {"naima", "yassin"}) {
            Browser browser = Browser.of(who, RunningEhr.untouched());
            for (String page : new String[] {"/team", "/team/programme", "/team/mirror"}) {
                browser.get(page);
                assertThat(browser.status()).isIn(403, 404);
            }
        }
    }

    private static String withoutTokens(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }
}
