package nl.regie.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.ClaimCode;
import nl.regie.caremodule.ClaimText;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementId;
import nl.regie.entry.Language;
import nl.regie.finding.ClaimFinding;
import nl.regie.finding.Finding;
import nl.regie.finding.Verdict;
import nl.regie.involvement.DangerWatch;
import nl.regie.practice.TeamProfile;

/** Finds the words for what was found. All words are the module's data. */
public final class Reporter {
    private final CareModule module;
    private final Language language;

    /** Finds words of a module in a language. */
    public Reporter(CareModule module, Language language) {
        this.module = module;
        this.language = language;
    }

    EvaluationReport report(DossierEvaluation evaluation) {
        Optional<String> closed =
                evaluation.closed().map(why -> module.wordingById(why.wording()).in(language));
        return EvaluationReport.builder()
                .asOf(evaluation.asOf())
                .module(reported(module))
                .closed(closed)
                .readInPart(
                        evaluation.isReadInPart()
                                ? Optional.of(module.wordingById("evaluation/read-in-part")
                                        .in(language))
                                : Optional.empty())
                .findings(evaluation.findings().stream()
                        .map(finding -> report(finding, closed))
                        .toList())
                .build();
    }

    /** The same verdicts, and nothing in what would help that brings somebody close by in. */
    EvaluationReport bringingNobodyIn(EvaluationReport report) {
        return EvaluationReport.builder()
                .from(report)
                .findings(report.findings().stream()
                        .map(finding -> ReportedFinding.builder()
                                .from(finding)
                                .claims(finding.claims().stream()
                                        .map(claim -> bringingNobodyIn(claim, finding.statement()))
                                        .toList())
                                .build())
                        .toList())
                .build();
    }

    /** A claim of a clause stands under its criterion too, and is the same there. */
    private ReportedClaim bringingNobodyIn(ReportedClaim claim, StatementId statement) {
        Optional<String> instead = claim.missing().isEmpty() ? Optional.empty() : instead(claim.code(), statement);
        return instead.map(sentence -> ReportedClaim.builder()
                        .from(claim)
                        .missing(List.of(sentence))
                        .wouldChange(sentence)
                        .build())
                .orElse(claim);
    }

    private Optional<String> instead(ClaimCode claim, StatementId statement) {
        List<StatementId> askedFor = module.statements().stream()
                .filter(each -> each.id().equals(statement)
                        || each.partOf().filter(statement::equals).isPresent())
                .filter(each ->
                        each.claims().stream().anyMatch(text -> text.code().equals(claim)))
                .map(Statement::id)
                .toList();
        if (askedFor.stream().anyMatch(DangerWatch::bringsCloseOnesIn)) {
            return Optional.of(module.wordingById("evaluation/close-ones-wait").in(language));
        }
        return askedFor.stream().anyMatch(DangerWatch::isOfHelp)
                ? Optional.of(module.wordingById("next/help-we-arrange/how").in(language))
                : Optional.empty();
    }

    PracticeReport report(TeamProfile profile, List<Finding> findings) {
        return PracticeReport.builder()
                .describedOn(profile.describedOn())
                .module(reported(module))
                .findings(findings.stream()
                        .map(finding -> report(finding, Optional.empty()))
                        .toList())
                .toTalkAbout(profile.choice().toTalkAbout().stream()
                        .map(remark -> remark.in(module).in(language))
                        .toList())
                .build();
    }

    /** Which module was read with. */
    public static ReportedModule reported(CareModule module) {
        return ReportedModule.builder()
                .id(module.id())
                .version(module.version())
                .build();
    }

    /** A verdict on a statement, in a word or two. */
    public String verdictName(Statement statement, Verdict verdict) {
        return words("verdict-name", statement, verdict);
    }

    /** Where a record is closed, that is said in the place of what would help: nothing is asked of anybody then. */
    private ReportedFinding report(Finding finding, Optional<String> closed) {
        Statement statement = module.statementById(finding.statement());
        String title = statement.title().in(language);
        return ReportedFinding.builder()
                .statement(statement.id())
                .partOf(statement.partOf())
                .title(title)
                .verdict(finding.verdict())
                .verdictName(verdictName(statement, finding.verdict()))
                .text(title + ": " + words("verdict", statement, finding.verdict()))
                .claims(finding.claims().stream()
                        .map(claim -> report(claim, closed))
                        .toList())
                .build();
    }

    private ReportedClaim report(ClaimFinding finding, Optional<String> closed) {
        Statement statement = module.statementById(finding.statement());
        ClaimText text = statement.claimById(finding.code());
        Verdict verdict = finding.result().verdict();
        boolean isSettled = closed.isPresent() || verdict == Verdict.MET || verdict == Verdict.NOT_APPLICABLE;
        return ReportedClaim.builder()
                .code(finding.code())
                .verdict(verdict)
                .verdictName(verdictName(statement, verdict))
                .says(text.says().in(language))
                .evidence(finding.result().evidence())
                .missing(isSettled ? List.of() : List.of(text.wouldHelp().in(language)))
                .wouldChange(closed.orElseGet(() -> wouldChange(statement, text, verdict)))
                .open(finding.result().open())
                .why(text.why().in(language))
                .build();
    }

    /** What shows would no longer show by what somebody says, or by time; what does not, by what would help. */
    private String wouldChange(Statement statement, ClaimText text, Verdict verdict) {
        return switch (verdict) {
            case MET -> words("verdict-changes", statement, verdict);
            case NOT_APPLICABLE ->
                module.wordingById("verdict-changes/not-applicable").in(language);
            case PARTLY_MET, NOT_MET, CANNOT_TELL -> text.wouldHelp().in(language);
        };
    }

    /** Preconditions have words of their own: that the patient is not able is no lack in a dossier. */
    private String words(String list, Statement statement, Verdict verdict) {
        String kind = statement.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String name = verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String own = list + "/" + kind + "/" + name;
        boolean hasOwn =
                module.wordings().stream().anyMatch(wording -> wording.id().equals(own));
        return module.wordingById(hasOwn ? own : list + "/" + name).in(language);
    }
}
