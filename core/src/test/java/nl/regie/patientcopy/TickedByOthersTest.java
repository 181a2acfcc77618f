package nl.regie.patientcopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.regie.caremodule.CareModule;
import nl.regie.day.DayView;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.PersonId;
import nl.regie.visit.VisitAdvice;
import nl.regie.words.PageWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody else ticked in the patient's name stands under who ticked it, on every page. Everybody is invented. */
class TickedByOthersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final String PEOPLE = """
            {"schemaVersion": "1.1", "patient": {"id": "jan", "name": "Jan"},
             "professionals": [{"id": "els", "name": "Els"}],
             "closeOnes": [{"id": "k", "recorded": {"on": "2026-01-05", "by": "els"}, "person": "mia", "name": "Mia"}],
             %s}
            """;

    private static final String DIRECTION = """
            "selfDirections": [{"id": "d", "recorded": {"on": "2026-11-02", "by": "%s"}, "lifeDomain": "CARE", "subject": "Spuiten",
              "wish": "SELF", "agreed": "SELF"%s}]%s
            """;

    @Test
    void aWishThatANurseTickedIsToldAsTickedOnThePageOfThePatientAndOnTheFirstPage() {
        Dossier dossier = read(DIRECTION.formatted("els", "", ""));
        String ticked = "Wat anderen opschreven over wat ik wil: Spuiten. Els kruiste aan: "
                + "“Ik wil dit zelf doen en beslissen.”, “Afgesproken: Ik doe dit zelf.”";
        assertThat(planOf(dossier))
                .contains(ticked)
                .containsSubsequence(
                        "WAT ANDEREN OPSCHREVEN OVER WAT IK WIL",
                        "Spuiten",
                        "Els kruiste aan:",
                        "- “Ik wil dit zelf doen en beslissen.”",
                        "- “Afgesproken: Ik doe dit zelf.”",
                        "Nog te bespreken: Dit zei ik niet zelf. Ik mag zeggen of het klopt.")
                .doesNotContain(
                        "Wat ik zelf doe en beslis",
                        "Wat ik wil: ",
                        "WAT IK ZELF WIL DOEN",
                        "Afgesproken: Ik doe dit zelf.\n");
        assertThat(PageWords.easy(Language.NL)
                        .page(CareModule.shipped(), words -> PatientCopy.of(dossier, TODAY, words)
                                .onOnePage()
                                .page(CopyWishes.in(Language.NL)))
                        .orElseThrow()
                        .toJson())
                .contains("Els kruiste dit aan:\\n“Ik wil dit zelf doen.”", "Dit schreven anderen op over wat ik wil")
                .doesNotContain("\"Dit doe ik zelf\"");
        assertThat(PatientCopy.of(dossier, TODAY)
                        .text(CopyWishes.in(Language.NL).discreetly()))
                .contains("Els kruiste aan")
                .doesNotContain("Wat ik wil: ", "Spuiten");
    }

    @Test
    void whatThePatientSaidPointedAtOrReadBackIsThePatients() {
        String readBack = """
                , "readBacks": [{"id": "rb", "recorded": {"on": "2026-11-02", "by": "els"}, "entries": ["d"], "answer": "RIGHT", "inOwnWords": "Zo is het."}]
                """;
        String pictures =
                ", \"recorded\": {\"on\": \"2026-11-02\", \"by\": \"els\", \"howTold\": {\"way\": \"PICTURES\"}}";
        for (String said : new String[] {
            DIRECTION.formatted("jan", "", ""),
            DIRECTION.formatted("els", ", \"inOwnWords\": \"Dat doe ik zelf.\"", ""),
            DIRECTION.formatted("els", "", readBack),
            DIRECTION
                    .replace(", \"recorded\": {\"on\": \"2026-11-02\", \"by\": \"%s\"}", pictures + "%s")
                    .formatted("", "", "")
        }) {
            assertThat(planOf(read(said)))
                    .contains("Wat ik zelf doe en beslis: Spuiten", "Wat ik wil: Ik wil dit zelf doen en beslissen.")
                    .doesNotContain("kruiste aan", "Dit zei ik niet zelf");
        }
    }

    @Test
    void aYesToAPlanThatWasOnlyTickedIsNotToldAsMine() {
        String plan = """
                "carePlans": [{"id": "plan", "recorded": {"on": "2026-09-01", "by": "els"}, "status": "ACTIVE", "title": "Weer buiten",
                  "agreement": {"version": "plan", "on": "2026-09-02", "by": "jan"%s}}]""";
        assertThat(planOf(read(plan.formatted(""))))
                .containsSubsequence(
                        "MIJN JA TEGEN DIT PLAN",
                        "Els kruiste aan: “Wie ja zei, en wanneer: ik, 2 september 2026”",
                        "Nog te bespreken: Dit zei ik niet zelf.");
        assertThat(planOf(read(plan.formatted(", \"inOwnWords\": \"Dit wil ik.\""))))
                .contains("“Dit wil ik.”", "Wie ja zei, en wanneer: ik, 2 september 2026")
                .doesNotContain("kruiste aan", "Dit zei ik niet zelf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"els", "jan"})
    void whatWasTickedOfHowItGoesIsUnderTheNameOfWhoTickedIt(String by) {
        Dossier dossier = read("""
                "carePlans": [{"id": "plan", "recorded": {"on": "2026-09-01", "by": "els"}, "status": "ACTIVE",
                  "goals": [{"id": "g", "status": "ACCEPTED", "inOwnWords": "Weer varen."}]}],
                "suggestions": [{"id": "s", "recorded": {"on": "2026-11-02", "by": "BY"}, "towards": ["PEER_CONTACT"], "what": "De groep", "response": "DECLINES"}],
                "requests": [{"id": "r", "recorded": {"on": "2026-11-02", "by": "BY"}, "possibility": "PEER_CONTACT"}],
                "progressReviews": [{"id": "pr", "recorded": {"on": "2026-11-02", "by": "BY"}, "participants": ["jan", "els"],
                  "pace": {"view": "TOO_FAST", "consequence": "CONFIRMED"},
                  "progress": [{"goal": "g", "toldBy": "jan", "step": "SUCCESS"}]}]
                """.replace("BY", by));
        String plan = planOf(dossier);
        boolean isTicked = by.equals("els");
        assertThat(plan.contains("Wat ik ervan zeg: ")).isEqualTo(!isTicked);
        assertThat(plan.contains("2 november 2026, ik: Er is iets gelukt.")).isEqualTo(!isTicked);
        assertThat(plan.contains("2 november 2026, Els kruiste aan: Er is iets gelukt."))
                .isEqualTo(isTicked);
        assertThat(plan.contains("Els kruiste aan: “Het tempo: ")).isEqualTo(isTicked);
        assertThat(plan.contains("Zo opgeschreven door: Els")).isEqualTo(isTicked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"els", "jan"})
    void whatSomebodyElseAskedForSaysSoOnTheFirstPageToo(String by) {
        String plan = planOf(read("""
                "requests": [{"id": "r", "recorded": {"on": "2026-11-02", "by": "%s"}, "possibility": "PEER_CONTACT"}]
                """.formatted(by)));
        assertThat(plan).contains("waarop ik nog geen antwoord heb: Contact met lotgenoten");
        assertThat(plan.contains("Contact met lotgenoten (Zo opgeschreven door: Els)"))
                .isEqualTo(by.equals("els"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"els", "jan"})
    void aFormThatSomebodyElseFilledInSaysSoOnTheSheetAndForACloseOne(String by) {
        Dossier dossier = read("""
                "consultPreparations": [{"id": "p", "recorded": {"on": "2026-11-10", "by": "BY"}, "visitOn": "2026-11-25", "howItGoes": "SAME", "wish": "SKIP"}],
                "preparationReadings": [{"id": "read", "recorded": {"on": "2026-11-11", "by": "els"}, "preparation": "p"}],
                "involvementAgreements": [{"id": "yes", "recorded": {"on": "2026-09-02", "by": "jan"}, "answer": "AGREED", "closeOnes": ["mia"], "topics": ["HOW_IT_GOES"]}]
                """.replace("BY", by));
        boolean isTicked = by.equals("els");
        assertThat(ConversationSheet.of(dossier, TODAY).text(Language.NL).contains("Zo opgeschreven door: Els"))
                .isEqualTo(isTicked);
        String page = CloseOneCopy.asked(dossier, TODAY, TODAY, PersonId.of("mia"), CareModule.shipped())
                .page()
                .orElseThrow()
                .text(Language.NL);
        assertThat(page.contains("Els kruiste aan: “Hetzelfde”")).isEqualTo(isTicked);
        assertThat(page.contains("Vergeleken met de vorige keer: Hetzelfde")).isEqualTo(!isTicked);
    }

    @Test
    void whatSomebodyTickedOfMyViewBesideTheYesOfAnotherIsNotToldAsMine() {
        Dossier dossier = read("""
                "representations": [{"id": "rep", "recorded": {"on": "2026-01-05", "by": "els"}, "representative": "mia", "basis": "MENTOR"}],
                "carePlans": [{"id": "plan", "recorded": {"on": "2026-09-01", "by": "els"}, "status": "ACTIVE",
                  "agreement": {"version": "plan", "on": "2026-09-02", "by": "mia", "inOwnWords": "Goed idee.",
                    "onBehalf": {"representation": "rep", "patientsStance": "AGREES"}}}]
                """);
        assertThat(planOf(dossier))
                .contains("Els kruiste aan: “Ik wil dit ook.”")
                .doesNotContain("Wat ik er zelf van vind");
    }

    @Test
    void thatThePatientTookAGoalOnIsToldAsTickedWhereThePatientSaidNothingOfIt() {
        String plan = """
                "carePlans": [{"id": "plan", "recorded": {"on": "2026-09-01", "by": "els"}, "status": "ACTIVE",
                  "goals": [{"id": "g", "status": "ACCEPTED", "%s": "HbA1c onder 53", "acceptedBy": ["jan"]}]}]""";
        assertThat(planOf(read(plan.formatted("professionalsReading"))))
                .contains("Els kruiste aan: “Wie hier ja tegen zei: ik”");
        assertThat(planOf(read(plan.formatted("inOwnWords")))).contains("Wie hier ja tegen zei: ik\n");
    }

    @Test
    void thatThereWasNoAnswerIsNothingThatOthersWroteOfMyWishes() {
        Dossier dossier = read("""
                "selfDirections": [{"id": "d", "recorded": {"on": "2026-11-02", "by": "els"}, "lifeDomain": "CARE", "wish": "NO_ANSWER"}]
                """);
        assertThat(planOf(dossier))
                .contains("Els kruiste aan: “Daar heb ik nu niets over gezegd.”")
                .doesNotContain("Wat anderen opschreven over wat ik wil: ", "Dit zei ik niet zelf");
    }

    private static final String TOLD = """
            "answers": [{"id": "w", "recorded": {"on": "2026-11-02", "by": "els", "howTold": {%s}}, "question": "WISH", "response": "GIVEN", %s}]
            """;

    @Test
    void whatACloseOneInterpretedSaysSoWhereverItStands() {
        String words = "\"inOwnWords\": \"Ik wil bij Mia wonen.\"";
        Dossier dossier = read(TOLD.formatted("\"way\": \"SIGN_LANGUAGE\", \"interpreter\": \"CLOSE_ONE\"", words));
        String remark = "Wie dit vertaalde: Een naaste. Ik mag het ook zeggen met een andere tolk.";
        assertThat(planOf(dossier))
                .containsSubsequence(
                        "“Ik wil bij Mia wonen.”", remark, "WAT IK HEB VERTELD", "“Ik wil bij Mia wonen.”", remark);
        assertThat(planOf(read(TOLD.formatted("\"way\": \"SIGN_LANGUAGE\", \"interpreter\": \"PROFESSIONAL\"", words))))
                .doesNotContain("Wie dit vertaalde");
    }

    /**
     * What was seen names somebody close by, and stays off the page: then what was made of it still is not told by me.
     */
    @Test
    void whatWasMadeOfBehaviourIsNotToldAsMine() {
        String seen =
                "\"way\": \"BEHAVIOUR\", \"seen\": \"%s\", \"seenBy\": \"els\", \"triedBefore\": [\"ALOUD\", \"PICTURES\"]";
        String reading = "\"professionalsReading\": \"Rust op de kamer\"";
        assertThat(planOf(read(TOLD.formatted(seen.formatted("Draait haar hoofd weg bij Mia."), reading))))
                .contains("Rust op de kamer", "Dit zei ik niet zelf. Ik mag zeggen of het klopt.");
        assertThat(planOf(read(TOLD.formatted(seen.formatted("Doet het gordijn dicht."), reading))))
                .contains("Rust op de kamer", "Wat iemand zag (dit zei ik niet zelf)")
                .doesNotContain("Ik mag zeggen of het klopt.");
    }

    @Test
    void anAuthorityOverMoneyIsNoRightToAgreeToAPlan() {
        String plan = """
                "representations": [{"id": "rep", "recorded": {"on": "2026-01-05", "by": "els"}, "representative": "mia", "basis": "MENTOR", "scope": "%s"}],
                "carePlans": [{"id": "plan", "recorded": {"on": "2026-09-01", "by": "els"}, "status": "ACTIVE",
                  "agreement": {"version": "plan", "on": "2026-09-02", "by": "mia", "inOwnWords": "Goed idee.",
                    "onBehalf": {"representation": "rep", "patientsStance": "CANNOT_SAY"}}}]
                """;
        String remark = "Let op: Hier staat niet dat dit toen mocht. Ik kan ernaar vragen.";
        assertThat(planOf(read(plan.formatted("Geldzaken")))).contains(remark);
        assertThat(planOf(read(plan.formatted("Verzorging")))).doesNotContain(remark);
    }

    @Test
    void aYesAfterANoIsStillMyYesAndThePageSaysWhatItWaitsFor() {
        String said = """
                "involvementAgreements": [
                  {"id": "no", "recorded": {"on": "2026-08-02", "by": "jan"}, "answer": "WITHDRAWN", "closeOnes": ["mia"], "inOwnWords": "Mia niet meer."},
                  {"id": "yes", "recorded": {"on": "%s", "by": "jan"}, "answer": "AGREED", "closeOnes": ["mia"], "topics": ["PLAN"], "inOwnWords": "Mia mag weer."}]
                """;
        assertThat(planOf(read(said.formatted("2026-10-02"))))
                .containsSubsequence(
                        "“Mia mag weer.”",
                        "Wat ik zeg: Meedoen vind ik goed.",
                        "Nog te bespreken: Mijn nee van eerder staat er nog.")
                .doesNotContain("Dat geldt nu niet meer.");
        assertThat(planOf(read(said.formatted("2026-07-02")))).contains("Ik vond het goed. Dat geldt nu niet meer.");
        assertThat(planOf(read(said.formatted("2026-08-02"))))
                .as("on one day the no wins")
                .contains("Ik vond het goed. Dat geldt nu niet meer.");
    }

    @Test
    void whomToCallStandsOnTheFirstPageWhateverStandsBehindIt() {
        Dossier dossier = read("""
                "involvementAgreements": [{"id": "none", "recorded": {"on": "2026-10-02", "by": "jan"}, "answer": "NOBODY"}]
                """);
        assertThat(planOf(dossier))
                .containsSubsequence("IN HET KORT", "Bel 112.", "WAT IK HEB AFGESPROKEN OVER MIJN NAASTEN");
    }

    @Test
    void wordsThatStandUnderManyQuestionsAreStillMineAndTheTickIsNot() {
        String sentence = "\"inOwnWords\": \"Ik wil het graag zelf doen.\"";
        String direction =
                "{\"id\": \"%s\", \"recorded\": {\"on\": \"2026-11-02\", \"by\": \"els\"}, \"lifeDomain\": \"%s\", \"wish\": \"SELF\", "
                        + sentence + "}";
        assertThat(planOf(read("\"selfDirections\": [" + direction.formatted("a", "CARE") + ", "
                        + direction.formatted("b", "PARTICIPATION") + ", " + direction.formatted("c", "MEANING")
                        + "]")))
                .contains("“Ik wil het graag zelf doen.”", "Els kruiste aan: “Ik wil dit zelf doen en beslissen.”")
                .doesNotContain("Dit zei ik niet zelf");
    }

    @Test
    void howItWentIsOfWhoWroteIt() {
        String tried = """
                "appraisals": [{"id": "t", "recorded": {"on": "2026-11-02", "by": "%s"}, "aspect": "ABLE", "judgement": "YES", "viewOf": "jan",
                  "triedOn": "2026-11-01", "howItWent": "Met hulp lukte het"}]
                """;
        assertThat(planOf(read(tried.formatted("els"))))
                .containsSubsequence("Wat ik geprobeerd heb", "Zo opgeschreven door: Els", "Met hulp lukte het");
        assertThat(planOf(read(tried.formatted("jan")))).doesNotContain("Zo opgeschreven door");
    }

    @Test
    void thatTheGoalsAreUnderWayIsNotToldAsThePatientsWhereSomebodyElseTickedIt() {
        String prepared = """
                "carePlans": [{"id": "plan", "recorded": {"on": "2026-09-01", "by": "els"}, "status": "ACTIVE",
                  "goals": [{"id": "g", "status": "ACCEPTED", "inOwnWords": "Weer varen.", "acceptedBy": ["jan"]}]}],
                "consultPreparations": [{"id": "p", "recorded": {"on": "2026-11-10", "by": "%s"}, "visitOn": "2026-11-25",
                  "progress": [{"goal": "g", "toldBy": "jan", "step": "ON_THE_WAY"}]}]
                """;
        assertThat(reasons(read(prepared.formatted("els"))))
                .contains("Iemand schreef voor de patiënt op dat het loopt met de eigen doelen.");
        assertThat(reasons(read(prepared.formatted("jan"))))
                .contains("De patiënt vertelt dat het loopt met de eigen doelen.");
    }

    private static List<String> reasons(Dossier dossier) {
        DayView view = DayView.of(dossier, TODAY);
        return VisitAdvice.of(dossier, EntryId.of("p"), TODAY, CareModule.shipped()).reasons().stream()
                .map(reason -> reason.text(view, CareModule.shipped()).in(Language.NL))
                .toList();
    }

    /** That somebody need not come to one talk says nothing of the next. */
    @Test
    void whatWasFilledInForATalkThatIsCalledOffIsNoAnswerAboutTheNext() {
        String skipped = """
                "consultPreparations": [{"id": "p", "recorded": {"on": "2026-11-10", "by": "jan"}, "visitOn": "2026-11-25", "howItGoes": "SAME", "wish": "SKIP",
                  "topics": ["De trap"]}],
                "visitDecisions": [{"id": "vd", "recorded": {"on": "2026-11-12", "by": "els"}, "preparation": "p", "decidedBy": "els", "visitOn": "2026-11-25",
                  "plan": "%s", "nextContactOn": "2027-01-10"}]
                """;
        assertThat(ConversationSheet.of(read(skipped.formatted("SKIP")), TODAY).text(Language.NL))
                .contains("Voor het gesprek op 10 januari 2027.", "[ ] Ik wil komen.", "De trap")
                .doesNotContain(
                        "Of ik wil komen: Voor mij hoeft het deze keer niet.",
                        "Vergeleken met de vorige keer: Hetzelfde");
        assertThat(ConversationSheet.of(read(skipped.formatted("AS_PLANNED")), TODAY)
                        .text(Language.NL))
                .contains("Of ik wil komen: Voor mij hoeft het deze keer niet.");
    }

    /** What somebody close by wrote may have been told in confidence, also where a professional took it over. */
    @Test
    void whatWasTakenOverFromANoteOfSomebodyCloseByIsNotWhatITold() {
        String answer = """
                "answers": [{"id": "w", "recorded": {"on": "2026-11-02", "by": "els", "sourceRef": {"id": "brief", "author": "%s"}}, "question": "WISH", "response": "GIVEN",
                  "inOwnWords": "Ik wil naar een tehuis.", "importance": "MOST_IMPORTANT"}]
                """;
        assertThat(PatientCopy.of(read(answer.formatted("mia"))).text(Language.NL))
                .doesNotContain("tehuis", "Wat ik wil", "2 november");
        assertThat(PatientCopy.of(read(answer.formatted("jan"))).text(Language.NL))
                .contains("Wat ik wil\n  “Ik wil naar een tehuis.”", "2 november 2026");
    }

    @Test
    void whatMattersToOthersIsNothingThatIFindImportant() {
        String goals = """
                "carePlans": [{"id": "plan", "recorded": {"on": "2026-09-01", "by": "els"}, "status": "ACTIVE",
                  "goals": [{"id": "g", "status": "ACCEPTED", "%s": "Stoppen met roken.", %s, "importance": "MOST_IMPORTANT", "reachBy": "2027-01-01"}]}]
                """;
        String importance = "Hoe belangrijk het voor mij is: Dit hoort bij wat voor mij het belangrijkst is.";
        assertThat(planOf(read(goals.formatted("inOwnWords", "\"proposedBy\": \"mia\""))))
                .contains("Uiterlijk te bereiken op: 1 januari 2027")
                .doesNotContain("belangrijk", "Dit wil ik");
        assertThat(planOf(read(goals.formatted("professionalsReading", "\"acceptedBy\": [\"jan\"]"))))
                .contains("Els kruiste aan: “Dit hoort bij wat voor mij het belangrijkst is.”")
                .doesNotContain(importance);
        assertThat(planOf(read(goals.formatted("inOwnWords", "\"acceptedBy\": [\"jan\"]"))))
                .contains(importance, "Dit wil ik uiterlijk bereikt hebben op: 1 januari 2027");
    }

    @ParameterizedTest
    @CsvSource({"RIGHT, Wat ik zelf doe en beslis: Spuiten", "DIFFERS, Wat ik hierbij wil zeggen: “Dat doet de zuster.”"
    })
    void whatWasReadBackLaterIsOnThePageOfTheLastDay(String answer, String then) {
        Dossier dossier = read(DIRECTION.formatted("els", "", """
                , "readBacks": [{"id": "rb", "recorded": {"on": "2026-11-05", "by": "els"}, "entries": ["d"], "answer": "%s", "inOwnWords": "Dat doet de zuster."}]
                """.formatted(answer)));
        assertThat(PatientCopy.of(dossier).text(Language.NL)).contains("Zoals het was op 5 november 2026.", then);
    }

    private static String planOf(Dossier dossier) {
        return PatientCopy.of(dossier, TODAY).text(Language.NL);
    }

    private static Dossier read(String entries) {
        return DossierFile.read(PEOPLE.formatted(entries)).orElseThrow();
    }
}
