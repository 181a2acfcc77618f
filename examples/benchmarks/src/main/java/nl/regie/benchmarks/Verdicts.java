package nl.regie.benchmarks;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.regie.finding.Verdict;

/** The verdicts that the Drools rules come to, one for each claim. */
public final class Verdicts {
    private final Map<String, Verdict> byClaim = new HashMap<>();

    /** The verdict on a claim; a later one counts. */
    public void put(String claim, Verdict verdict) {
        byClaim.put(claim, verdict);
    }

    /** The verdict on a clause of these claims. Rules that leave a claim without a verdict are wrong. */
    Verdict ofWhole(Collection<String> claims) {
        return Verdict.ofWhole(claims.stream().map(this::of).toList());
    }

    private Verdict of(String claim) {
        return Optional.ofNullable(byClaim.get(claim))
                .orElseThrow(() -> new IllegalStateException("Drools gave no verdict on " + claim + "."));
    }
}
