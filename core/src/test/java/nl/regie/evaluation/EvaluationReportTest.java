package nl.regie.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.caremodule.Audience;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.ClaimText;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementId;
import nl.regie.caremodule.StatementKind;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.Recorded;
import nl.regie.finding.Finding;
import nl.regie.finding.Verdict;
import nl.regie.involvement.DangerWatch;
import nl.regie.nextstep.NextSteps;
import nl.regie.nextstep.NextStepsReport;
import nl.regie.people.Death;
import nl.regie.people.Patient;
import nl.regie.practice.PracticeEvaluator;
import nl.regie.practice.TeamProfile;
import nl.regie.precondition.DangerAtHome;
import nl.regie.precondition.DangerState;
import org.junit.jupiter.api.Test;

/** Which words a verdict gets, what would help beside it, and when nothing is asked of anybody any more. */
class EvaluationReportTest {
    private static final CareModule MODULE = CareModule.shipped();
    private static final List<Dossier> EXAMPLES = List.of(example("gerrit.json"), example("naima.json"));

    @Test
    void eachVerdictHasTheWordsOfItsKindOrThoseOfAll() {
        for (Dossier dossier : EXAMPLES) {
            for (ReportedFinding finding : report(dossier).findings()) {
                Statement statement = MODULE.statementById(finding.statement());
                assertThat(finding.text())
                        .isEqualTo(statement.title().nl() + ": " + word("verdict", statement, finding.verdict()))
                        .endsWith(".");
                assertThat(finding.verdictName())
                        .isEqualTo(word("verdict-name", statement, finding.verdict()))
                        .isNotBlank();
            }
        }
    }

    /** For words one asks; whoever prints a report, or logs it, did not ask. */
    @Test
    void aReportThatIsPrintedHoldsNoWordOfAnybody() {
        for (Dossier dossier : EXAMPLES) {
            DossierEvaluation evaluation = DossierEvaluator.shipped().evaluate(dossier, day(dossier));
            EvaluationReport report = EvaluationReport.of(evaluation, dossier, Language.NL);
            NextStepsReport next = NextSteps.of(dossier, evaluation, List.of()).in(Language.NL);
            List<String> words = dossier.answers().stream()
                    .flatMap(answer -> answer.inOwnWords().stream())
                    .map(OwnWords::text)
                    .toList();
            assertThat(words).isNotEmpty();
            assertThat(report.toJson()).contains(words.get(0));
            assertThat(report + " " + next).contains("findings=").doesNotContain(words);
        }
    }

    @Test
    void whatIsOpenSaysWhatWouldHelpAndWhatIsSettledDoesNot() {
        for (Dossier dossier : EXAMPLES) {
            for (ReportedFinding finding : report(dossier).findings()) {
                for (ReportedClaim claim : finding.claims()) {
                    Statement statement = statementOf(claim, finding);
                    ClaimText text = statement.claimById(claim.code());
                    String wouldHelp = text.wouldHelp().nl();
                    assertThat(claim.why()).isEqualTo(text.why().nl());
                    assertThat(claim.missing()).isEqualTo(isSettled(claim) ? List.of() : List.of(wouldHelp));
                    assertThat(claim.wouldChange())
                            .isEqualTo(
                                    switch (claim.verdict()) {
                                        case MET -> word("verdict-changes", statement, Verdict.MET);
                                        case NOT_APPLICABLE ->
                                            MODULE.wordingById("verdict-changes/not-applicable")
                                                    .nl();
                                        case PARTLY_MET, NOT_MET, CANNOT_TELL -> wouldHelp;
                                    })
                            .isNotBlank();
                }
            }
        }
    }

    @Test
    void whileThereIsDangerAtHomeWhatIsAboutCloseOnesWaits() {
        String wait = MODULE.wordingById("evaluation/close-ones-wait").nl();
        long waiting = 0;
        for (Dossier dossier : EXAMPLES) {
            LocalDate day = day(dossier);
            Dossier danger = Dossier.builder()
                    .from(dossier)
                    .addDangersAtHome(DangerAtHome.builder()
                            .id(EntryId.of("danger-now"))
                            .recorded(Recorded.of(
                                    day, dossier.professionals().get(0).id()))
                            .state(DangerState.PRESENT)
                            .what(Note.of("Slaat"))
                            .lookAgainOn(day.plusDays(20))
                            .build())
                    .build();
            for (ReportedFinding finding : report(danger).findings()) {
                for (ReportedClaim claim : finding.claims()) {
                    Statement statement = statementOf(claim, finding);
                    ClaimText text = statement.claimById(claim.code());
                    boolean isOfCloseOnes = DangerWatch.bringsCloseOnesIn(statement.id())
                            || text.askOf().equals(Optional.of(Audience.CLOSE_ONE));
                    if (!isSettled(claim)) {
                        waiting += isOfCloseOnes ? 1 : 0;
                        assertThat(claim.missing())
                                .containsExactly(
                                        isOfCloseOnes
                                                ? wait
                                                : text.wouldHelpInDanger()
                                                        .orElse(text.wouldHelp())
                                                        .nl());
                    }
                }
            }
            Dossier without =
                    Dossier.builder().from(dossier).dangersAtHome(List.of()).build();
            assertThat(report(without).findings())
                    .flatExtracting(ReportedFinding::claims)
                    .flatExtracting(ReportedClaim::missing)
                    .doesNotContain(wait);
        }
        assertThat(waiting).isPositive();
    }

    @Test
    void ofWhoHasDiedNothingIsAskedAnyMore() {
        Dossier dossier = EXAMPLES.get(0);
        Dossier closed = Dossier.builder()
                .from(dossier)
                .patient(Patient.builder()
                        .from(dossier.patient())
                        .death(Death.builder().build())
                        .build())
                .build();
        EvaluationReport report = report(closed);
        String why = report.closed().orElseThrow();
        assertThat(report.findings()).flatExtracting(ReportedFinding::claims).isNotEmpty();
        assertThat(report.findings()).flatExtracting(ReportedFinding::claims).allSatisfy(claim -> {
            assertThat(claim.missing()).isEmpty();
            assertThat(claim.wouldChange()).isEqualTo(why);
        });
        assertThat(report(dossier).closed()).isEmpty();
    }

    @Test
    void aFindingIsFoundByItsStatementOrThereIsNone() {
        DossierEvaluation evaluation = DossierEvaluator.shipped().evaluate(EXAMPLES.get(0), day(EXAMPLES.get(0)));
        Finding last = evaluation.findings().get(evaluation.findings().size() - 1);
        assertThat(evaluation.findingById(last.statement())).isEqualTo(last);
        assertThatThrownBy(() -> evaluation.findingById(StatementId.of("nothing")))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aReportOfATeamIsWrittenAsJson() {
        TeamProfile profile =
                TeamProfile.builder().describedOn(LocalDate.of(2026, 11, 3)).build();
        PracticeReport report = PracticeReport.of(profile, PracticeEvaluator.shipped(), Language.NL);
        assertThat(report.toJson()).contains("\"describedOn\": \"2026-11-03\"");
        assertThat(report.findings()).isNotEmpty().allSatisfy(finding -> {
            Statement statement = MODULE.statementById(finding.statement());
            assertThat(statement.kind()).isEqualTo(StatementKind.ORGANISATION_NORM);
            assertThat(finding.verdictName()).isEqualTo(word("verdict-name", statement, finding.verdict()));
        });
    }

    /** A whole shows the claims of its parts. */
    private static Statement statementOf(ReportedClaim claim, ReportedFinding finding) {
        return Stream.concat(
                        Stream.of(MODULE.statementById(finding.statement())),
                        MODULE.partsOf(finding.statement()).stream())
                .filter(statement -> statement.claims().stream()
                        .anyMatch(text -> text.code().equals(claim.code())
                                && text.says().nl().equals(claim.says())))
                .findAny()
                .orElseThrow();
    }

    private static boolean isSettled(ReportedClaim claim) {
        return claim.verdict() == Verdict.MET || claim.verdict() == Verdict.NOT_APPLICABLE;
    }

    /** The words of the kind of statement where the module has some, or else those of every kind. */
    private static String word(String list, Statement statement, Verdict verdict) {
        String name = verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String kind = statement.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return MODULE.wordings().stream()
                .filter(wording -> wording.id().equals(list + "/" + kind + "/" + name))
                .findAny()
                .orElseGet(() -> MODULE.wordings().stream()
                        .filter(wording -> wording.id().equals(list + "/" + name))
                        .findAny()
                        .orElseThrow())
                .text()
                .nl();
    }

    private static EvaluationReport report(Dossier dossier) {
        return DossierEvaluator.shipped().evaluate(dossier, day(dossier)).in(Language.NL);
    }

    private static LocalDate day(Dossier dossier) {
        return dossier.lastRecordedOn().orElseThrow();
    }

    private static Dossier example(String file) {
        try {
            return DossierFile.read(Files.readAllBytes(Path.of(System.getProperty("regie.root", ".."))
                            .resolve("examples/dossiers")
                            .resolve(file)))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
