package nl.regie.benchmarks;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.regie.dossier.DossierFile;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.fhir.FhirExport;
import nl.regie.fhir.FhirImport;
import org.hl7.fhir.r4.model.Bundle;

/**
 * The same comparisons with both in turn, in one process, by the CPU time of the thread: whatever else the machine does
 * disturbs both alike. Of the pairs the median of each counts, once all of them were done for some seconds.
 */
final class InTurn {
    private static final Duration KNOWING = Duration.ofSeconds(8);
    private static final Duration MEASURING = Duration.ofSeconds(4);

    private final DossierEvaluator regie = DossierEvaluator.shipped();
    private final DroolsEvaluator drools = DroolsEvaluator.compiled();
    private final ObjectMapper jackson = new ObjectMapper();
    private final FhirContext hapi = FhirContext.forR4();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    /** What is done with a dossier, and what beside it. */
    private record Pair(String what, Callable<Object> ours, Callable<Object> theirs) {}

    /** A table in Markdown, with a line for each comparison and dossier. */
    static String table(Path folder, List<String> dossiers) throws Exception {
        InTurn inTurn = new InTurn();
        List<Sample> samples = new ArrayList<>();
        for (String dossier : dossiers) {
            samples.add(Sample.read(folder, dossier));
        }
        List<String> rows = new ArrayList<>();
        for (int kind = 0; kind < inTurn.pairs(samples.get(0)).size(); kind++) {
            for (Sample sample : samples) {
                inTurn.measure(inTurn.pairs(sample).get(kind), sample, KNOWING.dividedBy(samples.size()));
            }
            for (Sample sample : samples) {
                rows.add(inTurn.measure(inTurn.pairs(sample).get(kind), sample, MEASURING));
            }
        }
        return "| CPU time, in turn | dossier | Regie (µs) | beside (µs) | ratio |\n|---|---|---|---|---|\n"
                + String.join("", rows);
    }

    private List<Pair> pairs(Sample sample) throws IOException {
        byte[] json = sample.json().getBytes(StandardCharsets.UTF_8);
        JsonNode tree = jackson.readTree(json);
        Bundle bundle = FhirExport.toBundle(sample.dossier());
        String fhir = FhirExport.toJson(sample.dossier());
        Callable<Object> encode =
                () -> hapi.newJsonParser().setPrettyPrint(true).encodeResourceToString(bundle);
        return List.of(
                new Pair(
                        "evaluate; Drools: the twelve clauses",
                        () -> regie.evaluate(sample.dossier(), sample.day()),
                        () -> drools.evaluate(sample.dossier(), sample.day())),
                new Pair("read JSON; Jackson: a bare tree", () -> DossierFile.read(json), () -> jackson.readTree(json)),
                new Pair(
                        "write JSON; Jackson: the tree",
                        () -> DossierFile.write(sample.dossier()),
                        () -> jackson.writerWithDefaultPrettyPrinter().writeValueAsString(tree)),
                new Pair("make a FHIR bundle; HAPI: encode it", () -> FhirExport.toBundle(sample.dossier()), encode),
                new Pair(
                        "make a FHIR bundle and encode it; HAPI: encode it",
                        () -> FhirExport.toJson(sample.dossier()),
                        encode),
                new Pair(
                        "import from FHIR, telling what differs; HAPI: parse it",
                        () -> FhirImport.read(fhir),
                        () -> hapi.newJsonParser().parseResource(Bundle.class, fhir)));
    }

    private String measure(Pair pair, Sample sample, Duration span) throws Exception {
        List<Long> ours = new ArrayList<>();
        List<Long> theirs = new ArrayList<>();
        long end = threads.getCurrentThreadCpuTime() + span.toNanos();
        while (threads.getCurrentThreadCpuTime() < end) {
            ours.add(nanos(pair.ours()));
            theirs.add(nanos(pair.theirs()));
        }
        double one = median(ours) / 1000.0;
        double other = median(theirs) / 1000.0;
        return String.format(
                Locale.ROOT, "| %s | %s | %.0f | %.0f | %.2f |%n", pair.what(), sample.name(), one, other, one / other);
    }

    private long nanos(Callable<Object> work) throws Exception {
        long before = threads.getCurrentThreadCpuTime();
        Object done = work.call();
        long nanos = threads.getCurrentThreadCpuTime() - before;
        if (done.equals(this)) { // so that nothing is left out as if nobody wanted it
            throw new IllegalStateException("Nothing was done.");
        }
        return nanos;
    }

    private static long median(List<Long> nanos) {
        Collections.sort(nanos);
        return nanos.get(nanos.size() / 2);
    }
}
