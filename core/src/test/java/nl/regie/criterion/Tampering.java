package nl.regie.criterion;

import java.util.Map;
import java.util.function.UnaryOperator;
import nl.regie.dossier.Dossier;
import nl.regie.finding.Verdict;

/** One change to the dossier, and the findings that are no longer met because of it. */
public record Tampering(String what, UnaryOperator<Dossier> change, Map<String, Verdict> changed) {
    @Override
    public String toString() {
        return what;
    }
}
