package nl.regie.patientcopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import org.junit.jupiter.api.Test;

/** Who does what, on the patient's plan. Everybody in it is invented. */
class WhoDoesWhatTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void whoDoesWhatReadsAsATableOfPeople() {
        String text = PatientCopy.of(dossier("ACTIVE", "els"), TODAY).text(Language.NL);
        assertThat(text).contains("""
                - ik
                  Doet: Insuline spuiten – Elke avond
                  Beslist over: Insuline spuiten – Elke avond

                - Els
                  Helpt bij: Insuline spuiten – Elke avond

                - Mia
                  Weet van: Insuline spuiten – Elke avond
                """);
        assertThat(PatientCopy.of(dossier("ACTIVE", "els"), TODAY).html(Language.NL))
                .contains("<tr><th scope=\"col\">Wie</th><th scope=\"col\">Doet</th><th scope=\"col\">Helpt bij</th>")
                .contains("<tr><th scope=\"row\" dir=\"auto\">Mia</th><td data-under=\"Doet\"></td>"
                        + "<td data-under=\"Helpt bij\"></td><td data-under=\"Beslist over\"></td>"
                        + "<td data-under=\"Weet van\"><p dir=\"auto\">Insuline spuiten – Elke avond</p></td></tr>");
    }

    /** In one row their cells would be longer than a page, with no name beside them. */
    @Test
    void whereSomebodyHasAPartInMuchTheyHaveMoreRowsOfTheTableEachWithTheirName() {
        String actions = IntStream.rangeClosed(1, 40)
                .mapToObj(number -> """
                        {"id": "a%d", "what": "Stap %d.", "does": ["jan"], "supports": ["els"]}""".formatted(number, number))
                .collect(Collectors.joining(","));
        PatientCopy copy =
                PatientCopy.of(DossierFile.read("""
                {"schemaVersion": "1.1", "patient": {"id": "jan", "name": "Jan"},
                 "professionals": [{"id": "els", "name": "Els"}],
                 "carePlans": [{"id": "p", "recorded": {"on": "2026-11-01", "by": "jan"}, "status": "ACTIVE",
                   "actions": [%s]}]}
                """.formatted(actions)).orElseThrow(), TODAY);
        String text = copy.text(Language.NL);
        String table = text.substring(text.indexOf("WIE DOET WAT"));
        assertThat(table.lines().filter("- ik"::equals)).hasSize(1);
        assertThat(table.lines().filter("- ik (verder)"::equals)).hasSize(6);
        assertThat(table.lines().filter("- Els (verder)"::equals)).hasSize(6);
        assertThat(table)
                .contains(
                        "- Els (verder)\n  Helpt bij:\n    - Stap 37.\n    - Stap 38.\n    - Stap 39.\n    - Stap 40.\n");
        for (int number = 1; number <= 40; number++) {
            assertThat(table.split("- Stap " + number + "\\.\n", -1)).hasSize(3);
        }
        assertThat(copy.html(Language.NL)).containsOnlyOnce("<table").containsOnlyOnce(">Helpt bij</th>");
    }

    @Test
    void whatIsOnHoldStandsApartAndSaysSo() {
        assertThat(PatientCopy.of(dossier("PAUSED", "els"), TODAY).text(Language.NL))
                .contains("- Insuline spuiten\n  Hoe vaak, of wanneer: Elke avond\n  Doet het: ik")
                .contains("Hoe het ermee staat: Dit plan ligt nu even stil.")
                .doesNotContain("Helpt bij:");
    }

    @Test
    void whatSomebodyElseWroteOfThePatientIsSetApartFromThePatientsOwnWords() {
        assertThat(PatientCopy.of(dossier("ACTIVE", "els"), TODAY).text(Language.NL))
                .contains("WIE DOET WAT\n\n  Zo opgeschreven door: Els\n")
                .contains("- Geoefend met de pen\n  Zo opgeschreven door: Els\n")
                .contains("Wat ik ervan vond: “Het lukte.”");
        assertThat(PatientCopy.of(dossier("ACTIVE", "jan"), TODAY).text(Language.NL))
                .contains("WIE DOET WAT\n\n- ik\n")
                .doesNotContain("Zo opgeschreven door");
    }

    @Test
    void whereOthersLookedBackWithoutThePatientThePlanSaysSo() {
        String others = """
                {"schemaVersion": "1.1", "patient": {"id": "jan", "name": "Jan"},
                 "professionals": [{"id": "els", "name": "Els"}, {"id": "bo", "name": "Bo"}],
                 "progressReviews": [{"id": "r", "recorded": {"on": "2026-11-02", "by": "els"}, "participants": [%s"els", "bo"], "patientsView": "Het gaat."}]}
                """;
        assertThat(PatientCopy.of(DossierFile.read(others.formatted("")).orElseThrow(), TODAY)
                        .text(Language.NL))
                .contains("Bij dit gesprek was ik niet.");
        assertThat(PatientCopy.of(
                                DossierFile.read(others.formatted("\"jan\", ")).orElseThrow(), TODAY)
                        .text(Language.NL))
                .contains("Wie erbij waren: ik, Bo, Els")
                .doesNotContain("Bij dit gesprek was ik niet.");
    }

    /** What the patient said no to stands beside the help that came all the same; so does that nobody is close by. */
    @Test
    void besideHelpThatThePatientDidNotWantItSaysSo() {
        String helped = """
                {"schemaVersion": "1.1", "patient": {"id": "jan", "name": "Jan"},
                 "professionals": [{"id": "els", "name": "Els"}],
                 "closeOnes": [{"id": "c", "recorded": {"on": "2026-01-01", "by": "els"}, "person": "mia", "name": "Mia"},
                   {"id": "d", "recorded": {"on": "2026-01-01", "by": "els"}, "person": "tom", "name": "Tom"}],
                 "supportRecords": [{"id": "s", "recorded": {"on": "2026-11-02", "by": "els"}, "what": "Wassen", "givenBy": ["mia"]}],
                 "involvementAgreements": [{"id": "i", "recorded": {"on": "2026-11-01", "by": "jan"}, %s}]}
                """;
        assertThat(plan(helped.formatted("\"answer\": \"DECLINED\", \"closeOnes\": [\"mia\"]")))
                .contains("Van: Mia – ik zei dat ik dit niet wil\n");
        String somethingElse = "Van: Mia – ik zei nee tegen iets anders; vraag mij of dit zo blijft\n";
        assertThat(plan(helped.formatted(
                        "\"answer\": \"WITHDRAWN\", \"closeOnes\": [\"mia\"], \"topics\": [\"APPOINTMENTS\"]")))
                .as("a no about something else")
                .contains(somethingElse);
        assertThat(plan(helped.formatted("\"answer\": \"WITHDRAWN\", \"topics\": [\"HOW_IT_GOES\"]")))
                .as("to everybody, about something else")
                .contains(somethingElse);
        for (String what : List.of("\"topics\": [\"APPOINTMENTS\", \"PLAN\"]", "\"wording\": \"Niets meer.\"")) {
            assertThat(plan(helped.formatted("\"answer\": \"WITHDRAWN\", \"closeOnes\": [\"mia\"], " + what)))
                    .as(what)
                    .contains("Van: Mia – ik zei dat ik dit niet wil\n");
        }
        assertThat(plan(helped.formatted("\"answer\": \"NOBODY\"")))
                .contains("Van: Mia – ik zei dat ik niemand dicht bij mij heb, of er niemand bij wil\n");
        assertThat(plan(helped.formatted("\"answer\": \"AGREED\", \"closeOnes\": [\"mia\"]")))
                .contains("Van: Mia\n");
        assertThat(plan(helped.formatted("\"answer\": \"DECLINED\", \"closeOnes\": [\"tom\"]")))
                .as("a no about somebody else")
                .contains("Van: Mia\n");
        String yesSince =
                "\"answer\": \"DECLINED\", \"closeOnes\": [\"mia\"]}, {\"id\": \"j\", \"recorded\": {\"on\": \"2026-11-02\", \"by\": \"%s\"}, \"answer\": \"AGREED\", \"closeOnes\": [\"mia\"]";
        assertThat(plan(helped.formatted(yesSince.formatted("jan"))))
                .as("a yes since")
                .contains("Van: Mia\n");
        assertThat(plan(helped.formatted(yesSince.formatted("els"))))
                .as("ticked since by somebody else")
                .contains("Van: Mia – ik zei dat ik dit niet wil\n");
    }

    @Test
    void aNoteThatAProfessionalWroteWithThePlanHasTheirName() {
        String noted = """
                {"schemaVersion": "1.1", "patient": {"id": "jan", "name": "Jan"},
                 "professionals": [{"id": "els", "name": "Els"}],
                 "carePlans": [{"id": "p", "recorded": {"on": "2026-11-01", "by": "%s"}, "status": "ACTIVE", "notes": ["Is somber"]}]}
                """;
        assertThat(plan(noted.formatted("els"))).contains("Is somber\n  Zo opgeschreven door: Els\n");
        assertThat(plan(noted.formatted("jan"))).contains("Is somber\n").doesNotContain("Zo opgeschreven door");
    }

    @Test
    void aSignThatOthersNoticeIsNotOneThatINotice() {
        String noticed = """
                {"schemaVersion": "1.1", "patient": {"id": "jan", "name": "Jan"},
                 "professionals": [{"id": "els", "name": "Els"}],
                 "signallingPlans": [{"id": "sg", "recorded": {"on": "2026-10-01", "by": "els"}, "kind": "CRISIS",
                   "phases": [{"id": "red", "level": "CRISIS", "signs": [
                     {"id": "mine", "noticedBy": "MYSELF", "what": "Ik slaap niet"},
                     {"id": "theirs", "noticedBy": "OTHERS", "what": "Hij praat niet"}]}]}],
                 "consultPreparations": [{"id": "p", "recorded": {"on": "2026-11-16", "by": "jan"}, "signs": ["mine", "theirs"]}]}
                """;
        assertThat(ConversationSheet.of(DossierFile.read(noticed).orElseThrow(), TODAY)
                        .text(Language.NL))
                .containsSubsequence(
                        "Signalen die ik merk: Ik slaap niet\n", "Signalen die anderen merken: Hij praat niet\n");
    }

    private static String plan(String dossier) {
        return PatientCopy.of(DossierFile.read(dossier).orElseThrow(), TODAY).text(Language.NL);
    }

    @Test
    void aDiscreetPageHasNoTable() {
        assertThat(PatientCopy.of(dossier("ACTIVE", "els"), TODAY)
                        .html(CopyWishes.in(Language.NL).discreetly()))
                .doesNotContain("<table>", "Insuline", "Zo opgeschreven door");
    }

    private static Dossier dossier(String status, String writer) {
        return DossierFile.read("""
                {"schemaVersion": "1.1", "patient": {"id": "jan", "name": "Jan"},
                 "professionals": [{"id": "els", "name": "Els"}],
                 "closeOnes": [{"id": "c", "recorded": {"on": "2026-01-01", "by": "els"}, "person": "mia", "name": "Mia", "roles": []}],
                 "supportRecords": [{"id": "s", "recorded": {"on": "2026-11-02", "by": "%2$s"}, "what": "Geoefend met de pen", "givenBy": ["els"], "response": "Het lukte."}],
                 "carePlans": [{"id": "p", "recorded": {"on": "2026-11-01", "by": "%2$s"}, "status": "%1$s",
                   "actions": [{"id": "a", "what": "Insuline spuiten", "when": "Elke avond", "does": ["jan"], "supports": ["els"], "decides": ["jan"], "isInformed": ["mia"]}]}]}
                """.formatted(status, writer)).orElseThrow();
    }
}
