package nl.regie.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.ClaimText;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementId;
import nl.regie.criterion.Criteria;
import nl.regie.entry.LocalizedText;
import nl.regie.entry.Problem;
import nl.regie.keyelement.KeyElements;
import nl.regie.rule.Claim;
import nl.regie.rule.Rule;

/**
 * Whether rules and a module go together: one rule for each statement that needs one, and one method for each claim.
 */
final class RuleCheck {
    private static final List<Rule> SHIPPED = Stream.concat(Criteria.rules().stream(), KeyElements.rules().stream())
            .toList();

    private final CareModule module;
    private final List<Rule> own;
    private final List<Rule> rules;
    private final Set<StatementId> ruled;

    RuleCheck(CareModule module, List<Rule> own) {
        this.module = module;
        this.own = own;
        this.rules = Stream.concat(SHIPPED.stream(), own.stream()).toList();
        this.ruled = rules.stream().map(Rule::statement).collect(Collectors.toSet());
    }

    List<Rule> rules() {
        return rules;
    }

    /** In the order of the module; a whole of which a part has no rule is among them. */
    List<Statement> withoutRule() {
        return module.statements().stream().filter(this::lacksARule).toList();
    }

    private boolean lacksARule(Statement statement) {
        if (!statement.isReadFromADossier()) {
            return false;
        }
        List<Statement> parts = ruledParts(statement);
        return parts.isEmpty()
                ? !ruled.contains(statement.id())
                : parts.stream().anyMatch(this::lacksARule);
    }

    private List<Statement> ruledParts(Statement whole) {
        return module.partsOf(whole.id()).stream()
                .filter(Statement::isReadFromADossier)
                .toList();
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (Statement statement : withoutRule()) {
            problems.add(problem(
                    "no-rule",
                    statement.id(),
                    "Een regel zou dit beoordelen, maar er is geen regel voor",
                    "A rule should evaluate this, but there is none for"));
        }
        Set<StatementId> seen = SHIPPED.stream().map(Rule::statement).collect(Collectors.toCollection(HashSet::new));
        for (Rule rule : own) {
            if (!seen.add(rule.statement())) {
                problems.add(problem(
                        "second-rule", rule.statement(), "Er is al een regel voor", "There is a rule already for"));
            }
            problemWith(rule).ifPresent(problems::add);
        }
        return problems;
    }

    private Optional<Problem> problemWith(Rule rule) {
        Optional<Statement> statement = module.findStatement(rule.statement())
                .filter(each -> each.isReadFromADossier() && ruledParts(each).isEmpty());
        if (statement.isEmpty()) {
            return Optional.of(problem(
                    "rule-without-statement",
                    rule.statement(),
                    "Geen uitspraak van de module vraagt om een regel voor",
                    "No statement of the module asks for a rule for"));
        }
        boolean goTogether = statement.get().claims().stream()
                .map(ClaimText::code)
                .toList()
                .equals(rule.claims().stream().map(Claim::code).toList());
        return goTogether
                ? Optional.empty()
                : Optional.of(problem(
                        "claims-differ",
                        rule.statement(),
                        "De regel heeft andere beweringen, of in een andere volgorde, dan de uitspraak",
                        "The rule has other claims, or in another order, than the statement"));
    }

    private static Problem problem(String code, StatementId statement, String nl, String en) {
        return Problem.of("", code, LocalizedText.of(nl + " " + statement + ".", en + " " + statement + "."));
    }
}
