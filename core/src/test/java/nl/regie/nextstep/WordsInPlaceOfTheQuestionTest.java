package nl.regie.nextstep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.regie.caremodule.ClaimCode;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.evaluation.DossierEvaluation;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.help.PressingMatters;
import nl.regie.help.ToCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What was told of a matter stands in place of a question that was answered, under whose words they are. Everybody in
 * it is invented.
 */
class WordsInPlaceOfTheQuestionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String WORDS = "Dat gaat zo.";

    /** The list in which it stands, and what it says; its last field has what was told. */
    private enum Matter {
        GOAL(
                "needs-are-known",
                "carePlans",
                "'status': 'ACTIVE', 'goals': [{'id': 'g', 'status': 'ACCEPTED', 'acceptedBy': ['jan'], TOLD}]"),
        GOAL_AND_MORE(
                "questions-are-answered",
                "carePlans",
                "'status': 'ACTIVE', 'goals': [{'id': 'g', 'status': 'ACCEPTED', 'acceptedBy': ['jan'], TOLD}]"),
        WANTS("wants-it", "appraisals", "'viewOf': 'jan', 'aspect': 'WANTS', 'judgement': 'YES', TOLD"),
        ABLE("is-able", "appraisals", "'viewOf': 'jan', 'aspect': 'ABLE', 'judgement': 'YES', TOLD"),
        DIRECTION("wants-it", "selfDirections", "'lifeDomain': 'CARE', 'wish': 'SELF', TOLD"),
        PACE("pace-is-followed", "progressReviews", "'participants': ['jan', 'els'], 'pace': {'view': 'RIGHT', TOLD}"),
        POINTED_OUT(
                "support-outside-care-is-pointed-out",
                "suggestions",
                "'towards': ['SUPPORT_OUTSIDE_CARE'], 'what': 'Inloophuis', 'response': 'WANTS', TOLD");

        private final String claim;
        private final String entry;

        Matter(String claim, String list, String says) {
            this.claim = claim;
            this.entry = ("'" + list + "': [{'id': 'it', 'recorded': {'on': '2026-11-10', 'by': 'els'HOW}, " + says
                            + "}]")
                    .replace('\'', '"');
        }

        private ClaimCode claim() {
            return ClaimCode.of(claim);
        }

        private Dossier dossier(String how, String told) {
            return read(entry.replace("HOW", how).replace("TOLD", told));
        }
    }

    private static final String BY_A_CLOSE_ONE = ", \"howTold\": {\"way\": \"ALOUD\", \"interpreter\": \"CLOSE_ONE\"}";
    private static final String NOTE_OF_A_CLOSE_ONE = ", \"sourceRef\": {\"id\": \"brief\", \"author\": \"mia\"}";
    private static final String IN_WORDS = "\"inOwnWords\": \"" + WORDS + "\"";

    @ParameterizedTest
    @CsvSource({"GOAL", "GOAL_AND_MORE", "WANTS", "ABLE", "DIRECTION", "PACE", "POINTED_OUT"})
    void whatACloseOneInterpretedStandsAsThatAndIsAskedToBeSo(Matter matter) {
        ReportedStep step = step(matter.dossier(BY_A_CLOSE_ONE, IN_WORDS), matter.claim());
        assertThat(step.saidThroughACloseOne()).containsExactly(WORDS);
        assertThat(step.patientSaid()).isEmpty();
        assertThat(step.closeOneWrote()).isEmpty();
        assertThat(step.question()).startsWith("Iemand vertaalde").contains("Is het zoals u het bedoelt");
        assertThat(step.because()).contains("andere tolk");
    }

    @ParameterizedTest
    @CsvSource({"GOAL", "GOAL_AND_MORE", "WANTS", "ABLE", "DIRECTION", "PACE", "POINTED_OUT"})
    void whatACloseOneWroteStandsAsTheirsAndIsAskedToBeSo(Matter matter) {
        ReportedStep step = step(matter.dossier(NOTE_OF_A_CLOSE_ONE, IN_WORDS), matter.claim());
        assertThat(step.closeOneWrote()).containsExactly(WORDS);
        assertThat(step.patientSaid()).isEmpty();
        assertThat(step.saidThroughACloseOne()).isEmpty();
        assertThat(step.question()).contains("Klopt dat");
        assertThat(step.because()).contains("niet te zien dat de patiënt dit zelf zei");
    }

    @ParameterizedTest
    @CsvSource({
        "GOAL, Dit staat in uw plan als wat u wilt bereiken.",
        "GOAL_AND_MORE, 'Wat u wilt bereiken, staat in uw plan.'",
        "PACE, U zei dit over het tempo."
    })
    void whatThePatientSaidIsAskedAboutAsSaid(Matter matter, String question) {
        ReportedStep step = step(matter.dossier("", IN_WORDS), matter.claim());
        assertThat(step.patientSaid()).containsExactly(WORDS);
        assertThat(step.question()).startsWith(question);
        assertThat(step.because()).doesNotContain("naaste", "Anderen");
    }

    @Test
    void aGoalAsAProfessionalPutItIsAskedToBeSo() {
        ReportedStep step =
                step(Matter.GOAL.dossier("", "\"professionalsReading\": \"Zelfstandig\""), Matter.GOAL.claim());
        assertThat(step.professionalWrote()).containsExactly("Zelfstandig");
        assertThat(step.question()).startsWith("In uw plan schreven anderen op wat u wilt bereiken. Klopt dat,");
    }

    @Test
    void ofAGoalAndOneThatACloseOneInterpretedEachStandsUnderWhoseItIs() {
        ReportedStep step = step(read("""
                "carePlans": [
                  {"id": "a", "recorded": {"on": "2026-11-10", "by": "els"%s}, "status": "ACTIVE", "goals": [{"id": "g", "status": "ACCEPTED", "inOwnWords": "Varen."}]},
                  {"id": "b", "recorded": {"on": "2026-11-11", "by": "els"}, "status": "ACTIVE", "goals": [{"id": "h", "status": "ACCEPTED", "inOwnWords": "Lopen."}]}]
                """.formatted(BY_A_CLOSE_ONE)), Matter.GOAL.claim());
        assertThat(step.saidThroughACloseOne()).containsExactly("Varen.");
        assertThat(step.patientSaid()).containsExactly("Lopen.");
        assertThat(step.question()).startsWith("Dit staat in uw plan");
    }

    @Test
    void whatWasSeenStandsAsSeenWithWhoAndWhen() {
        String seen =
                ", \"howTold\": {\"way\": \"BEHAVIOUR\", \"seen\": \"Loopt zelf naar de kraan\", \"seenOn\": \"2026-11-09\"}";
        ReportedStep step = step(Matter.WANTS.dossier(seen, "\"about\": []"), Matter.WANTS.claim());
        assertThat(step.patientShowed()).containsExactly("9 november 2026, Els: Loopt zelf naar de kraan");
        assertThat(step.patientSaid()).isEmpty();
    }

    /** Who cannot say is asked about it otherwise than aloud. */
    @Test
    void anAnswerThatWasToldByBehaviourIsSeenAndNotSaid() {
        for (String seen : List.of("\"seen\": \"Slaat van zich af\"", "\"triedBefore\": [\"PICTURES\"]")) {
            Dossier dossier = read("""
                    "answers": [{"id": "n", "recorded": {"on": "2026-11-15", "by": "els", "howTold": {"way": "BEHAVIOUR", %s}},
                      "question": "NEED", "response": "GIVEN", "importance": "MOST_IMPORTANT", "inOwnWords": "Slaat van zich af"}]
                    """.formatted(seen));
            ReportedStep step = step(dossier, ClaimCode.of("needs-are-known"));
            assertThat(step.patientShowed()).containsExactly("15 november 2026, Els: Slaat van zich af");
            assertThat(step.patientSaid()).isEmpty();
            assertThat(step.question())
                    .startsWith("Dit is gezien, en niet gezegd.")
                    .doesNotContain("U zei");
            DossierEvaluation evaluation = DossierEvaluator.shipped().evaluate(dossier, DAY);
            NextStepsReport next = NextSteps.of(dossier, evaluation, List.of()).in(Language.NL);
            assertThat(next.pressing()).singleElement().satisfies(pressing -> {
                assertThat(pressing.patientSaid()).isEmpty();
                assertThat(pressing.patientShowed()).containsExactly("15 november 2026, Els: Slaat van zich af");
            });
            assertThat(next.whomToCall())
                    .extracting(ToCall::text)
                    .as("it asks for contact, so whom to call for that stands there")
                    .anyMatch(text -> text.contains("huisartsenpost"))
                    .anyMatch(text -> text.contains("113"));
        }
    }

    @Test
    void howThePatientCallsAPhaseIsNotWhatThePatientSaid() {
        Dossier dossier = read("""
                "signallingPlans": [{"id": "s", "recorded": {"on": "2026-11-15", "by": "jan"}, "kind": "CRISIS",
                  "phases": [{"id": "red", "level": "CRISIS", "name": "Rood",
                    "signs": [{"id": "voices", "noticedBy": "MYSELF", "what": "Ik hoor stemmen"}]}]}]
                """);
        NextStepsReport next = NextSteps.of(dossier, DossierEvaluator.shipped().evaluate(dossier, DAY), List.of())
                .in(Language.NL);
        assertThat(next.pressing()).singleElement().satisfies(pressing -> assertThat(pressing.patientSaid())
                .containsExactly("Ik hoor stemmen"));
    }

    /** "Ik wil niet meer" is a name and a sign: then it is said. */
    @Test
    void aSignWithTheWordsOfItsPhaseIsWhatThePatientSaid() {
        Dossier dossier = read("""
                "signallingPlans": [{"id": "s", "recorded": {"on": "2026-11-15", "by": "jan"}, "kind": "CRISIS",
                  "phases": [{"id": "red", "level": "CRISIS", "name": "Ik wil niet meer",
                    "signs": [{"id": "voices", "noticedBy": "MYSELF", "what": "Ik wil niet meer"}]}]}]
                """);
        NextStepsReport next = NextSteps.of(dossier, DossierEvaluator.shipped().evaluate(dossier, DAY), List.of())
                .in(Language.NL);
        assertThat(next.pressing()).singleElement().satisfies(pressing -> assertThat(pressing.patientSaid())
                .containsExactly("Ik wil niet meer"));
    }

    @Test
    void whatSomebodySawNotToWorkIsNotSaidToBeSaid() {
        ReportedStep step = step(read("""
                "appraisals": [{"id": "a", "recorded": {"on": "2026-11-15", "by": "els", "howTold": {"way": "BEHAVIOUR"}},
                  "viewOf": "jan", "aspect": "ABLE", "judgement": "NO", "inOwnWords": "Laat de spuit vallen."}]
                """), ClaimCode.of("support-is-agreed"));
        assertThat(step.because()).doesNotContain("De patiënt zegt");
        assertThat(step.question()).doesNotContain("U zei");
    }

    @Test
    void oneSentenceUnderFiveQuestionsOfADayStandsOnce() {
        StringBuilder answers = new StringBuilder();
        for (String question : List.of("WISH", "NEED", "RESILIENCE", "VULNERABILITY", "WHAT_HAPPENED")) {
            answers.append("""
                    , {"id": "%2$s", "recorded": {"on": "2026-11-10", "by": "jan"}, "question": "%1$s", "response": "DECLINED",
                       "askAgainOn": "2027-02-01", "inOwnWords": "Laat me met rust."}""".formatted(question, question.replace('_', '-')));
        }
        Dossier dossier = read("\"answers\": [" + answers.substring(1) + "]");
        NextStepsReport next = NextSteps.of(dossier, DossierEvaluator.shipped().evaluate(dossier, DAY), List.of())
                .in(Language.NL);
        assertThat(next.pressing()).singleElement().satisfies(pressing -> {
            assertThat(pressing.patientSaid()).containsExactly("Laat me met rust.");
            assertThat(pressing.evidence()).hasSize(5);
        });
    }

    /** What was told to the team only, and what was said about it, stays with the team. */
    @ParameterizedTest
    @CsvSource({"OWN_PROFESSIONAL, true", "TEAM_ONLY, false"})
    void itStandsThereForWhomTheTellerAllowedIt(String visibleTo, boolean isShown) {
        Dossier dossier = read("""
                "experiences": [
                  {"id": "safe", "recorded": {"on": "2026-11-01", "by": "jan"}, "teller": "jan", "topic": "FEELS_SAFE_AND_SUPPORTED", "answer": "YES"},
                  {"id": "e", "recorded": {"on": "2026-11-10", "by": "els"%s}, "teller": "jan", "topic": "LISTENED_TO", "answer": "PARTLY", "visibleTo": "%s", %s}],
                "appraisals": [{"id": "a", "recorded": {"on": "2026-11-10", "by": "els"%s}, "viewOf": "jan", "aspect": "WANTS", "judgement": "YES", "about": ["e"], %s}]
                """.formatted(BY_A_CLOSE_ONE, visibleTo, IN_WORDS, BY_A_CLOSE_ONE, IN_WORDS));
        assertThat(step(dossier, ClaimCode.of("is-listened-to"))
                        .saidThroughACloseOne()
                        .contains(WORDS))
                .isEqualTo(isShown);
        assertThat(step(dossier, Matter.WANTS.claim()).saidThroughACloseOne().contains(WORDS))
                .isEqualTo(isShown);
        assertThat(step(dossier, Matter.WANTS.claim()).question().contains("vertaalde"))
                .isEqualTo(isShown);
    }

    /** Who wrote that it does not work is not told that they said so; and so of what was asked for. */
    @ParameterizedTest
    @CsvSource({
        "'', U zei dat dit niet lukt., De patiënt zegt dat het niet lukt.",
        "HEARD, 'Er staat opgeschreven dat dit u niet lukt. Klopt dat,', Een naaste vertaalde dat het de patiënt niet lukt.",
        "NOTED, 'Er staat opgeschreven dat dit u niet lukt. Klopt dat,', Anderen schreven op dat het de patiënt niet lukt."
    })
    void thatItDoesNotWorkIsSaidToBeSaidByThePatientOnlyWhereTheySaidSo(String how, String question, String because) {
        ReportedStep step = step(
                read("\"appraisals\": [{\"id\": \"it\", \"recorded\": {\"on\": \"2026-11-10\", \"by\": \"els\""
                        + how.replace("HEARD", BY_A_CLOSE_ONE).replace("NOTED", NOTE_OF_A_CLOSE_ONE)
                        + "}, \"viewOf\": \"jan\", \"aspect\": \"ABLE\", \"judgement\": \"NO\", " + IN_WORDS + "}]"),
                ClaimCode.of("support-is-agreed"));
        assertThat(step.question()).startsWith(question);
        assertThat(step.because()).startsWith(because);
    }

    @ParameterizedTest
    @CsvSource({
        "jan, '', U vroeg hierom.",
        "els, ', \"inOwnWords\": \"Kan er iemand komen?\"', U vroeg hierom.",
        "els, '', Er staat opgeschreven dat u hierom vroeg.",
        "mia, '', Er staat opgeschreven dat u hierom vroeg."
    })
    void whatSomebodyElseAskedForIsNotSaidToBeAskedByThePatient(String by, String words, String question) {
        ReportedStep step = step(
                read("\"requests\": [{\"id\": \"it\", \"recorded\": {\"on\": \"2026-11-10\", \"by\": \"" + by
                        + "\"}, \"possibility\": \"SUPPORT_OUTSIDE_CARE\"" + words + "}]"),
                Matter.POINTED_OUT.claim());
        assertThat(step.question()).startsWith(question);
    }

    private static ReportedStep step(Dossier dossier, ClaimCode claim) {
        return everyStep(dossier).stream()
                .filter(step -> step.claim().equals(claim))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody asks for " + claim.value()));
    }

    /** More than a screen has room for. */
    private static List<ReportedStep> everyStep(Dossier dossier) {
        DossierEvaluation evaluation = DossierEvaluator.shipped().evaluate(dossier, DAY);
        PressingMatters pressing = PressingMatters.of(dossier, DAY, evaluation.module());
        List<NextStep> steps = new Choice(dossier, evaluation, List.of(), pressing).steps();
        return new NextSteps(DAY, evaluation.module(), pressing, dossier, steps)
                .in(Language.NL)
                .steps();
    }

    private static Dossier read(String lists) {
        return DossierFile.read("""
                {"schemaVersion": "1.1", "patient": {"id": "jan", "name": "Jan"}, "professionals": [{"id": "els", "name": "Els"}],
                 "closeOnes": [{"id": "c", "recorded": {"on": "2026-01-05", "by": "els"}, "person": "mia", "name": "Mia"}],
                 %s}
                """.formatted(lists)).orElseThrow();
    }
}
