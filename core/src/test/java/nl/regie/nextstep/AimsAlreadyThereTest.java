package nl.regie.nextstep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.regie.caremodule.ClaimCode;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.evaluation.DossierEvaluator;
import org.junit.jupiter.api.Test;

/** Who has goals of their own is not asked what they want to reach. Everybody in it is invented. */
class AimsAlreadyThereTest {
    private static final ClaimCode KNOWN = ClaimCode.of("needs-are-known");

    private static final String GOAL = """
            {"id": "g", "status": "ACCEPTED", "inOwnWords": "Weer varen.", "acceptedBy": ["jan"]}""";

    @Test
    void theGoalsStandInPlaceOfTheQuestion() {
        ReportedStep step = known(GOAL);
        assertThat(step.question())
                .isEqualTo(
                        "Dit staat in uw plan als wat u wilt bereiken. Klopt dat nog, en wat heeft u daarvoor nodig?");
        assertThat(step.patientSaid()).containsExactly("Weer varen.");
        assertThat(step.wouldHelp()).startsWith("Lees de doelen samen");
    }

    @Test
    void whatIsOnlyOfOthersOrInTheirWordsIsNoAnswer() {
        for (String goal : List.of(
                GOAL.replace("\"jan\"", "\"mia\""),
                GOAL.replace("ACCEPTED", "LET_GO"),
                GOAL.replace("\"acceptedBy\": [\"jan\"]", "\"proposedBy\": \"mia\""))) {
            ReportedStep step = known(goal);
            assertThat(step.question()).as(goal).isEqualTo("Wat wilt u bereiken, en wat heeft u daarvoor nodig?");
            assertThat(step.patientSaid()).isEmpty();
        }
    }

    @Test
    void whatWasSaidInAnAnswerIsAskedAboutAsBefore() {
        assertThat(steps(GOAL, """
                , "answers": [{"id": "w", "recorded": {"on": "2026-11-02", "by": "els"}, "question": "WISH", "response": "GIVEN", "professionalsReading": "Rust"}]"""))
                .allSatisfy(step -> assertThat(step.patientSaid()).doesNotContain("Weer varen."))
                .anySatisfy(step -> assertThat(step.question()).startsWith("Dit schreven wij op."));
    }

    @Test
    void whatACuratorPutForwardAndTookOnIsNotSaidToBeSaidByThePatient() {
        Dossier dossier = DossierFile.read("""
                        {"schemaVersion": "1.1", "patient": {"id": "jan"}, "professionals": [{"id": "els"}],
                         "closeOnes": [{"id": "k", "recorded": {"on": "2026-01-05", "by": "els"}, "person": "ko"}],
                         "representations": [{"id": "rep", "recorded": {"on": "2026-01-05", "by": "els"}, "representative": "ko", "basis": "CURATOR"}],
                         "carePlans": [{"id": "plan", "recorded": {"on": "2026-10-01", "by": "els"}, "status": "ACTIVE",
                           "goals": [{"id": "g", "status": "ACCEPTED", "inOwnWords": "Rust in huis.", "proposedBy": "ko", "acceptedBy": ["ko"]}]}]}
                        """).orElseThrow();
        LocalDate day = LocalDate.of(2026, 11, 20);
        assertThat(NextSteps.of(dossier, DossierEvaluator.shipped().evaluate(dossier, day), List.of())
                        .in(Language.NL)
                        .steps())
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.patientSaid()).isEmpty());
    }

    @Test
    void whatSomebodyCloseByWroteDownIsNotSaidToBeSaidByThePatient() {
        String answer = """
                , "answers": [{"id": "w", "recorded": {"on": "2026-11-02", "by": "els", "sourceRef": {"id": "brief", "author": "%s"}}, "question": "WISH", "response": "GIVEN",
                  "inOwnWords": "Naar een tehuis."}]""";
        assertThat(steps(GOAL, answer.formatted("mia")))
                .anySatisfy(
                        step -> assertThat(step.question())
                                .isEqualTo(
                                        "Iemand anders schreef op wat u wilt of nodig heeft. Klopt dat, en is wat we nu doen daar een antwoord op?"))
                .allSatisfy(step -> assertThat(step.question()).doesNotStartWith("U zei dit."));
        assertThat(steps(GOAL, answer.formatted("jan")))
                .anySatisfy(step -> assertThat(step.question()).startsWith("U zei dit."));
    }

    @Test
    void whatMattersMostToOthersIsNotAskedAboutAsWhatThePatientCalledSo() {
        String versions = """
                , {"id": "later", "recorded": {"on": "2026-10-05", "by": "els", "replaces": "plan"}, "status": "ACTIVE",
                   "agreement": {"version": "plan", "on": "2026-10-01", "by": "jan", "inOwnWords": "Prima."},
                   "goals": [%s, {"id": "new", "status": "ACCEPTED", "inOwnWords": "Verhuizen.", "proposedBy": "%s", "importance": "MOST_IMPORTANT"}]}""";
        assertThat(reasons(GOAL + "]}" + versions.formatted(GOAL, "mia").replaceAll("\\]\\}$", "")))
                .doesNotContain(StepReason.MATTERS_MOST);
        assertThat(reasons(GOAL + "]}" + versions.formatted(GOAL, "jan").replaceAll("\\]\\}$", "")))
                .contains(StepReason.MATTERS_MOST);
    }

    private static List<StepReason> reasons(String goals) {
        return steps(goals, "").stream().map(ReportedStep::reason).toList();
    }

    private static ReportedStep known(String goal) {
        return steps(goal, "").stream()
                .filter(step -> step.claim().equals(KNOWN))
                .findFirst()
                .orElseThrow();
    }

    private static List<ReportedStep> steps(String goal, String more) {
        Dossier dossier = DossierFile.read("""
                {"schemaVersion": "1.1", "patient": {"id": "jan", "name": "Jan"},
                 "professionals": [{"id": "els", "name": "Els"}],
                 "closeOnes": [{"id": "c", "recorded": {"on": "2026-01-01", "by": "els"}, "person": "mia", "name": "Mia"}],
                 "experiences": [{"id": "e", "recorded": {"on": "2026-11-01", "by": "jan"}, "teller": "jan", "topic": "FEELS_SAFE_AND_SUPPORTED", "answer": "YES"}],
                 "carePlans": [{"id": "plan", "recorded": {"on": "2026-10-01", "by": "els"}, "status": "ACTIVE", "goals": [%s]}]%s}
                """.formatted(goal, more)).orElseThrow();
        LocalDate day = LocalDate.of(2026, 11, 20);
        return NextSteps.of(dossier, DossierEvaluator.shipped().evaluate(dossier, day), List.of())
                .in(Language.NL)
                .steps();
    }
}
