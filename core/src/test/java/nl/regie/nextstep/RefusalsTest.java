package nl.regie.nextstep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.regie.caremodule.Audience;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.evaluation.DossierEvaluator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who did not want to say is left in peace until the day to ask again. Everybody in it is invented. */
class RefusalsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void aTickedRefusalCountsAsAskedUntilItsDay() {
        String wish = """
                "answers": [{"id": "a", "recorded": {"on": "2026-11-01", "by": "els"}, "question": "RESILIENCE", "response": "DECLINED", "askAgainOn": "2026-12-01"}]
                """;
        assertThat(asked(wish, TODAY)).doesNotContain("answers/RESILIENCE");
        assertThat(everythingAsked(wish, LocalDate.of(2026, 12, 1))).contains("answers/RESILIENCE");
    }

    @Test
    void whereNoDayWasAgreedItIsLeftInPeaceForAsLongAsAnAnswerCounts() {
        String safe = """
                "experiences": [{"id": "e", "recorded": {"on": "2026-11-01", "by": "els"}, "teller": "jan", "topic": "FEELS_SAFE_AND_SUPPORTED", "answer": "NO_ANSWER"}]
                """;
        assertThat(asked(safe, TODAY)).doesNotContain("experiences/FEELS_SAFE_AND_SUPPORTED");
        assertThat(everythingAsked(safe, LocalDate.of(2027, 11, 2))).contains("experiences/FEELS_SAFE_AND_SUPPORTED");
    }

    @Test
    void severalRefusalsOfOneDayAreToldAsOne() {
        String refused = """
                "answers": [
                  {"id": "a", "recorded": {"on": "2026-11-01", "by": "els"}, "question": "WISH", "response": "DECLINED"},
                  {"id": "b", "recorded": {"on": "2026-11-01", "by": "els"}, "question": "RESILIENCE", "response": "DECLINED", "askAgainOn": "2027-03-01"},
                  {"id": "v", "recorded": {"on": "2026-10-01", "by": "els"}, "question": "VULNERABILITY", "response": "DECLINED"}],
                "selfDirections": [{"id": "d", "recorded": {"on": "2026-11-01", "by": "els"}, "lifeDomain": "CARE", "wish": "NO_ANSWER"}]
                """;
        assertThat(next(refused, TODAY).leftInPeace())
                .containsExactly(
                        "Dit telt als gevraagd op 1 november 2026: ‘Wat ik wil bereiken’: de patiënt wilde hier niets over zeggen"
                                + " (zo schreef Els het op; vraag het weer vanaf 1 november 2027);"
                                + " ‘Wat mij sterk maakt’: de patiënt wilde hier niets over zeggen"
                                + " (zo schreef Els het op; vraag het weer vanaf 1 maart 2027);"
                                + " ‘Mijn zorg’: de patiënt wilde hier niets over zeggen, of wist het niet"
                                + " (zo schreef Els het op; vraag het weer vanaf 1 november 2027)."
                                + " De patiënt mag er altijd zelf over beginnen, ook bij iemand anders.",
                        "Dit telt als gevraagd op 1 oktober 2026: ‘Wat mij kwetsbaar maakt’: de patiënt wilde hier niets over zeggen"
                                + " (zo schreef Els het op; vraag het weer vanaf 1 oktober 2027)."
                                + " De patiënt mag er altijd zelf over beginnen, ook bij iemand anders.");
        assertThat(asked(refused, TODAY))
                .doesNotContain("answers/WISH", "answers/RESILIENCE", "answers/VULNERABILITY", "selfDirections");
    }

    /** Of each kind of refusal: what was declined, in whose words. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "answers": [{RECORDED, "question": "WISH", "response": "DECLINED"}] | ‘Wat ik wil bereiken’: de patiënt wilde hier niets over zeggen (vraag
            "experiences": [{RECORDED, "teller": "jan", "topic": "LISTENED_TO", "answer": "NO_ANSWER", "visibleTo": "OWN_PROFESSIONAL"}] | de patiënt wilde hier niets over zeggen (vraag
            "selfDirections": [{WRITTEN, "lifeDomain": "CARE", "wish": "NOT_WANTED", "inOwnWords": "Dat doet mijn zoon."}] | ‘Mijn zorg’: de patiënt wil dit niet zelf doen of beslissen: “Dat doet mijn zoon.” (vraag
            "selfDirections": [{RECORDED, "lifeDomain": "CARE", "wish": "NOT_YET", "askAgainOn": "2027-02-01"}] | ‘Mijn zorg’: de patiënt wil dit nu nog niet zelf doen of beslissen (vraag het weer vanaf 1 februari 2027)
            "selfDirections": [{RECORDED, "lifeDomain": "CARE", "wish": "NO_ANSWER"}] | ‘Mijn zorg’: de patiënt wilde hier niets over zeggen, of wist het niet (vraag
            "involvementAgreements": [{WRITTEN, "answer": "DECLINED", "closeOnes": ["mia"], "inOwnWords": "Mia niet."}] | ‘Naasten doen mee’ (Mia): de patiënt zei hier nee tegen: “Mia niet.” (vraag
            "involvementAgreements": [{RECORDED, "answer": "WITHDRAWN"}] | ‘Naasten doen mee’: de patiënt nam het ja hierop terug (vraag
            "progressReviews": [{WRITTEN, "participants": ["jan", "els"], "patientsView": "Fijn.", "pace": {"view": "NO_ANSWER"}}] | ‘Het tempo van de patiënt’: de patiënt wilde hier niets over zeggen, of wist het niet (vraag
            "suggestions": [{RECORDED, "towards": ["PEER_CONTACT"], "response": "DECLINES"}] | de patiënt wil dit niet (vraag
            "suggestions": [{RECORDED, "towards": ["PEER_CONTACT"], "response": "NOT_NOW"}] | de patiënt wil dit nu niet (vraag
            """)
    void eachRefusalSaysWhatWasDeclined(String refused, String told) {
        String recorded = "\"id\": \"x\", \"recorded\": {\"on\": \"2026-11-01\", \"by\": \"jan\"}";
        String written = recorded.replace("jan", "els");
        assertThat(next(refused.replace("RECORDED", recorded).replace("WRITTEN", written), LocalDate.of(2027, 1, 20))
                        .leftInPeace())
                .singleElement()
                .asString()
                .contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "howTold": {"way": "ALOUD", "interpreter": "CLOSE_ONE"} | “Dat doet mijn zoon.” (een naaste vertaalde dit; vraag
            "sourceRef": {"id": "brief", "author": "mia"} | “Dat doet mijn zoon.” (zo schreef Mia het op; vraag
            """)
    void aRefusalThatSomebodyElseHasAPartInSaysSo(String how, String told) {
        String refused = """
                "selfDirections": [{"id": "x", "recorded": {"on": "2026-11-01", "by": "els", %s}, "lifeDomain": "CARE", "wish": "NOT_WANTED", "inOwnWords": "Dat doet mijn zoon."}]""".formatted(how);
        assertThat(next(refused, TODAY).leftInPeace())
                .singleElement()
                .asString()
                .contains(told);
    }

    /** No tick tells what words mean: beside words that were said in place of an answer stands whom to call. */
    @Test
    void besideWordsOfARefusalStandsWhomToCall() {
        String refused = """
                "selfDirections": [{"id": "x", "recorded": {"on": "2026-11-01", "by": "els"}, "lifeDomain": "CARE", "wish": "NOT_WANTED"%s}]""";
        assertThat(next(refused.formatted(", \"inOwnWords\": \"Laat mij maar.\""), TODAY)
                        .whomToCall())
                .isNotEmpty();
        assertThat(next(refused.formatted(""), TODAY).whomToCall()).isEmpty();
    }

    /** That there is nobody is an answer, and told with who wrote it down. */
    @Test
    void whoHasNobodyAnsweredAndIsLeftInPeace() {
        String nobody =
                "\"involvementAgreements\": [{\"id\": \"i\", \"recorded\": {\"on\": \"2026-11-01\", \"by\": \"els\"}, \"answer\": \"NOBODY\"}]";
        assertThat(next(nobody, TODAY).leftInPeace())
                .singleElement()
                .asString()
                .contains("Opgeschreven op 1 november 2026 door Els: de patiënt heeft of wil niemand")
                .doesNotContain("niets over zeggen");
    }

    /** Somebody close by in the plan is no help of who wants nobody there, and that is no signal against anybody. */
    @Test
    void whoWantsNobodyCloseByIsAskedAboutProfessionalsAndNotWhoOfThoseCloseByCouldHelp() {
        String plan = """
                "carePlans": [{"id": "p", "recorded": {"on": "2026-10-01", "by": "els"}, "status": "ACTIVE",
                  "actions": [{"id": "a", "what": "Been zwachtelen", "does": ["jan"], "supports": ["mia"]}]}],
                "involvementAgreements": [{"id": "i", "recorded": {"on": "2026-11-01", "by": "jan"}, "answer": "NOBODY"}]""";
        assertThat(leftAlone(plan).question()).contains("zelf doen", "hulpverlener");
        assertThat(leftAlone(plan).because()).contains("Dat mag.").doesNotContain("signalen");
        assertThat(leftAlone(plan).wouldHelp()).startsWith("Vraag niet naar mensen van dichtbij.");
        assertThat(leftAlone(plan).verdictName()).isEqualTo("signaal: geen hulp");

        String cannot = """
                , "appraisals": [{"id": "x", "recorded": {"on": "2026-11-02", "by": "jan"}, "viewOf": "jan", "aspect": "ABLE", "judgement": "NO"}]""";
        assertThat(leftAlone(plan + cannot).question()).contains("niet lukt", "hulpverlener");
        String leftAlone = """
                , "experiences": [{"id": "x", "recorded": {"on": "2026-11-02", "by": "jan"}, "teller": "jan", "topic": "NOT_LEFT_ALONE", "answer": "NO"}]""";
        assertThat(leftAlone(plan + leftAlone).because()).contains("geen hulp heeft waarop te rekenen is");
    }

    private static ReportedStep leftAlone(String lists) {
        return next(lists, TODAY).steps().stream()
                .filter(step -> step.reason() == StepReason.LEFT_ALONE)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoRefusedEverythingOnOneDayIsAskedNothingOfIt() {
        String refused = """
                "answers": [{"id": "a", "recorded": {"on": "2026-11-01", "by": "els"}, "question": "WISH", "response": "DECLINED"}],
                "experiences": [{"id": "e", "recorded": {"on": "2026-11-01", "by": "els"}, "teller": "jan", "topic": "FEELS_SAFE_AND_SUPPORTED", "answer": "NO_ANSWER"}],
                "selfDirections": [{"id": "d", "recorded": {"on": "2026-11-01", "by": "els"}, "lifeDomain": "CARE", "wish": "NOT_WANTED"}],
                "involvementAgreements": [{"id": "i", "recorded": {"on": "2026-11-01", "by": "els"}, "answer": "DECLINED", "closeOnes": ["mia"]}],
                "progressReviews": [{"id": "r", "recorded": {"on": "2026-11-01", "by": "els"}, "participants": ["jan", "els"], "pace": {"view": "NO_ANSWER"}}],
                "suggestions": [{"id": "s", "recorded": {"on": "2026-11-01", "by": "els"}, "towards": ["PEER_CONTACT"], "response": "DECLINES"}]
                """;
        assertThat(everythingAsked(refused, TODAY))
                .doesNotContain(
                        "answers/WISH",
                        "answers/NEED",
                        "experiences/FEELS_SAFE_AND_SUPPORTED",
                        "selfDirections",
                        "involvementAgreements");
        assertThat(claims(refused)).doesNotContain("pace-is-followed", "peers-and-experts-are-pointed-out");
        assertThat(next(refused, TODAY).leftInPeace()).hasSize(1);
    }

    @Test
    void whatWasAnsweredSinceIsNoRefusalAnyMore() {
        String answered = """
                "answers": [
                  {"id": "a", "recorded": {"on": "2026-10-01", "by": "els"}, "question": "WISH", "response": "DECLINED", "askAgainOn": "2027-03-01"},
                  {"id": "b", "recorded": {"on": "2026-11-01", "by": "els"}, "question": "WISH", "response": "GIVEN", "inOwnWords": "Weer fietsen."}]
                """;
        NextStepsReport next = next(answered, TODAY);
        assertThat(next.leftInPeace()).isEmpty();
        assertThat(next.steps())
                .anySatisfy(step -> assertThat(step.patientSaid()).contains("Weer fietsen."));
    }

    /** Of each kind of refusal: an answer of a later day ends it, one of the same day does not. */
    @ParameterizedTest
    @ValueSource(strings = {"""
                "answers": [
                  {"id": "a", "recorded": {"on": "2026-10-01", "by": "els"}, "question": "WISH", "response": "DECLINED"},
                  {"id": "b", "recorded": {"on": "%s", "by": "els"}, "question": "NEED", "response": "GIVEN", "inOwnWords": "Weer fietsen."}]
                """, """
                "experiences": [
                  {"id": "a", "recorded": {"on": "2026-10-01", "by": "els"}, "teller": "jan", "topic": "CARE_FITS", "answer": "NO_ANSWER", "visibleTo": "OWN_PROFESSIONAL"},
                  {"id": "b", "recorded": {"on": "%s", "by": "els"}, "teller": "jan", "topic": "CARE_FITS", "answer": "YES"}]
                """, """
                "progressReviews": [
                  {"id": "a", "recorded": {"on": "2026-10-01", "by": "els"}, "participants": ["jan", "els"], "pace": {"view": "NO_ANSWER"}},
                  {"id": "b", "recorded": {"on": "%s", "by": "els"}, "participants": ["jan", "els"], "pace": {"view": "RIGHT"}}]
                """})
    void anAnswerOfALaterDayEndsItAndOneOfTheSameDayDoesNot(String lists) {
        assertThat(next(lists.formatted("2026-10-02"), TODAY).leftInPeace()).isEmpty();
        assertThat(next(lists.formatted("2026-10-01"), TODAY).leftInPeace()).hasSize(1);
    }

    /** What is about something else, or was said by somebody else, is no refusal of the patient, and ends none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | "experiences": [{"id": "a", "recorded": {"on": "2026-11-01", "by": "mia"}, "teller": "mia", "topic": "ACKNOWLEDGED_AS_CLOSE_ONE", "answer": "NO_ANSWER", "visibleTo": "OWN_PROFESSIONAL"}]
            0 | "selfDirections": [{"id": "d", "recorded": {"on": "2026-11-01", "by": "els"}, "lifeDomain": "CARE", "wish": "NO_ANSWER"}, {"id": "e", "recorded": {"on": "2026-11-01", "by": "els"}, "lifeDomain": "MEANING", "wish": "SELF"}]
            0 | "selfDirections": [{"id": "d", "recorded": {"on": "2026-11-01", "by": "els"}, "lifeDomain": "CARE", "wish": "NOT_YET"}]
            1 | "selfDirections": [{"id": "d", "recorded": {"on": "2026-11-01", "by": "els"}, "lifeDomain": "CARE", "wish": "NOT_YET", "askAgainOn": "2026-12-01"}]
            0 | "involvementAgreements": [{"id": "i", "recorded": {"on": "2026-10-01", "by": "els"}, "answer": "DECLINED", "closeOnes": ["mia"]}, {"id": "j", "recorded": {"on": "2026-11-01", "by": "els"}, "answer": "AGREED", "closeOnes": ["mia"]}]
            2 | "progressReviews": [{"id": "r", "recorded": {"on": "2026-10-01", "by": "els"}, "participants": ["jan", "els"], "pace": {"view": "NO_ANSWER"}}, {"id": "t", "recorded": {"on": "2026-11-01", "by": "els"}, "participants": ["jan", "els"], "pace": {"view": "NO_ANSWER"}}]
            1 | "suggestions": [{"id": "s", "recorded": {"on": "2026-11-01", "by": "els"}, "towards": ["PEER_CONTACT"], "response": "NOT_NOW"}]
            0 | "suggestions": [{"id": "s", "recorded": {"on": "2026-11-01", "by": "els"}, "towards": ["PEER_CONTACT"], "response": "WANTS"}]
            1 | "answers": [{"id": "a", "recorded": {"on": "2026-10-01", "by": "els"}, "question": "RESILIENCE", "response": "DECLINED"}, {"id": "b", "recorded": {"on": "2026-11-01", "by": "els"}, "question": "NEED", "response": "GIVEN", "inOwnWords": "Weer fietsen."}]
            0 | "experiences": [{"id": "a", "recorded": {"on": "2026-10-01", "by": "els"}, "teller": "jan", "topic": "CARE_FITS", "answer": "NO_ANSWER", "visibleTo": "TEAM_ONLY"}]
            1 | "experiences": [{"id": "a", "recorded": {"on": "2026-10-01", "by": "els"}, "teller": "jan", "topic": "CARE_FITS", "answer": "NO_ANSWER", "visibleTo": "OWN_PROFESSIONAL"}, {"id": "b", "recorded": {"on": "2026-11-01", "by": "els"}, "teller": "jan", "topic": "LISTENED_TO", "answer": "YES"}]
            """)
    void onlyWhatThePatientDidNotWantToSayIsLeftInPeace(int leftInPeace, String lists) {
        assertThat(next(lists, TODAY).leftInPeace()).hasSize(leftInPeace);
    }

    /** Nobody's tick takes away what the patient said matters most. */
    @Test
    void aRefusalThatSomebodyElseTickedDoesNotSilenceWhatThePatientCalledMostImportant() {
        String ticked = """
                "answers": [
                  {"id": "a", "recorded": {"on": "2026-10-01", "by": "jan"}, "question": "WISH", "response": "GIVEN", "importance": "MOST_IMPORTANT", "inOwnWords": "Weer fietsen."},
                  {"id": "b", "recorded": {"on": "2026-11-01", "by": "els"}, "question": "NEED", "response": "DECLINED"}],
                "visitSummaries": [{"id": "v", "recorded": {"on": "2026-11-02", "by": "els"}, "participants": ["jan", "els"], "agreed": [{"what": "Samen kijken naar een fiets"}]}]
                """;
        assertThat(next(ticked, TODAY).steps()).anySatisfy(step -> {
            assertThat(step.reason()).isEqualTo(StepReason.MATTERS_MOST);
            assertThat(step.patientSaid()).containsExactly("Weer fietsen.");
        });
    }

    @Test
    void whoSaysThatItIsNotGoodIsAskedWhatShouldChangeAlsoWhereTheyWantNoGoals() {
        String unhappy = """
                "answers": [{"id": "a", "recorded": {"on": "2026-11-01", "by": "els"}, "question": "WISH", "response": "DECLINED"}],
                "experiences": [
                  {"id": "s", "recorded": {"on": "2026-11-01", "by": "jan"}, "teller": "jan", "topic": "FEELS_SAFE_AND_SUPPORTED", "answer": "YES"},
                  {"id": "e", "recorded": {"on": "2026-11-01", "by": "jan"}, "teller": "jan", "topic": "CARE_FITS", "answer": "NO"}]
                """;
        assertThat(next(unhappy, TODAY).steps())
                .extracting(ReportedStep::question)
                .contains("Wat moet er anders, zodat de zorg bij u past?");
    }

    @Test
    void whoWantsNoGoalsIsNotAskedByWayOfAnybodyElse() {
        String declined = """
                "answers": [{"id": "a", "recorded": {"on": "2026-11-01", "by": "els"}, "question": "WISH", "response": "DECLINED"}],
                "representations": [{"id": "rep", "recorded": {"on": "2026-09-01", "by": "els"}, "representative": "mia", "basis": "MENTOR", "scope": "de zorg"}],
                "carePlans": [{"id": "plan", "recorded": {"on": "2026-09-12", "by": "els"}, "status": "ACTIVE", "agreement": {"version": "plan", "on": "2026-09-12", "by": "mia", "onBehalf": {"representation": "rep", "patientsStance": "CANNOT_SAY"}}}]
                """;
        assertThat(next(declined, TODAY).steps()).isNotEmpty().allSatisfy(step -> assertThat(
                        shownIn(step.statement().value(), step.claim().value()))
                .doesNotContain("answers/WISH", "answers/NEED"));
    }

    @Test
    void nobodyIsAskedWhetherTheyKnowWhatTheyHaveJustAskedFor() {
        for (String possibility :
                List.of("ANOTHER_PROFESSIONAL", "SUPPORT_OUTSIDE_CARE", "PEER_CONTACT", "EXPERT_BY_EXPERIENCE")) {
            String asked = """
                    "requests": [{"id": "q", "recorded": {"on": "2026-11-10", "by": "els"}, "possibility": "%s"}]
                    """.formatted(possibility);
            for (LocalDate day : List.of(TODAY, LocalDate.of(2027, 4, 1))) {
                assertThat(questions(asked, day))
                        .as(possibility)
                        .noneMatch(question -> asksWhetherTheyKnow(question, possibility));
            }
        }
    }

    @Test
    void ofAClosedRecordNothingIsAskedAndThatIsSaid() {
        Dossier closed = dossier("\"answers\": []", ", \"death\": {\"on\": \"2026-11-10\"}");
        NextStepsReport next = NextSteps.of(closed, DossierEvaluator.shipped().evaluate(closed, TODAY), List.of())
                .in(Language.NL);
        assertThat(next.steps()).isEmpty();
        assertThat(next.pressing()).isEmpty();
        assertThat(next.leftInPeace()).isEmpty();
        assertThat(next.closed())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("overleden"));
        assertThat(next("\"answers\": []", TODAY).closed()).isEmpty();
    }

    private static boolean asksWhetherTheyKnow(String question, String possibility) {
        return question.startsWith("Weet u") || (question.startsWith("Zou u") && isAbout(question, possibility));
    }

    private static boolean isAbout(String question, String possibility) {
        return switch (possibility) {
            case "SUPPORT_OUTSIDE_CARE" -> question.contains("buiten de zorg");
            case "ANOTHER_PROFESSIONAL" -> question.contains("andere hulpverlener");
            default -> question.contains("hetzelfde");
        };
    }

    /** The lists in which the answers to the three questions would begin to show. */
    private static List<String> asked(String lists, LocalDate day) {
        return next(lists, day).steps().stream()
                .flatMap(step -> shownIn(step.statement().value(), step.claim().value()).stream()
                        .limit(1))
                .toList();
    }

    /** The same of every question that might come, not of the first three only. */
    private static List<String> everythingAsked(String lists, LocalDate day) {
        return candidates(lists, day).stream()
                .filter(step -> step.askOf() == Audience.PATIENT)
                .flatMap(step -> shownIn(step.statement().value(), step.claim().value()).stream()
                        .limit(1))
                .toList();
    }

    private static List<String> claims(String lists) {
        return candidates(lists, TODAY).stream()
                .map(step -> step.claim().value())
                .toList();
    }

    private static List<String> questions(String lists, LocalDate day) {
        return candidates(lists, day).stream().map(step -> step.question().nl()).toList();
    }

    private static List<NextStep> candidates(String lists, LocalDate day) {
        Dossier dossier = dossier(lists, "");
        var evaluation = DossierEvaluator.shipped().evaluate(dossier, day);
        return new Choice(
                        dossier.asOf(day),
                        evaluation,
                        List.of(),
                        NextSteps.of(dossier, evaluation, List.of()).pressing())
                .steps();
    }

    private static List<String> shownIn(String statement, String claim) {
        return CareModule.shipped().statements().stream()
                .filter(each -> each.id().value().equals(statement))
                .flatMap(each -> each.claims().stream())
                .filter(each -> each.code().value().equals(claim))
                .flatMap(each -> each.shownIn().stream())
                .toList();
    }

    private static NextStepsReport next(String lists, LocalDate day) {
        Dossier dossier = dossier(lists, "");
        return NextSteps.of(dossier, DossierEvaluator.shipped().evaluate(dossier, day), List.of())
                .in(Language.NL);
    }

    private static Dossier dossier(String lists, String ofThePatient) {
        return DossierFile.read("""
                        {"schemaVersion": "1.1", "patient": {"id": "jan", "name": "Jan"%s},
                         "professionals": [{"id": "els", "name": "Els"}],
                         "closeOnes": [{"id": "c", "recorded": {"on": "2026-01-01", "by": "els"}, "person": "mia", "name": "Mia", "roles": ["INFORMAL_CARER"]}],
                         %s}""".formatted(ofThePatient, lists)).orElseThrow();
    }
}
