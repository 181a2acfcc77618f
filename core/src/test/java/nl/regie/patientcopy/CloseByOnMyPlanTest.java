package nl.regie.patientcopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import org.junit.jupiter.api.Test;

/**
 * What stands on the patient's plan of those close by, of who may decide, of what is imposed and of the signalling
 * plan: line by line, for these are the lines on which somebody acts. Everybody in it is invented.
 */
class CloseByOnMyPlanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final CopyWishes NL = CopyWishes.in(Language.NL);
    private static final String YES = """
            {"id": "yes", "recorded": {"on": "2026-06-01", "by": "%s"}, "answer": "AGREED", "topics": ["PLAN"]%s}""";
    private static final String NO = """
            {"id": "no", "recorded": {"on": "%s", "by": "jan"}, "answer": "DECLINED"%s}""";
    private static final String ABOUT_KEES = ", \"closeOnes\": [\"kees\"]";

    @Test
    void whatIAgreedToStandsThereInMyWordsAndInTheExactOnes() {
        String agreed = YES.formatted("jan", """
                , "closeOnes": ["mia", "kees"], "entries": ["wish"], "wording": "Zij lezen mee",
                "inOwnWords": "Zij mogen mee", "until": "2026-12-31"\
                """);

        assertThat(closeOnes(agreed)).isEqualTo("""
                - Kees, Mia
                  “Zij mogen mee”
                  Wat ik zeg: Meedoen vind ik goed.
                  Zo is het precies afgesproken: Zij lezen mee
                  Wat verteld mag worden: Mijn plan: mijn doelen, wie wat doet en wanneer we weer kijken
                  Wat zij mogen zien: Iets wat ik heb verteld, 1 februari 2026
                  Tot en met: 31 december 2026
                """);
        assertThat(section("WAT IK HEB AFGESPROKEN OVER MIJN NAASTEN", agreements(agreed), NL.discreetly()))
                .as("what they may know can name a crisis")
                .isEqualTo("""
                        - Kees, Mia
                          Wat ik zeg: Meedoen vind ik goed.
                          Tot en met: 31 december 2026
                        """);
    }

    @Test
    void aYesThatAProfessionalTickedIsNotWhatISay() {
        assertThat(closeOnes(YES.formatted("els", ABOUT_KEES)))
                .contains("- Kees\n  Els kruiste aan: “Meedoen vind ik goed.”\n")
                .doesNotContain("Wat ik zeg");
    }

    @Test
    void whomANoTookOutOfAYesIsToldBesideThoseForWhomItHolds() {
        assertThat(closeOnes(
                        YES.formatted("jan", ", \"closeOnes\": [\"mia\", \"kees\"]"), no("2026-07-01", ABOUT_KEES)))
                .isEqualTo("""
                        - Kees
                          Wat ik zeg: Ik wil dit niet.

                        - Mia
                          Wat ik zeg: Meedoen vind ik goed.
                          Niet meer voor: Kees
                          Wat verteld mag worden: Mijn plan: mijn doelen, wie wat doet en wanneer we weer kijken
                        """);
        assertThat(closeOnes(YES.formatted("jan", ""), no("2026-07-01", ABOUT_KEES)))
                .contains("""
                        - Iedereen die dicht bij mij staat
                          Wat ik zeg: Meedoen vind ik goed.
                          Niet meer voor: Kees
                        """);
    }

    /** A yes that ended opens nothing, and has no last day that is still to come. */
    @Test
    void aYesThatHoldsForNobodyAnyMoreSaysSoAndOfWhichDayItWas() {
        String until = ", \"entries\": [\"wish\"], \"until\": \"2026-12-31\"";

        for (String no : new String[] {no("2026-07-01", ABOUT_KEES), no("2026-07-01", "")}) {
            assertThat(closeOnes(YES.formatted("jan", ABOUT_KEES + until), no)).endsWith("""
                            - Kees
                              Wat ik zeg: Ik vond het goed. Dat geldt nu niet meer.
                              Op: 1 juni 2026
                            """);
        }
        assertThat(closeOnes(YES.formatted("jan", until), no("2026-07-01", ""))).endsWith("""
                        - Iedereen die dicht bij mij staat
                          Wat ik zeg: Ik vond het goed. Dat geldt nu niet meer.
                          Op: 1 juni 2026
                        """);
        assertThat(closeOnes(YES.formatted("jan", ABOUT_KEES + ", \"until\": \"2026-11-19\"")))
                .isEqualTo("""
                        - Kees
                          Wat ik zeg: Ik vond het goed. Dat geldt nu niet meer.
                          Op: 1 juni 2026
                          Tot en met: 19 november 2026
                        """);
    }

    @Test
    void aYesThatCameAfterANoThatStillStandsWaitsForWhatISayNow() {
        String waits = """
                  Op: 1 juni 2026
                  Tot en met: 31 december 2026
                  Nog te bespreken: Mijn nee van eerder staat er nog. Daarom wordt er nu niets verteld. Ik kan zeggen wat nu geldt.
                """;
        String until = ", \"until\": \"2026-12-31\"";

        assertThat(closeOnes(YES.formatted("els", ABOUT_KEES + until), no("2026-05-01", ABOUT_KEES)))
                .startsWith("- Kees\n  Els kruiste aan: “Meedoen vind ik goed.”\n" + waits);
        assertThat(closeOnes(YES.formatted("jan", until), no("2026-05-01", "")))
                .startsWith("- Iedereen die dicht bij mij staat\n  Wat ik zeg: Meedoen vind ik goed.\n" + waits);
    }

    @Test
    void thatNobodyIsCloseByIsAboutNobody() {
        assertThat(closeOnes("""
                {"id": "nobody", "recorded": {"on": "2026-06-01", "by": "jan"}, "answer": "NOBODY"}""")).isEqualTo("""
                  Wat ik zeg: Ik heb nu niemand dicht bij mij, of ik wil er niemand bij.
                """);
    }

    @Test
    void whatSomebodyAgreedToInMyPlaceIsTheirWordAndEndsWithTheirRight() {
        assertThat(closeOnes(YES.formatted("els", """
                , "closeOnes": ["bo"], "inOwnWords": "Ik moet dat weten",
                "onBehalf": {"representation": "right", "patientsStance": "CANNOT_SAY"}\
                """))).isEqualTo("""
                - Bo
                  Wat Bo namens mij zegt:
                    - Meedoen vind ik goed.
                    - “Ik moet dat weten”
                  Wat verteld mag worden: Mijn plan: mijn doelen, wie wat doet en wanneer we weer kijken
                  Tot en met: 31 december 2026
                  Wie dit namens mij besloot: Bo, als ouder of voogd
                  Els kruiste aan: “Dat is mij gevraagd. Ik kon er niets over zeggen.”
                """);
    }

    @Test
    void whoWasGivenAPageStandsThereAndThatItWasTakenBackOnceItWas() {
        String given = """
                "copiesGiven": [
                  {"id": "mias", "recorded": {"on": "2026-06-01", "by": "els"}, "copy": "CLOSE_ONE", "to": "mia",
                   "asOf": "2026-05-30", "topics": ["PLAN"], "takenBackOn": "2026-11-20"},
                  {"id": "mine", "recorded": {"on": "2026-06-02", "by": "els"}, "copy": "PLAN", "to": "jan"},
                  {"id": "his", "recorded": {"on": "2026-06-03", "by": "els"}, "copy": "PLAN", "to": "kees",
                   "takenBackOn": "2026-11-21"}]
                """;

        assertThat(section("WAT IK HEB AFGESPROKEN OVER MIJN NAASTEN", given, NL))
                .isEqualTo("""
                - Dit kreeg Kees
                  Op: 3 juni 2026
                  Wat het was: Mijn plan

                - Dit kreeg Mia
                  Op: 1 juni 2026
                  Wat het was: Een blad voor een naaste
                  Zoals het was op: 30 mei 2026
                  Waar het over ging: Mijn plan: mijn doelen, wie wat doet en wanneer we weer kijken
                  Teruggegeven op: 20 november 2026
                """);
        assertThat(section("WAT IK HEB AFGESPROKEN OVER MIJN NAASTEN", given, NL.discreetly()))
                .isEmpty();
    }

    /** Of a parent's right it says that the patient, from the day of becoming 12, decides too. */
    @Test
    void whoMayDecideForMeStandsThereByWhichRightAboutWhatAndUntilWhen() {
        String heading = "WIE NAMENS MIJ MAG BESLISSEN";

        assertThat(section(heading, agreements(), NL)).isEqualTo("""
                - Kees
                  Waarom dit mag: als mentor, gekozen door de rechter
                  Waarover: Zorg

                - Bo
                  Waarom dit mag: als ouder of voogd
                  Tot en met: 31 december 2026
                  Let op: Ik ben nu 12 jaar of ouder, en beslis mee. Ik kan zeggen wat ik wil.
                """);
        assertThat(PatientCopy.of(DossierFile.read(dossier(agreements())).orElseThrow(), LocalDate.of(2026, 4, 30))
                        .text(NL))
                .as("not yet 12")
                .contains("als ouder of voogd")
                .doesNotContain("beslis mee");
        assertThat(section(heading, agreements(), NL.discreetly())).isEmpty();
    }

    @Test
    void whatIsImposedStandsThereWithItsLawItsDaysAndTheChoiceThatRemains() {
        String imposed = """
                "imposedMeasures": [
                  {"id": "pills", "recorded": {"on": "2026-03-01", "by": "els"}, "law": "WVGGZ", "what": "Pillen",
                   "patientsView": "Ik wil dit niet", "until": "2026-12-24"},
                  {"id": "door", "recorded": {"on": "2026-03-02", "by": "els"}, "law": "WZD", "what": "Deur dicht",
                   "since": "2026-03-20", "choiceThatRemains": "Welke kamer"},
                  {"id": "over", "recorded": {"on": "2026-03-03", "by": "els"}, "law": "WZD", "what": "Vroeger",
                   "until": "2026-11-19"}]
                """;
        String heading = "WAT MIJ IS OPGELEGD, EN WAT IK DAN NOG KIES";

        assertThat(section(heading, imposed, NL)).isEqualTo("""
                - Deur dicht
                  Volgens welke wet: Wet zorg en dwang
                  Vanaf: 20 maart 2026
                  Wat ik wel kan kiezen: Welke kamer

                - Pillen
                  “Ik wil dit niet”
                  Volgens welke wet: Wet verplichte geestelijke gezondheidszorg
                  Vanaf: 1 maart 2026
                  Tot en met: 24 december 2026
                  Wat ik wel kan kiezen: Dat staat hier nog niet. Ik kan vragen wat ik nog wel kan kiezen.
                """);
        assertThat(section(heading, imposed, NL.discreetly())).isEmpty();
    }

    @Test
    void whereMySignallingPlanIsStandsThereAndWhoElseHasIt() {
        String plan = """
                "signallingPlans": [
                  {"id": "signs", "recorded": {"on": "2026-03-05", "by": "els"}, "kind": "CRISIS", "copiesWith": ["mia", "jan"]}]
                """;

        assertThat(section("MIJN SIGNALERINGSPLAN", plan, NL)).isEqualTo("""
                - Crisisplan
                  Waar het staat: Op een eigen blad, van 5 maart 2026.
                  Wie dit blad ook heeft: Mia
                """);
        assertThat(section("MIJN SIGNALERINGSPLAN", plan, NL.discreetly())).isEmpty();
    }

    /** Under a no stands what it is about, and never as what may be told. */
    @Test
    void whatMyNoIsAboutIsNotCalledWhatMayBeTold() {
        String about = ", \"closeOnes\": [\"kees\"], \"topics\": [\"PLAN\"], \"entries\": [\"wish\"]";
        for (String answer : List.of("DECLINED", "WITHDRAWN")) {
            assertThat(closeOnes(no("2026-07-01", about).replace("DECLINED", answer)))
                    .as(answer)
                    .contains("Waar dit nee over gaat: Mijn plan", "Wat zij niet mogen zien: Iets wat ik heb verteld")
                    .doesNotContain("verteld mag worden", "Wat zij mogen zien");
        }
    }

    private static String no(String day, String about) {
        return NO.formatted(day, about);
    }

    private static String closeOnes(String... said) {
        return section("WAT IK HEB AFGESPROKEN OVER MIJN NAASTEN", agreements(said), NL);
    }

    private static String agreements(String... said) {
        return "\"involvementAgreements\": [" + String.join(",", said) + "]";
    }

    /** The lines under a heading; nothing where it is not there. */
    private static String section(String heading, String entries, CopyWishes wishes) {
        String page = PatientCopy.of(DossierFile.read(dossier(entries)).orElseThrow(), TODAY)
                .text(wishes);
        String[] parts = page.split("\n" + heading + "\n\n", 2);
        return parts.length == 1 ? "" : parts[1].split("\n\n?(?=\\p{Lu}{2})", 2)[0].stripTrailing() + "\n";
    }

    private static String dossier(String entries) {
        return """
                {"schemaVersion": "1.1",
                 "patient": {"id": "jan", "name": "Jan", "becomes12On": "2026-05-01", "becomes16On": "2030-05-01"},
                 "professionals": [{"id": "els", "name": "Els"}],
                 "closeOnes": [
                   {"id": "c1", "recorded": {"on": "2026-01-05", "by": "els"}, "person": "mia", "name": "Mia"},
                   {"id": "c2", "recorded": {"on": "2026-01-05", "by": "els"}, "person": "kees", "name": "Kees"},
                   {"id": "c3", "recorded": {"on": "2026-01-05", "by": "els"}, "person": "bo", "name": "Bo"}],
                 "representations": [
                   {"id": "right", "recorded": {"on": "2026-01-05", "by": "els"}, "representative": "bo",
                    "basis": "PARENT_OR_GUARDIAN", "until": "2026-12-31"},
                   {"id": "mentor", "recorded": {"on": "2026-01-05", "by": "els"}, "representative": "kees",
                    "basis": "MENTOR", "scope": "Zorg"},
                   {"id": "past", "recorded": {"on": "2026-01-05", "by": "els"}, "representative": "mia",
                    "basis": "MENTOR", "until": "2026-02-01"}],
                 "answers": [
                   {"id": "wish", "recorded": {"on": "2026-02-01", "by": "jan"}, "question": "WISH", "response": "GIVEN",
                    "inOwnWords": "Een hond"}],
                """ + entries + "}";
    }
}
