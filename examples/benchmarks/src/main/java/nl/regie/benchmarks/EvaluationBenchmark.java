package nl.regie.benchmarks;

import java.time.LocalDate;
import java.util.Map;
import nl.regie.dossier.Dossier;
import nl.regie.evaluation.DossierEvaluation;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.finding.Verdict;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A dossier evaluated by Regie and by Drools. Regie also evaluates the preconditions and the warning, and names the
 * evidence of each verdict; Drools gives the verdicts on the twelve clauses.
 */
@State(Scope.Benchmark)
public class EvaluationBenchmark {
    private final DossierEvaluator regie = DossierEvaluator.shipped();
    private Dossier dossier = Sample.NOTHING;
    private LocalDate day = LocalDate.EPOCH;

    /** The rules for Drools, compiled before anything is measured. */
    @State(Scope.Benchmark)
    public static class Drools {
        private final DroolsEvaluator evaluator = DroolsEvaluator.compiled();

        /** Refuses to measure a dossier of which the verdicts differ. */
        @Setup
        public void compare(Measured measured) {
            Sample sample = measured.read();
            Map<String, Verdict> ofRegie = Clauses.of(sample.dossier(), sample.day());
            Map<String, Verdict> ofDrools = evaluator.evaluate(sample.dossier(), sample.day());
            if (!ofDrools.equals(ofRegie)) {
                throw new IllegalStateException(
                        "The verdicts on " + sample.name() + " differ. Regie: " + ofRegie + "; Drools: " + ofDrools);
            }
        }
    }

    /** Takes the dossier. */
    @Setup
    public void prepare(Measured measured) {
        Sample sample = measured.read();
        dossier = sample.dossier();
        day = sample.day();
    }

    /** All that Regie finds. */
    @Benchmark
    public DossierEvaluation regieEvaluates() {
        return regie.evaluate(dossier, day);
    }

    /** The twelve clauses by Drools, in a session of its own. */
    @Benchmark
    public Map<String, Verdict> droolsEvaluates(Drools drools) {
        return drools.evaluator.evaluate(dossier, day);
    }
}
