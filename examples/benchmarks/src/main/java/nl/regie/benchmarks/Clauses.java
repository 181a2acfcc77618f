package nl.regie.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.StatementKind;
import nl.regie.criterion.Criteria;
import nl.regie.dossier.Dossier;
import nl.regie.finding.Verdict;
import nl.regie.rule.DossierOnDay;
import nl.regie.rule.Rule;

/** The twelve clauses, to compare. */
final class Clauses {
    private Clauses() {}

    /** How Regie reads each clause. */
    static List<Rule> rules(CareModule module) {
        return Criteria.rules().stream()
                .filter(rule -> module.statementById(rule.statement()).kind() == StatementKind.CLAUSE)
                .toList();
    }

    /**
     * What Regie decides of each clause, by its id, before what the patient added to entries is weighed: that takes the
     * evidence of each claim, which the Drools rules do not tell.
     */
    static Map<String, Verdict> of(Dossier dossier, LocalDate day) {
        CareModule module = CareModule.shipped();
        DossierOnDay on = DossierOnDay.of(dossier, day, module);
        Map<String, Verdict> verdicts = new TreeMap<>();
        for (Rule rule : rules(module)) {
            List<Verdict> ofClaims = rule.claims().stream()
                    .map(claim -> claim.decision().apply(on).verdict())
                    .toList();
            verdicts.put(rule.statement().value(), Verdict.ofWhole(ofClaims));
        }
        return verdicts;
    }
}
