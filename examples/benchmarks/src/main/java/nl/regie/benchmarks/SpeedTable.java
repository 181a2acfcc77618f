package nl.regie.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;

/** Puts what was measured side by side, as a table in Markdown. */
final class SpeedTable {
    /** One benchmark beside another. */
    private record Comparison(String ours, String theirs, String what) {}

    private static final List<Comparison> COMPARISONS = List.of(
            new Comparison("regieEvaluates", "droolsEvaluates", "evaluate; Drools: the twelve clauses"),
            new Comparison("regieReads", "jacksonReads", "read JSON; Jackson: a bare tree"),
            new Comparison("regieWrites", "jacksonWrites", "write JSON; Jackson: the tree"),
            new Comparison("regieMakesTheBundle", "hapiEncodes", "make a FHIR bundle; HAPI: encode it"),
            new Comparison("regieExports", "hapiEncodes", "make a FHIR bundle and encode it; HAPI: encode it"),
            new Comparison("regieImports", "hapiParses", "import from FHIR, telling what differs; HAPI: parse it"));

    private final Map<String, Double> medians = new TreeMap<>();

    SpeedTable(Collection<RunResult> results) {
        for (RunResult result : results) {
            String benchmark = result.getPrimaryResult().getLabel();
            medians.put(
                    key(result.getParams().getParam("name"), benchmark),
                    result.getPrimaryResult().getStatistics().getPercentile(50));
        }
    }

    String of(List<String> dossiers) {
        StringBuilder table =
                new StringBuilder("| what | dossier | Regie (µs) | beside (µs) | ratio |\n|---|---|---|---|---|\n");
        for (Comparison comparison : COMPARISONS) {
            dossiers.forEach(dossier -> table.append(row(comparison, dossier)));
        }
        return table.toString();
    }

    private String row(Comparison comparison, String dossier) {
        double ours = median(dossier, comparison.ours());
        double theirs = median(dossier, comparison.theirs());
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.0f | %.0f | %.2f |%n",
                comparison.what(),
                dossier,
                ours,
                theirs,
                ours / theirs);
    }

    private double median(String dossier, String benchmark) {
        return Optional.ofNullable(medians.get(key(dossier, benchmark)))
                .orElseThrow(() -> new IllegalStateException("Not measured: " + key(dossier, benchmark)));
    }

    private static String key(String dossier, String benchmark) {
        return benchmark + " of " + dossier;
    }
}
