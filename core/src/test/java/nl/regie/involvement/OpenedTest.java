package nl.regie.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.StatementId;
import nl.regie.day.DayView;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Language;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.patientcopy.CloseOneCopy;
import nl.regie.patientcopy.CopyWishes;
import nl.regie.people.CloseOne;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementTopic;
import nl.regie.people.Patient;
import nl.regie.sharing.CopyKind;
import nl.regie.voice.Voices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What opens something to Mia, what does not and what staff are told of it, and who has a copy. Everybody in it is
 * invented.
 */
class OpenedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate YES = LocalDate.of(2026, 9, 2);
    private static final PersonId MIA = PersonId.of("mia");
    private static final PersonId TOM = PersonId.of("tom");

    private static final String PEOPLE = """
            {"schemaVersion": "1.1", "patient": {"id": "jan", "becomes12On": "%1$s", "becomes16On": "%2$s"},
             "professionals": [{"id": "els"}],
             "closeOnes": [{"id": "k", "recorded": {"on": "2026-01-05", "by": "els"}, "person": "mia"},
               {"id": "t", "recorded": {"on": "2026-01-05", "by": "els"}, "person": "tom"}],
             "representations": [
               {"id": "ended", "recorded": {"on": "2026-01-05", "by": "els"}, "representative": "tom", "basis": "%3$s", "until": "2026-10-01"},
               {"id": "right", "recorded": {"on": "2026-01-05", "by": "els"}, "representative": "mia", "basis": "%3$s"}],
            """;

    private static final String ENTRIES = """
             "answers": [{"id": "answer", "recorded": {"on": "2026-10-01", "by": "jan"}, "question": "WISH", "response": "GIVEN", "inOwnWords": "Zwemmen"}],
             "selfDirections": [{"id": "self-direction", "recorded": {"on": "2026-10-02", "by": "jan"}, "lifeDomain": "CARE", "wish": "SELF"}],
             "carePlans": [{"id": "plan", "recorded": {"on": "2026-10-03", "by": "els"}, "status": "ACTIVE"}],
             "contactAgreements": [{"id": "contact", "recorded": {"on": "2026-10-04", "by": "els"}, "outcome": "FOLLOWED"}],
             "supportRecords": [{"id": "support", "recorded": {"on": "2026-10-05", "by": "els"}, "what": "Samen gebeld"}],
             "sharedDecisions": [{"id": "decision", "recorded": {"on": "2026-10-06", "by": "els"}, "question": "Hoe vaak?"}],
             "progressReviews": [{"id": "review", "recorded": {"on": "2026-10-07", "by": "jan"}, "plan": "plan"}],
             "signallingPlans": [{"id": "signs", "recorded": {"on": "2026-10-08", "by": "els"}, "kind": "CRISIS"}],
             "consultPreparations": [{"id": "preparation", "recorded": {"on": "2026-10-09", "by": "jan"}}],
             "visitDecisions": [{"id": "visit", "recorded": {"on": "2026-10-10", "by": "els"}, "preparation": "preparation", "decidedBy": "els", "visitOn": "2026-10-20", "plan": "AS_PLANNED", "reason": "Zoals gevraagd", "form": "IN_PERSON"}],
             "visitSummaries": [
               {"id": "talk-for-mia", "recorded": {"on": "2026-10-11", "by": "els"}, "agreed": [{"what": "Meefietsen", "who": ["mia"]}]},
               {"id": "talk-for-tom", "recorded": {"on": "2026-10-12", "by": "els"}, "agreed": [{"what": "Koken", "who": ["tom"]}]}],
             "experiences": [{"id": "experience", "recorded": {"on": "2026-10-13", "by": "jan"}, "teller": "jan", "topic": "FEELS_SAFE_AND_SUPPORTED", "answer": "YES"}],
            """;

    private static final String PLAIN_YES = yes("yes", "2026-09-02", "jan", "\"topics\": [\"PLAN\"]");

    static Stream<List<?>> whatWasSaid() {
        return Stream.of(
                List.of("nobody asked", "", List.of(WhyClosed.NEVER_ASKED)),
                List.of("a plain yes", PLAIN_YES, List.of()),
                List.of("a yes about everybody", PLAIN_YES.replace("[\"mia\"]", "[]"), List.of()),
                List.of(
                        "a yes about everybody, the day before this person came",
                        PLAIN_YES.replace("[\"mia\"]", "[]").replace("2026-09-02", "2026-01-04"),
                        List.of(WhyClosed.CAME_LATER)),
                List.of(
                        "a yes about everybody, of before this person came, written down since",
                        PLAIN_YES
                                .replace("[\"mia\"]", "[]")
                                .replace("\"by\": \"jan\"", "\"happenedOn\": \"2026-01-04\", \"by\": \"jan\""),
                        List.of(WhyClosed.CAME_LATER)),
                List.of(
                        "a yes about somebody else",
                        PLAIN_YES.replace("[\"mia\"]", "[\"tom\"]"),
                        List.of(WhyClosed.NEVER_ASKED)),
                List.of("a no", said("no", "2026-09-02", "DECLINED"), List.of(WhyClosed.NO_STANDS)),
                List.of("a yes to nothing", yes("yes", "2026-09-02", "jan", ""), List.of(WhyClosed.NOTHING_NAMED)),
                List.of("a yes to an entry", yes("yes", "2026-10-20", "jan", "\"entries\": [\"plan\"]"), List.of()),
                List.of("a yes in words", yes("yes", "2026-09-02", "jan", "\"wording\": \"Zij mag mee.\""), List.of()),
                List.of(
                        "a tick",
                        yes("yes", "2026-09-02", "els", "\"topics\": [\"PLAN\"]"),
                        List.of(WhyClosed.ONLY_TICKED)),
                List.of(
                        "a yes that has ended",
                        yes("yes", "2026-09-02", "jan", "\"topics\": [\"PLAN\"], \"until\": \"2026-11-19\""),
                        List.of(WhyClosed.ENDED)),
                List.of("they want nobody", said("none", "2026-09-01", "NOBODY"), List.of(WhyClosed.WANTS_NOBODY)),
                List.of(
                        "nobody was close by, before the yes",
                        said("none", "2026-09-01", "NOBODY") + "," + PLAIN_YES,
                        List.of()),
                List.of(
                        "nobody was close by before, and a no since",
                        said("none", "2026-09-01", "NOBODY") + "," + PLAIN_YES + ","
                                + said("no", "2026-09-03", "DECLINED"),
                        List.of(WhyClosed.NO_STANDS, WhyClosed.NO_LONGER)),
                List.of(
                        "nobody is close by, since the yes",
                        PLAIN_YES + "," + said("none", "2026-09-03", "NOBODY"),
                        List.of(WhyClosed.NOBODY_CLOSE)));
    }

    @ParameterizedTest
    @MethodSource("whatWasSaid")
    void staffReadWhyNothingMoreIsOpen(List<?> row) {
        assertThat(why(dossier((String) row.get(1), ENTRIES)))
                .as((String) row.get(0))
                .isEqualTo(row.get(2));
    }

    @Test
    void whoIsNotKnownAsACloseOneReadsNothingByAYesAboutEverybody() {
        Dossier dossier = dossier(PLAIN_YES.replace("[\"mia\"]", "[]"), "");
        assertThat(Opened.whyNot(PersonId.of("els"), dossier, TODAY))
                .extracting(Closed::why)
                .containsExactly(WhyClosed.NOT_KNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"answer\": \"RIGHT\"', ''",
        "'\"answer\": \"DIFFERS\", \"differing\": [\"yes\"]', CONTESTED",
        "'\"answer\": \"DIFFERS\"', CONTESTED"
    })
    void whatWasReadBackAndIsRightStaysOpenAndWhatDiffersCloses(String answer, String why) {
        Dossier dossier = dossier(PLAIN_YES, """
                 "readBacks": [{"id": "read", "recorded": {"on": "2026-09-03", "by": "jan"}, "entries": ["yes"], %s}],
                """.formatted(answer));
        assertThat(why(dossier)).extracting(WhyClosed::name).isEqualTo(why.isEmpty() ? List.of() : List.of(why));
    }

    @ParameterizedTest
    @CsvSource({
        "right, AGREES, '', MENTOR, ONLY_TICKED",
        "right, AGREES, Mia mag dat weten., MENTOR, ''",
        "right, CANNOT_SAY, '', MENTOR, ONLY_TICKED_FOR_OTHERS",
        "ended, AGREES, '', MENTOR, RIGHT_NOT_SHOWN",
        "right, AGREES, '', PARENT_OR_GUARDIAN, DECIDES_TOO",
        "right, CANNOT_SAY, '', PARENT_OR_GUARDIAN, ''",
        "right, AGREES, Mia mag dat weten., PARENT_OR_GUARDIAN, ''"
    })
    void whoAgreesInThePatientsPlaceHasTheRightTheyNameAndAChildOfTwelveSaysYesBesideThem(
            String right, String stance, String words, String basis, String why) {
        String inOwnWords = words.isEmpty() ? "" : ", \"inOwnWords\": \"" + words + "\"";
        String behalf =
                "\"topics\": [\"PLAN\"], \"onBehalf\": {\"representation\": \"%s\", \"patientsStance\": \"%s\"%s}"
                        .formatted(right, stance, inOwnWords);
        boolean isChild = basis.equals("PARENT_OR_GUARDIAN");
        String people =
                PEOPLE.formatted(isChild ? "2024-01-01" : "2000-01-01", isChild ? "2028-01-01" : "2004-01-01", basis);
        Dossier dossier =
                read(people + "\"involvementAgreements\": [" + yes("yes", "2026-09-02", "els", behalf) + "]}");
        assertThat(why(dossier)).extracting(WhyClosed::name).isEqualTo(why.isEmpty() ? List.of() : List.of(why));
    }

    /** A mentor may decide where the patient cannot: that has to show, for no authority passes by itself. */
    @ParameterizedTest
    @CsvSource({
        "AGREES, MENTOR, INABILITY_NOT_RECORDED",
        "AGREES, CURATOR, INABILITY_NOT_RECORDED",
        "AGREES, FAMILY, INABILITY_NOT_RECORDED",
        "AGREES, AUTHORISED_IN_WRITING, INABILITY_NOT_RECORDED",
        "CANNOT_SAY, MENTOR, ''"
    })
    void aRepresentativesWordOpensOnlyWhereItWasRecordedThatThePatientCannotSay(
            String stance, String basis, String why) {
        String behalf =
                "\"topics\": [\"PLAN\"], \"inOwnWords\": \"Ik moet dat weten.\", \"onBehalf\": {\"representation\": \"right\", \"patientsStance\": \"%s\"}"
                        .formatted(stance);
        Dossier dossier = read(PEOPLE.formatted("2000-01-01", "2004-01-01", basis) + "\"involvementAgreements\": ["
                + yes("yes", "2026-09-02", "els", behalf) + "]}");
        assertThat(why(dossier)).extracting(WhyClosed::name).isEqualTo(why.isEmpty() ? List.of() : List.of(why));
        assertThat(Opened.to(MIA, dossier, TODAY, TODAY).covers(InvolvementTopic.PLAN))
                .isEqualTo(why.isEmpty());
    }

    /** In doubt all of it is closed, and staff read what to ask. */
    @ParameterizedTest
    @CsvSource({
        "'\"topics\": [\"PLAN\"]', NO_TO_A_PART",
        "'\"topics\": [\"PLAN\", \"APPOINTMENTS\"]', NO_STANDS",
        "'\"topics\": [\"PLAN\", \"APPOINTMENTS\", \"HOW_IT_GOES\"]', NO_STANDS",
        "'\"topics\": []', NO_STANDS"
    })
    void aNoToAPartClosesAllAndStaffAreToldToAskAboutTheRest(String named, WhyClosed why) {
        String no = yes("no", "2026-09-10", "jan", named).replace("\"AGREED\"", "\"DECLINED\"");
        Dossier dossier =
                dossier(yes("yes", "2026-09-02", "jan", "\"topics\": [\"PLAN\", \"APPOINTMENTS\"]") + ", " + no, "");
        assertThat(why(dossier))
                .containsOnlyOnce(why)
                .doesNotContain(why == WhyClosed.NO_STANDS ? WhyClosed.NO_TO_A_PART : WhyClosed.NO_STANDS);
        assertThat(Opened.to(MIA, dossier, TODAY, TODAY).agreements()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "Zorg en behandeling, ''",
        "de ZORG, ''",
        "Geld en wonen, OUTSIDE_SCOPE",
        "Zorgtoeslag en geld, OUTSIDE_SCOPE",
        "'Alles, behalve de zorg', OUTSIDE_SCOPE"
    })
    void whoMayDecideAboutSomethingElseOpensNoPage(String scope, String why) {
        String people = PEOPLE.formatted("2000-01-01", "2004-01-01", "MENTOR");
        String scoped = scope.isEmpty()
                ? people
                : people.replace(
                        "\"representative\": \"mia\"", "\"representative\": \"mia\", \"scope\": \"" + scope + "\"");
        String behalf =
                "\"topics\": [\"PLAN\"], \"inOwnWords\": \"Ik moet dat weten.\", \"onBehalf\": {\"representation\": \"right\", \"patientsStance\": \"CANNOT_SAY\"}";
        Dossier dossier =
                read(scoped + "\"involvementAgreements\": [" + yes("yes", "2026-09-02", "els", behalf) + "]}");
        assertThat(why(dossier)).extracting(WhyClosed::name).isEqualTo(why.isEmpty() ? List.of() : List.of(why));
    }

    @Test
    void aYesThatSomebodyCloseByInterpretedOpensNothingAndStaffSeeWhy() {
        String interpreted = yes(
                        "yes", "2026-09-02", "els", "\"topics\": [\"PLAN\"], \"inOwnWords\": \"Mia mag alles weten.\"")
                .replace(
                        "\"by\": \"els\"",
                        "\"by\": \"els\", \"howTold\": {\"way\": \"ALOUD\", \"interpreter\": \"%s\"}");
        assertThat(why(dossier(interpreted.formatted("CLOSE_ONE"), ""))).containsExactly(WhyClosed.THROUGH_A_CLOSE_ONE);
        assertThat(why(dossier(interpreted.formatted("PROFESSIONAL"), ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2028-01-01, AGREES, ''",
        "2028-01-01, RESISTS, PATIENT_RESISTS",
        "2028-01-01, UNSURE, PATIENT_UNSURE",
        "2020-01-01, AGREES, DECIDES_TOO"
    })
    void aParentMayWriteItDownInPersonAndAnotherRepresentativeMayNot(String twelve, String stance, String why) {
        String behalf = "\"topics\": [\"PLAN\"], \"onBehalf\": {\"representation\": \"right\", \"patientsStance\": \""
                + stance + "\"}";
        String agreed = "\"involvementAgreements\": [" + yes("yes", "2026-09-02", "mia", behalf) + "]}";
        Dossier ofAChild = read(PEOPLE.formatted(twelve, "2032-01-01", "PARENT_OR_GUARDIAN") + agreed);
        assertThat(why(ofAChild)).extracting(WhyClosed::name).isEqualTo(why.isEmpty() ? List.of() : List.of(why));
        Dossier ofAMentor = read(PEOPLE.formatted("2000-01-01", "2004-01-01", "MENTOR") + agreed);
        assertThat(why(ofAMentor)).containsExactly(WhyClosed.NEVER_ASKED);
    }

    @ParameterizedTest
    @CsvSource({
        "PLAN, 2026-10-03",
        "APPOINTMENTS, 2026-10-11",
        "SIGNS_AND_CRISIS, 2026-10-08",
        "HOW_IT_GOES, 2026-10-09",
        "OTHER, 2026-09-02"
    })
    void theDayOfThePageIsThatOfTheLastEntryThatIsOpen(String topic, LocalDate day) {
        String named = topic.equals("OTHER") ? "\"wording\": \"Zij mag mee.\"" : "\"topics\": [\"" + topic + "\"]";
        Dossier dossier = dossier(yes("yes", "2026-09-02", "jan", named), ENTRIES);
        assertThat(Opened.readingDay(MIA, dossier)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({"contact, 2026-10-04", "visit, 2026-10-10", "review, 2026-10-07"})
    void aKindOfEntryThatIsAloneUnderItsTopicSetsTheDayToo(String last, LocalDate day) {
        Dossier dossier =
                dossier(yes("yes", "2026-09-02", "jan", "\"topics\": [\"APPOINTMENTS\", \"HOW_IT_GOES\"]"), ENTRIES);
        for (Entry entry : dossier.entries().toList()) {
            if (entry.recorded().on().isAfter(day)) {
                dossier = dossier.erase(entry.id(), TODAY);
            }
        }
        assertThat(dossier.findEntry(EntryId.of(last))).isPresent();
        assertThat(Opened.readingDay(MIA, dossier)).contains(day);
    }

    /** The day would tell that there was such a talk. */
    @ParameterizedTest
    @ValueSource(strings = {"\"confidence\": \"IN_CONFIDENCE\",", "\"participants\": [\"els\"],"})
    void aTalkThatThePatientMayNotReadSetsNoDay(String kept) {
        String yes = yes("yes", "2026-09-02", "jan", "\"topics\": [\"APPOINTMENTS\"]");
        String entries = ENTRIES.replace("\"id\": \"talk-for-mia\",", "\"id\": \"talk-for-mia\", " + kept);

        assertThat(Opened.readingDay(MIA, dossier(yes, entries))).contains(LocalDate.parse("2026-10-10"));
    }

    /** A daughter is not to be the first who reads "I want to die". */
    @ParameterizedTest
    @ValueSource(strings = {"\"topics\": [\"HOW_IT_GOES\"]", "\"entries\": [\"filled-in\"]"})
    void whatThePatientFilledInWaitsUntilAProfessionalReadItAndStaffSeeWhy(String opens) {
        String yes = yes("yes", "2026-11-01", "jan", opens);
        String filledIn =
                "\"consultPreparations\": [{\"id\": \"filled-in\", \"recorded\": {\"on\": \"2026-11-01\", \"by\": \"jan\"}, \"howItGoes\": \"WORSE\", \"inOwnWords\": \"Het is genoeg geweest.\"}],";
        String read =
                "\"preparationReadings\": [{\"id\": \"reading\", \"recorded\": {\"on\": \"2026-11-03\", \"by\": \"els\"}, \"preparation\": \"filled-in\"}],";
        Dossier unread = dossier(yes, filledIn);
        assertThat(Opened.whyNot(MIA, unread, TODAY))
                .containsExactly(new Closed(WhyClosed.NOT_READ_YET, List.of(EntryId.of("filled-in"))));
        assertThat(pageOf(unread)).doesNotContain("genoeg geweest", "Slechter");
        assertThat(Opened.whyNot(MIA, dossier(yes, filledIn + read), TODAY)).isEmpty();
        assertThat(pageOf(dossier(yes, filledIn + read))).contains("genoeg geweest", "Slechter");
        Dossier typed = dossier(yes, filledIn.replace("\"by\": \"jan\"", "\"by\": \"els\""));
        assertThat(pageOf(typed)).contains("genoeg geweest");
    }

    @Test
    void whatWaitsSetsNoDay() {
        String yes = yes("yes", "2026-09-02", "jan", "\"topics\": [\"HOW_IT_GOES\"]");
        String filledIn =
                "\"consultPreparations\": [{\"id\": \"filled-in\", \"recorded\": {\"on\": \"2026-11-01\", \"by\": \"jan\"}, \"howItGoes\": \"WORSE\"}],";
        assertThat(Opened.readingDay(MIA, dossier(yes, filledIn))).contains(YES);
        assertThat(pageOf(dossier(yes, filledIn))).isEqualTo(pageOf(dossier(yes, "")));
    }

    /** The page that stays as it was does not grow by what was read since. */
    @Test
    void whatIsReadInDangerOpensNothingOnThePageThatStaysAsItWas() {
        String yes = yes("yes", "2026-09-02", "jan", "\"topics\": [\"HOW_IT_GOES\"]");
        String filledIn =
                "\"consultPreparations\": [{\"id\": \"filled-in\", \"recorded\": {\"on\": \"2026-11-01\", \"by\": \"jan\"}, \"howItGoes\": \"WORSE\", \"inOwnWords\": \"Het is genoeg geweest.\"}],";
        String since =
                "\"dangersAtHome\": [{\"id\": \"d\", \"recorded\": {\"on\": \"2026-11-02\", \"by\": \"els\"}, \"state\": \"PRESENT\"}],"
                        + "\"preparationReadings\": [{\"id\": \"reading\", \"recorded\": {\"on\": \"2026-11-03\", \"by\": \"els\"}, \"preparation\": \"filled-in\"}],";
        assertThat(pageOf(dossier(yes, filledIn + since))).isEqualTo(pageOf(dossier(yes, filledIn)));
    }

    private static String pageOf(Dossier dossier) {
        return CloseOneCopy.online(dossier, TODAY, MIA, CareModule.shipped()).text(CopyWishes.in(Language.NL));
    }

    @Test
    void aTickAnErrorAndWhatACloseOneWroteDownSetNoDay() {
        String later = """
                 "carePlans": [{"id": "plan", "recorded": {"on": "2026-10-03", "by": "els"}, "status": "ACTIVE"},
                   {"id": "wrong", "recorded": {"on": "2026-10-05", "by": "els", "enteredInError": {"on": "2026-10-05", "by": "els"}}, "status": "ACTIVE"},
                   {"id": "theirs", "recorded": {"on": "2026-10-06", "by": "mia"}, "status": "ACTIVE"}],
                 "signallingPlans": [{"id": "signs", "recorded": {"on": "2026-10-08", "by": "els"}, "kind": "CRISIS"}],
                """;
        String tick = yes("tick", "2026-09-04", "els", "\"topics\": [\"SIGNS_AND_CRISIS\"]");
        assertThat(Opened.readingDay(MIA, dossier(PLAIN_YES + "," + tick, later)))
                .contains(LocalDate.of(2026, 10, 3));
    }

    @Test
    void whatEndedBeforeTheLastEntryThatItOpensTellsNoDay() {
        String ending = yes("yes", "2026-09-02", "jan", "\"topics\": [\"PLAN\"], \"until\": \"2026-10-02\"");
        assertThat(Opened.readingDay(MIA, dossier(ending, ENTRIES))).isEmpty();
        assertThat(Opened.readingDay(MIA, dossier(ending, ""))).contains(YES);
    }

    @Test
    void anAgreementThatEndedSinceOpensNoEarlierDayEither() {
        Dossier dossier =
                dossier(yes("yes", "2026-09-02", "jan", "\"topics\": [\"PLAN\"], \"until\": \"2026-10-01\""), "");
        assertThat(Opened.to(MIA, dossier, YES, TODAY).agreements()).isEmpty();
        assertThat(Opened.to(MIA, dossier, TODAY, YES).agreements()).isEmpty();
        assertThat(Opened.to(MIA, dossier, YES, YES).agreements()).hasSize(1);
    }

    private static final String WIDE = yes("yes", "2026-10-20", "jan", """
            "topics": ["PLAN", "SIGNS_AND_CRISIS"], "entries": ["plan", "signs"], "wording": "Alles van het plan.\"""");

    static Stream<List<?>> changes() {
        return Stream.of(
                List.of("\"topics\": [\"PLAN\"]", List.of(InvolvementTopic.PLAN), List.of(), false),
                List.of("\"entries\": [\"signs\"]", List.of(), List.of("signs"), false),
                List.of(
                        "\"topics\": [\"PLAN\", \"SIGNS_AND_CRISIS\", \"APPOINTMENTS\"], \"entries\": [\"plan\", \"signs\"]",
                        List.of(InvolvementTopic.PLAN, InvolvementTopic.SIGNS_AND_CRISIS),
                        List.of("plan", "signs"),
                        false),
                List.of(
                        "\"topics\": [\"PLAN\", \"SIGNS_AND_CRISIS\"], \"entries\": [\"plan\", \"signs\", \"review\"], \"wording\": \"Alles van het plan.\"",
                        List.of(InvolvementTopic.PLAN, InvolvementTopic.SIGNS_AND_CRISIS),
                        List.of("plan", "signs"),
                        true),
                List.of(
                        "\"topics\": [\"PLAN\", \"SIGNS_AND_CRISIS\"], \"entries\": [\"plan\", \"signs\"], \"wording\": \"Alles van het plan, en meer.\"",
                        List.of(InvolvementTopic.PLAN, InvolvementTopic.SIGNS_AND_CRISIS),
                        List.of("plan", "signs"),
                        false),
                List.of(
                        "\"topics\": [\"PLAN\", \"SIGNS_AND_CRISIS\"], \"entries\": [\"signs\"], \"wording\": \"Alles van het plan.\"",
                        List.of(InvolvementTopic.PLAN, InvolvementTopic.SIGNS_AND_CRISIS),
                        List.of("signs"),
                        false));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void ofAnEarlierDayThatIsOpenWhichIsStillAgreedAndItsWordingWhereAllOfItIs(List<?> row) {
        Dossier dossier = dossier(WIDE + "," + inPlaceOf("yes", (String) row.get(0)), ENTRIES);
        assertThat(Opened.to(MIA, dossier, LocalDate.of(2026, 11, 1), TODAY).agreements())
                .singleElement()
                .satisfies(open -> assertThat(open.id()).isEqualTo(EntryId.of("yes")))
                .satisfies(open -> assertThat(open.topics().stream().toList()).isEqualTo(row.get(1)))
                .satisfies(open -> assertThat(open.entries().stream()
                                .map(EntryId::value)
                                .sorted()
                                .toList())
                        .isEqualTo(row.get(2)))
                .satisfies(open -> assertThat(open.wording().isPresent()).isEqualTo(row.get(3)));
    }

    @Test
    void ofAnEarlierDayNothingIsOpenWhereNothingOfItIsStillAgreed() {
        String other = inPlaceOf("yes", "\"topics\": [\"APPOINTMENTS\"]");
        assertThat(Opened.to(MIA, dossier(WIDE + "," + other, ENTRIES), LocalDate.of(2026, 11, 1), TODAY)
                        .agreements())
                .isEmpty();
        Dossier openedNothing = dossier(yes("yes", "2026-09-02", "jan", "\"until\": \"2026-10-01\""), "");
        assertThat(Opened.to(MIA, openedNothing, YES, TODAY).agreements()).isEmpty();
    }

    @Test
    void aWordingOfWhichNothingElseIsNamedStaysWhereItIsAgreedAgainInOtherWordsOfThePatient() {
        String first = yes("yes", "2026-09-02", "jan", "\"topics\": [\"PLAN\"]");
        String again = inPlaceOf("yes", "\"topics\": [\"PLAN\", \"APPOINTMENTS\"]");
        Dossier dossier = dossier(first + "," + again, "");
        assertThat(Opened.to(MIA, dossier, LocalDate.of(2026, 11, 1), TODAY).agreements())
                .containsExactly(dossier.involvementAgreements().get(0));
    }

    @Test
    void anEntryIsOpenByItsNameAndThePatientsWordsOnlyByTheirOwnVoice() {
        String all = dossier("", ENTRIES)
                .entries()
                .map(entry -> "\"" + entry.id().value() + "\"")
                .reduce((one, other) -> one + "," + other)
                .orElseThrow();
        String own = yes("yes", "2026-10-20", "jan", "\"entries\": [" + all + "]");
        String inTheirPlace = yes(
                "yes",
                "2026-10-20",
                "els",
                "\"entries\": [" + all
                        + "], \"inOwnWords\": \"Ik moet dat weten.\", \"onBehalf\": {\"representation\": \"right\", \"patientsStance\": \"CANNOT_SAY\"}");
        assertThat(namedBy(own))
                .containsExactlyInAnyOrder(
                        "answer",
                        "self-direction",
                        "plan",
                        "contact",
                        "support",
                        "decision",
                        "review",
                        "signs",
                        "preparation");
        assertThat(namedBy(inTheirPlace)).containsExactlyInAnyOrder("plan", "contact", "support", "decision", "signs");
        assertThat(dossier("", ENTRIES).entries().filter(entry -> Opened.wordingOf(entry)
                        .isPresent()))
                .hasSize(9);
    }

    private static List<String> namedBy(String agreement) {
        Dossier dossier = dossier(agreement, ENTRIES);
        return Opened.to(MIA, dossier, TODAY, TODAY).namedIn(dossier).stream()
                .map(entry -> entry.id().value())
                .toList();
    }

    @Test
    void ofOneDayAgreementsStandInTheOrderOfTheirNames() {
        String b = yes("b", "2026-09-02", "jan", "\"topics\": [\"PLAN\"]");
        String a = yes("a", "2026-09-02", "jan", "\"topics\": [\"APPOINTMENTS\"]");
        String newer = yes("newer", "2026-09-05", "jan", "\"topics\": [\"PLAN\"]");
        assertThat(Opened.to(MIA, dossier(b + "," + a + "," + newer, ""), TODAY, TODAY)
                        .agreements())
                .extracting(InvolvementAgreement::id)
                .containsExactly(EntryId.of("newer"), EntryId.of("a"), EntryId.of("b"));
    }

    private static final String DANGERS = """
             "dangersAtHome": [
               {"id": "first", "recorded": {"on": "2026-09-10", "by": "els"}, "state": "PRESENT"},
               {"id": "over", "recorded": {"on": "2026-09-20", "by": "els", "replaces": "first"}, "state": "PAST"},
               {"id": "again", "recorded": {"on": "2026-10-01", "by": "els", "replaces": "over"}, "state": "SUSPECTED"},
               {"id": "still", "recorded": {"on": "2026-10-10", "by": "els", "replaces": "again"}, "state": "PRESENT"}],
            """;

    @Test
    void dangerStandsSinceItWasWrittenDownAfterItWasLastSaidToBeOver() {
        DangerWatch danger = DangerWatch.in(dossier("", DANGERS));
        assertThat(danger.evidence()).containsExactly(EntryId.of("still"));
        assertThat(danger.firstRecordedOn()).contains(LocalDate.of(2026, 10, 1));
        assertThat(DangerWatch.in(dossier("", "")).firstRecordedOn()).isEmpty();
        assertThat(Opened.whyNot(MIA, dossier(PLAIN_YES, DANGERS), TODAY))
                .containsExactly(Closed.by(WhyClosed.DANGER_AT_HOME, EntryId.of("still")));
    }

    @Test
    void whatIsKeptBackInDangerSpeaksOfThoseCloseByInTheModule() {
        List<StatementId> keptBack = CareModule.shipped().statements().stream()
                .map(statement -> statement.id())
                .filter(DangerWatch::bringsCloseOnesIn)
                .toList();
        assertThat(keptBack).hasSize(5);
    }

    @Test
    void copiesOfOneDayStandInTheOrderOfTheirNamesAndThenOfWhoHasThem() {
        Dossier dossier = dossier("", """
                 "signallingPlans": [{"id": "signs", "recorded": {"on": "2026-10-08", "by": "els"}, "kind": "CRISIS", "copiesWith": ["tom", "mia"]}],
                 "copiesGiven": [%s, %s, %s],
                """.formatted(
                        given("b", "2026-10-01", "tom", "PLAN", ""),
                        given("a", "2026-10-01", "mia", "VISIT", ""),
                        given("late", "2026-10-02", "mia", "VISIT", "")));
        assertThat(CopiesOut.of(dossier, TODAY).all())
                .extracting(copy -> copy.evidence().value() + " " + copy.to().value())
                .containsExactly("late mia", "a mia", "b tom", "signs mia", "signs tom");
        assertThat(CopiesOut.of(dossier, TODAY).with(TOM))
                .extracting(CopyOut::copy)
                .containsExactly(CopyKind.PLAN, CopyKind.SIGNALLING);
    }

    @Test
    void aCopyIsOutUntilTheDayItIsTakenBackAndOneThatWasNotedInErrorNever() {
        Dossier dossier = dossier("", """
                 "signallingPlans": [{"id": "signs", "recorded": {"on": "2026-10-08", "by": "els", "enteredInError": {"on": "2026-10-08", "by": "els"}}, "kind": "CRISIS", "copiesWith": ["tom"]}],
                 "copiesGiven": [%s, %s, %s,
                   {"id": "error", "recorded": {"on": "2026-10-04", "by": "els", "enteredInError": {"on": "2026-10-05", "by": "els"}}, "copy": "PLAN", "to": "mia"}],
                """.formatted(
                        given("back-today", "2026-10-01", "mia", "PLAN", ", \"takenBackOn\": \"2026-11-20\""),
                        given("back-tomorrow", "2026-10-02", "mia", "PLAN", ", \"takenBackOn\": \"2026-11-21\""),
                        given("kept", "2026-10-03", "mia", "PLAN", "")));
        assertThat(CopiesOut.of(dossier, TODAY).all())
                .extracting(copy -> copy.evidence().value())
                .containsExactly("kept", "back-tomorrow");
    }

    @Test
    void aCopyIsNotTakenBackBeforeItWasGiven() {
        String back =
                " \"copiesGiven\": [" + given("c", "2026-10-01", "mia", "PLAN", ", \"takenBackOn\": \"%s\"") + "],";
        assertThat(CopiesOut.of(dossier("", back.formatted("2026-10-01")), TODAY)
                        .all())
                .isEmpty();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> dossier("", back.formatted("2026-09-30")))
                .withMessageContaining("taken-back-before-given");
    }

    @Test
    void aCopyOfSomethingElseDoesNotTellWhetherTheSignallingPlanIsStillThere() {
        Dossier dossier = dossier("", """
                 "signallingPlans": [{"id": "signs", "recorded": {"on": "2026-10-08", "by": "els"}, "kind": "CRISIS", "copiesWith": ["mia", "tom"]}],
                 "copiesGiven": [%s, %s],
                """.formatted(
                        given("plan-copy", "2026-10-01", "mia", "PLAN", ", \"takenBackOn\": \"2026-10-02\""),
                        given("signs-copy", "2026-10-01", "tom", "SIGNALLING", ", \"takenBackOn\": \"2026-10-02\"")));
        assertThat(CopiesOut.of(dossier, TODAY).all())
                .extracting(copy -> copy.evidence().value() + " " + copy.to().value())
                .containsExactly("signs mia");
    }

    @ParameterizedTest
    @CsvSource({
        "PLAN, PLAN",
        "CONVERSATION, HOW_IT_GOES",
        "VISIT, APPOINTMENTS",
        "SIGNALLING, SIGNS_AND_CRISIS",
        "CLOSE_ONE, "
    })
    void whereNobodyNotedWhatIsInACopyItHoldsWhatSuchADocumentHolds(CopyKind kind, InvolvementTopic topic) {
        Dossier dossier = dossier("", " \"copiesGiven\": [" + given("c", "2026-10-01", "mia", kind.name(), "") + "],");
        assertThat(CopiesOut.of(dossier, TODAY).all()).singleElement().satisfies(copy -> assertThat(
                        copy.topics().stream().toList())
                .isEqualTo(topic == null ? List.of() : List.of(topic)));
    }

    /** What a parent agreed for a child of ten is asked again of the patient who is sixteen now. */
    @ParameterizedTest
    @CsvSource({
        "right, AGREES, 2026-11-20, DECIDES_ALONE",
        "right, CANNOT_SAY, 2026-11-20, DECIDES_ALONE",
        "right, AGREES, 2026-11-21, DECIDES_TOO",
        "mentor, CANNOT_SAY, 2026-11-20, ''"
    })
    void aYesOfAParentEndsWhereThePatientIsSixteenAndTheYesOfAnotherRepresentativeDoesNot(
            String right, String stance, String sixteen, String why) {
        String people = PEOPLE.formatted("2022-11-20", sixteen, "PARENT_OR_GUARDIAN")
                .replace(
                        "\"representations\": [",
                        "\"representations\": [{\"id\": \"mentor\", \"recorded\": {\"on\": \"2026-01-05\", \"by\": \"els\"}, \"representative\": \"tom\", \"basis\": \"MENTOR\"},");
        String behalf =
                "\"topics\": [\"PLAN\"], \"inOwnWords\": \"Dat mag.\", \"onBehalf\": {\"representation\": \"%s\", \"patientsStance\": \"%s\"}"
                        .formatted(right, stance);
        Dossier dossier =
                read(people + "\"involvementAgreements\": [" + yes("yes", "2026-09-02", "els", behalf) + "]}");
        assertThat(why(dossier)).extracting(WhyClosed::name).isEqualTo(why.isEmpty() ? List.of() : List.of(why));
    }

    /** Tom's right has ended; a yes that Mia wrote down by it is not a parent's own. */
    @Test
    void aParentWritesItDownByTheirOwnRightAndNotByThatOfAnother() {
        String behalf =
                "\"topics\": [\"PLAN\"], \"onBehalf\": {\"representation\": \"ended\", \"patientsStance\": \"AGREES\"}";
        Dossier dossier = read(PEOPLE.formatted("2028-01-01", "2032-01-01", "PARENT_OR_GUARDIAN")
                + "\"involvementAgreements\": [" + yes("yes", "2026-09-02", "mia", behalf) + "]}");
        assertThat(why(dossier)).containsExactly(WhyClosed.NEVER_ASKED);
    }

    @Test
    void aYesAboutEverybodyIsNotAboutWhoCameLaterAlsoWhereSomebodyElseWasCloseByThen() {
        PersonId ben = PersonId.of("ben");
        Dossier dossier = dossier(PLAIN_YES.replace("[\"mia\"]", "[]"), "");
        Dossier withBen = Dossier.builder()
                .from(dossier)
                .addCloseOnes(CloseOne.builder()
                        .id(EntryId.of("b"))
                        .recorded(Recorded.of(YES.plusDays(1), PersonId.of("els")))
                        .person(ben)
                        .build())
                .build();
        assertThat(Opened.whyNot(ben, withBen, TODAY)).extracting(Closed::why).containsExactly(WhyClosed.CAME_LATER);
        assertThat(why(withBen)).isEmpty();
    }

    @Test
    void howItGoesIsOpenByThePatientsOwnVoiceAndNotByThatOfWhoDecidesInTheirPlace() {
        String behalf =
                "\"topics\": [\"PLAN\", \"HOW_IT_GOES\"], \"inOwnWords\": \"Ik moet dat weten.\", \"onBehalf\": {\"representation\": \"right\", \"patientsStance\": \"CANNOT_SAY\"}";
        Opened opened = Opened.to(MIA, dossier(yes("yes", "2026-09-02", "els", behalf), ENTRIES), TODAY, TODAY);
        assertThat(opened.covers(InvolvementTopic.PLAN)).isTrue();
        assertThat(opened.covers(InvolvementTopic.HOW_IT_GOES)).isFalse();
        Opened own = Opened.to(
                MIA, dossier(yes("yes", "2026-09-02", "jan", "\"topics\": [\"HOW_IT_GOES\"]"), ENTRIES), TODAY, TODAY);
        assertThat(own.covers(InvolvementTopic.HOW_IT_GOES)).isTrue();
    }

    @Test
    void whereTheRecordIsClosedNothingIsOpenAndAllOfItIsHeldBack() {
        Dossier open = dossier(PLAIN_YES, ENTRIES);
        Dossier closed = Dossier.builder()
                .from(open)
                .patient(Patient.builder()
                        .from(open.patient())
                        .mergedInto(PersonId.of("jan-2"))
                        .build())
                .build();
        Opened opened = Opened.to(MIA, closed, TODAY, TODAY);
        assertThat(opened.agreements()).isEmpty();
        assertThat(closed.entries()).allMatch(opened::isHeldBack);
        assertThat(openingIn(closed)).isEmpty();
        assertThat(why(closed)).contains(WhyClosed.RECORD_CLOSED);
    }

    /** Whoever hears of a yes without the names in it would take it for a yes about all of them. */
    @ParameterizedTest
    @MethodSource("yesesThatAreToldElsewhere")
    void aYesOutOfWhichANoTookSomebodyIsToldNowhereAsOneThatOpens(List<?> row) {
        assertThat(openingIn(dossier((String) row.get(0), ENTRIES)))
                .extracting(EntryId::value)
                .isEqualTo(row.get(1));
    }

    /** Also where the person was noted as a close one in error: the no stands. */
    @Test
    void aNoAboutSomebodyWhoIsNoCloseOneAnyMoreTakesThemOutOfAYesAboutEverybody() {
        String no = said("no", "2026-09-03", "DECLINED").replace("[\"mia\"]", "[\"tom\"]");
        String people = PEOPLE.formatted("2000-01-01", "2004-01-01", "MENTOR")
                .replace(
                        "\"by\": \"els\"}, \"person\": \"tom\"",
                        "\"by\": \"els\", \"enteredInError\": {\"on\": \"2026-11-01\", \"by\": \"els\"}}, \"person\": \"tom\"");
        Dossier dossier =
                read(people + "\"involvementAgreements\": [" + PLAIN_YES.replace("[\"mia\"]", "[]") + "," + no + "]}");
        assertThat(openingIn(dossier)).isEmpty();
    }

    static Stream<List<?>> yesesThatAreToldElsewhere() {
        String toBoth = PLAIN_YES.replace("[\"mia\"]", "[\"mia\", \"tom\"]");
        String toAll = PLAIN_YES.replace("[\"mia\"]", "[]");
        String noToTom = said("no", "2026-09-03", "DECLINED").replace("[\"mia\"]", "[\"tom\"]");
        return Stream.of(
                List.of(PLAIN_YES, List.of("yes")),
                List.of(toBoth, List.of("yes")),
                List.of(toAll, List.of("yes")),
                List.of(PLAIN_YES + "," + noToTom, List.of("yes")),
                List.of(toBoth + "," + noToTom, List.of()),
                List.of(toAll + "," + noToTom, List.of()),
                List.of(PLAIN_YES.replace("jan", "els"), List.of()),
                List.of("", List.of()));
    }

    /** "Only the appointments" after "everything": the last say leads, and staff are asked to ask. */
    @Test
    void aLaterYesThatNamesLessLeadsAlsoWhereItTakesTheEarliersPlaceNowhere() {
        String all = yes("all", "2026-09-02", "jan", ALL);
        String less = yes(
                "less", "2026-10-10", "jan", "\"topics\": [\"APPOINTMENTS\"], \"inOwnWords\": \"Alleen nog wanneer.\"");
        for (String said : List.of(
                all + "," + less,
                less + "," + all,
                all.replace("[\"mia\"]", "[]") + "," + less,
                all + "," + less.replace("\"jan\"", "\"els\""))) {
            Dossier dossier = dossier(said, ENTRIES);
            Opened opened = Opened.to(MIA, dossier, TODAY, TODAY);
            assertThat(opened.covers(InvolvementTopic.APPOINTMENTS)).as(said).isTrue();
            assertThat(opened.covers(InvolvementTopic.PLAN)).as(said).isFalse();
            assertThat(opened.covers(InvolvementTopic.HOW_IT_GOES)).as(said).isFalse();
            assertThat(why(dossier)).as(said).contains(WhyClosed.NARROWED_SINCE);
            assertThat(openingIn(dossier)).as(said).doesNotContain(EntryId.of("all"));
            assertThat(Opened.to(MIA, dossier, YES, TODAY).covers(InvolvementTopic.PLAN))
                    .as("nor on a page of an earlier day")
                    .isFalse();
        }
    }

    @Test
    void aLaterYesThatNamesNothingClosesWhatWasOpenUntilSomebodyAsked() {
        Dossier dossier = dossier(
                yes("all", "2026-09-02", "jan", ALL) + ","
                        + yes("less", "2026-10-10", "jan", "\"inOwnWords\": \"Alleen nog als het slecht gaat.\""),
                ENTRIES);
        assertThat(Opened.to(MIA, dossier, TODAY, TODAY).agreements())
                .noneMatch(yes -> !yes.topics().isEmpty());
        assertThat(why(dossier)).contains(WhyClosed.NARROWED_SINCE, WhyClosed.NOTHING_NAMED);
    }

    /** What names more, or something else, adds to it; one of before, or about somebody else, takes nothing away. */
    @Test
    void aYesThatAddsOrIsAboutOthersOrOfBeforeNarrowsNothing() {
        String all = yes("all", "2026-09-02", "jan", "\"topics\": [\"PLAN\", \"APPOINTMENTS\"]");
        String less = yes("other", "2026-10-10", "jan", "\"topics\": [\"APPOINTMENTS\"]");
        for (String said : List.of(
                all + "," + yes("other", "2026-10-10", "jan", "\"topics\": [\"APPOINTMENTS\", \"HOW_IT_GOES\"]"),
                all + "," + yes("other", "2026-10-10", "jan", "\"topics\": [\"PLAN\", \"APPOINTMENTS\"]"),
                all + "," + less.replace("[\"mia\"]", "[\"tom\"]"),
                all + "," + less.replace("[\"mia\"]", "[]"),
                all + "," + less.replace("2026-10-10", "2026-09-01"))) {
            Dossier dossier = dossier(said, ENTRIES);
            assertThat(Opened.to(MIA, dossier, TODAY, TODAY).covers(InvolvementTopic.PLAN))
                    .as(said)
                    .isTrue();
            assertThat(why(dossier)).as(said).doesNotContain(WhyClosed.NARROWED_SINCE);
        }
    }

    /** "She may not know that I say this", under a yes to how it goes. */
    @Test
    void whatThePatientSaysOfTheReaderStaysOffThePageUnlessThatEntryIsNamed() {
        String all = yes("all", "2026-09-02", "jan", ALL);
        String review = """
                 "progressReviews": [{"id": "r", "recorded": {"on": "2026-11-10", "by": "els"},
                  "participants": ["jan", "els"], "patientsView": "%s"}],
                """;
        for (String words :
                List.of("mia was weer boos.", "Dit mag MIA niet weten", "Mijn dochter mag dit niet weten")) {
            Dossier dossier = whereMiaHasAName(all, review.formatted(words));
            EntryId said = EntryId.of("r");
            assertThat(Opened.to(MIA, dossier, TODAY, TODAY)
                            .isHeldBack(dossier.findEntry(said).orElseThrow()))
                    .isTrue();
            assertThat(Opened.whyNot(MIA, dossier, TODAY))
                    .contains(new Closed(WhyClosed.NAMES_THE_READER, List.of(said)));
            Dossier named = whereMiaHasAName(
                    yes("all", "2026-11-11", "jan", "\"topics\": [\"HOW_IT_GOES\"], \"entries\": [\"r\"]"),
                    review.formatted(words));
            assertThat(Opened.to(MIA, named, TODAY, TODAY)
                            .names(named.findEntry(said).orElseThrow()))
                    .isTrue();
            assertThat(why(named)).isEmpty();
        }
        Dossier other = whereMiaHasAName(all, review.formatted("Het gaat wel."));
        Opened opened = Opened.to(MIA, other, TODAY, TODAY);
        assertThat(why(other)).isEmpty();
        assertThat(opened.saidSinceTheYes(other)).containsExactly(EntryId.of("r"));
        Dossier before = whereMiaHasAName(yes("all", "2026-11-12", "jan", ALL), review.formatted("Het gaat wel."));
        assertThat(Opened.to(MIA, before, TODAY, TODAY).saidSinceTheYes(before)).isEmpty();
    }

    /** What the reader does is theirs to know; who else is meant by a name in a plan, staff ask the patient. */
    @Test
    void aPlanThatNamesTheReaderIsToldToStaffBeforeTheyGiveThePage() {
        String plans = """
                 "carePlans": [{"id": "walks", "recorded": {"on": "2026-09-01", "by": "els"}, "status": "ACTIVE",
                   "lookAgainOn": "2027-02-01", %s}],
                """;
        String signs = """
                 "signallingPlans": [{"id": "signs", "recorded": {"on": "2026-09-01", "by": "els"}, "kind": "CRISIS",
                   "phases": [{"id": "crisis", "level": "CRISIS", %s}] %s}],
                """;
        String sign = "\"signs\": [{\"id\": \"afraid\", \"noticedBy\": \"MYSELF\", \"what\": \"%s\"}]";
        String step = "\"steps\": [{\"what\": \"Mia weghouden\", \"does\": [\"%s\"]}]";
        String goal =
                "\"goals\": [{\"id\": \"away\", \"status\": \"ACCEPTED\", \"inOwnWords\": \"%s\", \"acceptedBy\": [\"jan\"]}]";
        String action = "\"actions\": [{\"id\": \"watch\", \"what\": \"Mia in de gaten houden\", \"does\": [\"%s\"]}]";
        String topics = "\"topics\": [\"PLAN\", \"SIGNS_AND_CRISIS\"]";
        String all = yes("all", "2026-09-02", "jan", topics);
        for (String naming : List.of(
                plans.formatted(goal.formatted("Los komen van mijn dochter.")),
                plans.formatted(action.formatted("els")),
                signs.formatted(sign.formatted("Ik ben bang voor mia"), ""),
                signs.formatted(step.formatted("els"), ""),
                signs.formatted(sign.formatted("Ik ben bang"), ", \"whatHelps\": [\"Als MIA weg is\"]"),
                signs.formatted(sign.formatted("Ik ben bang"), ", \"whatDoesNotHelp\": [\"Mia aan de telefoon\"]"))) {
            Dossier dossier = whereMiaHasAName(all, naming);
            EntryId plan = EntryId.of(naming.contains("carePlans") ? "walks" : "signs");
            assertThat(Opened.to(MIA, dossier, TODAY, TODAY).plansNamingTheReader(dossier, MIA))
                    .as(naming)
                    .containsExactly(plan);
            Dossier named = whereMiaHasAName(
                    yes("all", "2026-09-02", "jan", topics + ", \"entries\": [\"" + plan.value() + "\"]"), naming);
            assertThat(Opened.to(MIA, named, TODAY, TODAY).plansNamingTheReader(named, MIA))
                    .isEmpty();
        }
        for (String none : List.of(
                plans.formatted(goal.formatted("Weer fietsen.")),
                plans.formatted(action.formatted("mia")),
                signs.formatted(step.formatted("mia"), ""))) {
            Dossier dossier = whereMiaHasAName(all, none);
            assertThat(Opened.to(MIA, dossier, TODAY, TODAY).plansNamingTheReader(dossier, MIA))
                    .as(none)
                    .isEmpty();
        }
    }

    /** The day would tell that there was a talk of which nothing stands on the page. */
    @Test
    void aTalkThatThePatientMayNotReadSetsNoDayOfThePage() {
        String talk = """
                 "visitSummaries": [{"id": "v", "recorded": {"on": "2026-11-12", "by": "els"}, "participants": ["jan", "els"],
                  "confidence": "%s", "agreed": [{"what": "Meefietsen", "who": ["mia"]}]}],
                """;
        String all = yes("all", "2026-09-02", "jan", ALL);
        assertThat(Opened.readingDay(MIA, dossier(all, talk.formatted("IN_CONFIDENCE"))))
                .contains(YES);
        assertThat(Opened.readingDay(MIA, dossier(all, talk.formatted("MAY_BE_SHARED"))))
                .contains(LocalDate.of(2026, 11, 12));
    }

    private static Dossier whereMiaHasAName(String agreements, String more) {
        String named = PEOPLE.formatted("2000-01-01", "2004-01-01", "MENTOR")
                .replace(
                        "\"person\": \"mia\"",
                        "\"person\": \"mia\", \"name\": \"Mia de Boer\", \"relation\": \"dochter\"");
        return read(named + more + "\"involvementAgreements\": [" + agreements + "]}");
    }

    private static final String ALL =
            "\"topics\": [\"PLAN\", \"APPOINTMENTS\", \"HOW_IT_GOES\", \"SIGNS_AND_CRISIS\"], \"inOwnWords\": \"Mia mag alles weten.\"";

    private static List<WhyClosed> why(Dossier dossier) {
        return Opened.whyNot(MIA, dossier, TODAY).stream().map(Closed::why).toList();
    }

    private static String yes(String id, String on, String by, String more) {
        return said(id, on, "AGREED")
                .replace("\"by\": \"jan\"", "\"by\": \"" + by + "\"")
                .replaceFirst("}$", more.isEmpty() ? "}" : ", " + more + "}");
    }

    private static String said(String id, String on, String answer) {
        return """
                {"id": "%s", "recorded": {"on": "%s", "by": "jan"}, "answer": "%s", "closeOnes": ["mia"]}""".formatted(id, on, answer);
    }

    private static String inPlaceOf(String id, String more) {
        return """
                {"id": "again", "recorded": {"on": "2026-11-10", "by": "jan", "replaces": "%s"}, "answer": "AGREED", "closeOnes": ["mia"], %s}""".formatted(id, more);
    }

    private static String given(String id, String on, String to, String kind, String more) {
        return """
                {"id": "%s", "recorded": {"on": "%s", "by": "els"}, "copy": "%s", "to": "%s"%s}""".formatted(id, on, kind, to, more);
    }

    private static Dossier dossier(String agreements, String more) {
        return read(PEOPLE.formatted("2000-01-01", "2004-01-01", "MENTOR") + more + "\"involvementAgreements\": ["
                + agreements + "]}");
    }

    private static Dossier read(String file) {
        return DossierFile.read(file).orElseThrow();
    }

    private static Set<EntryId> openingIn(Dossier dossier) {
        DayView view = DayView.ofWhole(dossier);
        return Opened.openingIn(view, Voices.in(view));
    }
}
