package nl.regie.practice;

import java.util.ArrayList;
import java.util.List;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.EvaluatedBy;
import nl.regie.caremodule.Statement;
import nl.regie.finding.Finding;

/** Reads the profile of a team with the norms of the organisation of care. No dossier is looked at. */
public final class PracticeEvaluator {
    private final CareModule module;

    private PracticeEvaluator(CareModule module) {
        this.module = module;
    }

    /** An evaluator with the module that the library ships. */
    public static PracticeEvaluator shipped() {
        return of(CareModule.shipped());
    }

    /** An evaluator that speaks with a module: the shipped one, or one with an overlay over it. */
    public static PracticeEvaluator of(CareModule module) {
        return new PracticeEvaluator(module.spoken());
    }

    /** The module that is read with. */
    public CareModule module() {
        return module;
    }

    /**
     * What the profile shows of each norm, in the order of the module.
     *
     * @param profile may be as incomplete as it is: what is missing is a finding, never an exception
     */
    public List<Finding> evaluate(TeamProfile profile) {
        List<Finding> findings = new ArrayList<>();
        for (Statement statement : module.statements()) {
            if (statement.isOfThePractice() && statement.evaluatedBy() == EvaluatedBy.RULE) {
                findings.add(ruleFor(statement).find(profile));
            }
        }
        return List.copyOf(findings);
    }

    private static PracticeRule ruleFor(Statement norm) {
        return OrganisationOfCare.RULES.stream()
                .filter(rule -> rule.norm().equals(norm.id()))
                .findAny()
                .orElseThrow(() -> new IllegalStateException("No rule evaluates " + norm.id() + "."));
    }
}
