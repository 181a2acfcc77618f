package nl.regie.evaluation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementId;
import nl.regie.dossier.Dossier;
import nl.regie.entry.InvalidValueException;
import nl.regie.finding.ClaimFinding;
import nl.regie.finding.Finding;
import nl.regie.finding.Verdict;
import nl.regie.involvement.DangerWatch;
import nl.regie.people.ClosedRecord;
import nl.regie.people.RecordClosedException;
import nl.regie.rule.DossierOnDay;
import nl.regie.rule.Rule;
import nl.regie.value.Several;

/** Reads a dossier with the rules of a module. It holds no state of its own and may be shared between threads. */
public final class DossierEvaluator {
    private final CareModule module;
    private final List<Rule> rules;

    /** The statements that a rule evaluates, in the order of the module. */
    private final Several<StatementId> evaluated;

    /** Those of them that are parts of one of them. */
    private final Map<StatementId, Several<StatementId>> partsOf = new HashMap<>();

    private DossierEvaluator(CareModule module, List<Rule> rules) {
        this.module = module;
        this.rules = rules;
        this.evaluated = byRule(module.statements());
        evaluated.forEach(statement -> partsOf.put(statement, byRule(module.partsOf(statement))));
    }

    /** An evaluator with the module and the rules that the library ships. */
    public static DossierEvaluator shipped() {
        return of(CareModule.shipped());
    }

    /**
     * An evaluator that speaks with a module and reads with its periods.
     *
     * @param module the shipped one, or one with an overlay over it
     * @param own the rules for what an overlay adds; those that the library ships are there already and stay as they
     *     are
     * @throws InvalidValueException if rules and module do not go together, with all reasons; what an overlay lets a
     *     rule evaluate needs its rule
     */
    public static DossierEvaluator of(CareModule module, Rule... own) {
        RuleCheck check = new RuleCheck(module, List.of(own));
        if (!check.problems().isEmpty()) {
            throw new InvalidValueException(check.problems());
        }
        return new DossierEvaluator(module.spoken(), check.rules());
    }

    /**
     * The statements of a module that a rule should evaluate and for which there is none among the library's and these:
     * what a program that does not have the rules of an overlay has to leave out, and to name.
     */
    public static List<Statement> withoutRule(CareModule module, Rule... own) {
        return new RuleCheck(module, List.of(own)).withoutRule();
    }

    /** The module with which it reads and speaks. */
    public CareModule module() {
        return module;
    }

    /**
     * What the dossier shows on a day, in the order of the module. What was recorded later is left out.
     *
     * <p>It is for the team: what somebody told of their experience counts also where the professional whom it is about
     * may not see it. A report for that professional in person is made from {@code Dossier.forOwnProfessional()}.
     *
     * <p>Of a patient who has died it is read as of the day of death at the latest, or else of the last day on which
     * something was recorded: nobody is behind with what was to come after, and its words propose nothing.
     *
     * @param dossier may be as incomplete as it is: what is missing is a finding, never an exception
     * @param asked the day of the evaluation
     * @throws RecordClosedException if the record went into another one: one person is not read as two
     */
    public DossierEvaluation evaluate(Dossier dossier, LocalDate asked) {
        if (dossier.patient().mergedInto().isPresent()) {
            throw new RecordClosedException(ClosedRecord.MERGED);
        }
        LocalDate day = lastDay(dossier).filter(asked::isAfter).orElse(asked);
        DossierOnDay on = DossierOnDay.of(dossier, day, module);
        Map<StatementId, Finding> byRule = new HashMap<>();
        rules.forEach(rule -> byRule.put(rule.statement(), find(rule, on)));
        Several<Finding> findings = evaluated.each(statement -> find(statement, byRule));
        return new DossierEvaluation(
                day,
                module,
                dossier.patient().closedOn(asked),
                dossier.isReadInPart(),
                DangerWatch.in(on.view().dossier()).stands(),
                findings);
    }

    /** The last day that can be read of a patient who has died. */
    private static Optional<LocalDate> lastDay(Dossier dossier) {
        return dossier.patient().death().flatMap(death -> death.on().or(dossier::lastRecordedOn));
    }

    private Finding find(StatementId statement, Map<StatementId, Finding> byRule) {
        Several<StatementId> parts = partsOf.getOrDefault(statement, Several.of());
        return parts.isEmpty()
                ? Optional.ofNullable(byRule.get(statement))
                        .orElseThrow(() -> new IllegalStateException("No rule evaluates " + statement + "."))
                : together(statement, parts.each(part -> find(part, byRule)));
    }

    private static Finding find(Rule rule, DossierOnDay on) {
        Several<ClaimFinding> claims = Several.in(rule.claims())
                .each(claim -> new ClaimFinding(rule.statement(), claim.code(), claim.decide(on)));
        Verdict verdict = Verdict.ofWhole(claims.each(claim -> claim.result().verdict()));
        return new Finding(rule.statement(), verdict, claims);
    }

    private static Finding together(StatementId whole, Several<Finding> parts) {
        return new Finding(whole, Verdict.ofWhole(parts.each(Finding::verdict)), parts.all(Finding::claims));
    }

    private static Several<StatementId> byRule(List<Statement> statements) {
        return Several.in(statements).that(Statement::isReadFromADossier).each(Statement::id);
    }
}
