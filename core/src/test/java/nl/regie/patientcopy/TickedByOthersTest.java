package nl.regie.patientcopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.entry.PersonId;
import nl.regie.words.PageWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                .contains("Els kruiste dit aan: “Ik wil dit zelf doen.”", "Dit schreven anderen op over wat ik wil")
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

    private static String planOf(Dossier dossier) {
        return PatientCopy.of(dossier, TODAY).text(Language.NL);
    }

    private static Dossier read(String entries) {
        return DossierFile.read(PEOPLE.formatted(entries)).orElseThrow();
    }
}
