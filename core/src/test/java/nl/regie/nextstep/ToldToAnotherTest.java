package nl.regie.nextstep;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.consult.VisitPlan;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.PersonId;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.help.HelpLine;
import nl.regie.help.PressingMatters;
import nl.regie.help.PressingReason;
import nl.regie.help.ToCall;
import nl.regie.help.WhomToCall;
import nl.regie.people.Professional;
import nl.regie.visit.GivenReason;
import nl.regie.visit.VisitAdvice;
import nl.regie.visit.VisitReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the patient said to one professional is heard by whoever asks what comes next. Everybody in it is invented: Els
 * reads what is prepared, Noor gives the evening care.
 */
class ToldToAnotherTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Set<VisitReason> OF_CLOSE_ONES = EnumSet.of(
            VisitReason.CLOSE_ONE_WORRIED, VisitReason.CLOSE_ONE_WORRIED_IN_CONFIDENCE, VisitReason.CARER_LOADED);
    private static final String WORDS = "Het is genoeg geweest.";
    private static final String READ = """
            , "consultPreparations": [{"id": "p", "recorded": {"on": "2026-11-10", "by": "jan"}}],
              "preparationReadings": [{"id": "r", "recorded": {"on": "%s", "by": "els"}, "preparation": "p",
                "worries": "NO"%s}]""";

    static Stream<String> toldToAnother() {
        String help = evening("2026-11-18", "noor");
        return Stream.of(
                help,
                help + READ.formatted("2026-11-16", ""),
                help + READ.formatted("2026-11-18", ""),
                weakness("2026-11-18", "noor") + READ.formatted("2026-11-18", ""),
                """
                "experiences": [{"id": "e", "recorded": {"on": "2026-11-18", "by": "noor"}, "teller": "jan",
                  "visibleTo": "OWN_PROFESSIONAL", "topic": "PACE_FITS", "answer": "PARTLY", "inOwnWords": "%s"}]""".formatted(WORDS) + READ.formatted("2026-11-16", ""),
                weakness("2026-11-05", "noor") + READ.formatted("2026-11-16", ""),
                weakness("2026-11-05", "noor") + talk("2026-11-03", "els") + READ.formatted("2026-11-16", ""),
                weakness("2026-08-05", "noor") + talk("2026-08-03", "els") + READ.formatted("2026-11-16", ""),
                weakness("2026-11-05", "noor") + talk("2026-11-07", "noor") + READ.formatted("2026-11-16", ""),
                evening("2026-11-15", "noor") + talk("2026-11-15", "els") + READ.formatted("2026-11-16", ""),
                """
                "visitSummaries": [{"id": "v", "recorded": {"on": "2026-11-15", "by": "noor"},
                  "participants": ["jan", "noor"], "patientsView": "%s"}]""".formatted(WORDS) + READ.formatted("2026-11-16", ""),
                """
                "visitSummaries": [{"id": "v", "recorded": {"on": "2026-11-15", "by": "noor"},
                  "participants": ["jan", "noor"],
                  "notReached": [{"raisedBy": "jan", "inOwnWords": "%s"}]}]""".formatted(WORDS) + READ.formatted("2026-11-16", ""),
                """
                "carePlans": [{"id": "plan", "recorded": {"on": "2026-11-15", "by": "noor"}, "status": "ACTIVE",
                  "lookAgainOn": "2027-05-01", "actions": [{"id": "x", "what": "Wandelen", "does": ["jan"]}],
                  "agreement": {"version": "plan", "on": "2026-11-15", "by": "jan", "inOwnWords": "%s"}}]""".formatted(WORDS) + READ.formatted("2026-11-16", ""),
                weakness("2026-11-18", "noor") + talk("2026-11-01", "els"),
                weakness("2026-11-18", "noor").replace("VULNERABILITY", "RESILIENCE")
                        + READ.formatted("2026-11-16", ""),
                """
                "experiences": [{"id": "e", "recorded": {"on": "2026-11-18", "by": "noor"}, "teller": "jan",
                  "visibleTo": "OWN_PROFESSIONAL", "topic": "PACE_FITS", "answer": "YES", "inOwnWords": "%s"}]""".formatted(WORDS) + READ.formatted("2026-11-16", ""),
                """
                "visitSummaries": [{"id": "v", "recorded": {"on": "2026-11-18", "by": "noor"},
                  "participants": ["jan", "noor"], "patientsView": "%s"}]""".formatted(WORDS) + READ.formatted("2026-11-16", ""));
    }

    @ParameterizedTest
    @MethodSource("toldToAnother")
    void itComesFirstWithEverybodyToCallAndNoOrdinaryQuestion(String words) {
        NextStepsReport next = next(words);
        assertThat(next.pressing()).singleElement().satisfies(pressing -> {
            assertThat(pressing.reason()).isEqualTo(PressingReason.WORDS_TOLD_TO_ANOTHER);
            assertThat(pressing.patientSaid()).containsExactly(WORDS);
            assertThat(pressing.text()).contains("tegen een hulpverlener", "Lees het eerst", "vandaag");
        });
        assertThat(next.whomToCall())
                .extracting(ToCall::text)
                .hasSizeGreaterThan(2)
                .anyMatch(text -> text.contains("112"))
                .anyMatch(text -> text.contains("113"));
        assertThat(next.steps()).isEmpty();
    }

    @Test
    void itEndsWhereAReaderAnsweredItOrSomebodySatDownWithThePatientAndNotByMoreHelp() {
        String help = evening("2026-11-10", "noor");
        for (String known : List.of(
                READ.formatted("2026-11-16", ", \"answers\": [{\"about\": \"s\", \"answer\": \"TALKED_ABOUT\"}]"),
                """
                , "progressReviews": [{"id": "v", "recorded": {"on": "2026-11-12", "by": "els"},
                  "participants": ["jan", "els"]}]""")) {
            assertThat(next(help + known).pressing()).as(known).isEmpty();
        }
        String more = help.replace(
                "}]",
                "}, {\"id\": \"s2\", \"recorded\": {\"on\": \"2026-11-18\", \"by\": \"noor\"}, \"what\": \"Wassen\"}]");
        assertThat(next(more).pressing()).singleElement().satisfies(pressing -> assertThat(pressing.patientSaid())
                .containsExactly(WORDS));
    }

    /** How home care understood an answer is no word of the patient, and may hold as much. */
    @Test
    void whatAnotherWroteOfAnAnswerComesFirstAndKeepsTheVisitAsTheirs() {
        for (String day : List.of("2026-11-05", "2026-11-18")) {
            String rendered = weakness(day, "noor").replace("inOwnWords", "professionalsReading")
                    + READ.formatted("2026-11-16", "");
            NextStepsReport next = next(rendered);
            assertThat(next.pressing()).singleElement().satisfies(pressing -> {
                assertThat(pressing.reason()).isEqualTo(PressingReason.WORDS_TOLD_TO_ANOTHER);
                assertThat(pressing.patientSaid()).isEmpty();
                assertThat(pressing.professionalWrote()).containsExactly(WORDS);
                assertThat(pressing.text()).startsWith("Dit schreef een hulpverlener op");
            });
            assertThat(adviceBeside(rendered).plan()).isEqualTo(VisitPlan.AS_PLANNED);
        }
        String byTheReader = weakness("2026-11-05", "els").replace("inOwnWords", "professionalsReading")
                + READ.formatted("2026-11-16", "");
        assertThat(adviceBeside(byTheReader).plan()).isEqualTo(VisitPlan.SKIP);
    }

    /** Who had left by the day of reading decides nothing; who leaves later read it. */
    @Test
    void aReadingByWhoWasNoLongerInvolvedOpensNoSkip() {
        for (String last : List.of("2026-11-15", "2026-11-16")) {
            Dossier dossier = Dossier.builder()
                    .from(read(prepared(READ.formatted("2026-11-16", "").substring(1))))
                    .professionals(List.of(
                            Professional.builder()
                                    .id(PersonId.of("els"))
                                    .involvedUntil(LocalDate.parse(last))
                                    .build(),
                            Professional.builder().id(PersonId.of("noor")).build()))
                    .build();
            assertThat(VisitAdvice.of(dossier, EntryId.of("p"), DAY, CareModule.shipped())
                            .plan())
                    .isEqualTo(last.equals("2026-11-16") ? VisitPlan.SKIP : VisitPlan.AS_PLANNED);
        }
    }

    /** It stands there without its words, for it may have been said in confidence. */
    @Test
    void aWorryThatACloseOneTypedIsToldUntilSomebodyReadIt() {
        String worry = """
                "closeOnes": [{"id": "c", "recorded": {"on": "2026-01-05", "by": "els"}, "person": "mia", "name": "Mia"}],
                "closeOneConcerns": [{"id": "k", "recorded": {"on": "2026-11-18", "by": "%s"}, "closeOne": "mia",
                  "concern": "WORRIED", "confidence": "IN_CONFIDENCE", "inOwnWords": "Hij is in de war."}]""";
        NextStepsReport next = next(worry.formatted("mia"));
        assertThat(next.pressing())
                .extracting(ReportedPressing::reason)
                .containsExactly(PressingReason.CLOSE_ONE_WORRIES);
        assertThat(next.toJson()).doesNotContain("in de war");
        assertThat(next.whomToCall()).extracting(ToCall::text).hasSize(2);
        assertThat(next.steps()).isNotEmpty();
        assertThat(next(worry.formatted("mia") + READ.formatted("2026-11-19", """
                        , "answers": [{"about": "k", "answer": "TALKED_ABOUT"}]"""))
                        .pressing())
                .isEmpty();
    }

    /** What words mean, only people can tell: no tick beside them says that they need not be read. */
    @Test
    void whatACloseOneTypedInWordsIsToldWhateverWasTickedBesideIt() {
        String closeOne = """
                "closeOnes": [{"id": "c", "recorded": {"on": "2026-01-05", "by": "els"}, "person": "mia", "name": "Mia"}],
                """;
        String concern = """
                "closeOneConcerns": [{"id": "k", "recorded": {"on": "2026-11-18", "by": "mia"}, "closeOne": "mia",
                  "concern": "%s", "confidence": "MAY_BE_SHARED", "inOwnWords": "Hij heeft een touw gekocht."}]""";
        String experience = """
                "experiences": [{"id": "k", "recorded": {"on": "2026-11-18", "by": "mia"}, "teller": "mia",
                  "topic": "FEELS_SAFE_AND_SUPPORTED", "answer": "%s", "inOwnWords": "Hij heeft een touw gekocht."}]""";
        for (String typed : List.of(
                concern.formatted("NO_ANSWER"),
                concern.formatted("NOT_WORRIED"),
                experience.formatted("NO"),
                experience.formatted("YES"))) {
            NextStepsReport next = next(closeOne + typed);
            assertThat(next.pressing())
                    .as(typed)
                    .extracting(ReportedPressing::reason)
                    .containsExactly(PressingReason.CLOSE_ONE_WORRIES);
            assertThat(next.toJson()).doesNotContain("touw");
            assertThat(next.whomToCall()).extracting(ToCall::text).hasSize(2);
            assertThat(next(closeOne + typed.replace("\"by\": \"mia\"", "\"by\": \"els\""))
                            .pressing())
                    .as("what a professional wrote down was heard")
                    .isEmpty();
        }
    }

    /**
     * Whoever reads the preparation knows what they heard themselves, what was answered, and what they talked about.
     */
    @Test
    void whatWhoDecidesHeardAnsweredOrTalkedAboutSinceIsNotToldToAnother() {
        String read = READ.formatted("2026-11-16", "");
        for (String known : List.of(
                weakness("2026-11-05", "els") + read,
                weakness("2026-11-05", "noor") + talk("2026-11-07", "els") + read,
                weakness("2026-11-05", "noor") + READ.formatted("2026-11-16", """
                        , "answers": [{"about": "w", "answer": "HAS_OWN_CONTACT"}]"""),
                evening("2026-11-05", "noor").replace(", \"response\": \"" + WORDS + "\"", "") + read)) {
            assertThat(next(known).pressing()).as(known).isEmpty();
            assertThat(adviceBeside(known).plan()).as(known).isEqualTo(VisitPlan.SKIP);
        }
    }

    /** Beside a plain tick that somebody else wrote down before the reading words wait, and nobody is alarmed. */
    @Test
    void besideAPlainTickOfBeforeTheReadingTheVisitWaitsAndNothingIsSetAside() {
        String strength = weakness("2026-11-05", "noor").replace("VULNERABILITY", "RESILIENCE")
                + READ.formatted("2026-11-16", "");
        NextStepsReport next = next(strength);
        assertThat(next.pressing()).singleElement().satisfies(pressing -> {
            assertThat(pressing.reason()).isEqualTo(PressingReason.WORDS_TOLD_TO_ANOTHER_BEFORE);
            assertThat(pressing.patientSaid()).containsExactly(WORDS);
        });
        assertThat(next.steps()).isNotEmpty();
        assertThat(adviceBeside(strength).reasons())
                .extracting(GivenReason::reason)
                .contains(VisitReason.WORDS_UNREAD);
    }

    @Test
    void whatIsOfLongerAgoIsShownAndSetsNothingAside() {
        NextStepsReport next = next(evening("2026-10-19", "noor"));
        assertThat(next.pressing()).singleElement().satisfies(pressing -> {
            assertThat(pressing.reason()).isEqualTo(PressingReason.WORDS_TOLD_TO_ANOTHER_BEFORE);
            assertThat(pressing.patientSaid()).containsExactly(WORDS);
        });
        assertThat(next.steps()).isNotEmpty();
    }

    /** Who sits down with the patient knows what the patient said there; what makes strong is no cry for help. */
    @Test
    void whatWhoTalksWithThePatientWroteDownIsNotToldToAnother() {
        String review =
                ", \"progressReviews\": [{\"id\": \"v\", \"recorded\": {\"on\": \"2026-11-01\", \"by\": \"els\"}}]";
        for (String words : List.of(
                evening("2026-11-18", "els") + review,
                weakness("2026-11-18", "noor"),
                evening("2026-11-18", "noor").replace("response", "what").replaceFirst("\"what\": \"Avondzorg\", ", ""),
                weakness("2026-11-18", "noor").replace("VULNERABILITY", "RESILIENCE"))) {
            assertThat(next(words).pressing()).as(words).isEmpty();
        }
    }

    /** Of the day itself nobody can tell which came first, also where one professional wrote down both. */
    @Test
    void whatTheReaderWroteDownThatDayOrLaterIsShownAndSetsNothingAside() {
        for (String day : List.of("2026-11-16", "2026-11-18")) {
            NextStepsReport next = next(weakness(day, "els") + READ.formatted("2026-11-16", ""));
            assertThat(next.pressing()).singleElement().satisfies(pressing -> {
                assertThat(pressing.reason()).isEqualTo(PressingReason.WORDS_OF_A_TALKS_DAY);
                assertThat(pressing.patientSaid()).containsExactly(WORDS);
            });
            assertThat(next.steps()).isNotEmpty();
        }
        assertThat(next(weakness("2026-11-15", "els") + READ.formatted("2026-11-16", ""))
                        .pressing())
                .isEmpty();
    }

    /** What was said about what is for the team only is for the team only. */
    @Test
    void whatWasReadBackOfWhatIsForTheTeamOnlyIsNotShownEither() {
        String told = """
                "experiences": [{"id": "e", "recorded": {"on": "2026-11-10", "by": "els"}, "teller": "jan",
                  "visibleTo": "%s", "topic": "PACE_FITS", "answer": "YES"}],
                "readBacks": [{"id": "b", "recorded": {"on": "2026-11-10", "by": "jan"}, "entries": ["e"],
                  "answer": "DIFFERS", "differing": ["e"], "inOwnWords": "%s"}]""";
        NextStepsReport kept = next(told.formatted("TEAM_ONLY", WORDS));
        assertThat(kept.toJson()).doesNotContain(WORDS).contains("alleen voor het team");
        assertThat(kept.whomToCall()).hasSizeGreaterThan(2);
        assertThat(next(told.formatted("OWN_PROFESSIONAL", WORDS)).toJson()).contains(WORDS);
    }

    /** What is asked beside words that wait is about those words, and the sentence says so. */
    @Test
    void besideWordsThatWaitNothingElseIsAsked() {
        String words = """
                "selfDirections": [{"id": "d", "recorded": {"on": "2026-10-01", "by": "jan"}, "lifeDomain": "CARE",
                  "wish": "NO_ANSWER", "inOwnWords": "%s"}]""".formatted(WORDS);
        NextStepsReport other = next(words + ", " + answer("NEED", "2026-09-01", "els"));
        assertThat(other.steps()).isEmpty();
        assertThat(other.bearInMind()).singleElement(as(STRING)).startsWith("Andere vragen kunnen wachten");
        NextStepsReport same = next(answer("WISH", "2025-08-10", "jan"));
        assertThat(same.steps()).hasSize(1);
        assertThat(same.bearInMind()).singleElement(as(STRING)).startsWith("Andere vragen dan die hieronder");
    }

    /** That the visit goes on says nothing of what was read; a reason for contact does. */
    @Test
    void aDecisionThatOnlyNamesAPreparationIsNoReadingOfIt() {
        String words = """
                "consultPreparations": [{"id": "p", "recorded": {"on": "2026-11-10", "by": "jan"}, "inOwnWords": "%s"}],
                "visitDecisions": [{"id": "d", "recorded": {"on": "2026-11-12", "by": "els"}, "preparation": "p",
                  "plan": "%s", "decidedBy": "els"%s}]""";
        for (String unread : List.of(
                words.formatted(WORDS, "AS_PLANNED", ""),
                words.formatted(WORDS, "SOONER", ""),
                words.formatted(WORDS, "SKIP", ", \"reason\": \"Het gaat goed\""))) {
            assertThat(next(unread).pressing())
                    .as(unread)
                    .extracting(ReportedPressing::reason)
                    .containsExactly(PressingReason.WORDS_UNREAD);
        }
        assertThat(next(words.formatted(WORDS, "SOONER", ", \"reason\": \"Gebeld over wat er staat\""))
                        .pressing())
                .isEmpty();
    }

    /** Who says that it does not work is not asked who helps when it does not. */
    @Test
    void whoSaysThatTheyCannotIsAskedWhoCanHelpWithThat() {
        NextStepsReport next = next("""
                "selfDirections": [{"id": "d", "recorded": {"on": "2026-10-02", "by": "els"}, "lifeDomain": "CARE",
                  "subject": "Insuline spuiten", "wish": "SELF", "agreed": "SELF"}],
                "appraisals": [{"id": "a", "recorded": {"on": "2026-10-02", "by": "jan"}, "aspect": "ABLE", "judgement": "NO",
                  "viewOf": "jan", "inOwnWords": "Ik tril te erg.", "about": ["d"]}]""");
        ReportedStep first = next.steps().get(0);
        assertThat(first.reason()).isEqualTo(StepReason.LEFT_ALONE);
        assertThat(first.question()).isEqualTo("U zei dat dit niet lukt. Wie kan u daarbij helpen?");
        assertThat(first.patientSaid()).containsExactly("Ik tril te erg.");
    }

    private static String evening(String on, String by) {
        return """
                "supportRecords": [{"id": "s", "recorded": {"on": "%s", "by": "%s"}, "what": "Avondzorg", "response": "%s"}]""".formatted(on, by, WORDS);
    }

    private static String talk(String on, String by) {
        return """
                , "progressReviews": [{"id": "t", "recorded": {"on": "%s", "by": "%s"}, "participants": ["jan", "%s"]}]""".formatted(on, by, by);
    }

    private static String weakness(String on, String by) {
        return answer("VULNERABILITY", on, by);
    }

    private static String answer(String question, String on, String by) {
        return """
                "answers": [{"id": "w", "recorded": {"on": "%s", "by": "%s"}, "question": "%s", "response": "GIVEN",
                  "inOwnWords": "%s"}]""".formatted(on, by, question, WORDS);
    }

    /** That a professional wrote it down is no answer: `prepare` tells it, and so does what to ask first. */
    @Test
    void aWorryOrLoadThatAProfessionalWroteDownIsToldUntilSomebodyDidSomethingWithIt() {
        String mia = """
                "closeOnes": [{"id": "c", "recorded": {"on": "2026-01-05", "by": "els"}, "person": "mia", "name": "Mia"}],
                """;
        String worry = mia + """
                "closeOneConcerns": [{"id": "k", "recorded": {"on": "2026-11-18", "by": "els"}, "closeOne": "mia",
                  "concern": "WORRIED", "confidence": "IN_CONFIDENCE", "inOwnWords": "Hij heeft een touw gekocht."}]""";
        String load = mia + """
                "carerWellbeings": [{"id": "k", "recorded": {"on": "2026-11-18", "by": "els"}, "closeOne": "mia",
                  "load": "TOO_HEAVY"}]""";
        String talk = """
                , "visitSummaries": [{"id": "v", "recorded": {"on": "%s", "by": "els"}, "participants": ["%s", "els"],
                  "discussed": [{"raisedBy": "mia", "inOwnWords": "%s"}], "agreed": [{"what": "Morgen bellen"}]}]""";
        String ofThis = "Zij zegt: hij heeft een touw gekocht";
        for (String told : List.of(worry, load)) {
            for (String open : List.of(
                    told,
                    told + talk.formatted("2026-11-18", "mia", ofThis),
                    told + talk.formatted("2026-11-19", "jan", ofThis),
                    told
                            + talk.formatted("2026-11-19", "mia", "De rollator")
                                    .replace("\"raisedBy\": \"mia\"", "\"raisedBy\": \"els\""))) {
                NextStepsReport next = next(open);
                assertThat(next.pressing())
                        .as(open)
                        .extracting(ReportedPressing::reason)
                        .containsExactly(PressingReason.CLOSE_ONE_UNANSWERED);
                assertThat(next.toJson()).doesNotContain("touw");
                assertThat(next.steps()).isNotEmpty();
            }
            String over = told + talk.formatted("2026-11-19", "mia", ofThis);
            assertThat(next(over).pressing()).isEmpty();
            assertThat(reasonsBeside(over)).doesNotContainAnyElementsOf(OF_CLOSE_ONES);
            assertThat(reasonsBeside(told + talk.formatted("2026-11-19", "jan", ofThis)))
                    .containsAnyElementsOf(OF_CLOSE_ONES);
            assertThat(next(told + READ.formatted("2026-11-19", """
                            , "answers": [{"about": "k", "answer": "HAS_OWN_CONTACT"}]""")).pressing())
                    .isEmpty();
        }
        assertThat(next(worry).whomToCall()).extracting(ToCall::text).hasSize(2);
    }

    /** What the patient may know of stays on their page until they may know that it is over. */
    @Test
    void aWorryThatMayBeSharedIsOverByATalkOfWhichThePatientMayRead() {
        String worry = """
                "closeOnes": [{"id": "c", "recorded": {"on": "2026-01-05", "by": "els"}, "person": "mia", "name": "Mia"}],
                "closeOneConcerns": [{"id": "k", "recorded": {"on": "2026-11-18", "by": "els"}, "closeOne": "mia",
                  "concern": "WORRIED", "confidence": "MAY_BE_SHARED", "inOwnWords": "Hij eet niet."}],
                "visitSummaries": [{"id": "v", "recorded": {"on": "2026-11-19", "by": "els"}, "participants": ["mia", "els"],
                  "discussed": [{"raisedBy": "mia", "inOwnWords": "Hij eet niet."}]}]""";
        String released = worry.replace("\"discussed\"", "\"confidence\": \"MAY_BE_SHARED\", \"discussed\"");
        assertThat(next(worry).pressing())
                .extracting(ReportedPressing::reason)
                .containsExactly(PressingReason.CLOSE_ONE_UNANSWERED);
        assertThat(reasonsBeside(worry)).contains(VisitReason.CLOSE_ONE_WORRIED);
        assertThat(next(released).pressing()).isEmpty();
        assertThat(reasonsBeside(released)).doesNotContain(VisitReason.CLOSE_ONE_WORRIED);
    }

    private static List<VisitReason> reasonsBeside(String lists) {
        return adviceBeside(lists + READ.formatted("2026-11-19", "")).reasons().stream()
                .map(GivenReason::reason)
                .toList();
    }

    /** What somebody close by wrote since may be a cry for help too: the two lines stand beside it. */
    @Test
    void besideWordsThatACloseOneWroteSinceTheReadingThereIsWhomToCall() {
        String worry = """
                "closeOnes": [{"id": "c", "recorded": {"on": "2026-01-05", "by": "els"}, "person": "mia", "name": "Mia"}],
                "closeOneConcerns": [{"id": "k", "recorded": {"on": "2026-11-18", "by": "%s"}, "closeOne": "mia",
                  "concern": "WORRIED", "confidence": "MAY_BE_SHARED", "inOwnWords": "Hij is in de war."}]""";
        String read = READ.formatted("2026-11-16", "");
        assertThat(callsBesideTheProposal(worry.formatted("mia") + read))
                .containsExactly(HelpLine.DANGER_TO_LIFE, HelpLine.SUICIDE_PREVENTION);
        assertThat(callsBesideTheProposal(worry.formatted("els") + read))
                .as("a professional wrote it down, and that is no answer")
                .containsExactly(HelpLine.DANGER_TO_LIFE, HelpLine.SUICIDE_PREVENTION);
    }

    /** Both commands speak of the same words: what is first in the one is no reason to skip in the other. */
    @ParameterizedTest
    @MethodSource("toldToAnother")
    void whatComesFirstKeepsTheVisit(String words) {
        String filledIn = words.contains("consultPreparations") ? words : words + READ.formatted("2026-11-19", "");
        assertThat(adviceBeside(READ.formatted("2026-11-19", "").substring(1)).plan())
                .as("without the words")
                .isEqualTo(VisitPlan.SKIP);
        VisitAdvice advice = adviceBeside(filledIn);
        assertThat(advice.plan()).isNotEqualTo(VisitPlan.SKIP);
        assertThat(advice.reasons())
                .extracting(GivenReason::reason)
                .containsAnyOf(VisitReason.NEWER_WORDS, VisitReason.WORDS_UNREAD, VisitReason.TOPICS_WAIT);
    }

    /** The patient wants to skip, it goes the same, and the reader found nothing against it. */
    private static VisitAdvice adviceBeside(String lists) {
        Dossier dossier = read(prepared(lists));
        return VisitAdvice.of(dossier, EntryId.of("p"), DAY, CareModule.shipped());
    }

    private static String prepared(String lists) {
        return lists.replace("\"worries\": \"NO\"", """
                "firstVisit": "NO", "treatmentChanged": "NO", "checksDue": "NO", "previousVisitSkipped": "NO",
                "worries": "NO\"""")
                .replace("\"recorded\": {\"on\": \"2026-11-10\", \"by\": \"jan\"}}", """
                "recorded": {"on": "2026-11-10", "by": "jan"}, "visitOn": "2026-12-03", "howItGoes": "SAME", "wish": "SKIP",
                "noticesSigns": "NO"}""");
    }

    private static List<HelpLine> callsBesideTheProposal(String lists) {
        Dossier dossier = read(lists);
        VisitAdvice advice = VisitAdvice.of(dossier, EntryId.of("p"), DAY, CareModule.shipped());
        return PressingMatters.of(dossier, DAY, CareModule.shipped())
                .findToCallBeside(advice)
                .map(WhomToCall::lines)
                .orElse(List.of());
    }

    private static NextStepsReport next(String lists) {
        Dossier dossier = read(lists);
        return NextSteps.of(dossier, DossierEvaluator.shipped().evaluate(dossier, DAY), List.of())
                .in(Language.NL);
    }

    private static Dossier read(String lists) {
        return DossierFile.read("""
                        {"schemaVersion": "1.1", "patient": {"id": "jan", "name": "Jan"},
                         "professionals": [{"id": "els", "name": "Els"}, {"id": "noor", "name": "Noor"}],
                        """ + lists + "}").orElseThrow();
    }
}
