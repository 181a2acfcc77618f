package nl.regie.year;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.patientcopy.CopyWishes;
import org.junit.jupiter.api.Test;

/** How it went, as a line. Everybody in it is invented. */
class YearSheetTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String PEOPLE = """
            {"schemaVersion": "1.1", "patient": {"id": "jan", "name": "Jan"%s},
             "professionals": [{"id": "els", "name": "Els"}],
             "closeOnes": [{"id": "c", "recorded": {"on": "2026-01-01", "by": "els"}, "person": "mia", "name": "Mia", "roles": []}],
            %s}
            """;

    @Test
    void eachVersionOfThePlanStandsThereWithWhatChangedAndADraftDoesNot() {
        String plans = """
                "carePlans": [
                  {"id": "draft", "recorded": {"on": "2026-01-05", "by": "els"}, "status": "DRAFT"},
                  {"id": "one", "recorded": {"on": "2026-02-01", "by": "els", "replaces": "draft"}, "status": "ACTIVE"},
                  {"id": "two", "recorded": {"on": "2026-06-01", "by": "els", "replaces": "one"}, "status": "ACTIVE",
                   "goals": [{"id": "g", "status": "ACCEPTED", "inOwnWords": "Weer fietsen."}]}]
                """;
        assertThat(text(plans, ""))
                .contains(
                        "  1 februari 2026: Mijn plan is nieuw of anders.\n  1 juni 2026: Mijn plan is nieuw of anders.\n")
                .containsSubsequence(
                        "- 1 februari 2026\n", "Het is gemaakt.", "- 1 juni 2026\n", "Erbij gekomen: doelen")
                .doesNotContain("5 januari");
    }

    @Test
    void whatOthersToldAndATalkWithoutThePatientAreNotOnIt() {
        String others = """
                "visitSummaries": [
                  {"id": "v", "recorded": {"on": "2026-03-01", "by": "els"}, "participants": ["els", "mia"]},
                  {"id": "w", "recorded": {"on": "2026-04-01", "by": "els"}, "participants": ["els", "jan"]}],
                "consultPreparations": [{"id": "p", "recorded": {"on": "2026-05-01", "by": "mia"}, "noticesSigns": "YES"}]
                """;
        assertThat(text(others, ""))
                .contains("1 april 2026: We hadden een gesprek.")
                .doesNotContain("maart", "mei", "ignalen");
    }

    @Test
    void whereASignStandsItSaysWhomToCallAndNotThatIMyselfNoticedIt() {
        String signs = """
                "signallingPlans": [{"id": "sp", "recorded": {"on": "2026-03-01", "by": "els"}, "kind": "BOTH",
                  "phases": [{"id": "f", "level": "CRISIS",
                    "signs": [{"id": "s", "what": "Hij doet niet open", "noticedBy": "OTHERS"}]}]}],
                "consultPreparations": [{"id": "p", "recorded": {"on": "2026-05-01", "by": "jan"}, "signs": ["s"]}]
                """;
        assertThat(text(signs, ""))
                .contains("Er waren signalen.")
                .containsSubsequence(
                        "WIE IK KAN BELLEN", "noemt niemand om te bellen", "Bel 112", "huisartsenpost", "113")
                .doesNotContain("merkte");
        assertThat(text(
                        signs.replace(
                                "\"phases\"",
                                "\"contacts\": [{\"whom\": \"de buurvrouw\"}, {\"person\": \"els\", \"when\": [\"DAY\"]}], \"phases\""),
                        ""))
                .contains("de buurvrouw – telefoon ______", " (overdag) – telefoon ______");
        assertThat(text("\"answers\": []", "")).doesNotContain("BELLEN");
    }

    /** What somebody close by typed about themselves stands on no page of the patient's. */
    @Test
    void whomToCallIsNotCalledAsTheyCalledThemselves() {
        String signs = """
                "signallingPlans": [{"id": "sp", "recorded": {"on": "2026-03-01", "by": "els"}, "kind": "BOTH",
                  "contacts": [{"person": "mia"}],
                  "phases": [{"id": "f", "level": "CRISIS", "signs": [{"id": "s", "what": "Stil", "noticedBy": "MYSELF"}]}]}],
                "consultPreparations": [{"id": "p", "recorded": {"on": "2026-05-01", "by": "jan"}, "signs": ["s"]}]
                """;
        assertThat(text(signs, "")).contains("Mia – telefoon");
        String byHerself =
                PEOPLE.formatted("", signs).replace("\"by\": \"els\"}, \"person\"", "\"by\": \"mia\"}, \"person\"");
        assertThat(YearSheet.of(DossierFile.read(byHerself).orElseThrow(), DAY, CareModule.shipped())
                        .text(Language.NL))
                .contains("een naaste – telefoon")
                .doesNotContain("Mia");
    }

    @Test
    void whatACloseOneInterpretedAndWhatANurseTickedSaysSo() {
        String told = """
                "carePlans": [{"id": "plan", "recorded": {"on": "2026-02-01", "by": "jan"}, "status": "ACTIVE",
                  "goals": [{"id": "g", "status": "ACCEPTED", "inOwnWords": "Weer fietsen."}]}],
                "progressReviews": [{"id": "r", "recorded": {"on": "2026-03-01", "by": "%s"}, "plan": "plan", "participants": ["jan", "els"],
                  "progress": [{"goal": "g", "toldBy": "jan", "step": "FIRST_STEP"}]}],
                "visitSummaries": [{"id": "v", "recorded": {"on": "2026-04-01", "by": "els",
                  "howTold": {"way": "ALOUD", "interpreter": "%s"}}, "participants": ["els", "jan"], "patientsView": "Fijn."}]
                """;
        assertThat(text(told.formatted("els", "CLOSE_ONE"), ""))
                .contains(
                        "Dit zei ik niet zelf. Ik mag zeggen of het klopt.",
                        "“Fijn.”",
                        "Wie dit vertaalde: Een naaste. Ik mag het ook zeggen met een andere tolk.");
        assertThat(text(told.formatted("jan", "PROFESSIONAL"), ""))
                .contains("“Fijn.”")
                .doesNotContain("Dit zei ik niet zelf.", "Wie dit vertaalde");
    }

    /** Looking back together is a talk; of a goal the patient's own words stand there, also of a step back. */
    @Test
    void lookingBackWithThePatientIsATalkAndWhatTheyToldStandsThere() {
        String told = """
                "carePlans": [{"id": "plan", "recorded": {"on": "2026-02-01", "by": "jan"}, "status": "ACTIVE",
                  "goals": [{"id": "g", "status": "ACCEPTED", "inOwnWords": "Weer fietsen."}]}],
                "progressReviews": [{"id": "r", "recorded": {"on": "2026-03-01", "by": "els"}, "plan": "plan", "participants": [%s],
                  "patientsView": "April was zwaar.",
                  "progress": [{"goal": "g", "toldBy": "jan", "step": "SETBACK", "inOwnWords": "Ik viel."},
                    {"goal": "g", "toldBy": "els", "step": "SETBACK", "note": "Hij durft niet."}]}],
                "consultPreparations": [{"id": "p", "recorded": {"on": "2026-04-01", "by": "%s"},
                  "progress": [{"goal": "g", "toldBy": "jan", "step": "SUCCESS", "inOwnWords": "Naar de markt."},
                    {"goal": "g", "toldBy": "jan", "step": "ON_THE_WAY"}]}]
                """;
        assertThat(text(told.formatted("\"jan\", \"els\"", "jan"), ""))
                .containsSubsequence(
                        "1 maart 2026: We hadden een gesprek.",
                        "1 april 2026: Er lukte iets.",
                        "“April was zwaar.”",
                        "We keken samen terug.",
                        "Het ging een stap terug. “Ik viel.”",
                        "“Naar de markt.”")
                .doesNotContain("Hij durft niet.", "onderweg");
        assertThat(text(told.formatted("\"els\"", "mia"), ""))
                .doesNotContain("gesprek", "April was zwaar.", "Ik viel.", "Naar de markt.", "lukte");
        String interpreted = told.formatted("\"jan\", \"els\"", "jan")
                .replace(
                        "\"by\": \"els\"}, \"plan\"",
                        "\"by\": \"els\", \"howTold\": {\"way\": \"ALOUD\", \"interpreter\": \"CLOSE_ONE\"}}, \"plan\"");
        assertThat(text(interpreted, "")).contains("“April was zwaar.”", "Wie dit vertaalde: Een naaste.");
    }

    @Test
    void whatOthersDecidedIsNotToldAsDecidedTogether() {
        String decided = """
                "sharedDecisions": [{"id": "d", "recorded": {"on": "2026-05-01", "by": "els"}, "question": "Verhuizen?",
                  "participants": [%s], "outcome": "CHOSEN"}]
                """;
        assertThat(text(decided.formatted("\"els\", \"mia\""), ""))
                .contains("1 mei 2026: Er is iets besloten.")
                .doesNotContain("samen");
        assertThat(text(decided.formatted("\"els\", \"jan\""), "")).contains("We besloten iets samen.");
    }

    @Test
    void anEmptyDossierSaysSoAndOfADeathItSaysThatAlone() {
        assertThat(text("\"answers\": []", "")).contains("Hier staat nog niets.");
        assertThat(text("\"answers\": []", ", \"death\": {\"on\": \"2026-05-01\"}"))
                .contains("overleden")
                .doesNotContain("Hier staat nog niets.");
    }

    /** A picture that is higher than a page would be cut at its end. */
    @Test
    void aLongTimeIsInSeveralPicturesAndEachDayInOneOfThem() {
        String talks = IntStream.range(0, 40)
                .mapToObj(i -> """
                        {"id": "v%d", "recorded": {"on": "%s", "by": "els"}, "participants": ["els", "jan"]}""".formatted(i, LocalDate.of(2024, 1, 1).plusDays(20L * i)))
                .collect(joining(", "));
        String html = YearSheet.of(
                        DossierFile.read(PEOPLE.formatted("", "\"visitSummaries\": [" + talks + "]"))
                                .orElseThrow(),
                        DAY,
                        CareModule.shipped())
                .html(CopyWishes.in(Language.NL));
        List<String> pictures = Pattern.compile("<svg .*?</svg>", Pattern.DOTALL)
                .matcher(html)
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(pictures).hasSize(4).allSatisfy(svg -> assertThat(svg.split("<tspan", -1))
                .hasSizeBetween(2, 23));
        assertThat(String.join("", pictures).split("gesprek\\.</tspan>", -1)).hasSize(41);
    }

    private static String text(String entries, String ofThePatient) {
        Dossier dossier =
                DossierFile.read(PEOPLE.formatted(ofThePatient, entries)).orElseThrow();
        return YearSheet.of(dossier, DAY, CareModule.shipped()).text(CopyWishes.in(Language.NL));
    }
}
