package nl.regie.nextstep;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.help.PressingReason;
import nl.regie.help.ToCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that nobody read are heard, and do not cry for everything. Everybody in it is invented. */
class UnreadWordsTest {
    private static final String WORDS = "Het is genoeg geweest.";

    /** Who cannot type, tells it to a daughter or to somebody who went through it: the words are the patient's. */
    @ParameterizedTest
    @ValueSource(strings = {"jan", "mia", "omar"})
    void aWishThatNobodyReadComesFirstWhoeverWroteItDown(String by) {
        assertIsAlarm(next(answer("WISH", "2026-11-18", by, "")));
        assertIsAlarm(next(answer("NEED", "2026-11-18", by, "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jan", "mia"})
    void aPreparationThatNobodyReadComesFirstWhoeverFilledItIn(String by) {
        assertIsAlarm(next("\"consultPreparations\": [{\"id\": \"p\", \"recorded\": {\"on\": \"2026-11-14\", \"by\": \""
                + by + "\"}, \"inOwnWords\": \"" + WORDS + "\"}]"));
    }

    @Test
    void whatThePatientAddsOfTheirOwnAccordComesFirst() {
        assertIsAlarm(next(answer("RESILIENCE", "2026-11-01", "els", "")
                + ", \"annotations\": [{\"id\": \"n\", \"recorded\": {\"on\": \"2026-11-18\", \"by\": \"jan\"}, \"about\": \"w\", \"inOwnWords\": \""
                + WORDS + "\"}]"));
    }

    /** They stay first; and what would end it is asked. */
    @Test
    void theLongerItIsUnreadTheLessItIsQuiet() {
        for (NextStepsReport next : List.of(
                next(answer("WISH", "2025-08-10", "jan", "")),
                next(answer("NEED", "2026-10-19", "jan", ", \"importance\": \"MOST_IMPORTANT\"")),
                next(answer("WISH", "2019-08-10", "mia", "")))) {
            assertComesFirst(next);
            assertThat(next.steps()).singleElement().satisfies(step -> {
                assertThat(step.reason()).isIn(StepReason.SAID, StepReason.MATTERS_MOST);
                assertThat(step.question()).containsIgnoringCase("is wat we nu doen daar een antwoord op");
            });
        }
        assertIsAlarm(next(answer("NEED", "2026-10-20", "jan", ", \"importance\": \"MOST_IMPORTANT\"")));
    }

    @Test
    void whatWaitsLongIsAskedAboutOnlyWhereNothingElseSetsQuestionsAside() {
        String worry =
                ", \"consultPreparations\": [{\"id\": \"p\", \"recorded\": {\"on\": \"2026-11-14\", \"by\": \"jan\"}}], \"preparationReadings\": [{\"id\": \"r\", \"recorded\": {\"on\": \"2026-11-16\", \"by\": \"els\"}, \"preparation\": \"p\", \"worries\": \"YES\"}]";
        assertThat(next(answer("WISH", "2025-08-10", "jan", "") + worry).steps())
                .isEmpty();
    }

    @Test
    void readingAnotherEntryOrWritingNothingOfATalkIsNoReading() {
        String wish = answer("WISH", "2026-11-10", "jan", "");
        assertIsAlarm(
                next(
                        wish
                                + ", \"consultPreparations\": [{\"id\": \"p\", \"recorded\": {\"on\": \"2026-11-14\", \"by\": \"jan\"}}], \"preparationReadings\": [{\"id\": \"r\", \"recorded\": {\"on\": \"2026-11-16\", \"by\": \"els\"}, \"preparation\": \"p\", \"worries\": \"NO\"}]"));
        assertIsAlarm(next(wish + ", " + review("")));
        assertIsAlarm(next(wish + ", " + review(", \"professionalsView\": \"Bloeddruk goed.\"")));
        assertIsAlarm(
                next(
                        wish
                                + ", \"visitSummaries\": [{\"id\": \"v\", \"recorded\": {\"on\": \"2026-11-12\", \"by\": \"els\"}, \"participants\": [\"jan\", \"els\"]}]"));
        assertIsAlarm(
                next(
                        wish
                                + ", \"supportRecords\": [{\"id\": \"s\", \"recorded\": {\"on\": \"2026-11-12\", \"by\": \"mia\"}, \"what\": \"Bij hem gebleven\", \"response\": \"Fijn.\"}]"));
    }

    @Test
    void whoTalkedWithThePatientOrNamesTheWordsHasReadThem() {
        String wish = answer("WISH", "2026-11-10", "mia", "");
        for (String read : List.of(
                review(", \"patientsView\": \"Het gaat weer.\""),
                "\"carePlans\": [{\"id\": \"plan\", \"recorded\": {\"on\": \"2026-11-10\", \"by\": \"els\"}, \"status\": \"ACTIVE\", \"goals\": [{\"id\": \"g\", \"status\": \"PROPOSED\", \"professionalsReading\": \"Er over praten\", \"answers\": [\"w\"]}]}]")) {
            assertThat(next(wish + ", " + read).pressing()).as(read).isEmpty();
        }
    }

    /** Nobody read what was written over it since. */
    @Test
    void whoReadAnEarlierVersionDidNotReadWhatThePatientWroteOverIt() {
        String preparations =
                "\"consultPreparations\": [{\"id\": \"p\", \"recorded\": {\"on\": \"2026-11-14\", \"by\": \"jan\"}, "
                        + "\"inOwnWords\": \"Het gaat.\"}, {\"id\": \"p2\", \"recorded\": {\"on\": \"2026-11-17\", \"by\": \"jan\", "
                        + "\"replaces\": \"p\"}, \"inOwnWords\": \"" + WORDS + "\"}]";
        String reading =
                ", \"preparationReadings\": [{\"id\": \"r\", \"recorded\": {\"on\": \"2026-11-%s\", \"by\": \"els\"}, "
                        + "\"preparation\": \"%s\", \"worries\": \"NO\"}]";
        assertIsAlarm(next(preparations + reading.formatted("16", "p")));
        assertIsAlarm(next(preparations + reading.formatted("18", "p")));
        assertThat(next(preparations + reading.formatted("18", "p2")).pressing())
                .isEmpty();
    }

    @Test
    void helpForAnEarlierNeedIsNoAnswerToOtherWords() {
        String before =
                "{\"id\": \"w\", \"recorded\": {\"on\": \"2026-11-10\", \"by\": \"jan\"}, \"question\": \"NEED\", "
                        + "\"response\": \"GIVEN\", \"inOwnWords\": \"%s\"}";
        String after = "{\"id\": \"w2\", \"recorded\": {\"on\": \"2026-11-15\", \"by\": \"jan\", \"replaces\": \"w\"}, "
                + "\"question\": \"NEED\", \"response\": \"GIVEN\", \"importance\": \"LESS_IMPORTANT\", \"inOwnWords\": \""
                + WORDS
                + "\"}";
        String meals =
                ", \"supportRecords\": [{\"id\": \"s\", \"recorded\": {\"on\": \"2026-11-12\", \"by\": \"els\"}, "
                        + "\"what\": \"Maaltijden\", \"answers\": [\"w\"]}]";
        assertIsAlarm(next("\"answers\": [" + before.formatted("Hulp bij het koken.") + ", " + after + "]" + meals));
        assertThat(next("\"answers\": [" + before.formatted(WORDS) + ", " + after + "]" + meals)
                        .pressing())
                .isEmpty();
    }

    /** What words mean only people can tell, whatever was asked: "I want to die" may stand beside where to meet. */
    @ParameterizedTest
    @MethodSource("framed")
    void whatAnswersAQuestionComesFirstWithEverybodyToCallAndNoOrdinaryQuestion(String words) {
        NextStepsReport next = next(words);
        assertThat(next.pressing())
                .extracting(ReportedPressing::reason)
                .containsExactly(PressingReason.OTHER_WORDS_UNREAD);
        assertThat(next.pressing().get(0).patientSaid()).containsExactly(WORDS);
        assertThat(next.pressing().get(0).text()).contains("Lees ze eerst", "vandaag");
        assertThat(next.whomToCall())
                .extracting(ToCall::text)
                .hasSizeGreaterThan(2)
                .anyMatch(text -> text.contains("112"))
                .anyMatch(text -> text.contains("113"))
                .anyMatch(text -> text.contains("huisartsenpost"));
        assertThat(next.steps())
                .extracting(ReportedStep::reason)
                .isSubsetOf(StepReason.CANNOT, StepReason.LEFT_ALONE, StepReason.UNSAFE);
        assertThat(next(words + ", " + review("")).pressing()).isEmpty();
    }

    static Stream<String> framed() {
        String recorded = "\"recorded\": {\"on\": \"2026-11-10\", \"by\": \"jan\"}";
        return Stream.of(
                answer("VULNERABILITY", "2026-11-10", "jan", ""),
                answer("WHAT_HAPPENED", "2026-11-10", "jan", ""),
                "\"contactAgreements\": [{\"id\": \"c1\", " + recorded + ", \"preference\": \"" + WORDS + "\"}]",
                "\"selfDirections\": [{\"id\": \"d\", " + recorded
                        + ", \"lifeDomain\": \"CARE\", \"wish\": \"NOT_WANTED\", \"inOwnWords\": \"" + WORDS + "\"}]",
                "\"experiences\": [{\"id\": \"e\", " + recorded
                        + ", \"teller\": \"jan\", \"visibleTo\": \"OWN_PROFESSIONAL\", \"topic\": \"NOT_LEFT_ALONE\", \"answer\": \"NO\", \"inOwnWords\": \""
                        + WORDS
                        + "\"}]",
                "\"appraisals\": [{\"id\": \"a\", " + recorded
                        + ", \"aspect\": \"WANTS\", \"judgement\": \"NO\", \"viewOf\": \"jan\", \"inOwnWords\": \""
                        + WORDS
                        + "\"}]");
    }

    /** What words mean, only people can tell; a leaflet that was asked for is read as that. */
    @ParameterizedTest
    @MethodSource("plain")
    void wordsBesideAPlainTickAreShownWithTheTwoLinesForADangerToLifeAndOrdinaryQuestionsFollow(String words) {
        NextStepsReport next = next(words);
        assertThat(next.pressing())
                .extracting(ReportedPressing::reason)
                .containsExactly(PressingReason.QUIET_WORDS_UNREAD);
        assertThat(next.pressing().get(0).patientSaid()).containsExactly(WORDS);
        assertThat(next.pressing().get(0).text()).doesNotContain("vandaag");
        if (words.contains("INFORMATION")) {
            assertThat(next.whomToCall()).isEmpty();
            assertThat(next.bearInMind()).isEmpty();
        } else {
            assertThat(next.whomToCall()).extracting(ToCall::text).hasSize(2).anyMatch(text -> text.contains("113"));
            assertThat(next.bearInMind()).hasSize(1);
        }
        assertThat(next.steps()).isNotEmpty();
    }

    static Stream<String> plain() {
        String recorded = "\"recorded\": {\"on\": \"2026-11-10\", \"by\": \"jan\"}";
        return Stream.of(
                answer("RESILIENCE", "2026-11-10", "jan", ""),
                "\"involvementAgreements\": [{\"id\": \"i\", " + recorded
                        + ", \"answer\": \"NOBODY\", \"inOwnWords\": \"" + WORDS + "\"}]",
                "\"requests\": [{\"id\": \"q\", " + recorded + ", \"possibility\": \"INFORMATION\", \"inOwnWords\": \""
                        + WORDS + "\"}]",
                "\"experiences\": [{\"id\": \"e\", " + recorded
                        + ", \"teller\": \"jan\", \"visibleTo\": \"OWN_PROFESSIONAL\", \"topic\": \"PACE_FITS\", \"answer\": \"NO\", \"tooManyContacts\": \"YES\", \"inOwnWords\": \""
                        + WORDS + "\"}]",
                "\"experiences\": [{\"id\": \"e\", " + recorded
                        + ", \"teller\": \"jan\", \"visibleTo\": \"OWN_PROFESSIONAL\", \"topic\": \"CARE_FITS\", \"answer\": \"YES\", \"inOwnWords\": \""
                        + WORDS
                        + "\"}]");
    }

    /** Who told it to the team only is heard all the same: it says that there are words, and where. */
    @Test
    void wordsThatAreForTheTeamOnlyAreNotShownAndItSaysSo() {
        NextStepsReport next = next(
                "\"experiences\": [{\"id\": \"e\", \"recorded\": {\"on\": \"2026-11-10\", \"by\": \"jan\"}, \"teller\": \"jan\", \"topic\": \"PACE_FITS\", \"answer\": \"NO\", \"inOwnWords\": \""
                        + WORDS + "\"}]");
        assertThat(next.pressing()).singleElement().satisfies(pressing -> {
            assertThat(pressing.reason()).isEqualTo(PressingReason.OTHER_WORDS_UNREAD);
            assertThat(pressing.patientSaid()).isEmpty();
            assertThat(pressing.writtenDown()).hasSize(2).first(as(STRING)).contains("alleen voor het team");
        });
        assertThat(next.whomToCall()).hasSizeGreaterThan(2);
    }

    /** The day itself tells nothing of which came first. */
    @Test
    void ofWordsOfTheDayOfATalkNobodyCanTellWhetherTheyWereRead() {
        NextStepsReport next = next(answer("WHAT_HAPPENED", "2026-11-12", "jan", "") + ", "
                + review(", \"patientsView\": \"Het gaat weer.\""));
        assertThat(next.pressing())
                .extracting(ReportedPressing::reason)
                .containsExactly(PressingReason.WORDS_OF_A_TALKS_DAY);
        assertThat(next.steps()).isNotEmpty();
    }

    /** Help with what somebody says not to be able to do is no ordinary question. */
    @Test
    void whoCannotIsHelpedFirstAlsoWhereNobodyReadItYet() {
        NextStepsReport next = next(
                "\"appraisals\": [{\"id\": \"a\", \"recorded\": {\"on\": \"2026-10-01\", \"by\": \"jan\"}, \"aspect\": \"ABLE\", \"judgement\": \"NO\", \"viewOf\": \"jan\", \"inOwnWords\": \"Tillen lukt mij niet.\"}]");
        assertThat(next.pressing())
                .extracting(ReportedPressing::reason)
                .containsExactly(PressingReason.OTHER_WORDS_UNREAD);
        assertThat(next.steps()).extracting(ReportedStep::reason).containsOnly(StepReason.CANNOT);
    }

    /** The help that was given, and what the patient said of it, is contact: the question is whether it is enough. */
    @Test
    void helpWithTheAnswerOfThePatientIsContactAboutANeed() {
        String need = answer("NEED", "2026-05-01", "jan", ", \"importance\": \"MOST_IMPORTANT\"");
        NextStepsReport helped = next(need + ", " + support(", \"response\": \"Fijn.\""));
        assertThat(helped.pressing()).isEmpty();
        assertHasTheTwoLinesOnly(helped);
        assertThat(helped.steps().get(0).patientSaid()).containsExactly(WORDS);
        assertThat(helped.steps().get(0).question()).startsWith("U zei dit. Is wat we nu doen");
        assertComesFirst(next(need + ", " + support("")));
    }

    @Test
    void whatAProfessionalWroteDownIsReadAndStandsBeforeOrdinaryQuestions() {
        NextStepsReport next = next(answer("NEED", "2026-11-18", "els", ""));
        assertThat(next.pressing()).isEmpty();
        ReportedStep first = next.steps().get(0);
        assertThat(first.reason()).isEqualTo(StepReason.SAID);
        assertThat(first.patientSaid()).containsExactly(WORDS);
        assertThat(first.bearInMind().orElseThrow()).contains("zorg", "vandaag");
        assertHasTheTwoLinesOnly(next);
        assertThat(first.interventions()).isEmpty();
        assertThat(next.steps())
                .filteredOn(step -> step.patientSaid().contains(WORDS))
                .hasSize(1);
    }

    /** Who reads a preparation has read the preparation. */
    @Test
    void wordsBesideAPreparationThatWasReadComeFirst() {
        NextStepsReport next = next(
                answer("WHAT_HAPPENED", "2026-11-10", "jan", "")
                        + ", \"consultPreparations\": [{\"id\": \"p\", \"recorded\": {\"on\": \"2026-11-14\", \"by\": \"jan\"}}], \"preparationReadings\": [{\"id\": \"r\", \"recorded\": {\"on\": \"2026-11-16\", \"by\": \"els\"}, \"preparation\": \"p\", \"worries\": \"NO\"}]");
        assertThat(next.pressing()).singleElement().satisfies(pressing -> {
            assertThat(pressing.reason()).isEqualTo(PressingReason.OTHER_WORDS_UNREAD);
            assertThat(pressing.patientSaid()).containsExactly(WORDS);
        });
        assertThat(next.steps()).isEmpty();
    }

    /** Whoever reads a preparation knows that there was contact before: what is older is shown, and no alarm. */
    @Test
    void whatIsOlderThanThePreparationThatWasReadIsShownAndSetsNothingAside() {
        String read =
                ", \"consultPreparations\": [{\"id\": \"p\", \"recorded\": {\"on\": \"2026-11-14\", \"by\": \"jan\"}}], \"preparationReadings\": [{\"id\": \"r\", \"recorded\": {\"on\": \"2026-11-16\", \"by\": \"els\"}, \"preparation\": \"p\", \"worries\": \"NO\"}]";
        String old = answer("WHAT_HAPPENED", "2026-10-13", "jan", "");
        assertThat(next(old).pressing())
                .extracting(ReportedPressing::reason)
                .containsExactly(PressingReason.OTHER_WORDS_UNREAD);
        NextStepsReport next = next(old + read);
        assertThat(next.pressing()).singleElement().satisfies(pressing -> {
            assertThat(pressing.reason()).isEqualTo(PressingReason.QUIET_WORDS_UNREAD);
            assertThat(pressing.patientSaid()).containsExactly(WORDS);
        });
        assertThat(next.steps()).isNotEmpty();
        assertThat(next(answer("WHAT_HAPPENED", "2026-10-14", "jan", "") + read).steps())
                .isEmpty();
    }

    /** That nothing answers it would be untrue where a plan does, and the patient took part in making it. */
    @Test
    void ofAWishThatAPlanAnswersNobodySaysThatNothingDoes() {
        String wish = answer("WISH", "2026-05-01", "els", "");
        String plan =
                ", \"carePlans\": [{\"id\": \"plan\", \"recorded\": {\"on\": \"2026-06-01\", \"by\": \"els\"}, \"status\": \"ACTIVE\","
                        + " \"goals\": [{\"id\": \"g\", \"status\": \"ACCEPTED\", \"inOwnWords\": \"Een half uur lopen.\", \"acceptedBy\": [\"jan\"], \"answers\": [\"w\"]}],"
                        + " \"actions\": [{\"id\": \"x\", \"what\": \"Elke dag lopen\", \"does\": [\"jan\"], \"supports\": [\"els\"], \"answers\": [\"g\"]}],"
                        + " \"agreement\": {\"version\": \"plan\", \"on\": \"2026-06-01\", \"by\": \"jan\", \"inOwnWords\": \"Goed zo.\"}}]";
        assertThat(next(wish).steps())
                .filteredOn(step -> step.question().startsWith("U zei dit."))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.patientSaid()).containsExactly(WORDS);
                    assertThat(step.bearInMind()).hasValueSatisfying(sentence -> assertThat(sentence)
                            .contains("Neem dan vandaag contact op"));
                });
        assertThat(next(wish + plan).steps())
                .noneMatch(step ->
                        step.reason() == StepReason.SAID || step.question().startsWith("U zei dit."));
    }

    @Test
    void whatMattersMostIsAlwaysShownUntilItIsAnsweredAlsoInACrisis() {
        String most = answer("WISH", "2026-11-18", "els", ", \"importance\": \"MOST_IMPORTANT\"");
        String worry =
                ", \"consultPreparations\": [{\"id\": \"p\", \"recorded\": {\"on\": \"2026-11-14\", \"by\": \"jan\"}}], \"preparationReadings\": [{\"id\": \"r\", \"recorded\": {\"on\": \"2026-11-16\", \"by\": \"els\"}, \"preparation\": \"p\", \"worries\": \"YES\"}]";
        NextStepsReport inACrisis = next(most + worry);
        assertThat(inACrisis.steps()).isEmpty();
        assertThat(inACrisis.pressing())
                .filteredOn(each -> each.reason() == PressingReason.MOST_IMPORTANT_UNANSWERED)
                .singleElement()
                .satisfies(each -> assertThat(each.patientSaid()).containsExactly(WORDS));
        assertThat(next(most + ", " + support(", \"response\": \"Fijn.\"").replace("2026-07-10", "2026-11-19"))
                        .pressing())
                .isEmpty();
    }

    @Test
    void whereOnlyAProfessionalPutItThatIsShownAndAskedBack() {
        NextStepsReport next = next(
                "\"answers\": [{\"id\": \"w\", \"recorded\": {\"on\": \"2026-11-18\", \"by\": \"els\"}, \"question\": \"NEED\", \"response\": \"GIVEN\", \"professionalsReading\": \"Ziet er geen uitweg\", \"importance\": \"MOST_IMPORTANT\"}]");
        assertThat(next.pressing().get(0).professionalWrote()).containsExactly("Ziet er geen uitweg");
        assertThat(next.steps().get(0).professionalWrote()).containsExactly("Ziet er geen uitweg");
        assertThat(next.steps().get(0).question()).startsWith("Dit schreven wij op.");
    }

    /** Who must act has to know what ends it, and of which day it is. */
    @Test
    void whatIsPressingSaysOfWhichDayItIsByWhomAndWhatEndsIt() {
        ReportedPressing pressing =
                next(answer("WISH", "2025-08-10", "mia", "")).pressing().get(0);
        assertThat(pressing.writtenDown()).containsExactly("Opgeschreven op 10 augustus 2025 door Mia.");
        for (PressingReason reason : PressingReason.values()) {
            assertThat(reason.until(CareModule.shipped()).nl())
                    .as(reason.name())
                    .startsWith("Dit blijft staan tot");
        }
    }

    /** A page without words of anybody has nobody to call: the lines stand where they are needed, and nowhere else. */
    @Test
    void whereNoWordsStandNobodyIsToBeCalled() {
        NextStepsReport next = next("\"carePlans\": []");
        assertThat(next.steps()).isNotEmpty();
        assertThat(next.whomToCall()).isEmpty();
        assertThat(next.bearInMind()).isEmpty();
    }

    /** Who gets a yes in the patient's place may cry for help too: it is heard, and told as theirs. */
    @Test
    void theWordsOfARepresentativeAreHeardAndToldAsTheirs() {
        String represented =
                "\"representations\": [{\"id\": \"m\", \"recorded\": {\"on\": \"2026-01-01\", \"by\": \"els\"}, \"representative\": \"mia\", \"basis\": \"MENTOR\"}],"
                        + " \"involvementAgreements\": [{\"id\": \"i\", \"recorded\": {\"on\": \"2026-11-10\", \"by\": \"%s\"}, \"answer\": \"AGREED\", \"inOwnWords\": \""
                        + WORDS
                        + "\", \"onBehalf\": {\"representation\": \"m\", \"patientsStance\": \"CANNOT_SAY\"}}]";
        NextStepsReport next = next(represented.formatted("mia"));
        assertThat(next.pressing()).singleElement().satisfies(pressing -> {
            assertThat(pressing.reason()).isEqualTo(PressingReason.REPRESENTATIVES_WORDS_UNREAD);
            assertThat(pressing.representativeSaid()).containsExactly(WORDS);
            assertThat(pressing.patientSaid()).isEmpty();
            assertThat(pressing.text()).contains("in plaats van de patiënt");
        });
        assertHasTheTwoLinesOnly(next);
        assertThat(next(represented.formatted("els")).pressing()).isEmpty();
    }

    /** The words stand beside what is to be done with them, and not once more as words that nobody read. */
    @Test
    void aRequestThatWaitsStandsOnce() {
        NextStepsReport next = next(
                "\"requests\": [{\"id\": \"q\", \"recorded\": {\"on\": \"2026-11-10\", \"by\": \"jan\"}, \"possibility\": \"SUPPORT_OUTSIDE_CARE\", \"inOwnWords\": \""
                        + WORDS + "\"}]");
        assertThat(next.pressing()).singleElement().satisfies(pressing -> {
            assertThat(pressing.reason()).isEqualTo(PressingReason.HELP_ASKED);
            assertThat(pressing.patientSaid()).containsExactly(WORDS);
        });
        assertThat(next.whomToCall())
                .extracting(ToCall::text)
                .as("it asks for contact, so who else can be called stands there too")
                .anyMatch(text -> text.contains("112"))
                .anyMatch(text -> text.contains("huisartsenpost"))
                .anyMatch(text -> text.contains("113"));
        assertThat(next.bearInMind()).singleElement(as(STRING)).contains("levensgevaar", "niet meer willen leven");
    }

    private static void assertHasTheTwoLinesOnly(NextStepsReport next) {
        assertThat(next.whomToCall())
                .extracting(ToCall::text)
                .satisfiesExactly(first -> assertThat(first).contains("112"), second -> assertThat(second)
                        .contains("113"));
        assertThat(next.bearInMind()).singleElement(as(STRING)).contains("levensgevaar", "niet meer willen leven");
    }

    private static void assertIsAlarm(NextStepsReport next) {
        assertComesFirst(next);
        assertThat(next.steps()).isEmpty();
    }

    private static void assertComesFirst(NextStepsReport next) {
        assertThat(next.pressing()).extracting(ReportedPressing::reason).startsWith(PressingReason.WORDS_UNREAD);
        ReportedPressing first = next.pressing().get(0);
        assertThat(Stream.concat(first.patientSaid().stream(), first.closeOneWrote().stream()))
                .containsExactly(WORDS);
        assertThat(Set.copyOf(next.whomToCall().stream().map(ToCall::text).toList()))
                .anyMatch(text -> text.contains("112"))
                .anyMatch(text -> text.contains("113"));
    }

    private static String answer(String question, String on, String by, String more) {
        return "\"answers\": [{\"id\": \"w\", \"recorded\": {\"on\": \"" + on + "\", \"by\": \"" + by
                + "\"}, \"question\": \"" + question + "\", \"response\": \"GIVEN\", \"inOwnWords\": \"" + WORDS + "\""
                + more + "}]";
    }

    private static String review(String more) {
        return "\"progressReviews\": [{\"id\": \"r\", \"recorded\": {\"on\": \"2026-11-12\", \"by\": \"els\"}, \"participants\": [\"jan\", \"els\"]"
                + more + "}]";
    }

    private static String support(String more) {
        return "\"supportRecords\": [{\"id\": \"s\", \"recorded\": {\"on\": \"2026-07-10\", \"by\": \"els\"}, \"what\": \"Geholpen\""
                + more + "}]";
    }

    private static NextStepsReport next(String lists) {
        LocalDate day = LocalDate.of(2026, 11, 20);
        Dossier dossier = DossierFile.read("""
                        {"schemaVersion": "1.1", "patient": {"id": "jan", "name": "Jan"},
                         "professionals": [{"id": "els", "name": "Els"}],
                         "expertsByExperience": [{"id": "omar", "name": "Omar"}],
                         "closeOnes": [{"id": "c", "recorded": {"on": "2010-01-01", "by": "els"}, "person": "mia", "name": "Mia", "roles": ["RELATIVE"]}],
                        """ + lists + "}").orElseThrow();
        return NextSteps.of(dossier, DossierEvaluator.shipped().evaluate(dossier, day), List.of())
                .in(Language.NL);
    }
}
