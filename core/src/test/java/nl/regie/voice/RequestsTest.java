package nl.regie.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.ClaimCode;
import nl.regie.day.DayView;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.OwnWords;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.finding.Verdict;
import nl.regie.help.PressingMatters;
import nl.regie.help.PressingReason;
import nl.regie.intervention.Request;
import nl.regie.patientcopy.PatientCopy;
import nl.regie.voice.Requests.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether what the patient asked for was answered. Everybody in it is invented. */
class RequestsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String ASKED =
            asked("asked", "2026-03-01", "jan", "ANOTHER_PROFESSIONAL", "\"inOwnWords\": \"Niet meer bij hem\"");
    private static final String DECLINED = asked(
            "declined",
            "2026-03-09\", \"replaces\": \"asked",
            "vos",
            "ANOTHER_PROFESSIONAL",
            "\"outcome\": \"REFUSED\", \"reason\": \"Het gaat toch goed?\"");

    @Test
    void whoIsAskedAboutCannotEndTheQuestionForAnotherByAReasonOfTheirOwn() {
        Dossier declined = requests(ASKED + ", " + DECLINED, "");
        assertThat(standing(declined)).isEqualTo(Standing.DECLINED_UNSEEN);
        assertThat(pressing(declined)).contains(PressingReason.OTHER_PROFESSIONAL_DECLINED);
        assertThat(verdict("another-professional-is-possible", declined)).isEqualTo(Verdict.PARTLY_MET);
        assertThat(PatientCopy.of(declined, DAY).text(Language.NL))
                .contains(
                        "“Niet meer bij hem”", "Het antwoord was nee.", "Dan mag ik het ook aan iemand anders vragen.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"outcome\": \"ACTED_ON\" | jan",
                "\"outcome\": \"ACTED_ON\", \"inOwnWords\": \"Fijn, Anna komt nu\" | vos",
                "\"outcome\": \"WITHDRAWN\" | jan",
                "\"outcome\": \"REFUSED\", \"reason\": \"Er is niemand\" | jan",
                "\"outcome\": \"REFUSED\", \"reason\": \"Er is niemand\", \"inOwnWords\": \"Dan wacht ik tot juni\" | vos"
            })
    void itEndsWhereItWasGivenOrThePatientTookItBackOrSawTheAnswer(String outcome, String by) {
        String answered = asked("declined", "2026-03-09\", \"replaces\": \"asked", by, "ANOTHER_PROFESSIONAL", outcome);
        Dossier dossier = requests(ASKED + ", " + answered, "");
        assertThat(standing(dossier)).isEqualTo(Standing.SETTLED);
        assertThat(pressing(dossier)).doesNotContain(PressingReason.OTHER_PROFESSIONAL_DECLINED);
    }

    @Test
    void whoItMayBeAboutDoesNotCloseTheQuestionByATickThatSomethingWasDone() {
        String done = asked(
                "done",
                "2026-03-09\", \"replaces\": \"asked",
                "vos",
                "ANOTHER_PROFESSIONAL",
                "\"outcome\": \"ACTED_ON\", \"reason\": \"Besproken\"");
        Dossier dossier = requests(ASKED + ", " + done, "");
        assertThat(standing(dossier)).isEqualTo(Standing.PERHAPS_ANSWERED);
        assertThat(verdict("another-professional-is-possible", dossier)).isNotEqualTo(Verdict.MET);
        PressingMatters pressing = PressingMatters.of(dossier, DAY, CareModule.shipped());
        assertThat(pressing.all())
                .filteredOn(each -> each.reason() == PressingReason.ASKED_AND_PERHAPS_ANSWERED)
                .singleElement()
                .satisfies(each -> assertThat(
                                pressing.textOf(each, CareModule.shipped()).in(Language.NL))
                        .contains("zegt een hulpverlener over wie het zelf kan gaan"));
        assertThat(pressing.all())
                .filteredOn(each -> each.reason() == PressingReason.ASKED_AND_PERHAPS_ANSWERED)
                .allSatisfy(each -> assertThat(
                                pressing.untilOf(each, CareModule.shipped()).in(Language.NL))
                        .contains("tot de patiënt zelf zegt dat het een antwoord is"));
    }

    @Test
    void itEndsWhereTheAnswerWasReadBackToThePatient() {
        String readBack = """
                , "readBacks": [{"id": "read", "recorded": {"on": "2026-03-10", "by": "%s"}, "entries": ["declined"], "answer": "RIGHT"}]
                """;
        assertThat(standing(requests(ASKED + ", " + DECLINED, readBack.formatted("jan"))))
                .isEqualTo(Standing.SETTLED);
        assertThat(standing(requests(ASKED + ", " + DECLINED, readBack.formatted("vos"))))
                .as("a tick of whoever declined")
                .isEqualTo(Standing.DECLINED_UNSEEN);
    }

    @Test
    void wordsThatWereCopiedAlongAreNoAnswerOfThePatient() {
        String copied = DECLINED.replace("\"outcome\"", "\"inOwnWords\": \"Niet meer bij hem\", \"outcome\"");
        assertThat(standing(requests(ASKED + ", " + copied, ""))).isEqualTo(Standing.DECLINED_UNSEEN);
    }

    @ParameterizedTest
    @CsvSource({
        "SUPPORT_OUTSIDE_CARE, jan, ACTED_ON", "SUPPORT_OUTSIDE_CARE, jan, REFUSED",
                "SUPPORT_OUTSIDE_CARE, els, ACTED_ON",
        "SUPPORT_OUTSIDE_CARE, els, WITHDRAWN", "ANOTHER_PROFESSIONAL, jan, ACTED_ON",
                "ANOTHER_PROFESSIONAL, els, REFUSED",
        "PEER_CONTACT, jan, REFUSED", "EXPERT_BY_EXPERIENCE, els, ACTED_ON", "INFORMATION, jan, WITHDRAWN"
    })
    void whatSomebodyCloseWritesDownClosesNothing(String what, String askedBy, String outcome) {
        String open = asked("asked", "2026-03-01", askedBy, what, "\"inOwnWords\": \"Zo gaat het niet\"");
        String closed = asked(
                "closed",
                "2026-03-09\", \"replaces\": \"asked",
                "mia",
                what,
                "\"outcome\": \"" + outcome + "\", \"reason\": \"Niet nodig\", \"inOwnWords\": \"Zo gaat het niet\"");
        Dossier dossier = requests(open + ", " + closed, "");
        assertThat(Requests.in(DayView.of(dossier, DAY)).standing())
                .singleElement()
                .satisfies(stands -> assertThat(stands.id()).isEqualTo(EntryId.of("asked")));
        assertThat(standing(dossier)).isEqualTo(Standing.OPEN);
        assertThat(standing(requests(open.replace(", \"inOwnWords\": \"Zo gaat het niet\"", "") + ", " + closed, "")))
                .isEqualTo(Standing.OPEN);
        assertThat(PatientCopy.of(dossier, DAY).text(Language.NL)).contains("“Zo gaat het niet”");
        String byAProfessional = closed.replace("\"mia\"", "\"vos\"").replace(outcome, "ACTED_ON");
        assertThat(standing(requests(open + ", " + byAProfessional, ""))).isNotEqualTo(Standing.OPEN);
    }

    @Test
    void whatSomebodyCloseTypedAsAskedAndDoneInOneWaits() {
        String done = asked("done", "2026-03-09", "mia", "SUPPORT_OUTSIDE_CARE", "\"outcome\": \"ACTED_ON\"");
        assertThat(standing(requests(done, ""))).isEqualTo(Standing.OPEN);
    }

    /** A request for something else may be refused with a reason: then it was answered. */
    @Test
    void aRefusalOfSomethingElseIsAnAnswer() {
        String peers = asked(
                "peers",
                "2026-03-01",
                "jan",
                "PEER_CONTACT",
                "\"outcome\": \"REFUSED\", \"reason\": \"Die zijn er hier niet\"");
        assertThat(standing(requests(peers, ""))).isEqualTo(Standing.SETTLED);
    }

    @Test
    void whatCameSinceInARowOfItsOwnMayBeTheAnswerAndThatCannotBeTold() {
        String help =
                asked("help", "2026-03-01", "els", "SUPPORT_OUTSIDE_CARE", "\"inOwnWords\": \"Hulp met formulieren\"");
        Dossier open = requests(help, support("2026-02-20", ""));
        Dossier perhaps = requests(help, support("2026-03-20", ""));
        assertThat(standing(open)).isEqualTo(Standing.OPEN);
        assertThat(verdict("support-outside-care-is-pointed-out", open)).isEqualTo(Verdict.NOT_MET);
        assertThat(pressing(open)).contains(PressingReason.HELP_ASKED);
        assertThat(standing(perhaps)).isEqualTo(Standing.PERHAPS_ANSWERED);
        assertThat(verdict("support-outside-care-is-pointed-out", perhaps)).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(pressing(perhaps))
                .contains(PressingReason.ASKED_AND_PERHAPS_ANSWERED)
                .doesNotContain(PressingReason.HELP_ASKED);
        assertThat(PatientCopy.of(perhaps, DAY).text(Language.NL))
                .contains("Daarna is er iets gedaan. Is dat een antwoord op mijn vraag?")
                .doesNotContain("nog geen antwoord");
    }

    @Test
    void whatNamesSomethingElseOrIsOfSomebodyElseIsNoAnswer() {
        String help =
                asked("help", "2026-03-01", "els", "SUPPORT_OUTSIDE_CARE", "\"inOwnWords\": \"Hulp met formulieren\"");
        String other =
                ", \"answers\": [{\"id\": \"need\", \"recorded\": {\"on\": \"2026-01-05\", \"by\": \"els\"}, \"question\": \"NEED\", \"response\": \"GIVEN\", \"inOwnWords\": \"Vervoer\"}]";
        assertThat(standing(requests(help, support("2026-03-20", ", \"answers\": [\"need\"]") + other)))
                .isEqualTo(Standing.OPEN);
        assertThat(standing(requests(help, support("2026-03-20", "").replace("\"by\": \"els\"", "\"by\": \"mia\""))))
                .isEqualTo(Standing.OPEN);
    }

    @Test
    void aRowThatSaysThatSomethingWasDoneMayBeTheAnswerToTheSameQuestion() {
        String peers = asked("peers", "2026-03-01", "els", "PEER_CONTACT", "\"inOwnWords\": \"Zijn er meer mensen?\"");
        String done = asked("done", "2026-03-20", "els", "PEER_CONTACT", "\"outcome\": \"ACTED_ON\"");
        assertThat(standing(requests(peers + ", " + done, ""))).isEqualTo(Standing.PERHAPS_ANSWERED);
        assertThat(standing(requests(peers + ", " + done.replace("PEER_CONTACT", "INFORMATION"), "")))
                .isEqualTo(Standing.OPEN);
        assertThat(standing(requests(peers + ", " + done.replace("2026-03-20", "2026-02-20"), "")))
                .isEqualTo(Standing.OPEN);
    }

    @Test
    void howItWasAskedIsKeptWhereTheOutcomeLeftItOut() {
        Requests requests = Requests.in(DayView.of(requests(ASKED + ", " + DECLINED, ""), DAY));
        Request declined = requests.standing().get(0);
        assertThat(declined.id()).isEqualTo(EntryId.of("declined"));
        assertThat(requests.wordsOf(declined)).contains(OwnWords.of("Niet meer bij hem"));
    }

    private static Standing standing(Dossier dossier) {
        Requests requests = Requests.in(DayView.of(dossier, DAY));
        return requests.of(requests.standing().get(0));
    }

    private static List<PressingReason> pressing(Dossier dossier) {
        return PressingMatters.of(dossier, DAY, CareModule.shipped()).all().stream()
                .map(each -> each.reason())
                .toList();
    }

    private static Verdict verdict(String claim, Dossier dossier) {
        return DossierEvaluator.shipped().evaluate(dossier, DAY).findings().stream()
                .flatMap(finding -> finding.claims().stream())
                .filter(each -> each.code().equals(ClaimCode.of(claim)))
                .map(each -> each.result().verdict())
                .findFirst()
                .orElseThrow();
    }

    private static String asked(String id, String on, String by, String what, String more) {
        return "{\"id\": \"" + id + "\", \"recorded\": {\"on\": \"" + on + "\", \"by\": \"" + by
                + "\"}, \"possibility\": \"" + what + "\", " + more + "}";
    }

    private static String support(String on, String more) {
        return ", \"supportRecords\": [{\"id\": \"given\", \"recorded\": {\"on\": \"" + on
                + "\", \"by\": \"els\"}, \"what\": \"Een vrijwilliger komt langs\", \"givenBy\": [\"els\"]" + more
                + "}]";
    }

    private static Dossier requests(String requests, String more) {
        return DossierFile.read("""
                        {"schemaVersion": "1.1", "patient": {"id": "jan"},
                         "professionals": [{"id": "els"}, {"id": "vos"}],
                         "closeOnes": [{"id": "k", "recorded": {"on": "2026-01-01", "by": "els"}, "person": "mia"}],
                         "requests": [""" + requests + "]" + more + "}").orElseThrow();
    }
}
