package nl.regie.nextstep;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.time.LocalDate;
import java.util.List;
import nl.regie.caremodule.Audience;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.help.PressingReason;
import nl.regie.help.ToCall;
import org.junit.jupiter.api.Test;

/** What cannot wait comes before every question, and nobody is asked what they said. Everybody in it is invented. */
class SafetyFirstTest {
    private static final String CRISIS_PLAN = """
            "signallingPlans": [{"id": "sg", "recorded": {"on": "2026-10-01", "by": "els"}, "kind": "CRISIS",
              "phases": [{"id": "red", "level": "CRISIS", "signs": [{"id": "voices", "noticedBy": "MYSELF", "what": "Ik hoor ze weer"}]},
                         {"id": "orange", "level": "EARLY_SIGNS", "signs": [{"id": "sleep", "noticedBy": "MYSELF", "what": "Ik slaap slecht"}]}]}]
            """;

    @Test
    void aSignOfACrisisComesFirstWithWhomToCallAndNoOtherQuestion() {
        NextStepsReport next = next(CRISIS_PLAN + ", " + preparation("\"signs\": [\"voices\"]"));
        assertThat(next.pressing())
                .extracting(ReportedPressing::reason)
                .containsExactly(PressingReason.CRISIS_SIGN_NOTICED);
        assertThat(next.pressing().get(0).text()).contains("Wacht niet op de afspraak");
        assertThat(next.pressing().get(0).signs()).singleElement(as(STRING)).startsWith("“Ik hoor ze weer”");
        assertThat(next.pressing().get(0).patientSaid()).isEmpty();
        assertThat(next.steps()).isEmpty();
        assertThat(next.nobodyToCall()).contains("Het signaleringsplan noemt niemand om te bellen.");
        assertThat(next.whomToCall()).extracting(ToCall::text).anyMatch(text -> text.contains("113"));
    }

    /** Danger at home: who stands in the plan may be the danger. */
    @Test
    void whileThereIsDangerAtHomeNobodyIsToLookWhatOthersDoInThePlan() {
        String noticed = CRISIS_PLAN + ", " + preparation("\"signs\": [\"voices\"]");
        String danger =
                ", \"dangersAtHome\": [{\"id\": \"d\", \"recorded\": {\"on\": \"2026-11-10\", \"by\": \"els\"}, \"state\": \"PRESENT\"}]";
        assertThat(first(noticed)).contains("kijk in dat plan wat ieder nu doet");
        assertThat(first(noticed + danger)).contains("zonder anderen erbij").doesNotContain("wat ieder nu doet");
    }

    /** Which measurement, and what was agreed for it, stands there; a later one within the limits ends it. */
    @Test
    void aMeasurementBeyondItsLimitsComesFirstWithWhichOne() {
        String measured = """
                "agreedLimits": [{"id": "l", "recorded": {"on": "2026-10-01", "by": "els"}, "what": "bloedsuiker",
                  "unit": "mmol/l", "lowest": "4", "highest": "10", "agreedWith": ["jan"]}],
                "consultPreparations": [
                  {"id": "p", "recorded": {"on": "2026-11-16", "by": "jan"}, "howItGoes": "SAME",
                   "measurements": [{"limit": "l", "value": "10.5", "on": "2026-11-16"}]}%s]""";
        String later = """
                , {"id": "p2", "recorded": {"on": "2026-11-18", "by": "jan"}, "howItGoes": "SAME",
                   "measurements": [{"limit": "l", "value": "%s", "on": "2026-11-18"}]}""";
        for (String beyond : List.of(measured.formatted(""), measured.formatted(later.formatted("11")))) {
            NextStepsReport next = next(beyond);
            assertThat(next.pressing().get(0).reason()).isEqualTo(PressingReason.MEASURED_BEYOND_LIMIT);
            assertThat(next.pressing().get(0).measured())
                    .contains(
                            "bloedsuiker: 10,5 mmol/l op 16 november 2026. Afgesproken: vanaf 4 tot en met 10 mmol/l");
            assertThat(next.whomToCall()).extracting(ToCall::text).anyMatch(text -> text.contains("huisartsenpost"));
        }
        assertThat(next(measured.formatted(later.formatted("9"))).pressing())
                .extracting(ReportedPressing::reason)
                .doesNotContain(PressingReason.MEASURED_BEYOND_LIMIT);
        assertThat(next(measured.formatted("") + """
                , "visitDecisions": [{"id": "d", "recorded": {"on": "2026-11-17", "by": "els"}, "preparation": "p",
                    "plan": "SOONER", "decidedBy": "els", "reason": "Gebeld, insuline aangepast"}]""").pressing())
                .extracting(ReportedPressing::reason)
                .doesNotContain(PressingReason.MEASURED_BEYOND_LIMIT);
    }

    /** What changed since the yes is asked about by itself. */
    @Test
    void whatChangedInThePlanSinceTheYesIsAskedFor() {
        String plan = """
                "carePlans": [
                  {"id": "pl", "recorded": {"on": "2026-08-01", "by": "els"}, "status": "ACTIVE", "lookAgainOn": "2027-02-01",
                   "actions": [{"id": "x", "what": "Wandelen", "does": ["jan"]}],
                   "agreement": {"version": "pl", "on": "2026-08-01", "by": "jan", "inOwnWords": "Prima."}},
                  {"id": "pl2", "recorded": {"on": "2026-09-01", "by": "els", "replaces": "pl"}, "status": "ACTIVE",
                   "lookAgainOn": "2027-02-01",
                   "actions": [{"id": "x", "what": "Wandelen", "does": ["jan"]}, {"id": "y", "what": "%s", "does": ["els"]}],
                   "agreement": {"version": "pl", "on": "2026-08-01", "by": "jan", "inOwnWords": "Prima."}}]""";
        assertThat(next(plan.formatted("Verhuizen")).steps())
                .filteredOn(step -> step.reason() == StepReason.PLAN_CHANGED)
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.question()).contains("anders dan waar u ja tegen zei");
                    assertThat(step.openInWords()).singleElement(as(STRING)).contains("Verhuizen");
                });
        assertThat(next(plan.formatted("Verhuizen")
                                .replace(", {\"id\": \"y\", \"what\": \"Verhuizen\", \"does\": [\"els\"]}", ""))
                        .steps())
                .extracting(ReportedStep::reason)
                .doesNotContain(StepReason.PLAN_CHANGED);
    }

    /** What others notice, the patient did not say. */
    @Test
    void aSignIsToldAsOfWhoNoticesIt() {
        String byOthers = CRISIS_PLAN.replace("\"noticedBy\": \"MYSELF\"", "\"noticedBy\": \"OTHERS\"");
        NextStepsReport next = next(byOthers + ", " + preparation("\"signs\": [\"voices\"]"));
        assertThat(next.pressing().get(0).text())
                .startsWith("Er is een signaal")
                .doesNotContain("De patiënt merkt");
        assertThat(next.pressing().get(0).signs()).singleElement(as(STRING)).contains("anderen");
        assertThat(next.pressing().get(0).patientSaid()).isEmpty();
        assertThat(first(CRISIS_PLAN + ", "
                        + preparation("\"signs\": [\"voices\"]").replace("jan", "mia")))
                .startsWith("Iemand schreef voor de patiënt op dat er een signaal");
    }

    private static String first(String lists) {
        return next(lists).pressing().stream()
                .filter(each -> each.reason() == PressingReason.CRISIS_SIGN_NOTICED)
                .findFirst()
                .orElseThrow()
                .text();
    }

    @Test
    void whatAReaderAnsweredIsNotAskedAnewWhileTheAnswerHolds() {
        String told =
                "\"experiences\": [{\"id\": \"e\", \"recorded\": {\"on\": \"2026-10-01\", \"by\": \"mia\"}, \"teller\": \"mia\", \"topic\": \"ASKED_HOW_I_AM\", \"answer\": \"NO\"}],"
                        + preparation("\"howItGoes\": \"SAME\"")
                        + ", \"preparationReadings\": [{\"id\": \"r\", \"recorded\": {\"on\": \"2026-11-17\", \"by\": \"els\"}, \"preparation\": \"p\", \"worries\": \"NO\"%s}]";
        assertThat(asksACloseOne(told.formatted(""))).isTrue();
        assertThat(asksACloseOne(
                        told.formatted(", \"answers\": [{\"about\": \"e\", \"answer\": \"HAS_OWN_CONTACT\"}]")))
                .isFalse();
        assertThat(asksACloseOne(told.formatted(
                        ", \"answers\": [{\"about\": \"e\", \"answer\": \"CAN_WAIT\", \"until\": \"2026-11-19\"}]")))
                .isTrue();
    }

    private static boolean asksACloseOne(String lists) {
        return next(lists).steps().stream().anyMatch(step -> step.reason() == StepReason.CONTRADICTED);
    }

    /** Which sign it is, was not told: it may be one of a crisis. */
    @Test
    void aSignThatIsNotNamedMayBeOneOfACrisis() {
        assertThat(next(CRISIS_PLAN + ", " + preparation("\"noticesSigns\": \"YES\""))
                        .pressing())
                .extracting(ReportedPressing::reason)
                .containsExactly(PressingReason.CRISIS_SIGN_NOTICED);
    }

    @Test
    void ofAnotherSignAndOfWorseOrdinaryQuestionsFollow() {
        NextStepsReport next =
                next(CRISIS_PLAN + ", " + preparation("\"signs\": [\"sleep\"], \"howItGoes\": \"WORSE\""));
        assertThat(next.pressing())
                .extracting(ReportedPressing::reason)
                .containsExactly(PressingReason.SIGN_NOTICED, PressingReason.GOES_WORSE);
        assertThat(next.steps()).isNotEmpty();
        assertThat(next.whomToCall()).isNotEmpty();
    }

    /** A sign of how it is when it goes well is a good sign; beside one of an early phase there is no crisis. */
    @Test
    void whatASignMeansGoesByItsPhase() {
        String plan = """
                "signallingPlans": [{"id": "sg", "recorded": {"on": "2026-10-01", "by": "els"}, "kind": "RELAPSE_PREVENTION",
                  "phases": [{"id": "green", "level": "STABLE", "signs": [{"id": "out", "noticedBy": "MYSELF", "what": "Ik ga naar buiten"}]},
                             {"id": "orange", "level": "EARLY_SIGNS", "signs": [{"id": "sleep", "noticedBy": "MYSELF", "what": "Ik slaap slecht"}]}]}],""";
        assertThat(next(plan + preparation("\"signs\": [\"out\"], \"noticesSigns\": \"YES\""))
                        .pressing())
                .isEmpty();
        for (String signs : List.of("[\"sleep\"]", "[\"out\", \"sleep\"]")) {
            NextStepsReport early = next(plan + preparation("\"signs\": " + signs));
            assertThat(early.pressing())
                    .extracting(ReportedPressing::reason)
                    .containsExactly(PressingReason.SIGN_NOTICED);
            assertThat(early.whomToCall())
                    .extracting(ToCall::text)
                    .anyMatch(text -> text.contains("112"))
                    .noneMatch(text -> text.contains("113") || text.contains("crisisdienst"));
        }
    }

    @Test
    void theCrisisEndsWhenANamedProfessionalWroteDownWhatWasDoneAndNotByReadingOrSkipping() {
        String noticed = CRISIS_PLAN + ", " + preparation("\"signs\": [\"voices\"]");
        String read = noticed
                + ", \"preparationReadings\": [{\"id\": \"r\", \"recorded\": {\"on\": \"2026-11-17\", \"by\": \"els\"}, \"preparation\": \"p\"}]";
        String skipped = noticed + ", " + decision("SKIP");
        String byThePatient = noticed + ", " + talk("2026-11-18", "jan");
        String sameDay = noticed + ", " + talk("2026-11-16", "els");
        String aboutSomethingElse = noticed + ", " + talk("2026-11-18", "els");
        String walker = noticed
                + ", \"progressReviews\": [{\"id\": \"r\", \"recorded\": {\"on\": \"2026-11-18\", \"by\": \"els\"},"
                + " \"participants\": [\"jan\", \"els\"], \"professionalsView\": \"Rollator besproken\"}]";
        String dot = noticed + ", " + decision("AS_PLANNED").replace("Gebeld, Jan gaat mee naar de huisarts", " . ");
        for (String stillOpen :
                List.of(read, skipped, byThePatient, sameDay, aboutSomethingElse, walker, dot, talked("Slaap"))) {
            assertThat(next(stillOpen).steps()).as(stillOpen).isEmpty();
            assertThat(next(stillOpen).pressing())
                    .as("and it says what ends it")
                    .anyMatch(each -> each.until().contains("een besluit over deze afspraak, met de reden"));
        }
        String namesTheSign = walker.replace("Rollator besproken", "Zegt: ik hoor ze weer. Huisarts komt vanavond.");
        String onlyRepeatsIt = walker.replace("Rollator besproken", "Ik hoor ze weer.");
        assertThat(next(onlyRepeatsIt).steps()).isEmpty();
        String oneWord = stepTaken().replace("De huisarts bellen", "Bellen").replace("de huisarts bellen.", "Bellen");
        assertThat(next(oneWord).steps()).isEmpty();
        for (String done : List.of(
                noticed + ", " + decision("AS_PLANNED"), talked("Ik hoor ze weer"), namesTheSign, stepTaken())) {
            assertThat(next(done).steps()).as(done).isNotEmpty();
            assertThat(next(done).pressing())
                    .extracting(ReportedPressing::reason)
                    .as("and no other alarm of the same sign")
                    .doesNotContain(PressingReason.SIGN_NOTICED);
        }
    }

    /**
     * In doubt a crisis stands, however long ago; staff read since when, and what ends it can be written down still.
     */
    @Test
    void aCrisisOfLongAgoStandsAndSaysSinceWhenAndHowToEndIt() {
        String noticed = CRISIS_PLAN + ", " + preparation("\"signs\": [\"voices\"]");
        String longAgo = noticed.replaceAll("20(2[0-9])-(\\d\\d-\\d\\d)", "2025-$2");
        NextStepsReport report = next(longAgo);
        assertThat(report.steps()).isEmpty();
        ReportedPressing crisis = report.pressing().get(0);
        assertThat(crisis.reason()).isEqualTo(PressingReason.CRISIS_SIGN_NOTICED);
        assertThat(crisis.until()).contains("sinds 16 november 2025", "een besluit over deze afspraak, met de reden");
        assertThat(next(noticed).pressing().get(0).until()).doesNotContain("sinds");
        assertThat(next(longAgo + ", " + decision("AS_PLANNED")).steps()).isNotEmpty();
    }

    /**
     * Who decided was a professional of the dossier who was there, and so is who wrote it down; and it was done since.
     */
    @Test
    void aCrisisIsNotOverByAVisitThatACloseOneThePatientOrWhoLeftWroteDownOrOfBefore() {
        String noticed = CRISIS_PLAN + ", " + preparation("\"signs\": [\"voices\"]");
        String worried = preparation("\"howItGoes\": \"SAME\"")
                + ", \"preparationReadings\": [{\"id\": \"r\", \"recorded\": {\"on\": \"2026-11-16\", \"by\": \"els\"}, \"preparation\": \"p\", \"worries\": \"YES\"}]";
        String worse = preparation("\"howItGoes\": \"WORSE\"");
        String decided = decision("SOONER");
        String byNote = "\"by\": \"els\", \"sourceRef\": {\"id\": \"n\", %s}}";
        for (String endsNothing : List.of(
                decided.replace("\"by\": \"els\"", "\"by\": \"mia\""),
                decided.replace("\"by\": \"els\"", "\"by\": \"jan\""),
                decided.replace("\"by\": \"els\"", "\"by\": \"gone\""),
                decided.replace("\"decidedBy\": \"els\"", "\"decidedBy\": \"gone\""),
                decided.replace("\"by\": \"els\"}", byNote.formatted("\"author\": \"mia\"")),
                decided.replace("\"by\": \"els\"}", byNote.formatted("\"on\": \"2026-11-02\"")),
                decided.replace("\"by\": \"els\"", "\"by\": \"els\", \"happenedOn\": \"2026-11-02\""))) {
            for (String stands : List.of(noticed, worried)) {
                NextStepsReport next = next(stands + ", " + endsNothing);
                assertThat(next.steps()).as(endsNothing).isEmpty();
                assertThat(next.whomToCall()).extracting(ToCall::text).anyMatch(text -> text.contains("113"));
            }
            assertThat(next(worse + ", " + endsNothing).pressing())
                    .as(endsNothing)
                    .extracting(ReportedPressing::reason)
                    .contains(PressingReason.GOES_WORSE);
        }
        for (String stands : List.of(noticed, worried, worse)) {
            assertThat(next(stands + ", " + decided).pressing()).as(stands).isEmpty();
        }
    }

    /** A talk about this, with what was agreed. */
    private static String talked(String about) {
        return CRISIS_PLAN + ", " + preparation("\"signs\": [\"voices\"]") + ", "
                + talk("2026-11-18", "els")
                        .replace(
                                "\"agreed\"",
                                "\"discussed\": [{\"raisedBy\": \"jan\", \"inOwnWords\": \"" + about
                                        + "\"}], \"agreed\"");
    }

    private static String stepTaken() {
        return CRISIS_PLAN.replace("\"noticedBy\": \"MYSELF\", \"what\": \"Ik hoor ze weer\"}]", """
                        "noticedBy": "MYSELF", "what": "Ik hoor ze weer"}],
                        "steps": [{"what": "De huisarts bellen", "does": ["els"]}]""")
                + ", " + preparation("\"signs\": [\"voices\"]") + """
                , "supportRecords": [{"id": "s", "recorded": {"on": "2026-11-17", "by": "els"},
                  "what": "de huisarts bellen.", "givenBy": ["els"]}]""";
    }

    @Test
    void aReaderWhoWorriesIsHeardUntilItShowsWhatWasDone() {
        String worried = preparation("\"howItGoes\": \"SAME\"")
                + ", \"preparationReadings\": [{\"id\": \"r\", \"recorded\": {\"on\": \"2026-11-17\", \"by\": \"els\"}, \"preparation\": \"p\", \"worries\": \"YES\"}]";
        NextStepsReport next = next(worried);
        assertThat(next.pressing()).extracting(ReportedPressing::reason).containsExactly(PressingReason.READER_WORRIES);
        assertThat(next.pressing().get(0).text())
                .contains("Wacht niet op de afspraak")
                .doesNotContain("Dit blijft staan");
        assertThat(next.pressing().get(0).until()).startsWith("Dit blijft staan tot");
        assertThat(next.steps()).isEmpty();
        assertThat(next.whomToCall()).extracting(ToCall::text).anyMatch(text -> text.contains("113"));
        String readAgain = worried.replace(
                "\"worries\": \"YES\"}]",
                "\"worries\": \"YES\"}, {\"id\": \"r2\", \"recorded\": {\"on\": \"2026-11-18\", \"by\": \"noor\"},"
                        + " \"preparation\": \"p\", \"worries\": \"NO\"}]");
        for (String read : List.of(worried, readAgain)) {
            assertThat(next(read).pressing()).singleElement().satisfies(pressing -> assertThat(pressing.writtenDown())
                    .as("who worries, and on which day")
                    .containsExactly("Opgeschreven op 17 november 2026 door Els."));
        }
        assertThat(next(worried + ", " + talk("2026-11-18", "els")).pressing())
                .as("a talk about something else")
                .extracting(ReportedPressing::reason)
                .containsExactly(PressingReason.READER_WORRIES);
        assertThat(next(worried + ", " + decision("AS_PLANNED").replace("2026-11-16", "2026-11-17"))
                        .pressing())
                .isEmpty();
        assertThat(next(worried.replace("YES", "NO")).pressing()).isEmpty();
        String overruled = worried.replace(
                "\"worries\": \"YES\"}]",
                "\"worries\": \"YES\"}, {\"id\": \"r2\", \"recorded\": {\"on\": \"2026-11-18\", \"by\": \"els\","
                        + " \"replaces\": \"r\"}, \"preparation\": \"p\", \"worries\": \"NO\"}]");
        assertThat(next(overruled).pressing())
                .as("no later line says that nothing worries any more")
                .extracting(ReportedPressing::reason)
                .containsExactly(PressingReason.READER_WORRIES);
    }

    @Test
    void whoReadWordsAndWasNotAskedWhetherAnythingWorriesIsAskedThatFirst() {
        String read = preparation("\"inOwnWords\": \"Het hoeft van mij niet meer zo.\"")
                + ", \"preparationReadings\": [{\"id\": \"r\", \"recorded\": {\"on\": \"2026-11-17\", \"by\": \"els\"}, \"preparation\": \"p\"";
        NextStepsReport notAsked = next(read + "}]");
        assertThat(notAsked.pressing())
                .extracting(ReportedPressing::reason)
                .containsExactly(PressingReason.WORRY_NOT_ASKED);
        assertThat(notAsked.pressing().get(0).patientSaid()).containsExactly("Het hoeft van mij niet meer zo.");
        assertThat(notAsked.steps()).isEmpty();
        NextStepsReport atEase = next(read + ", \"worries\": \"NO\"}]");
        assertThat(atEase.pressing()).isEmpty();
        assertThat(atEase.steps()).isNotEmpty();
    }

    /** The patient may take back what the patient filled in, and not what somebody else saw. */
    @Test
    void worseThatACloseOneFilledInIsNotOverBecauseThePatientSaysSo() {
        String both = """
                "consultPreparations": [
                  {"id": "p", "recorded": {"on": "2026-11-10", "by": "%s"}, "howItGoes": "WORSE"},
                  {"id": "q", "recorded": {"on": "2026-11-16", "by": "jan"}, "howItGoes": "BETTER"}]
                """;
        assertThat(next(both.formatted("jan")).pressing()).isEmpty();
        List<ReportedPressing> byMia = next(both.formatted("mia")).pressing();
        assertThat(byMia).extracting(ReportedPressing::reason).containsExactly(PressingReason.GOES_WORSE);
        assertThat(byMia.get(0).until()).doesNotContain("tot de patiënt later zegt");
    }

    @Test
    void whoWasAskedOfWhatTheyReadOnALaterDayIsNotAskedAgainAndAnotherReaderIs() {
        String both = """
                "consultPreparations": [
                  {"id": "p", "recorded": {"on": "2026-11-10", "by": "jan"}, "inOwnWords": "Mijn knie doet pijn."},
                  {"id": "q", "recorded": {"on": "2026-11-16", "by": "jan"}, "inOwnWords": "Het gaat weer."}],
                "preparationReadings": [
                  {"id": "r", "recorded": {"on": "2026-11-11", "by": "els"}, "preparation": "p"},
                  {"id": "s", "recorded": {"on": "2026-11-17", "by": "%s"}, "preparation": "q", "worries": "NO"}]
                """;
        assertThat(next(both.formatted("els")).pressing()).isEmpty();
        assertThat(next(both.formatted("noor")).pressing())
                .extracting(ReportedPressing::reason)
                .containsExactly(PressingReason.WORRY_NOT_ASKED);
    }

    @Test
    void wordsThatNobodyReadAreShownAndNothingElseIsAsked() {
        NextStepsReport next = next(wish("2026-11-18"));
        assertThat(next.pressing()).extracting(ReportedPressing::reason).containsExactly(PressingReason.WORDS_UNREAD);
        assertThat(next.pressing().get(0).patientSaid()).containsExactly("Ik wil dood.");
        assertThat(next.steps()).isEmpty();
        assertThat(next.whomToCall()).extracting(ToCall::text).anyMatch(text -> text.contains("113"));
    }

    @Test
    void helpWithWashingIsNoReadingAndATalkIs() {
        String washed =
                ", \"supportRecords\": [{\"id\": \"s\", \"recorded\": {\"on\": \"2026-11-19\", \"by\": \"els\"}, \"what\": \"Gedoucht\", \"response\": \"Lekker.\"}]";
        NextStepsReport helped = next(wish("2026-11-18") + washed);
        assertThat(helped.pressing())
                .extracting(ReportedPressing::reason)
                .containsExactly(PressingReason.WORDS_OF_A_TALKS_DAY);
        assertThat(helped.pressing().get(0).patientSaid()).containsExactly("Ik wil dood.");
        assertThat(helped.whomToCall()).extracting(ToCall::text).anyMatch(text -> text.contains("113"));
        NextStepsReport talked = next(wish("2026-11-18") + ", " + talk("2026-11-19", "els"));
        assertThat(talked.pressing()).isEmpty();
        assertThat(talked.steps().get(0).patientSaid()).containsExactly("Ik wil dood.");
        assertThat(talked.steps().get(0).question()).startsWith("U zei dit.");
    }

    @Test
    void wordsOfTheDayOfATalkAreShownFirstAndOrdinaryQuestionsFollow() {
        NextStepsReport next = next(wish("2026-11-18") + ", " + talk("2026-11-18", "els"));
        assertThat(next.pressing())
                .extracting(ReportedPressing::reason)
                .containsExactly(PressingReason.WORDS_OF_A_TALKS_DAY);
        assertThat(next.pressing().get(0).patientSaid()).containsExactly("Ik wil dood.");
        assertThat(next.whomToCall()).isNotEmpty();
        assertThat(next.steps()).isNotEmpty();
    }

    @Test
    void whatTheTellerKeepsToTheTeamIsNotShown() {
        String told =
                "\"experiences\": [{\"id\": \"e\", \"recorded\": {\"on\": \"2026-11-18\", \"by\": \"jan\"}, \"teller\": \"jan\", \"topic\": \"LISTENED_TO\", \"answer\": \"NO\", \"inOwnWords\": \"Els luistert niet.\"";
        assertThat(next(told + "}]").pressing().get(0).patientSaid()).isEmpty();
        assertThat(next(told + ", \"visibleTo\": \"OWN_PROFESSIONAL\"}]")
                        .pressing()
                        .get(0)
                        .patientSaid())
                .containsExactly("Els luistert niet.");
    }

    @Test
    void anUnansweredRequestForAnotherProfessionalComesFirstAndNobodyIsAskedWhetherTheyKnowThatTheyCan() {
        String asked =
                "\"requests\": [{\"id\": \"q\", \"recorded\": {\"on\": \"2026-05-01\", \"by\": \"els\"}, \"possibility\": \"ANOTHER_PROFESSIONAL\", \"inOwnWords\": \"Liever iemand anders.\"";
        NextStepsReport open = next(asked + "}]");
        assertThat(open.pressing())
                .extracting(ReportedPressing::reason)
                .containsExactly(PressingReason.OTHER_PROFESSIONAL_ASKED);
        assertThat(open.pressing().get(0).patientSaid()).containsExactly("Liever iemand anders.");
        assertThat(open.steps()).isNotEmpty();
        NextStepsReport done = next(asked + ", \"outcome\": \"ACTED_ON\"}]");
        assertThat(done.pressing()).isEmpty();
        for (NextStepsReport each : List.of(open, done)) {
            assertThat(each.steps())
                    .extracting(ReportedStep::question)
                    .noneMatch(question -> question.startsWith("Weet u dat u een andere hulpverlener"));
        }
    }

    @Test
    void whoDoesNotWantGoalsIsLeftInPeaceUntilTheDayToAskAgainAndNobodyIsAskedInstead() {
        String declined =
                "\"answers\": [{\"id\": \"a\", \"recorded\": {\"on\": \"2026-11-01\", \"by\": \"els\"}, \"question\": \"WISH\", \"response\": \"DECLINED\", \"askAgainOn\": \"%s\"}]";
        assertThat(steps(declined.formatted("2027-03-01"))).noneMatch(SafetyFirstTest::asksForWishes);
        assertThat(steps(declined.formatted("2026-11-20"))).anyMatch(SafetyFirstTest::asksForWishes);
    }

    @Test
    void whoCannotIsHelpedBeforeAnybodyAsksWhetherTheyWantTo() {
        List<NextStep> steps = steps(
                "\"appraisals\": [{\"id\": \"a\", \"recorded\": {\"on\": \"2026-11-01\", \"by\": \"els\"}, \"aspect\": \"ABLE\", \"judgement\": \"NO\", \"viewOf\": \"jan\", \"inOwnWords\": \"Ik kan dat niet.\"}]");
        assertThat(steps.get(0).reason()).isEqualTo(StepReason.CANNOT);
        assertThat(steps).noneMatch(step -> step.statement().value().equals("precondition/motivation"));
    }

    @Test
    void whoCannotSayIsFirstAskedOtherwiseAndARepresentativeOnlyForWhatWasRecorded() {
        String mentor =
                "\"representations\": [{\"id\": \"rep\", \"recorded\": {\"on\": \"2026-09-01\", \"by\": \"els\"}, \"representative\": \"mia\", \"basis\": \"MENTOR\", \"scope\": \"de zorg\"}]";
        String plan =
                ", \"carePlans\": [{\"id\": \"plan\", \"recorded\": {\"on\": \"2026-09-12\", \"by\": \"els\"}, \"status\": \"ACTIVE\", \"agreement\": {\"version\": \"plan\", \"on\": \"2026-09-12\", \"by\": \"mia\", \"onBehalf\": {\"representation\": \"rep\", \"patientsStance\": \"%s\"}}}]";
        NextStepsReport next = next(mentor + plan.formatted("CANNOT_SAY"));
        assertThat(next.steps().get(0).way()).isEqualTo(WayOfAsking.OTHERWISE);
        assertThat(next.steps().get(0).howToAsk().orElseThrow()).contains("plaatjes", "zonder anderen erbij");
        assertThat(next.steps()).noneMatch(step -> step.way() == WayOfAsking.REPRESENTATIVE);
        String tried =
                ", \"selfDirections\": [{\"id\": \"sd\", \"recorded\": {\"on\": \"2026-09-12\", \"by\": \"els\", \"howTold\": {\"way\": \"BEHAVIOUR\", \"seen\": \"Keek weg\", \"triedBefore\": [\"PICTURES\"]}}, \"lifeDomain\": \"CARE\", \"wish\": \"NO_ANSWER\"}]";
        NextStepsReport after = next(mentor + plan.formatted("CANNOT_SAY") + tried);
        assertThat(after.steps())
                .filteredOn(step -> step.way() == WayOfAsking.REPRESENTATIVE)
                .hasSize(1)
                .allSatisfy(step -> {
                    assertThat(step.representative()).contains("Mia (de zorg)");
                    assertThat(step.question()).contains("Jan").doesNotContain("de ander");
                    assertThat(step.howToAsk().orElseThrow()).contains("12 september 2026");
                });
        String ofMoney = mentor.replace("de zorg", "Geld en wonen");
        List<NextStep> unable = steps(ofMoney + plan.formatted("CANNOT_SAY") + tried);
        assertThat(unable)
                .as("who cannot say is asked otherwise, whatever others may decide")
                .filteredOn(step -> step.askOf() == Audience.PATIENT)
                .singleElement()
                .satisfies(step -> assertThat(step.way()).isEqualTo(WayOfAsking.OTHERWISE));
        assertThat(next(ofMoney + plan.formatted("CANNOT_SAY") + tried).steps())
                .as("the scope is about something else")
                .noneMatch(step -> step.way() == WayOfAsking.REPRESENTATIVE);
        String seenOnly = tried.replace("[\"PICTURES\"]", "[\"ALOUD\"]");
        assertThat(next(mentor + plan.formatted("CANNOT_SAY") + seenOnly).steps())
                .as("what a nurse saw is no question that was asked otherwise")
                .noneMatch(step -> step.way() == WayOfAsking.REPRESENTATIVE);
        assertThat(next(mentor).steps())
                .noneMatch(step -> step.way() != WayOfAsking.IN_WORDS && step.way() != WayOfAsking.ALONE);
        assertThat(next(mentor + plan.formatted("UNSURE") + tried).steps())
                .noneMatch(step -> step.way() == WayOfAsking.REPRESENTATIVE);
        assertThat(next(mentor + plan.formatted("CANNOT_SAY") + tried + ", " + danger())
                        .steps())
                .noneMatch(step -> step.way() == WayOfAsking.REPRESENTATIVE);
    }

    private static final String PUSHES_AWAY =
            "\"answers\": [{\"id\": \"n\", \"recorded\": {\"on\": \"2026-10-01\", \"by\": \"els\", \"howTold\": {\"way\": \"BEHAVIOUR\", \"seen\": \"Duwt het washandje weg\", \"triedBefore\": [%s]}}, \"question\": \"NEED\", \"response\": \"GIVEN\", \"professionalsReading\": \"Wil niet gewassen worden\"%s}%s]";

    @Test
    void whoShowsOnlyWhatTheyWantIsAskedOtherwiseAndNoRowOfAbstractQuestions() {
        List<NextStep> steps = steps(PUSHES_AWAY.formatted("\"ALOUD\", \"PICTURES\"", "", ""));
        assertThat(steps)
                .filteredOn(step -> step.askOf() == Audience.PATIENT)
                .singleElement()
                .satisfies(step -> assertThat(step.way()).isEqualTo(WayOfAsking.OTHERWISE));
        assertThat(steps(PUSHES_AWAY.formatted("", "", "")))
                .as("nobody asked in another way first")
                .noneMatch(step -> step.way() == WayOfAsking.OTHERWISE);
        String saidSince =
                ", {\"id\": \"w\", \"recorded\": {\"on\": \"2026-10-09\", \"by\": \"els\"}, \"question\": \"WISH\", \"response\": \"GIVEN\", \"inOwnWords\": \"Ik wil naar buiten.\"}";
        assertThat(steps(PUSHES_AWAY.formatted("\"ALOUD\", \"PICTURES\"", "", saidSince)))
                .as("the patient said something since")
                .noneMatch(step -> step.way() == WayOfAsking.OTHERWISE);
    }

    @Test
    void throughSomebodyCloseByItWasNotAskedWithoutOthersAtTheTable() {
        String told =
                "\"howTold\": {\"way\": \"ALOUD\", \"interpreter\": \"%s\"}}, \"teller\": \"jan\", \"topic\": \"FEELS_SAFE_AND_SUPPORTED\", \"answer\": \"YES\", \"inOwnWords\": \"Ja hoor.\"}],";
        String safe =
                "\"experiences\": [{\"id\": \"e\", \"recorded\": {\"on\": \"2026-10-01\", \"by\": \"els\", " + told;
        String need =
                "\"answers\": [{\"id\": \"n\", \"recorded\": {\"on\": \"2026-10-01\", \"by\": \"els\", \"howTold\": {\"way\": \"ALOUD\", \"interpreter\": \"%s\"}}, \"question\": \"NEED\", \"response\": \"GIVEN\", \"inOwnWords\": \"Hulp bij lopen.\"}]";
        NextStepsReport byTheSon = next(safe.formatted("CLOSE_ONE") + need.formatted("CLOSE_ONE"));
        assertThat(byTheSon.steps()).extracting(ReportedStep::reason).contains(StepReason.SAFE_FIRST);
        assertThat(byTheSon.steps())
                .filteredOn(step -> step.reason() == StepReason.SAFE_FIRST)
                .allSatisfy(step -> assertThat(step.because()).endsWith("zonder een naaste als tolk."));
        assertThat(byTheSon.steps())
                .filteredOn(step -> step.reason() == StepReason.SAID)
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.because()).startsWith("Een naaste vertaalde"));
        String waitedLong = need.formatted("CLOSE_ONE").replace("2026-10-01", "2026-05-01");
        assertThat(next(safe.formatted("CLOSE_ONE") + waitedLong).steps())
                .filteredOn(step -> step.question().startsWith("Iemand vertaalde voor u wat u wilt"))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.reason()).isEqualTo(StepReason.CONTRADICTED);
                    assertThat(step.because()).contains("Er zijn signalen", "Vraag het nog eens met een andere tolk.");
                });
        NextStepsReport byAProfessional = next(safe.formatted("PROFESSIONAL") + need.formatted("PROFESSIONAL"));
        assertThat(byAProfessional.steps()).extracting(ReportedStep::reason).doesNotContain(StepReason.SAFE_FIRST);
    }

    @Test
    void whatOthersWroteOfAWishIsNotSaidToBeThePatientsWord() {
        NextStepsReport written = next(PUSHES_AWAY.formatted("", "", ""));
        assertThat(written.steps())
                .filteredOn(step -> step.reason() == StepReason.SAID)
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.because()).startsWith("Anderen schreven op"));
        NextStepsReport matters = next(PUSHES_AWAY.formatted("", ", \"importance\": \"MOST_IMPORTANT\"", ""));
        assertThat(matters.pressing())
                .filteredOn(each -> each.reason() == PressingReason.MOST_IMPORTANT_UNANSWERED)
                .singleElement()
                .satisfies(each ->
                        assertThat(each.text()).startsWith("Er is opgeschreven").doesNotContain("De patiënt noemde"));
    }

    /** The patient's own "no" stands, so what should change is asked, and not once more whether it is so. */
    @Test
    void aYesThatSomebodyElseTickedOverANoTakesNothingAwayFromTheQuestion() {
        String no =
                "{\"id\": \"no\", \"recorded\": {\"on\": \"2026-11-01\", \"by\": \"jan\"}, \"teller\": \"jan\", \"topic\": \"FEELS_SAFE_AND_SUPPORTED\", \"answer\": \"NO\", \"visibleTo\": \"TEAM_ONLY\"}";
        String ticked =
                ", {\"id\": \"yes\", \"recorded\": {\"on\": \"2026-11-02\", \"by\": \"els\", \"replaces\": \"no\"}, \"teller\": \"jan\", \"topic\": \"FEELS_SAFE_AND_SUPPORTED\", \"answer\": \"YES\"}";
        String asked = next("\"experiences\": [" + no + "]").steps().get(0).question();
        assertThat(asked).startsWith("Wat moet er anders");
        ReportedStep step =
                next("\"experiences\": [" + no + ticked + "]").steps().get(0);
        assertThat(step.reason()).isEqualTo(StepReason.UNSAFE);
        assertThat(step.question()).isEqualTo(asked);
        String own = ticked.replace("els", "jan");
        assertThat(next("\"experiences\": [" + no + own + "]").steps())
                .noneMatch(each -> each.reason() == StepReason.UNSAFE);
    }

    @Test
    void whoDidNotKnowTheAnswerIsNotAskedTheSameAgainButOtherwise() {
        String need =
                "{\"id\": \"n\", \"recorded\": {\"on\": \"2026-11-01\", \"by\": \"els\"}, \"question\": \"NEED\", \"response\": \"DOES_NOT_KNOW\"}";
        String wish = need.replace("\"n\"", "\"w\"").replace("NEED", "WISH");
        String since =
                "{\"id\": \"s\", \"recorded\": {\"on\": \"2026-11-02\", \"by\": \"els\"}, \"question\": \"NEED\", \"response\": \"GIVEN\", \"inOwnWords\": \"Rust.\"}";
        String twoYearsAgo = need.replace("2026-11-01", "2024-11-01");
        List<ReportedStep> steps =
                next("\"answers\": [" + need + ", " + wish + "]").steps();
        assertThat(steps.get(0).reason()).isEqualTo(StepReason.SAFE_FIRST);
        assertThat(steps.get(0).question()).contains("vandaag");
        assertThat(steps.get(0).howToAsk().orElseThrow()).contains("plaatjes", "zonder anderen erbij");
        assertThat(steps.get(1).question()).isEqualTo("Wat was er vandaag fijn, en wat niet?");
        assertThat(steps)
                .filteredOn(step -> step.askOf() == Audience.PATIENT)
                .hasSize(2)
                .allMatch(step -> step.way() == WayOfAsking.OTHERWISE);
        assertThat(next("\"answers\": [" + need + "]").steps())
                .filteredOn(step -> step.way() == WayOfAsking.OTHERWISE)
                .hasSize(1)
                .noneMatch(step -> step.reason() == StepReason.SAFE_FIRST);
        assertThat(steps("\"answers\": [" + need + "]"))
                .noneMatch(step -> step.way() == WayOfAsking.IN_WORDS && asksForWishes(step));
        for (String notNow : List.of(need + ", " + since, twoYearsAgo)) {
            assertThat(next("\"answers\": [" + notNow + "]").steps())
                    .as(notNow)
                    .noneMatch(step -> step.way() == WayOfAsking.OTHERWISE);
        }
    }

    /** Nobody is told to be left alone for resisting: what they resist is asked about, with their words beside it. */
    @Test
    void whoResistsWhatWasAgreedInTheirPlaceIsAskedAboutThat() {
        String resisted =
                "\"representations\": [{\"id\": \"rep\", \"recorded\": {\"on\": \"2026-09-01\", \"by\": \"els\"}, \"representative\": \"mia\", \"basis\": \"MENTOR\"}], "
                        + "\"carePlans\": [{\"id\": \"plan\", \"recorded\": {\"on\": \"2026-09-12\", \"by\": \"els\"}, \"status\": \"ACTIVE\", \"actions\": [{\"id\": \"x\", \"what\": \"Verhuizen\", \"does\": [\"els\"]}], "
                        + "\"agreement\": {\"version\": \"plan\", \"on\": \"2026-09-12\", \"by\": \"mia\", \"onBehalf\": {\"representation\": \"rep\", \"patientsStance\": \"RESISTS\", \"inOwnWords\": \"Ik ga niet.\"}}}]";
        List<ReportedStep> steps = next(resisted).steps();
        ReportedStep first = steps.get(0);
        assertThat(first.reason()).isEqualTo(StepReason.RESISTS);
        assertThat(first.patientSaid()).containsExactly("Ik ga niet.");
        assertThat(first.openInWords()).containsExactly("plan van 12 september 2026: Verhuizen");
        assertThat(first.question()).startsWith("Dit is in uw plaats afgesproken");
        assertThat(steps)
                .filteredOn(step -> step.reason() == StepReason.RESISTS)
                .hasSize(1);
        assertThat(steps).noneMatch(step -> step.reason() == StepReason.LEFT_ALONE);
        assertThat(first.because()).doesNotContain("ouder");
    }

    /** From 12 to 16 parent and child decide together: a parent's yes and resistance lack the child's own yes. */
    @Test
    void whoIsFourteenAndResistsLacksTheirOwnYes() {
        String resisted = """
                "representations": [{"id": "rep", "recorded": {"on": "2026-09-01", "by": "els"}, "representative": "mia", "basis": "PARENT_OR_GUARDIAN"}],
                "carePlans": [{"id": "plan", "recorded": {"on": "2026-09-12", "by": "els"}, "status": "ACTIVE",
                  "actions": [{"id": "x", "what": "Logeren", "does": ["els"]}],
                  "agreement": {"version": "plan", "on": "2026-09-12", "by": "mia",
                    "onBehalf": {"representation": "rep", "patientsStance": "RESISTS", "inOwnWords": "Ik ga niet."}}}]""";
        assertThat(of("\"becomes12On\": \"2024-10-01\", \"becomes16On\": \"2028-10-01\"", resisted))
                .contains("Van 12 tot 16 jaar beslissen zij samen", "7:450", "het eigen ja van de patiënt is er niet");
        assertThat(of("\"becomes12On\": \"2027-10-01\"", resisted)).doesNotContain("16 jaar");
    }

    private static String of(String birthdays, String lists) {
        Dossier dossier = DossierFile.read("{\"schemaVersion\": \"1.1\", \"patient\": {\"id\": \"jan\", " + birthdays
                        + "}, \"professionals\": [{\"id\": \"els\"}], \"closeOnes\": [{\"id\": \"c\", \"recorded\": "
                        + "{\"on\": \"2026-01-01\", \"by\": \"els\"}, \"person\": \"mia\"}], " + lists + "}")
                .orElseThrow();
        LocalDate day = LocalDate.of(2026, 11, 20);
        return NextSteps.of(dossier, DossierEvaluator.shipped().evaluate(dossier, day), List.of())
                .in(Language.NL)
                .steps()
                .get(0)
                .because();
    }

    @Test
    void whatIsOpenStandsThereInWordsAndNoId() {
        List<ReportedStep> steps =
                next("\"answers\": [{\"id\": \"aw\", \"recorded\": {\"on\": \"2026-09-01\", \"by\": \"els\"}, \"question\": \"WISH\", \"response\": \"DOES_NOT_KNOW\"}]")
                        .steps();
        assertThat(steps.stream().flatMap(step -> step.openInWords().stream()))
                .contains("‘Wat ik wil bereiken’ (1 september 2026)");
        assertThat(steps).flatExtracting(ReportedStep::openInWords).noneMatch(words -> steps.stream()
                .flatMap(step -> step.open().stream())
                .anyMatch(id -> words.equals(id.value())));
    }

    @Test
    void whileThereIsDangerAtHomeNobodyCloseByIsBroughtIn() {
        String heavy =
                "\"carerWellbeings\": [{\"id\": \"w\", \"recorded\": {\"on\": \"2026-06-01\", \"by\": \"els\"}, \"closeOne\": \"mia\", \"load\": \"TOO_HEAVY\"}]";
        assertThat(steps(heavy)).anyMatch(step -> step.askOf() == Audience.CLOSE_ONE);
        NextStepsReport next = next(heavy + ", " + danger());
        assertThat(next.pressing()).extracting(ReportedPressing::reason).containsExactly(PressingReason.DANGER_AT_HOME);
        assertThat(next.steps()).isNotEmpty().noneMatch(step -> step.askOf() == Audience.CLOSE_ONE);
        assertThat(next.whomToCall()).extracting(ToCall::text).anyMatch(text -> text.contains("0800-2000"));
    }

    private static boolean asksForWishes(NextStep step) {
        return CareModule.shipped()
                .statementById(step.statement())
                .claimById(step.claim())
                .shownIn()
                .contains("answers/WISH");
    }

    private static String preparation(String answers) {
        return "\"consultPreparations\": [{\"id\": \"p\", \"recorded\": {\"on\": \"2026-11-16\", \"by\": \"jan\"}, "
                + answers + "}]";
    }

    private static String wish(String on) {
        return "\"answers\": [{\"id\": \"w\", \"recorded\": {\"on\": \"" + on
                + "\", \"by\": \"jan\"}, \"question\": \"WISH\", \"response\": \"GIVEN\", \"importance\": \"MOST_IMPORTANT\", \"inOwnWords\": \"Ik wil dood.\"}]";
    }

    private static String talk(String on, String by) {
        return "\"visitSummaries\": [{\"id\": \"v\", \"recorded\": {\"on\": \"" + on + "\", \"by\": \"" + by
                + "\"}, \"participants\": [\"jan\", \"els\"], \"agreed\": [{\"what\": \"Morgen bellen\"}]}]";
    }

    private static String decision(String plan) {
        return "\"visitDecisions\": [{\"id\": \"d\", \"recorded\": {\"on\": \"2026-11-16\", \"by\": \"els\"}, \"preparation\": \"p\", \"decidedBy\": \"els\", \"reason\": \"Gebeld, Jan gaat mee naar de huisarts\", \"plan\": \""
                + plan + "\"}]";
    }

    private static String danger() {
        return "\"dangersAtHome\": [{\"id\": \"danger\", \"recorded\": {\"on\": \"2026-11-01\", \"by\": \"els\"}, \"state\": \"PRESENT\"}]";
    }

    private static NextStepsReport next(String lists) {
        return chosen(lists).in(Language.NL);
    }

    private static List<NextStep> steps(String lists) {
        return chosen(lists).steps();
    }

    private static NextSteps chosen(String lists) {
        Dossier dossier = DossierFile.read("""
                        {"schemaVersion": "1.1", "patient": {"id": "jan", "name": "Jan"},
                         "professionals": [{"id": "els", "name": "Els"}, {"id": "noor", "name": "Noor"},
                           {"id": "gone", "name": "Ria", "involvedUntil": "2026-11-01"}],
                         "closeOnes": [{"id": "c", "recorded": {"on": "2026-01-01", "by": "els"}, "person": "mia", "name": "Mia", "roles": ["INFORMAL_CARER"]}],
                        """ + lists + "}").orElseThrow();
        LocalDate day = LocalDate.of(2026, 11, 20);
        return NextSteps.of(dossier, DossierEvaluator.shipped().evaluate(dossier, day), List.of());
    }
}
