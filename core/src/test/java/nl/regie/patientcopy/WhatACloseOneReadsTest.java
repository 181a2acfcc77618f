package nl.regie.patientcopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.entry.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Of each subject, and of each entry that is named, what Mia reads of it and what she does not. Everybody in it is
 * invented.
 */
class WhatACloseOneReadsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final PersonId MIA = PersonId.of("mia");

    private static final String PEOPLE = """
            {"schemaVersion": "1.1", "patient": {"id": "jan", "name": "Jan"},
             "professionals": [{"id": "els", "name": "Els"}],
             "closeOnes": [{"id": "m", "recorded": {"on": "2026-01-05", "by": "els"}, "person": "mia", "name": "Mia"},
               {"id": "t", "recorded": {"on": "2026-01-05", "by": "els"}, "person": "tom"}],
             "representations": [{"id": "right", "recorded": {"on": "2026-01-05", "by": "els"}, "representative": "tom", "basis": "MENTOR"}],
            """;

    private static final String PLAN = """
             "carePlans": [
               {"id": "plan", "recorded": {"on": "2026-10-03", "by": "els"}, "status": "ACTIVE",
                "goals": [{"id": "swims", "status": "ACCEPTED", "inOwnWords": "Weer zwemmen.", "acceptedBy": ["jan"]},
                  {"id": "moves", "status": "PROPOSED", "inOwnWords": "Misschien verhuizen."}],
                "actions": [{"id": "a1", "what": "Meefietsen", "does": ["mia"]},
                  {"id": "a2", "what": "Bellen met het bad", "does": ["els"], "supports": ["mia"]},
                  {"id": "a3", "what": "Koken op dinsdag", "does": ["tom"]}]},
               {"id": "stopped", "recorded": {"on": "2026-10-04", "by": "els"}, "status": "STOPPED",
                "actions": [{"id": "a4", "what": "Wandelen in het bos", "does": ["mia"]}]},
               {"id": "by-tom", "recorded": {"on": "2026-10-04", "by": "tom"}, "status": "ACTIVE",
                "actions": [{"id": "a5", "what": "Door Tom bedacht", "does": ["mia"]}]}],
            """;

    private static final String VISITS = """
             "consultPreparations": [
               {"id": "asked", "recorded": {"on": "2026-11-01", "by": "jan"}, "visitOn": "2026-11-25", "howItGoes": "BETTER", "inOwnWords": "Ik fiets weer."},
               {"id": "asked-again", "recorded": {"on": "2026-11-10", "by": "jan"}, "visitOn": "2026-12-20", "howItGoes": "WORSE", "inOwnWords": "Het zit tegen."}],
             "preparationReadings": [{"id": "read", "recorded": {"on": "2026-11-02", "by": "els"}, "preparation": "asked"}%s],
             "visitDecisions": [
               {"id": "was", "recorded": {"on": "2026-10-20", "by": "els"}, "decidedBy": "els", "visitOn": "2026-11-15", "plan": "AS_PLANNED", "form": "IN_PERSON"},
               {"id": "comes", "recorded": {"on": "2026-11-11", "by": "els"}, "preparation": "asked", "decidedBy": "els", "visitOn": "2026-11-25", "plan": "AS_PLANNED", "reason": "Zo gevraagd door Jan", "form": "IN_PERSON"},
               {"id": "skipped", "recorded": {"on": "2026-11-12", "by": "els"}, "preparation": "asked-again", "decidedBy": "els", "visitOn": "2026-12-20", "plan": "%s", "reason": "Het gaat goed genoeg", "nextContactOn": "%s", "nextContactForm": "PHONE"}],
             "contactAgreements": [{"id": "contact", "recorded": {"on": "2026-10-04", "by": "els"}, "agreed": "Elke maand bellen", "preference": "Liever in de ochtend.", "reason": "Om de rust", "outcome": "FOLLOWED"}],
             "visitSummaries": [
               {"id": "talk", "recorded": {"on": "2026-10-11", "by": "els"}, "patientsView": "Het was een lang gesprek.", "agreed": [{"what": "Sleutel ophalen", "who": ["mia"]}, {"what": "Uitslag opvragen", "who": ["els"]}]},
               {"id": "talk-of-tom", "recorded": {"on": "2026-10-12", "by": "els"}, "agreed": [{"what": "Schuur opruimen", "who": ["tom"]}]}],
            """;

    private static final String REST = """
             "answers": [
               {"id": "wish", "recorded": {"on": "2026-10-01", "by": "jan"}, "question": "WISH", "response": "GIVEN", "inOwnWords": "Een hond."},
               {"id": "need", "recorded": {"on": "2026-10-01", "by": "jan"}, "question": "NEED", "response": "GIVEN", "inOwnWords": "Minder pijn."}],
             "selfDirections": [{"id": "garden", "recorded": {"on": "2026-10-02", "by": "jan"}, "subject": "De tuin", "lifeDomain": "CARE", "wish": "SELF", "inOwnWords": "Dat doe ik zelf.", "reason": "Rust in het hoofd"}],
             "sharedDecisions": [{"id": "choice", "recorded": {"on": "2026-10-06", "by": "els"}, "question": "Thuis of in de groep?", "options": [{"id": "home", "what": "Thuis oefenen", "inFavour": ["Rustig"]}, {"id": "group", "what": "In de groep oefenen"}], "chosen": ["home"], "choiceInOwnWords": "Ik blijf thuis."}],
             "supportRecords": [{"id": "support", "recorded": {"on": "2026-10-05", "by": "els"}, "what": "Samen gebeld", "givenBy": ["els"], "response": "Hij was stil"}],
             "progressReviews": [{"id": "older", "recorded": {"on": "2026-09-07", "by": "els"}, "patientsView": "Het ging moeizaam."},
               {"id": "newer", "recorded": {"on": "2026-10-07", "by": "els"}, "patientsView": "Het gaat beter."}],
            """;

    private static final String SIGNS = """
             "signallingPlans": [{"id": "signs", "recorded": {"on": "2026-10-08", "by": "els"}, "kind": "CRISIS", "wishes": "Niet naar de kliniek.",
               "phases": [{"id": "red", "level": "CRISIS", "signs": [{"id": "sign", "noticedBy": "MYSELF", "what": "Ik slaap niet meer."}]}]}],
            """;

    private static final String READ_TOO =
            ", {\"id\": \"read-too\", \"recorded\": {\"on\": \"2026-11-11\", \"by\": \"els\"}, \"preparation\": \"asked-again\"}";

    private static final List<String> NEVER = List.of(
            "Misschien verhuizen",
            "Wandelen in het bos",
            "Door Tom bedacht",
            "Zo gevraagd door Jan",
            "Het gaat goed genoeg",
            "Om de rust",
            "Het was een lang gesprek",
            "Uitslag opvragen",
            "Schuur opruimen",
            "Rust in het hoofd",
            "Rustig",
            "In de groep oefenen",
            "Hij was stil",
            "Het zit tegen",
            "15 november 2026",
            "Minder pijn");

    static Stream<List<Object>> whatIsOpenAndWhatIsRead() {
        return Stream.of(
                List.of(
                        "\"topics\": [\"PLAN\"]",
                        List.of("Weer zwemmen", "Meefietsen", "Bellen met het bad", "Koken op dinsdag")),
                List.of(
                        "\"entries\": [\"plan\"]",
                        List.of("Weer zwemmen", "Meefietsen", "Bellen met het bad", "Koken op dinsdag")),
                List.of(
                        "\"topics\": [\"APPOINTMENTS\"]",
                        List.of("25 november 2026", "Elke maand bellen", "Sleutel ophalen")),
                List.of("\"entries\": [\"contact\"]", List.of("Elke maand bellen", "Liever in de ochtend")),
                List.of("\"topics\": [\"SIGNS_AND_CRISIS\"]", List.of("Ik slaap niet meer")),
                List.of("\"entries\": [\"signs\"]", List.of("Ik slaap niet meer", "Niet naar de kliniek")),
                List.of("\"topics\": [\"HOW_IT_GOES\"]", List.of("Ik fiets weer", "Het gaat beter")),
                List.of("\"entries\": [\"older\"]", List.of("Het ging moeizaam")),
                List.of("\"entries\": [\"asked\"]", List.of("Ik fiets weer")),
                List.of("\"entries\": [\"wish\"]", List.of("Een hond")),
                List.of("\"entries\": [\"garden\"]", List.of("De tuin", "Dat doe ik zelf")),
                List.of(
                        "\"entries\": [\"choice\"]",
                        List.of("Thuis of in de groep", "Thuis oefenen", "Ik blijf thuis")),
                List.of("\"entries\": [\"support\"]", List.of("Samen gebeld")),
                List.of("\"wording\": \"Mia mag mee naar het bad.\"", List.of("Mia mag mee naar het bad")));
    }

    private static final List<String> ALL = whatIsOpenAndWhatIsRead()
            .flatMap(row -> ((List<?>) row.get(1)).stream())
            .map(String.class::cast)
            .distinct()
            .toList();

    /** What stands in no row is read by her nowhere, and what stands in a row only where it was opened. */
    @ParameterizedTest
    @MethodSource("whatIsOpenAndWhatIsRead")
    void sheReadsWhatIsOpenAndNothingElse(List<Object> row) {
        String page = page(dossier((String) row.get(0)));
        List<String> read =
                ((List<?>) row.get(1)).stream().map(String.class::cast).toList();

        assertThat(page).contains(read);
        assertThat(ALL).filteredOn(each -> !read.contains(each)).noneMatch(page::contains);
        assertThat(NEVER).noneMatch(page::contains);
    }

    /** On a discreet page stands nothing of what was told, agreed or named; not even that it is there. */
    @ParameterizedTest
    @MethodSource("whatIsOpenAndWhatIsRead")
    void onADiscreetPageSheReadsNothingOfIt(List<Object> row) {
        String page = CloseOneCopy.online(
                        DossierFile.read(dossier((String) row.get(0))).orElseThrow(), DAY, MIA, CareModule.shipped())
                .text(CopyWishes.in(Language.NL).discreetly());

        assertThat(((List<?>) row.get(1)).stream().map(String.class::cast)).noneMatch(page::contains);
        assertThat(page).doesNotContain("WAT U OOK MAG WETEN");
    }

    /** The one is not what stands now, and the other may have been meant to go. */
    @Test
    void whatThePatientSaidAndSomebodyElseWroteOverSheDoesNotRead() {
        String now = dossier("\"topics\": [\"APPOINTMENTS\"]");
        String over = now.replace("\"contactAgreements\": [", """
                        "contactAgreements": [
                          {"id": "before", "recorded": {"on": "2026-10-02", "by": "jan"}, "agreed": "Elke week bellen",
                           "preference": "Elke week, graag."},
                        """)
                .replace(
                        "\"id\": \"contact\", \"recorded\": {\"on\": \"2026-10-04\", \"by\": \"els\"",
                        "\"id\": \"contact\", \"recorded\": {\"on\": \"2026-10-04\", \"by\": \"els\", \"replaces\": \"before\"")
                .replace(", \"preference\": \"Liever in de ochtend.\"", "");

        assertThat(page(now)).contains("Elke maand bellen");
        assertThat(page(over)).doesNotContain("Elke week", "Elke maand bellen");
    }

    /** What others say that the patient said, of a talk where the patient was not, is no word of the patient. */
    @Test
    void whatOthersReportOfATalkWithoutThePatientSheDoesNotRead() {
        String how = dossier("\"topics\": [\"HOW_IT_GOES\"]");
        String without = how.replace(
                "\"patientsView\": \"Het gaat beter.\"",
                "\"patientsView\": \"Het gaat beter.\", \"participants\": [\"els\", \"tom\"]");

        assertThat(page(how)).contains("Het gaat beter");
        assertThat(page(without)).doesNotContain("Het gaat beter", "7 oktober 2026");
    }

    /** What the patient's own report keeps from them, the page of somebody else does not tell. */
    @ParameterizedTest
    @ValueSource(strings = {"\"confidence\": \"IN_CONFIDENCE\"", "\"participants\": [\"els\", \"mia\"]"})
    void whatThePatientMayNotReadOfATalkSheDoesNotReadEither(String kept) {
        String appointments = dossier("\"topics\": [\"APPOINTMENTS\"]");
        String talk = "\"patientsView\": \"Het was een lang gesprek.\"";

        assertThat(page(appointments)).contains("Sleutel ophalen");
        assertThat(page(appointments.replace(talk, kept))).doesNotContain("Sleutel ophalen");
    }

    @Test
    void aPreparationInWhichNothingIsSaidIsNoLineWithADayAlone() {
        String nothing = dossier("\"entries\": [\"asked\"]")
                .replace(", \"howItGoes\": \"BETTER\", \"inOwnWords\": \"Ik fiets weer.\"", "");

        assertThat(page(nothing)).doesNotContain("1 november 2026");
        assertThat(page(dossier("\"entries\": [\"asked\"]"))).contains("1 november 2026");
    }

    /** What was named and is of an open topic too stands there once, and so does what she does herself. */
    @Test
    void whatIsOpenTwiceStandsThereOnce() {
        String page =
                page(dossier("\"topics\": [\"PLAN\", \"HOW_IT_GOES\"], \"entries\": [\"plan\", \"newer\", \"asked\"]"));

        for (String words :
                List.of("Meefietsen", "Bellen met het bad", "Koken op dinsdag", "Het gaat beter", "Ik fiets weer")) {
            assertThat(page.split(words, -1)).as(words).hasSize(2);
        }
    }

    @Test
    void whatSheDoesOrHelpsWithComesBeforeWhatOthersDo() {
        assertThat(page(dossier("\"topics\": [\"PLAN\"]")))
                .containsSubsequence(
                        "WAT U DOET", "Meefietsen", "Bellen met het bad", "Weer zwemmen", "Koken op dinsdag");
    }

    /** Nobody is told to call themselves; where the plan names nobody else, the page says whom she can call. */
    @Test
    void whereSheIsTheOneToCallThePageSaysSoAndWhomSheCanCall() {
        String open = dossier("\"topics\": [\"SIGNS_AND_CRISIS\"]");
        String alone =
                open.replace("\"kind\": \"CRISIS\",", "\"kind\": \"CRISIS\", \"contacts\": [{\"person\": \"mia\"}],");
        String withEls = open.replace(
                "\"kind\": \"CRISIS\",",
                "\"kind\": \"CRISIS\", \"contacts\": [{\"person\": \"mia\"}, {\"person\": \"els\"}],");

        assertThat(page(alone))
                .containsSubsequence("Bellen: ’s Avonds", "huisartsenpost", "Ook: Jan kan u bellen")
                .doesNotContain("Bellen: u zelf");
        assertThat(page(withEls))
                .contains("Ook: Jan kan u bellen", "Els: telefoon")
                .doesNotContain("Bellen: ’s Avonds");
    }

    /** The page stands on the day of the agreement, the last that is open to her. */
    @ParameterizedTest
    @CsvSource({
        "SKIP, 2026-12-01, true",
        "OTHER_FORM, 2026-12-01, true",
        "OTHER_FORM, 2026-11-18, true",
        "OTHER_FORM, 2026-11-17, false",
        "SOONER, 2026-12-01, false"
    })
    void contactInsteadOfAVisitStandsThereAndNotThatItIsSooner(String plan, LocalDate next, boolean isThere) {
        String page = page(dossier("\"topics\": [\"APPOINTMENTS\"]", plan, next, ""));

        assertThat(page.contains("Het volgende contact")).isEqualTo(isThere);
        assertThat(page.contains("Met de telefoon")).isEqualTo(isThere);
    }

    @Test
    void whatWaitsForAProfessionalIsReadByHerWhereOneReadIt() {
        String how = "\"topics\": [\"HOW_IT_GOES\"]";

        assertThat(page(dossier(how, "SKIP", DAY, READ_TOO)))
                .contains("Het zit tegen")
                .doesNotContain("Ik fiets weer");
        assertThat(page(dossier("\"entries\": [\"asked-again\"]"))).doesNotContain("Het zit tegen");
    }

    /** Whoever reads that it is worse reads whom to call, unless the signs say so already. */
    @Test
    void whereSheReadsThatItIsWorseSheReadsWhomToCall() {
        String heading = "WIE ER TE BELLEN IS";
        String how = "\"topics\": [\"HOW_IT_GOES\"]";

        assertThat(page(dossier(how, "SKIP", DAY, READ_TOO))).contains(heading);
        assertThat(page(dossier("\"entries\": [\"asked-again\"]", "SKIP", DAY, READ_TOO)))
                .contains(heading);
        assertThat(page(dossier(how))).as("it is better").doesNotContain(heading);
    }

    @Test
    void whoReadsByTheRightOfAnotherReadsThatItIsSoAndAPatientWithoutANameIsThePatient() {
        String right =
                "\"topics\": [\"PLAN\"], \"inOwnWords\": \"Ik moet dat weten.\", \"onBehalf\": {\"representation\": \"right\", \"patientsStance\": \"CANNOT_SAY\"}";
        String own = "Hier staat wat Jan met u wil delen.";

        assertThat(page(dossier(right)
                        .replace(
                                "\"by\": \"jan\"}, \"answer\": \"AGREED\"",
                                "\"by\": \"els\"}, \"answer\": \"AGREED\"")))
                .contains("omdat u mag beslissen voor Jan")
                .doesNotContain(own);
        assertThat(page(dossier("\"topics\": [\"PLAN\"]"))).contains(own);
        assertThat(page(dossier("\"topics\": [\"PLAN\"]").replace(", \"name\": \"Jan\"", "")))
                .contains("degene om wie het gaat");
    }

    private static String page(String dossier) {
        return CloseOneCopy.online(DossierFile.read(dossier).orElseThrow(), DAY, MIA, CareModule.shipped())
                .text(Language.NL);
    }

    private static String dossier(String open) {
        return dossier(open, "SKIP", DAY.minusDays(1), "");
    }

    private static String dossier(String open, String plan, LocalDate next, String readings) {
        return PEOPLE + PLAN + VISITS.formatted(readings, plan, next) + REST + SIGNS
                + "\"involvementAgreements\": [{\"id\": \"yes\", \"recorded\": {\"on\": \"2026-11-18\", \"by\": \"jan\"}, \"answer\": \"AGREED\", \"closeOnes\": [\"mia\"], "
                + open + "}]}";
    }
}
