package nl.regie.patientcopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.entry.PersonId;
import nl.regie.involvement.Closed;
import nl.regie.involvement.Opened;
import nl.regie.involvement.WhyClosed;
import nl.regie.words.PageWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose words, whose yes, whose help and whose talk a page tells of. Everybody in it is invented. */
class WhoseWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final PersonId SISTER = PersonId.of("mia");

    private static final String PEOPLE = """
            {"schemaVersion": "1.1", "patient": {"id": "jan", "name": "Jan"%s},
             "professionals": [{"id": "els", "name": "Els"}],
             "closeOnes": [{"id": "k", "recorded": {"on": "2026-01-05", "by": "els"}, "person": "mia", "name": "Mia"}],
            """;

    private static final String REPRESENTED = PEOPLE.formatted("") + """
             "representations": [{"id": "rep", "recorded": {"on": "2026-01-05", "by": "els"}, "representative": "mia", "basis": "MENTOR"}],
             "consultPreparations": [{"id": "p", "recorded": {"on": "2026-11-10", "by": "jan"}, "inOwnWords": "Dit zeg ik alleen u."}],
             "preparationReadings": [{"id": "read", "recorded": {"on": "2026-11-11", "by": "els"}, "preparation": "p"}],
             "carePlans": [{"id": "plan", "recorded": {"on": "2026-09-01", "by": "els"}, "status": "ACTIVE", "title": "Weer buiten"}],
             "involvementAgreements": [{"id": "yes", "recorded": {"on": "2026-09-02", "by": "%s"}, "answer": "AGREED", "closeOnes": ["mia"],
               "topics": ["PLAN", "HOW_IT_GOES"], "inOwnWords": "Ik moet het weten.",
               "onBehalf": {"representation": "rep", "patientsStance": "%s"%s}}]}
            """;

    @Test
    void whoAgreesInThePatientsPlaceOpensNoWordsOfThePatientForThemselves() {
        assertThat(pageOfMia(read(REPRESENTED.formatted("els", "AGREES", ""))))
                .as("nobody recorded that the patient cannot say")
                .doesNotContain("Weer buiten");
        Dossier byMentor = read(REPRESENTED.formatted("els", "CANNOT_SAY", ""));
        assertThat(pageOfMia(byMentor))
                .contains("Weer buiten")
                .doesNotContain("Dit zeg ik alleen u.", "Hoe het gaat, in eigen woorden");
        Dossier sayingSo = read(REPRESENTED.formatted("els", "AGREES", ", \"inOwnWords\": \"Mia mag dat lezen.\""));
        assertThat(pageOfMia(sayingSo)).contains("Weer buiten", "Dit zeg ik alleen u.");
        Dossier typedByThemselves =
                read(REPRESENTED.formatted("mia", "AGREES", ", \"inOwnWords\": \"Mia mag dat lezen.\""));
        assertThat(pageOfMia(typedByThemselves)).doesNotContain("Weer buiten", "Dit zeg ik alleen u.");
    }

    @ParameterizedTest
    @CsvSource({"UNSURE, PATIENT_UNSURE", "RESISTS, PATIENT_RESISTS"})
    void whereThePatientIsNotSureOrResistsNothingOpensAndStaffSeeWhy(String stance, WhyClosed why) {
        Dossier dossier = read(REPRESENTED.formatted("els", stance, ""));
        assertThat(pageOfMia(dossier)).contains("Er is nu niets om op dit blad te zetten.");
        assertThat(Opened.whyNot(SISTER, dossier, TODAY))
                .extracting(Closed::why)
                .containsExactly(why);
    }

    @Test
    void whatARepresentativeSaysIsToldAsTheirsOnThePatientsPlan() {
        String plan = planOf(read(REPRESENTED.formatted("els", "AGREES", ", \"inOwnWords\": \"Ja hoor.\"")));
        assertThat(plan).contains("""
                          Wat Mia namens mij zegt:
                            - Meedoen vind ik goed.
                            - “Ik moet het weten.”
                        """.indent(0)).contains("""
                          Wat ik er zelf van vind:
                            - Ik wil dit ook.
                            - “Ja hoor.”
                        """.indent(0)).doesNotContain("  “Ik moet het weten.”\n");
    }

    private static final String YES_OF_A_PARENT =
            PEOPLE.formatted(", \"becomes12On\": \"%s\", \"becomes16On\": \"%s\"") + """
             "representations": [{"id": "rep", "recorded": {"on": "2026-01-05", "by": "els"}, "since": "2020-01-05", "representative": "mia", "basis": "PARENT_OR_GUARDIAN"}],
             "carePlans": [{"id": "plan", "recorded": {"on": "2026-09-01", "by": "els"}, "status": "ACTIVE", "title": "Weer buiten",
               "agreement": {"version": "plan", "on": "2026-09-02", "by": "mia", "inOwnWords": "Goed idee.",
                 "onBehalf": {"representation": "rep", "patientsStance": "RESISTS", "inOwnWords": "Nee!"}}}]}
            """;

    @Test
    void theYesOfSomebodyElseStandsUnderTheirNameWithThePatientsNoBesideIt() {
        assertThat(planOf(read(YES_OF_A_PARENT.formatted("2020-05-01", "2030-05-01"))))
                .contains("HET JA VAN MIA TEGEN DIT PLAN", "Wat Mia zei: “Goed idee.”")
                .containsSubsequence("Wat ik er zelf van vind:", "Ik wil dit niet.", "“Nee!”")
                .doesNotContain("MIJN JA TEGEN DIT PLAN", "\n  “Goed idee.”", "\n  “Nee!”", "telt dan niet");
    }

    @Test
    void fromSixteenAParentsYesDoesNotCountAndThePageSaysSo() {
        assertThat(planOf(read(YES_OF_A_PARENT.formatted("2020-05-01", "2024-05-01"))))
                .contains(
                        "Let op: Ik was toen 16 jaar of ouder. Dan beslis ik zelf. Het ja van een ouder of voogd telt dan niet.")
                .doesNotContain("Hier staat niet dat dit toen mocht.");
        assertThat(planOf(read(YES_OF_A_PARENT.formatted("2020-05-01", "2026-10-01"))))
                .contains(
                        "Let op: Toen zei een ouder of voogd ja, en ik wilde het niet. Nu ben ik 16 jaar of ouder, en beslis ik zelf.");
    }

    private static final String HELP = PEOPLE.formatted("") + """
             "involvementAgreements": [%s],
             "carePlans": [{"id": "plan", "recorded": {"on": "2026-09-01", "by": "els"}, "status": "ACTIVE",
               "actions": [{"id": "a", "what": "Douchen", "does": ["jan"%s], "supports": ["mia"]}]}]}
            """;

    private static final String NO = """
            {"id": "no", "recorded": {"on": "2026-08-01", "by": "els"}, "answer": "%s", "closeOnes": [%s], "inOwnWords": "Niet Mia."}
            """;

    @ParameterizedTest
    @CsvSource({"DECLINED, 'mia'", "WITHDRAWN, 'mia'", "DECLINED, ''", "NOBODY, ''"})
    void helpByWhomThePatientRefusedIsNoHelp(String answer, String whom) {
        String no = NO.formatted(answer, whom.isEmpty() ? "" : "\"" + whom + "\"");
        assertThat(planOf(read(HELP.formatted(no, ""))))
                .contains("Helpt bij: Douchen")
                .doesNotContain("Ik hoef dit niet alleen te doen.", "Wie mij helpt");
        assertThat(planOf(read(HELP.formatted(no, ", \"els\""))))
                .contains("Ik hoef dit niet alleen te doen.", "Wie mij helpt\n  Els: ");
    }

    @Test
    void besideTheNameOfWhomThePatientRefusedThePlanSaysSo() {
        assertThat(planOf(read(HELP.formatted(NO.formatted("DECLINED", "\"mia\""), ""))))
                .contains("- Mia – ik zei dat ik dit niet wil\n  Helpt bij: Douchen");
        assertThat(planOf(read(HELP.formatted("", ""))))
                .contains("- Mia\n  Helpt bij: Douchen", "Wie mij helpt, volgens mijn plan\n  Mia: ");
    }

    private static final String IT_IS_PLANNED =
            "Zo staat het in mijn plan. Lukt het iemand niet? Dan praten we over andere hulp.";

    @ParameterizedTest
    @ValueSource(strings = {"MANAGES", "HEAVY", "TOO_HEAVY", "NO_ANSWER"})
    void whereOnlySomebodyCloseByHelpsNoPageSaysThatIAmNotAloneAndNoneTellsHowTheyAre(String load) {
        Dossier unasked = read(HELP.formatted("", ""));
        assertThat(planOf(unasked))
                .contains("Wie mij helpt, volgens mijn plan\n")
                .containsOnlyOnce(IT_IS_PLANNED)
                .doesNotContain("niet alleen");
        Dossier asked = read(HELP.formatted("", "").replaceFirst("\"carePlans\"", """
                "carerWellbeings": [{"id": "w", "recorded": {"on": "2026-11-19", "by": "els"}, "closeOne": "mia", "load": "%s",
                  "inOwnWords": "Ik kan niet meer."}],
                 "carePlans\"""".formatted(load)));
        assertThat(pagesOf(asked)).isEqualTo(pagesOf(unasked));
        Dossier withEls = read(HELP.formatted("", ", \"els\""));
        assertThat(planOf(withEls)).contains("Ik hoef dit niet alleen te doen.", IT_IS_PLANNED);
        assertThat(planOf(read(HELP.formatted("", ", \"els\"").replace("\"mia\"]}]", "\"els\"]}]"))))
                .contains("Ik hoef dit niet alleen te doen.", "Wie mij helpt\n")
                .doesNotContain(IT_IS_PLANNED);
    }

    @ParameterizedTest
    @CsvSource({"ACTIVE, '', true", "PAUSED, '', false", "'ACTIVE', '\"endsOn\": \"2026-11-19\",', false"})
    void onlyAPlanThatHoldsSaysThatIAmNotAlone(String status, String days, boolean isSaid) {
        String plan = HELP.formatted("", ", \"els\"")
                .replace("\"status\": \"ACTIVE\",", "\"status\": \"" + status + "\"," + days);
        assertThat(planOf(read(plan)).contains("Ik hoef dit niet alleen te doen."))
                .isEqualTo(isSaid);
    }

    private static final String CRISIS = """
            "signallingPlans": [{"id": "sig", "recorded": {"on": "%s", "by": "%s"}, "kind": "CRISIS",
                "phases": [{"id": "ph", "level": "CRISIS", "steps": [{"what": "De dokter bellen", "does": ["mia"]}]}],
                "contacts": [{"when": ["DAY", "NIGHT"], "whom": "Mia", "person": "mia"}]}],
             "carePlans\"""";

    @ParameterizedTest
    @CsvSource({"2026-06-01, els, false", "2026-09-01, els, false", "2026-06-01, jan, false", "2026-09-01, jan, true"})
    void whomThePatientRefusedIsNobodyToCallUnlessThePatientNamedThemSince(String on, String by, boolean isNamed) {
        Dossier refused = read(HELP.formatted(NO.formatted("DECLINED", "\"mia\""), "")
                .replaceFirst("\"carePlans\"", CRISIS.formatted(on, by)));
        for (String page :
                List.of(planOf(refused), SignallingSheet.of(refused, TODAY).text(Language.NL))) {
            assertThat(page.contains("Mia – telefoon") || page.contains("Mia: telefoon"))
                    .isEqualTo(isNamed);
            assertThat(page).as("care stands there, whoever is close by").contains("huisartsenpost");
        }
        assertThat(SignallingSheet.of(refused, TODAY).text(Language.NL))
                .contains("De dokter bellen – Mia – ik zei dat ik dit niet wil");
        Dossier notRefused = read(HELP.formatted("", "").replaceFirst("\"carePlans\"", CRISIS.formatted(on, by)));
        assertThat(planOf(notRefused)).contains("Mia – telefoon");
    }

    @Test
    void whatSomebodyCloseByInterpretedSaysSoOnTheSheetTheReportAndTheFirstPage() {
        String interpreted = "\"howTold\": {\"way\": \"ALOUD\", \"interpreter\": \"CLOSE_ONE\"}";
        Dossier dossier = read(PEOPLE.formatted("") + """
                 "consultPreparations": [{"id": "p", "recorded": {"on": "2026-11-16", "by": "els", %1$s}, "topics": ["De pijn"]}],
                 "requests": [{"id": "r", "recorded": {"on": "2026-11-10", "by": "els", %1$s}, "possibility": "SUPPORT_OUTSIDE_CARE", "inOwnWords": "Iemand die kookt."}],
                 "visitSummaries": [{"id": "v", "recorded": {"on": "2026-11-14", "by": "els", %1$s}, "participants": ["jan", "els"],
                   "discussed": [{"raisedBy": "jan", "inOwnWords": "Wanneer verhuis ik?"}]}]}
                """.formatted(interpreted));
        String by = "Wie dit vertaalde: Een naaste.";
        assertThat(ConversationSheet.of(dossier, TODAY).text(Language.NL)).contains("“De pijn”\n  " + by);
        assertThat(VisitReport.of(dossier, TODAY).text(Language.NL))
                .contains("“Wanneer verhuis ik?”\n  Wie dit noemde: ik\n  " + by);
        assertThat(planOf(dossier)).contains("“Iemand die kookt.”\n    | " + by);
    }

    private static List<String> pagesOf(Dossier dossier) {
        PatientCopy copy = PatientCopy.of(dossier, TODAY);
        CopyWishes wishes = CopyWishes.in(Language.NL);
        String easy = PageWords.easy(Language.NL)
                .page(CareModule.shipped(), words -> PatientCopy.of(dossier, TODAY, words)
                        .onOnePage()
                        .page(wishes))
                .orElseThrow()
                .toJson();
        return List.of(
                copy.text(Language.NL),
                copy.text(Language.EN),
                copy.html(Language.NL),
                copy.page(wishes).toJson(),
                copy.text(wishes.discreetly()),
                copy.onOnePage().text(Language.NL),
                easy);
    }

    @Test
    void aLaterYesOfThePatientMakesItHelpAgainAndATickOfSomebodyElseDoesNot() {
        String no = NO.formatted("DECLINED", "\"mia\"");
        String later = """
                {"id": "yes", "recorded": {"on": "2026-08-20", "by": "els"%s}, "answer": "AGREED", "closeOnes": ["mia"]%s}
                """;
        String said = ", \"inOwnWords\": \"Mia mag helpen.\"";
        assertThat(planOf(read(HELP.formatted(no + "," + later.formatted("", said), ""))))
                .contains("Wie mij helpt, volgens mijn plan\n  Mia: ");
        assertThat(planOf(read(HELP.formatted(no + "," + later.formatted("", ""), ""))))
                .doesNotContain("Wie mij helpt");
        assertThat(planOf(read(HELP.formatted(no + "," + later.formatted(", \"replaces\": \"no\"", ""), ""))))
                .as("a tick that was written over the patient's own no")
                .doesNotContain("Wie mij helpt");
    }

    @Test
    void whatWasAgreedBeforeThePatientSaidThatNobodyIsCloseByHoldsNoLongerAndStaffSeeWhy() {
        Dossier dossier = read(PEOPLE.formatted("") + """
                 "involvementAgreements": [
                   {"id": "yes", "recorded": {"on": "2026-09-02", "by": "jan"}, "answer": "AGREED", "closeOnes": ["mia"], "topics": ["PLAN"]},
                   {"id": "none", "recorded": {"on": "2026-10-02", "by": "jan"}, "answer": "NOBODY"}]}
                """);
        assertThat(planOf(dossier))
                .contains(
                        "Ik heb nu niemand dicht bij mij, of ik wil er niemand bij.",
                        "Ik vond het goed. Dat geldt nu niet meer.")
                .doesNotContain("Meedoen vind ik goed.");
        assertThat(Opened.whyNot(SISTER, dossier, TODAY))
                .extracting(Closed::why)
                .containsExactly(WhyClosed.NOBODY_CLOSE);
    }

    private static final String TALK = PEOPLE.formatted("") + """
             "visitSummaries": [{"id": "v", "recorded": {"on": "2026-11-02", "by": "els"}, "agreed": [{"what": "Rustig aan"}]%s}]}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"", ", \"patientsView\": \"Fijn.\""})
    void aTalkOfWhichNobodyWroteDownWhoWasThereIsShownAndCalledNobodys(String more) {
        String report = VisitReport.of(read(TALK.formatted(more)), TODAY).text(Language.NL);
        assertThat(report)
                .startsWith("Verslag van een gesprek\n")
                .contains("Wie erbij waren: Dat staat er niet bij.", "WAT ER IS AFGESPROKEN", "Rustig aan")
                .doesNotContain("mijn gesprek", "WAT WE HEBBEN", "was ik niet");
    }

    @Test
    void aTalkWithoutThePatientIsNotTheirsThoughSomebodyTypedWhatTheyThoughtOfIt() {
        String typed = ", \"participants\": [\"mia\", \"els\"], \"patientsView\": \"Raar.\"";
        assertThat(VisitReport.of(read(TALK.formatted(typed)), TODAY).text(Language.NL))
                .contains("Hier staat nu geen verslag van een gesprek.")
                .doesNotContain("mijn gesprek", "Rustig aan", "Er is nog geen verslag");
        assertThat(VisitReport.of(read(TALK.formatted(typed + ", \"confidence\": \"MAY_BE_SHARED\"")), TODAY)
                        .text(Language.NL))
                .startsWith("Verslag van een gesprek zonder mij\n")
                .contains("WAT ER IS AFGESPROKEN", "Rustig aan", "“Raar.”")
                .doesNotContain("mijn gesprek", "WAT WE HEBBEN");
    }

    @Test
    void aPageForSomebodyCloseBySpeaksToThemAndNeverSaysWe() {
        Dossier dossier = read(PEOPLE.formatted("") + """
                 "involvementAgreements": [{"id": "yes", "recorded": {"on": "2026-09-02", "by": "jan"}, "answer": "AGREED", "closeOnes": ["mia"],
                   "topics": ["PLAN", "APPOINTMENTS", "SIGNS_AND_CRISIS"]}],
                 "visitDecisions": [{"id": "vd", "recorded": {"on": "2026-11-12", "by": "els"}, "preparation": "p", "decidedBy": "els", "visitOn": "2026-11-23",
                   "plan": "AS_PLANNED", "form": "IN_PERSON"}],
                 "consultPreparations": [{"id": "p", "recorded": {"on": "2026-11-10", "by": "jan"}, "visitOn": "2026-11-23"}],
                 "signallingPlans": [{"id": "sp", "recorded": {"on": "2026-10-01", "by": "els"}, "kind": "CRISIS", "contacts": [{"when": ["DAY"], "whom": "de crisisdienst"}],
                   "phases": [{"id": "red", "level": "CRISIS"}]}],
                 "carePlans": [{"id": "plan", "recorded": {"on": "2026-09-01", "by": "els"}, "status": "ACTIVE", "lookAgainOn": "2026-11-01"}]}
                """);
        assertThat(pageOfMia(dossier))
                .contains("WANNEER ER WEER WORDT GEKEKEN", "Op 1 november 2026:", "Die dag is voorbij.", "Bij elkaar")
                .contains("Waaraan te merken is dat het slechter gaat", "de crisisdienst")
                .doesNotContainPattern("(?i)\\b(wij|we|ons|onze|ik|mij|mijn|je|jij|jou)\\b");
        assertThat(CloseOneCopy.asked(dossier, TODAY, TODAY, SISTER, CareModule.shipped())
                        .page()
                        .orElseThrow()
                        .text(CopyWishes.in(Language.NL).discreetly()))
                .contains("een nummer dat Jan kent")
                .doesNotContainPattern("(?i)\\b(wij|we|ons|onze|ik|mij|mijn|je|jij|jou)\\b");
    }

    private static String pageOfMia(Dossier dossier) {
        return CloseOneCopy.asked(dossier, TODAY, TODAY, SISTER, CareModule.shipped())
                .page()
                .orElseThrow()
                .text(Language.NL);
    }

    private static String planOf(Dossier dossier) {
        return PatientCopy.of(dossier, TODAY).text(Language.NL);
    }

    private static Dossier read(String file) {
        return DossierFile.read(file).orElseThrow();
    }
}
