package nl.regie.hetveer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementId;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.PlanStatus;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.evaluation.EvaluationReport;
import nl.regie.evaluation.ReportedFinding;
import nl.regie.finding.Finding;
import nl.regie.finding.Verdict;
import nl.regie.overlay.OverlayFile;
import nl.regie.patientcopy.PatientCopy;
import nl.regie.people.Patient;
import nl.regie.people.Professional;
import org.junit.jupiter.api.Test;

class HetVeerTest {
    private static final Path ROOT = Path.of(System.getProperty("regie.root"));
    private static final StatementId GOALS = StatementId.of("het-veer:goals/come-back-to");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final PersonId PATIENT = PersonId.of("patient");
    private static final PersonId NURSE = PersonId.of("nurse");

    @Test
    void aGoalWithADayWithinTwoMonthsShows() {
        assertThat(verdict(goal("walk").lookAgainOn(DAY.plusMonths(2)))).isEqualTo(Verdict.MET);
        assertThat(verdict(goal("walk").lookAgainOn(DAY.plusMonths(2).plusDays(1))))
                .isEqualTo(Verdict.CANNOT_TELL);
        assertThat(verdict(goal("walk").lookAgainOn(DAY.minusDays(1)))).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(verdict(goal("walk"))).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(verdict(goal("walk").lookAgainOn(DAY), goal("cook"))).isEqualTo(Verdict.PARTLY_MET);
        assertThat(verdict()).isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void theEvaluationNamesTheOverlayAndSaysClient() throws IOException {
        EvaluationReport report = HetVeer.evaluator().evaluate(gerrit(), DAY).in(Language.NL);
        assertThat(report.module().id()).isEqualTo("zelfmanagement+het-veer");
        assertThat(report.module().version()).isEqualTo(CareModule.shipped().version() + "+2026.1");
        assertThat(report.findings()).extracting(ReportedFinding::statement).contains(GOALS);
        assertThat(report.toJson()).contains("De cliënt", "mantelzorgmiddag").doesNotContain("De patiënt");
    }

    @Test
    void whatTheModuleAsksIsReadAsBeforeButForThePeriod() throws IOException {
        LocalDate day = gerrit().lastRecordedOn().orElseThrow();
        List<Finding> shipped =
                DossierEvaluator.shipped().evaluate(gerrit(), day).findings();
        List<Finding> ours = HetVeer.evaluator().evaluate(gerrit(), day).findings();
        assertThat(ours.subList(0, shipped.size())).isEqualTo(shipped);
    }

    @Test
    void theDocumentOfThePatientHasAnotherTitle() throws IOException {
        String copy = PatientCopy.of(gerrit(), DAY, HetVeer.module()).text(Language.NL);
        assertThat(copy).startsWith("Zorggroep Het Veer\n\nMijn zorgplan\n");
    }

    @Test
    void theFileIsWrittenAsTheLibraryWritesIt() throws IOException {
        String file = Files.readString(ROOT.resolve("examples/overlays/het-veer.json"));
        assertThat(OverlayFile.write(OverlayFile.read(file).orElseThrow())).isEqualTo(file);
    }

    @Test
    void theLinesThatAreCitedAreInTheWayOfWorking() throws IOException {
        List<String> lines = Files.readAllLines(ROOT.resolve("examples/overlays/zo-werken-wij.txt"));
        for (Statement statement : HetVeer.module().statements()) {
            if (statement.source().file().equals("zo-werken-wij.txt")) {
                String[] ends = statement.source().lines().split("-", -1);
                assertThat(lines.get(Integer.parseInt(ends[0]) - 1))
                        .isEqualTo(statement.source().section());
                assertThat(lines.get(Integer.parseInt(ends[1]) - 1)).isNotBlank();
            }
        }
    }

    private static Verdict verdict(Goal.Builder... goals) {
        CarePlan.Builder plan = CarePlan.builder()
                .id(EntryId.of("plan"))
                .recorded(Recorded.of(DAY, NURSE))
                .status(PlanStatus.ACTIVE);
        for (Goal.Builder goal : goals) {
            plan.addGoals(goal.build());
        }
        Dossier dossier = Dossier.builder()
                .patient(Patient.builder().id(PATIENT).build())
                .addProfessionals(Professional.builder().id(NURSE).build())
                .addCarePlans(plan.build())
                .build();
        return HetVeer.evaluator().evaluate(dossier, DAY).findingById(GOALS).verdict();
    }

    private static Goal.Builder goal(String id) {
        return Goal.builder().id(EntryId.of(id)).status(GoalStatus.ACCEPTED).inOwnWords(OwnWords.of("Verzonnen doel."));
    }

    private static Dossier gerrit() throws IOException {
        return DossierFile.read(Files.readAllBytes(ROOT.resolve("examples/dossiers/gerrit.json")))
                .orElseThrow();
    }
}
