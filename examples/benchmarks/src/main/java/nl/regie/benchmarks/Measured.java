package nl.regie.benchmarks;

import java.nio.file.Path;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Which dossier is measured. {@link Speed} gives the names; those here are for who runs one benchmark by hand. */
@State(Scope.Benchmark)
public class Measured {
    /** The name of the dossier. */
    @Param("gerrit")
    public String name = "";

    /** The folder in which it is. */
    @Param("examples/dossiers")
    public String folder = "";

    Sample read() {
        return Sample.read(Path.of(folder), name);
    }
}
