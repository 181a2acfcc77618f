package nl.regie.nextstep;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.ClaimText;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementId;
import nl.regie.caremodule.StatementKind;
import nl.regie.entry.Language;
import nl.regie.evaluation.Reporter;

/** Finds the words for next steps. All words are the module's data. */
final class StepWriter {
    private final CareModule module;
    private final Language language;

    StepWriter(CareModule module, Language language) {
        this.module = module;
        this.language = language;
    }

    NextStepsReport report(NextSteps steps) {
        return NextStepsReport.builder()
                .asOf(steps.asOf())
                .module(Reporter.reported(module))
                .decide(wording("next/decide"))
                .steps(steps.steps().stream().map(this::report).toList())
                .build();
    }

    private ReportedStep report(NextStep step) {
        Statement statement = module.statementById(step.statement());
        ClaimText text = statement.claimById(step.claim());
        return ReportedStep.builder()
                .reason(step.reason())
                .because(wording(
                        "next/" + step.reason().name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .statement(step.statement())
                .title(statement.title().in(language))
                .claim(step.claim())
                .verdict(step.verdict())
                .verdictName(new Reporter(module, language).verdictName(statement, step.verdict()))
                .question(step.question().in(language))
                .askOf(step.askOf())
                .wouldHelp(text.wouldHelp().in(language))
                .why(text.why().in(language))
                .bearInMind(bearInMind(statement))
                .open(step.open())
                .alsoShows(named(step.alsoShows()))
                .interventions(named(step.interventions()))
                .build();
    }

    /** What is not there in the patient is never held against the patient. */
    private Optional<String> bearInMind(Statement statement) {
        return statement.kind() == StatementKind.PRECONDITION ? Optional.of(wording("next/adapt")) : Optional.empty();
    }

    private List<NamedStatement> named(List<StatementId> statements) {
        return statements.stream()
                .<NamedStatement>map(id -> NamedStatement.builder()
                        .id(id)
                        .title(module.statementById(id).title().in(language))
                        .build())
                .toList();
    }

    private String wording(String id) {
        return module.wordingById(id).in(language);
    }
}
