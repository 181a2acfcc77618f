package nl.regie.benchmarks;

import ca.uhn.fhir.context.FhirContext;
import nl.regie.dossier.Dossier;
import nl.regie.fhir.FhirExport;
import nl.regie.fhir.FhirImport;
import org.hl7.fhir.r4.model.Bundle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A dossier made into FHIR, and read from it, beside what HAPI takes to encode and to parse the same bundle. */
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

    /** Makes the bundle. */
    @Benchmark
    public Bundle regieMakesTheBundle() {
        return FhirExport.toBundle(dossier);
    }

    /** Makes the bundle and encodes it. */
    @Benchmark
    public String regieExports() {
        return FhirExport.toJson(dossier);
    }

    /** Encodes the bundle, in lines as we do. */
    @Benchmark
    public String hapiEncodes() {
        return hapi.newJsonParser().setPrettyPrint(true).encodeResourceToString(bundle);
    }

    /** Reads a dossier from the bundle, and tells what it did not understand. */
    @Benchmark
    public FhirImport.Result regieImports() {
        return FhirImport.read(json);
    }

    /** Parses the bundle. */
    @Benchmark
    public Bundle hapiParses() {
        return hapi.newJsonParser().parseResource(Bundle.class, json);
    }
}
