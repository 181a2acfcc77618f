package nl.regie.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.reading.Reading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A dossier read from its JSON and written, beside the bare tree of the same JSON. Regie checks while it reads: every
 * value, and what must hold between them.
 */
@State(Scope.Benchmark)
public class JsonBenchmark {
    private final ObjectMapper jackson = new ObjectMapper();
    private byte[] json = {};
    private Dossier dossier = Sample.NOTHING;
    private JsonNode tree = NullNode.getInstance();

    /** Takes the dossier. */
    @Setup
    public void prepare(Measured measured) throws IOException {
        Sample sample = measured.read();
        json = sample.json().getBytes(StandardCharsets.UTF_8);
        dossier = sample.dossier();
        tree = jackson.readTree(json);
    }

    /** Reads and checks. */
    @Benchmark
    public Reading<Dossier> regieReads() {
        return DossierFile.read(json);
    }

    /** Reads into a bare tree. */
    @Benchmark
    public JsonNode jacksonReads() throws IOException {
        return jackson.readTree(json);
    }

    /** Writes a dossier. */
    @Benchmark
    public String regieWrites() {
        return DossierFile.write(dossier);
    }

    /** Writes the tree. */
    @Benchmark
    public String jacksonWrites() throws JsonProcessingException {
        return jackson.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
    }
}
