package nl.regie.patientcopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.PersonId;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.evaluation.EvaluationReport;
import nl.regie.finding.Verdict;
import nl.regie.help.PressingMatters;
import nl.regie.help.PressingReason;
import nl.regie.nextstep.NextSteps;
import nl.regie.voice.PatientsWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What others report of a talk where the patient was not is hearsay. Everybody in it is invented. */
class HearsayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final PersonId PATIENT = PersonId.of("riek");
    private static final String QUOTED = "Het gaat best.";

    private static final String PEOPLE = """
            {"schemaVersion": "1.1", "patient": {"id": "riek", "name": "Riek"},
             "professionals": [{"id": "ans", "name": "Ans"}],
             "closeOnes": [{"id": "k", "recorded": {"on": "2026-01-05", "by": "ans"}, "person": "tom", "name": "Tom"}],
            """;
    private static final String TALK = """
             "visitSummaries": [{"id": "talk", "recorded": {"on": "2026-11-10", "by": "%s"%s}, "participants": [%s],
               "discussed": [{"raisedBy": "riek", "inOwnWords": "Ook best."}], "patientsView": "Het gaat best."%s}]
            """;
    private static final String REVIEW = """
             "progressReviews": [{"id": "talk", "recorded": {"on": "2026-11-10", "by": "%s"%s}, "participants": [%s],
               "patientsView": "Het gaat best.", "pace": {"view": "RIGHT", "inOwnWords": "Zo is het goed.", "consequence": "CONFIRMED"},
               "nextOn": "2027-02-01"%s}]
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ans | '' | '\"ans\", \"tom\"' | true",
                "ans | '' | '\"ans\", \"riek\"' | false",
                "ans | '' | '' | false",
                "riek | '' | '\"ans\", \"tom\"' | false",
                "ans | ', \"sourceRef\": {\"id\": \"note\", \"author\": \"riek\"}' | '\"ans\", \"tom\"' | false"
            })
    void aReportOfATalkWithoutThePatientHoldsNoWordsOfThePatient(
            String by, String source, String participants, boolean isHearsay) {
        for (String report : new String[] {TALK, REVIEW}) {
            Dossier dossier = read(report.formatted(by, source, participants, ""));
            var talk = dossier.findEntry(EntryId.of("talk")).orElseThrow();
            assertThat(PatientsWords.isHearsay(PATIENT, talk)).isEqualTo(isHearsay);
            assertThat(PatientsWords.in(PATIENT, talk).isEmpty()).isEqualTo(isHearsay);
        }
    }

    @Test
    void itAnswersNoWordsOfThePatientAndMakesNothingWhole() {
        String wish =
                "\"answers\": [{\"id\": \"w\", \"recorded\": {\"on\": \"2026-11-01\", \"by\": \"riek\"}, \"question\": \"WISH\", \"response\": \"GIVEN\", \"inOwnWords\": \"Naar huis.\"}],";
        Dossier with = read(wish + TALK.formatted("ans", "", "\"ans\", \"riek\"", ""));
        Dossier without = read(wish + TALK.formatted("ans", "", "\"ans\", \"tom\"", ""));
        assertThat(PressingMatters.of(with, TODAY, CareModule.shipped()).has(PressingReason.WORDS_UNREAD))
                .isFalse();
        assertThat(PressingMatters.of(without, TODAY, CareModule.shipped()).has(PressingReason.WORDS_UNREAD))
                .isTrue();
        assertThat(pace(read(REVIEW.formatted("ans", "", "\"ans\", \"riek\"", ""))))
                .isEqualTo(Verdict.MET);
        assertThat(pace(read(REVIEW.formatted("ans", "", "\"ans\", \"tom\"", ""))))
                .isNotEqualTo(Verdict.MET);
    }

    @Test
    void thePageTellsItAsWhatOthersWrote() {
        Dossier review = read(REVIEW.formatted("ans", "", "\"ans\", \"tom\"", ""));
        assertThat(PatientCopy.of(review, TODAY).text(CopyWishes.in(Language.NL)))
                .contains("Anderen schreven op dat ik dit zei. Ik was daar niet bij: “" + QUOTED + "”")
                .doesNotContain("\n  “" + QUOTED, "Zo is het goed.", "Het tempo past bij mij");
        Dossier released = read(TALK.formatted("ans", "", "\"ans\", \"tom\"", ", \"confidence\": \"MAY_BE_SHARED\""));
        assertThat(VisitReport.of(released, TODAY).text(CopyWishes.in(Language.NL)))
                .contains("Anderen schreven op dat ik dit zei. Ik was daar niet bij: “" + QUOTED + "”");
    }

    @Test
    void whatIsOpenNamesThePatientsWordsAndBehindThemWhatAnotherWroteOverThem() {
        Dossier dossier = read(
                "\"answers\": [{\"id\": \"n1\", \"recorded\": {\"on\": \"2026-09-01\", \"by\": \"riek\"}, \"question\": \"NEED\", \"response\": \"GIVEN\", \"inOwnWords\": \"Iemand die kookt.\"},"
                        + "{\"id\": \"n2\", \"recorded\": {\"on\": \"2026-09-20\", \"by\": \"ans\", \"replaces\": \"n1\"}, \"question\": \"NEED\", \"response\": \"DECLINED\"}],"
                        + REVIEW.formatted("ans", "", "\"ans\", \"riek\"", ""));
        var evaluation = DossierEvaluator.shipped().evaluate(dossier, TODAY);
        assertThat(NextSteps.of(dossier, evaluation, List.of()).in(Language.NL).steps())
                .flatMap(step -> step.openInWords())
                .anyMatch(open -> open.startsWith("“Iemand die kookt.”; later schreef Ans iets anders: ")
                        && open.contains("20 september 2026"))
                .noneMatch(open -> open.startsWith("‘Wat ik nodig heb’"));
        assertThat(EvaluationReport.of(evaluation, dossier, Language.NL).findings())
                .flatMap(finding -> finding.claims())
                .flatMap(claim -> claim.openInWords())
                .anyMatch(open ->
                        open.startsWith("“Iemand die kookt.” (antwoord, 1 september 2026, Riek); later schreef Ans"));
    }

    private static Verdict pace(Dossier dossier) {
        return DossierEvaluator.shipped().evaluate(dossier, TODAY).findings().stream()
                .filter(finding -> finding.statement().value().equals("criterion/emotional-support/follow-pace"))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private static Dossier read(String rest) {
        return DossierFile.read(PEOPLE + rest + "}").orElseThrow();
    }
}
