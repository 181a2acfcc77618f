package nl.regie.benchmarks;

import ca.uhn.fhir.context.FhirContext;
import nl.regie.dossier.Dossier;
import nl.regie.fhir.FhirExport;
import org.hl7.fhir.r4.model.Bundle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A dossier made into FHIR and encoded, beside what HAPI takes to parse and to encode the same bundle. */
@State(Scope.Benchmark)
public class FhirBenchmark {
    private final FhirContext hapi = FhirContext.forR4();
    private Dossier dossier = Sample.NOTHING;
    private Bundle bundle = new Bundle();
    private String json = "";

    /** Takes the dossier. */
    @Setup
    public void prepare(Measured measured) {
        dossier = measured.read().dossier();
        bundle = FhirExport.toBundle(dossier);
        json = FhirExport.toJson(dossier);
    }

    /** Makes the bundle and encodes it. */
    @Benchmark
    public String regieExports() {
        return FhirExport.toJson(dossier);
    }

    /** Encodes the bundle. */
    @Benchmark
    public String hapiEncodes() {
        return hapi.newJsonParser().encodeResourceToString(bundle);
    }

    /** Parses the bundle. */
    @Benchmark
    public Bundle hapiParses() {
        return hapi.newJsonParser().parseResource(Bundle.class, json);
    }
}
