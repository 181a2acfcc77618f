package nl.regie.nextstep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.naming.Naming;
import nl.regie.precondition.DangerAtHome;
import nl.regie.precondition.DangerState;
import nl.regie.screen.OnScreen;
import org.junit.jupiter.api.Test;

/** What staff read of words that somebody close by interpreted. Everybody in it is invented. */
class InterpretedWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String WISH = "Ik wil bij mijn dochter wonen.";
    private static final String FILLED_IN = "Ik slaap niet meer.";
    private static final String TOPIC = "Wanneer mag ik naar huis?";
    private static final String BY_A_CLOSE_ONE = "een naaste vertaalde dit";

    private static final String DOSSIER = """
            {"schemaVersion": "1.1", "patient": {"id": "jan"}, "professionals": [{"id": "els", "name": "Els"}],
             "answers": [{"id": "wish", "recorded": {"on": "2026-11-02", "by": "els", "howTold": {"way": "SIGN_LANGUAGE", "interpreter": "%1$s"}},
               "question": "WISH", "response": "GIVEN", "importance": "MOST_IMPORTANT", "inOwnWords": "Ik wil bij mijn dochter wonen."}],
             "consultPreparations": [{"id": "p", "recorded": {"on": "2026-11-16", "by": "els", "howTold": {"way": "SIGN_LANGUAGE", "interpreter": "%1$s"}},
               "howItGoes": "WORSE", "inOwnWords": "Ik slaap niet meer.", "topics": ["Wanneer mag ik naar huis?"]}]}
            """;

    @Test
    void wordsThatACloseOneInterpretedStandUnderThatWhereverStaffReadThem() {
        NextStepsReport report = report("CLOSE_ONE");
        assertThat(said(report)).isEmpty();
        assertThat(throughACloseOne(report)).contains(WISH, FILLED_IN);
        String asked = "De patiënt zei, en een naaste vertaalde het: ";
        assertThat(questions("CLOSE_ONE"))
                .contains(
                        asked + WISH,
                        asked.strip() + "\n    - " + FILLED_IN,
                        "Vraag: Iemand vertaalde voor u wat u wilt of nodig heeft. Is het zoals u het bedoelt,")
                .doesNotContain("De patiënt zei: ", "U zei dit.");
        assertThat(agenda("CLOSE_ONE")).contains(TOPIC, BY_A_CLOSE_ONE);
        assertThat(naming("CLOSE_ONE").of(EntryId.of("wish"))).isEqualTo("“" + WISH + "” (" + BY_A_CLOSE_ONE + ")");
        assertThat(naming("CLOSE_ONE").inFull(EntryId.of("wish")))
                .isEqualTo("“" + WISH + "” (antwoord, 2 november 2026, Els, " + BY_A_CLOSE_ONE + ")");
    }

    @Test
    void wordsThatAProfessionalInterpretedAreThePatients() {
        String interpreter = "PROFESSIONAL";
        NextStepsReport report = report(interpreter);
        assertThat(said(report)).contains(WISH, FILLED_IN);
        assertThat(throughACloseOne(report)).isEmpty();
        assertThat(questions(interpreter))
                .contains(FILLED_IN, "Vraag: U zei dit.")
                .doesNotContain("vertaalde");
        assertThat(agenda(interpreter)).contains(TOPIC).doesNotContain("vertaalde");
        assertThat(naming(interpreter).of(EntryId.of("wish"))).isEqualTo("“" + WISH + "”");
    }

    @Test
    void whileThereIsDangerAtHomeNoQuestionSpeaksOfWhoIsCloseBy() {
        Dossier endangered = Dossier.builder()
                .from(dossier("CLOSE_ONE"))
                .addDangersAtHome(DangerAtHome.builder()
                        .id(EntryId.of("danger"))
                        .recorded(Recorded.of(LocalDate.of(2026, 11, 16), PersonId.of("els")))
                        .state(DangerState.PRESENT)
                        .what(Note.of("Slaat"))
                        .lookAgainOn(DAY.plusDays(20))
                        .build())
                .build();
        assertThat(report(endangered).steps())
                .anySatisfy(step -> assertThat(step.question()).startsWith("Iemand vertaalde voor u"))
                .allSatisfy(step -> assertThat(step.question()).doesNotContain("naaste"));
    }

    private static List<String> said(NextStepsReport report) {
        return Stream.concat(
                        report.pressing().stream().flatMap(each -> each.patientSaid().stream()),
                        report.steps().stream().flatMap(step -> step.patientSaid().stream()))
                .toList();
    }

    private static List<String> throughACloseOne(NextStepsReport report) {
        return Stream.concat(
                        report.pressing().stream().flatMap(each -> each.saidThroughACloseOne().stream()),
                        report.steps().stream().flatMap(step -> step.saidThroughACloseOne().stream()))
                .toList();
    }

    private static String questions(String interpreter) {
        return OnScreen.of(dossier(interpreter), DAY, Language.NL)
                .nextQuestions()
                .text();
    }

    private static String agenda(String interpreter) {
        return OnScreen.of(dossier(interpreter), DAY, Language.NL).agenda().text();
    }

    private static Naming naming(String interpreter) {
        return new Naming(dossier(interpreter), CareModule.shipped(), Language.NL);
    }

    private static NextStepsReport report(String interpreter) {
        return report(dossier(interpreter));
    }

    private static NextStepsReport report(Dossier dossier) {
        return NextSteps.of(dossier, DossierEvaluator.shipped().evaluate(dossier, DAY), List.of())
                .in(Language.NL);
    }

    private static Dossier dossier(String interpreter) {
        return DossierFile.read(DOSSIER.formatted(interpreter)).orElseThrow();
    }
}
