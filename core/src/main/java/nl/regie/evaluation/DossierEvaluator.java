package nl.regie.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.EvaluatedBy;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementId;
import nl.regie.dossier.Dossier;
import nl.regie.finding.ClaimFinding;
import nl.regie.finding.Finding;
import nl.regie.finding.Verdict;
import nl.regie.rule.DossierOnDay;
import nl.regie.rule.Rule;
import nl.regie.rule.Rules;

/** Reads a dossier with the rules of a module. It holds no state of its own and may be shared between threads. */
public final class DossierEvaluator {
    private final CareModule module;
    private final Map<StatementId, Rule> rules;

    private DossierEvaluator(CareModule module, List<Rule> rules) {
        this.module = module;
        this.rules = rules.stream().collect(Collectors.toUnmodifiableMap(Rule::statement, Function.identity()));
    }

    /** An evaluator with the module and the rules that the library ships. */
    public static DossierEvaluator shipped() {
        return of(CareModule.shipped());
    }

    /** An evaluator that speaks with a module, and reads with its periods and the rules that the library ships. */
    public static DossierEvaluator of(CareModule module) {
        return new DossierEvaluator(module.spoken(), Rules.shipped());
    }

    /**
     * What the dossier shows on a day, in the order of the module. What was recorded later is left out.
     *
     * @param dossier may be as incomplete as it is: what is missing is a finding, never an exception
     * @param day the day of the evaluation
     */
    public DossierEvaluation evaluate(Dossier dossier, LocalDate day) {
        DossierOnDay on = DossierOnDay.of(dossier, day, module);
        List<Finding> findings = new ArrayList<>();
        for (Statement statement : module.statements()) {
            if (statement.evaluatedBy() == EvaluatedBy.RULE) {
                findings.add(find(statement, on));
            }
        }
        return new DossierEvaluation(day, module, findings);
    }

    private Finding find(Statement statement, DossierOnDay on) {
        List<Statement> parts = module.partsOf(statement.id()).stream()
                .filter(part -> part.evaluatedBy() == EvaluatedBy.RULE)
                .toList();
        return parts.isEmpty() ? findByRule(statement, on) : findByParts(statement, parts, on);
    }

    private Finding findByRule(Statement statement, DossierOnDay on) {
        Rule rule = rules.get(statement.id());
        if (rule == null) {
            throw new IllegalStateException("No rule evaluates " + statement.id() + ".");
        }
        List<ClaimFinding> claims = rule.claims().stream()
                .map(claim -> new ClaimFinding(statement.id(), claim.code(), claim.decide(on)))
                .toList();
        Verdict verdict = Verdict.ofWhole(
                claims.stream().map(claim -> claim.result().verdict()).toList());
        return new Finding(statement.id(), verdict, claims);
    }

    private Finding findByParts(Statement whole, List<Statement> parts, DossierOnDay on) {
        List<Finding> ofParts = parts.stream().map(part -> find(part, on)).toList();
        return new Finding(
                whole.id(),
                Verdict.ofWhole(ofParts.stream().map(Finding::verdict).toList()),
                ofParts.stream().flatMap(part -> part.claims().stream()).toList());
    }
}
