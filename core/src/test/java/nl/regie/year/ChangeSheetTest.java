package nl.regie.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.PlanStatus;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.patientcopy.CopyWishes;
import org.junit.jupiter.api.Test;

/** What changed from one version of a plan to the next, as the patient reads it. Everybody in it is invented. */
class ChangeSheetTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String PEOPLE = """
            {"schemaVersion": "1.1", "patient": {"id": "jan", "name": "Jan"%s},
             "professionals": [{"id": "els", "name": "Els"}],
             "closeOnes": [{"id": "c", "recorded": {"on": "2026-01-01", "by": "els"}, "person": "mia", "name": "Mia", "roles": []}],
            %s}
            """;

    private static final String FOUR = """
            "carePlans": [
              {"id": "one", "recorded": {"on": "2026-02-01", "by": "els"}, "status": "ACTIVE", "lookAgainOn": "2026-06-01",
               "goals": [{"id": "g", "status": "ACCEPTED", "inOwnWords": "Weer fietsen."},
                 {"id": "h", "status": "ACCEPTED", "inOwnWords": "Slapen."},
                 {"id": "i", "status": "ACCEPTED", "inOwnWords": "Koken."}]},
              {"id": "two", "recorded": {"on": "2026-06-01", "by": "els", "replaces": "one"}, "status": "ACTIVE", "lookAgainOn": "2026-12-01",
               "statusReason": "Alleen voor het team.",
               "goals": [{"id": "g", "status": "ACCEPTED", "inOwnWords": "Weer fietsen."},
                 {"id": "h", "status": "REACHED", "inOwnWords": "Slapen."},
                 {"id": "j", "status": "PROPOSED", "inOwnWords": "Verhuizen."}]}]
            """;

    @Test
    void aWordSaysOfEachThingWhatHappenedToItWithBeforeAndNowBesideEachOther() {
        assertThat(text(FOUR, ""))
                .contains("Nieuw: 1 doel. Anders: 1 doel, wanneer we weer kijken. Niet meer: 1 doel."
                        + " De rest is hetzelfde.")
                .containsSubsequence(
                        "DOELEN",
                        "- Anders\n  Eerst (1 februari 2026):\n    - “Slapen.”\n    - Hoe het ermee staat: aangenomen\n",
                        "  Nu (1 juni 2026):\n    - “Slapen.”\n    - Hoe het ermee staat: bereikt\n",
                        "- Niet meer\n  Eerst (1 februari 2026):\n    - “Koken.”\n",
                        "  Nu (1 juni 2026): Dit staat er niet meer.\n",
                        "- Nieuw\n  Eerst (1 februari 2026): Dit stond er nog niet.\n",
                        "    - “Verhuizen.”\n",
                        "WANNEER WE WEER KIJKEN",
                        "- Anders: de dag om weer te kijken",
                        "1 juni 2026",
                        "1 december 2026",
                        "WAT HETZELFDE BLEEF\n\n  Hetzelfde: 1 doel")
                .doesNotContain("Alleen voor het team", "Weer fietsen");
    }

    @Test
    void whatIsNoneOfThePatientsIsComparedWithNothing() {
        String plans = """
                "carePlans": [
                  {"id": "one", "recorded": {"on": "2026-02-01", "by": "els"}, "status": "ACTIVE"},
                  {"id": "mias", "recorded": {"on": "2026-03-01", "by": "mia", "replaces": "one"}, "status": "ACTIVE",
                   "goals": [{"id": "m", "status": "ACCEPTED", "inOwnWords": "Wat Mia wil."}]},
                  {"id": "draft", "recorded": {"on": "2026-04-01", "by": "els", "replaces": "mias"}, "status": "DRAFT",
                   "goals": [{"id": "d", "status": "ACCEPTED", "inOwnWords": "Nog in de maak."}]},
                  {"id": "two", "recorded": {"on": "2026-06-01", "by": "els", "replaces": "draft"}, "status": "ACTIVE",
                   "goals": [{"id": "g", "status": "ACCEPTED", "inOwnWords": "Weer fietsen."}]}]
                """;
        assertThat(text(plans, ""))
                .contains("Eerst (1 februari 2026): Dit stond er nog niet.", "“Weer fietsen.”")
                .doesNotContain("Mia", "Nog in de maak", "maart", "april");
    }

    @Test
    void itCanBeComparedWithWhatStoodThereOnADay() {
        ChangeSheet sheet = ChangeSheet.of(dossier(FOUR, ""), DAY, CareModule.shipped());
        assertThat(text(sheet.since(LocalDate.of(2026, 5, 31)))).contains("Nieuw: 1 doel.");
        assertThat(text(sheet.since(LocalDate.of(2026, 6, 1))))
                .contains("Hierin is niets veranderd.")
                .doesNotContain("Eerst");
        assertThat(text(sheet.since(LocalDate.of(2026, 1, 31)))).contains("Eerst (1 februari 2026)", "Nieuw: 1 doel.");
        ChangeSheet first = ChangeSheet.of(dossier(FOUR, ""), LocalDate.of(2026, 5, 1), CareModule.shipped());
        assertThat(text(first))
                .contains("Dit plan is gemaakt op 1 februari 2026. Er is geen eerder plan om naast te leggen.");
    }

    @Test
    void whatANurseTickedInMyNameStandsUnderTheirNameAndAYesToAnEarlierPlanSaysSo() {
        String plans = """
                "carePlans": [
                  {"id": "one", "recorded": {"on": "2026-02-01", "by": "els"}, "status": "ACTIVE",
                   "agreement": {"version": "one", "on": "2026-02-01", "by": "jan", "inOwnWords": "Goed zo."}},
                  {"id": "two", "recorded": {"on": "2026-06-01", "by": "els", "replaces": "one"}, "status": "ACTIVE",
                   "agreement": {"version": "%s", "on": "%s", "by": "jan"%s},
                   "goals": [{"id": "g", "status": "ACCEPTED", "professionalsReading": "Afvallen.", "acceptedBy": ["jan"], "proposedBy": "els"}]}]
                """;
        assertThat(text(plans.formatted("two", "2026-06-01", ""), ""))
                .contains(
                        "Wie het aannam: Els kruiste aan: “ik”",
                        "Els kruiste aan: “ik, 1 juni 2026”",
                        "Dit zei ik niet zelf. Ik mag zeggen of het klopt.");
        assertThat(text(plans.formatted("one", "2026-02-01", ", \"inOwnWords\": \"Goed zo.\""), ""))
                .contains("WIE JA ZEI", "Dit ja was tegen een eerder plan.");
    }

    @Test
    void whatWasTalkedAboutWithoutMeBeforeTheEndIsNotOnIt() {
        String plans = """
                "carePlans": [
                  {"id": "one", "recorded": {"on": "2026-02-01", "by": "els"}, "status": "ACTIVE"},
                  {"id": "two", "recorded": {"on": "2026-06-01", "by": "els", "replaces": "one"}, "status": "COMPLETED",
                   "closing": {"earlySigns": "Hij slaapt slecht.", "discussedWith": [%s]}}]
                """;
        assertThat(text(plans.formatted("\"mia\""), ""))
                .doesNotContain("slaapt slecht")
                .contains("klaar");
        assertThat(text(plans.formatted("\"jan\""), "")).contains("slaapt slecht");
    }

    @Test
    void whatIsTheSameIsALineAtTheEndAndNoRowAmongWhatChanged() {
        String actions = IntStream.range(0, 40)
                .mapToObj(i -> "{\"id\": \"a%d\", \"what\": \"Doen %d.\"}".formatted(i, i))
                .collect(Collectors.joining(", "));
        String plans = """
                "carePlans": [
                  {"id": "one", "recorded": {"on": "2026-02-01", "by": "els"}, "status": "ACTIVE", "actions": [%s]},
                  {"id": "two", "recorded": {"on": "2026-06-01", "by": "els", "replaces": "one"}, "status": "ACTIVE",
                   "actions": [%s, {"id": "b", "what": "Wandelen.", "when": "Elke dag", "does": ["jan"]}]}]
                """.formatted(actions, actions);
        assertThat(text(plans, ""))
                .contains("Wandelen.", "Hoe vaak of wanneer: Elke dag", "Wie het doet: ik")
                .contains("Hetzelfde: 40 dingen die we doen")
                .doesNotContain("Doen 5.", "- Hetzelfde");
    }

    @Test
    void aSignStandsWithItsPhaseAndWhomToCall() {
        String plans = """
                "signallingPlans": [
                  {"id": "s1", "recorded": {"on": "2026-02-01", "by": "els"}, "kind": "BOTH",
                   "phases": [{"id": "f", "level": "CRISIS"}]},
                  {"id": "s2", "recorded": {"on": "2026-06-01", "by": "els", "replaces": "s1"}, "kind": "BOTH",
                   "phases": [{"id": "f", "level": "CRISIS", "signs": [{"id": "s", "what": "Ik slaap niet", "noticedBy": "MYSELF"}],
                     "steps": [{"what": "Els bellen", "does": ["jan"]}, {"what": "Naar buiten", "does": ["jan", "els"]}]}]}]
                """;
        assertThat(text(plans, ""))
                .containsSubsequence(
                        "Nieuw: 1 signaal. Anders: 1 fase.",
                        "Wat iedereen doet:",
                        "– Els bellen – ik",
                        "– Naar buiten – ik, Els",
                        "“Ik slaap niet”",
                        "De fase waarin het staat: Crisis",
                        "WIE IK KAN BELLEN",
                        "112");
        assertThat(ChangeSheet.of(dossier(plans, ""), DAY, CareModule.shipped())
                        .text(CopyWishes.in(Language.NL).discreetly()))
                .doesNotContain("slaap", "Crisis", "fase", "BELLEN");
    }

    @Test
    void aDiscreetPageSaysHowMuchChangedAndNoWordOfIt() {
        assertThat(ChangeSheet.of(dossier(FOUR, ""), DAY, CareModule.shipped())
                        .text(CopyWishes.in(Language.NL).discreetly()))
                .contains("Nieuw: 1 doel.")
                .doesNotContain("fietsen", "Slapen", "Verhuizen", "Eerst");
    }

    @Test
    void twoChosenVersionsAreOnItWhereThePatientMayReadBoth() {
        Dossier dossier = dossier(FOUR, "");
        CarePlan one = dossier.carePlans().get(0);
        CarePlan two = dossier.carePlans().get(1);
        assertThat(text(ChangeSheet.between(two, one, dossier, CareModule.shipped())))
                .contains("Eerst (1 juni 2026)", "Nieuw: 1 doel.");
        CarePlan draft = CarePlan.builder().from(one).status(PlanStatus.DRAFT).build();
        assertThat(ChangeSheet.between(draft, two, dossier, CareModule.shipped())
                        .isEmpty())
                .isTrue();
    }

    @Test
    void anEmptyDossierSaysSoAndOfADeathItSaysThatAlone() {
        assertThat(text("\"answers\": []", "")).contains("Hier staat nog niets.");
        assertThat(text(FOUR, ", \"death\": {\"on\": \"2026-10-01\"}"))
                .contains("overleden")
                .doesNotContain("fietsen");
    }

    private static Dossier dossier(String entries, String ofThePatient) {
        return DossierFile.read(PEOPLE.formatted(ofThePatient, entries)).orElseThrow();
    }

    private static String text(String entries, String ofThePatient) {
        return text(ChangeSheet.of(dossier(entries, ofThePatient), DAY, CareModule.shipped()));
    }

    private static String text(ChangeSheet sheet) {
        return sheet.text(CopyWishes.in(Language.NL));
    }
}
