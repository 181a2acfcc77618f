package nl.regie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands for staff say of the record itself, and of who has left. Everybody in it is invented. */
class StaffPagesTest {
    private static final String DOSSIER = """
            {"schemaVersion": "1.1", "patient": {"id": "jan", "name": "Jan"},
             "professionals": [{"id": "els", "name": "Els", "involvedUntil": "2026-06-30"}, {"id": "bo", "name": "Bo"}],
             "answers": [
               {"id": "a", "recorded": {"on": "2026-03-02", "by": "els"}, "question": "WISH", "response": "GIVEN", "inOwnWords": "Weer fietsen."},
               {"id": "w", "recorded": {"on": "2026-03-05", "by": "els", "enteredInError": {"on": "2026-07-01", "by": "bo", "reason": "WRONG_DOSSIER"}},
                "question": "WISH", "response": "GIVEN", "inOwnWords": "Woorden van Mia."}],
             "readBacks": [{"id": "r", "recorded": {"on": "2026-03-03", "by": "els"}, "entries": ["a"], "answer": "RIGHT", "inOwnWords": "Zo is het."}],
             "signallingPlans": [{"id": "sp", "recorded": {"on": "2026-03-02", "by": "els"}, "kind": "CRISIS",
               "contacts": [{"when": ["DAY"], "person": "els"}],
               "phases": [{"id": "red", "level": "CRISIS", "signs": [{"id": "voices", "noticedBy": "MYSELF", "what": "Ik hoor ze weer"}],
                 "steps": [{"what": "Samen bellen met de crisisdienst", "does": ["els", "bo"]}]}]}],
             "consultPreparations": [{"id": "p", "recorded": {"on": "2026-11-16", "by": "jan"}, "signs": ["voices"], "topics": ["De nachten"]}],
             "visitSummaries": [{"id": "v", "recorded": {"on": "2026-03-02", "by": "els"}, "participants": ["jan", "els"], "agreed": [{"what": "Morgen bellen"}]}]}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"evaluate", "next", "prepare", "signs", "agreements"})
    void whatWasReadBackAndWhatWasMarkedAwayShowsToStaffInEachCommand(String command) throws IOException {
        String text = run(command, file(), "--as-of", "2026-11-20").replaceAll("\\s+", " ");
        assertThat(text)
                .contains("Over dit dossier", "Teruggelezen op 3 maart 2026", "“Zo is het.”")
                .contains("hij hoort in een ander dossier. Zo gemarkeerd door Bo op 1 juli 2026.")
                .doesNotContain("Woorden van Mia");
        JsonNode json = new ObjectMapper().readTree(run(command, file(), "--as-of", "2026-11-20", "--format", "json"));
        assertThat(json.at("/readBack/0").asText()).contains("“Zo is het.”");
        assertThat(json.at("/markedAway/0").asText()).contains("Zo gemarkeerd door Bo");
        assertThat(json.toString()).doesNotContain("Woorden van Mia");
    }

    /** Nothing prepared is no fault of the command: it says so, what to ask, what is pressing and whom to call. */
    @Test
    void whereNoVisitWasPreparedItSaysSoAndWhatToAsk() throws IOException {
        Path file = Files.writeString(folder.resolve("nothing.json"), """
                {"schemaVersion": "1.1", "patient": {"id": "jan"}, "professionals": [{"id": "els"}],
                 "answers": [{"id": "w", "recorded": {"on": "2026-11-18", "by": "jan"}, "question": "WISH", "response": "GIVEN", "inOwnWords": "Het is genoeg geweest."}]}
                """);
        String staff = run("prepare", file.toString(), "--as-of", "2026-11-20").replaceAll("\\s+", " ");
        assertThat(staff)
                .contains(
                        "nog geen afspraak voorbereid",
                        "Vraag de patiënt hoe het gaat",
                        "Het is genoeg geweest.",
                        "113");
        JsonNode json = new ObjectMapper()
                .readTree(run("prepare", file.toString(), "--as-of", "2026-11-20", "--format", "json"));
        assertThat(json.at("/text").asText()).contains("nog geen afspraak voorbereid");
        assertThat(json.at("/whomToCall")).isNotEmpty();
        assertThat(run("prepare", file.toString(), "--for-patient", "--as-of", "2026-11-20"))
                .contains("U heeft nog geen afspraak voorbereid", "112")
                .doesNotContain("genoeg geweest", "laatste invoer");
    }

    /** A decision about a visit is no reading of what was filled in for it. */
    @Test
    void wordsOfAPreparationThatNobodyReadStandThereAlsoWhereTheVisitWasDecidedAbout() throws IOException {
        Path file = Files.writeString(folder.resolve("decided.json"), """
                {"schemaVersion": "1.1", "patient": {"id": "jan"}, "professionals": [{"id": "els"}],
                 "consultPreparations": [{"id": "p", "recorded": {"on": "2026-11-16", "by": "jan"}, "visitOn": "2026-11-24", "howItGoes": "SAME", "inOwnWords": "Het is genoeg geweest."}],
                 "visitDecisions": [{"id": "d", "recorded": {"on": "2026-11-17", "by": "els"}, "preparation": "p", "decidedBy": "els", "visitOn": "2026-11-24", "plan": "AS_PLANNED"}]}
                """);
        assertThat(run("prepare", file.toString(), "--as-of", "2026-11-20")).containsOnlyOnce("Het is genoeg geweest.");
    }

    /** A visit that is past does not go ahead as planned. */
    @Test
    void ofAVisitThatIsPastItSaysSo() throws IOException {
        Path file = Files.writeString(folder.resolve("past.json"), """
                {"schemaVersion": "1.1", "patient": {"id": "jan"}, "professionals": [{"id": "els"}],
                 "consultPreparations": [{"id": "p", "recorded": {"on": "2023-03-02", "by": "jan"}, "visitOn": "2023-03-10", "howItGoes": "SAME", "wish": "SKIP"}],
                 "preparationReadings": [{"id": "r", "recorded": {"on": "2023-03-03", "by": "els"}, "preparation": "p", "worries": "NO"}]}
                """);
        assertThat(run("prepare", file.toString(), "--as-of", "2026-11-20").replaceAll("\\s+", " "))
                .contains("Deze afspraak was op 10 maart 2023 en is voorbij.", "lang geleden ingevuld")
                .doesNotContain("zoals gepland", "te lang voor de afspraak");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "conversation", "visit", "signalling"})
    void noneOfItStandsOnACopyForHome(String copy) throws IOException {
        assertThat(run("copy", file(), "--of", copy))
                .doesNotContain("Over dit dossier", "gemarkeerd", "Woorden van Mia");
        assertThat(run("prepare", file(), "--for-patient", "--as-of", "2026-11-20"))
                .doesNotContain("Over dit dossier", "gemarkeerd", "Woorden van Mia");
    }

    @ParameterizedTest
    @ValueSource(strings = {"next", "prepare", "signs", "agreements"})
    void whatAsksAboutNowSaysOfWhichDayItSpeaksAndSinceWhenNobodyWroteAnything(String command) throws IOException {
        String today = run(command, file()).replaceAll("\\s+", " ");
        assertThat(today)
                .contains("20 november 2026")
                .contains("De laatste invoer in dit dossier is van 16 november 2026.");
        assertThat(run(command, file(), "--as-of", "2026-11-18"))
                .contains("18 november 2026")
                .doesNotContain("20 november 2026");
        assertThat(new ObjectMapper()
                        .readTree(run(command, file(), "--format", "json"))
                        .at("/asOf")
                        .asText())
                .isEqualTo("2026-11-20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "conversation", "visit", "signalling"})
    void eachCopySaysOfWhichDayItIsAndNeverNow(String copy) throws IOException {
        String page = run("copy", file(), "--of", copy);
        assertThat(page).contains("Zoals het was op").doesNotContain("Zoals het nu is", "20 november 2026");
    }

    @Test
    void aTalkWithoutThePatientIsNeverCalledTheirs() throws IOException {
        String without = DOSSIER.replace(
                "\"participants\": [\"jan\", \"els\"], \"agreed\"",
                "\"participants\": [\"els\", \"bo\"], \"confidence\": \"MAY_BE_SHARED\", \"agreed\"");
        assertThat(without).isNotEqualTo(DOSSIER);
        String path = Files.writeString(folder.resolve("without.json"), without).toString();
        for (String copy : new String[] {"plan", "conversation", "visit", "signalling"}) {
            assertThat(run("copy", path, "--of", copy))
                    .as(copy)
                    .doesNotContain("mijn gesprek", "Wat we hebben afgesproken", "Waar we het over hadden");
        }
        assertThat(run("copy", path, "--of", "visit")).contains("gesprek zonder mij", "was ik niet");
        assertThat(run("copy", path, "--of", "visit", "--lang", "en")).doesNotContain("my talk", "My talk");
        assertThat(run("copy", file(), "--of", "visit")).contains("mijn gesprek");
        assertThat(run("prepare", path, "--for-patient", "--as-of", "2026-11-20"))
                .doesNotContain("mijn gesprek");
    }

    @Test
    void besideWhoHasLeftItSaysSoAndNobodyIsToldToCallThem() throws IOException {
        String signs = run("signs", file(), "--as-of", "2026-11-20");
        assertThat(signs)
                .contains("Samen bellen met de crisisdienst: Els (niet meer betrokken), Bo")
                .contains("112")
                .contains("Het signaleringsplan noemt niemand om te bellen.");
        for (String command : new String[] {"next", "prepare", "signs"}) {
            String calls = new ObjectMapper()
                    .readTree(run(command, file(), "--as-of", "2026-11-20", "--format", "json"))
                    .findValues("whomToCall")
                    .toString();
            assertThat(calls).as(command).contains("112").doesNotContain("Els", "\"els\"");
        }
        assertThat(run("signs", file(), "--as-of", "2026-06-30"))
                .contains("Samen bellen met de crisisdienst: Els, Bo")
                .doesNotContain("niet meer betrokken");
    }

    /** A no ends an earlier yes in every reading; whether it was about this step, only the patient can say. */
    @Test
    void besideAStepOfWhomThePatientSaidNoAboutStandsThatItIsToBeAsked() throws IOException {
        String dossier = """
                {"schemaVersion": "1.1", "patient": {"id": "jan", "name": "Jan"}, "professionals": [{"id": "els", "name": "Els"}],
                 "closeOnes": [{"id": "c", "recorded": {"on": "2026-01-01", "by": "els"}, "person": "mia", "name": "Mia"}],
                 "signallingPlans": [{"id": "sp", "recorded": {"on": "2026-03-02", "by": "els"}, "kind": "CRISIS",
                   "phases": [{"id": "red", "level": "CRISIS", "signs": [{"id": "voices", "noticedBy": "MYSELF", "what": "Ik hoor ze weer"}],
                     "steps": [{"what": "Blijft slapen", "does": ["mia"]}]}]}],
                 "involvementAgreements": [{"id": "i", "recorded": {"on": "2026-03-03", "by": "jan"}, "answer": "%s", "closeOnes": ["mia"]%s}]}
                """;
        String mark = "Blijft slapen: Mia – vraag het eerst: er staat een nee over een naaste";
        Path said = folder.resolve("said.json");
        for (String no : List.of("", ", \"topics\": [\"APPOINTMENTS\"]")) {
            Files.writeString(said, dossier.formatted("WITHDRAWN", no));
            assertThat(run("signs", said.toString(), "--as-of", "2026-11-20").replaceAll("\\s+", " "))
                    .contains(mark);
        }
        Files.writeString(said, dossier.formatted("AGREED", ""));
        assertThat(run("signs", said.toString(), "--as-of", "2026-11-20"))
                .contains("Blijft slapen: Mia")
                .doesNotContain("vraag het eerst");
    }

    private String file() throws IOException {
        return Files.writeString(folder.resolve("jan.json"), DOSSIER).toString();
    }

    private static String run(String... args) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Regie.run(
                args,
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Clock.fixed(LocalDate.of(2026, 11, 20).atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        assertThat(exit).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(Regie.FINE);
        return out.toString(StandardCharsets.UTF_8);
    }
}
