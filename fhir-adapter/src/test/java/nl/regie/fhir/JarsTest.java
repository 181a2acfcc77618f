package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The jars of HAPI that the adapter leaves out of what it brings are never missed. */
@Tag("thorough")
class JarsTest {
    /** RDF and what it needs, XSLT with its catalogues, and the sorting of words by language. */
    private static final Pattern LEFT_OUT = Pattern.compile(
            "^(jena-|Saxon-HE|xmlresolver|httpc|icu4j|commons-csv|commons-compress|commons-collections4|protobuf|libthrift|gson|titanium|jakarta.json|RoaringBitmap|collection-).*");

    @Test
    void whatIsLeftOutIsNeverMissed() throws IOException, InterruptedException {
        List<String> all = Stream.of(
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                                .split(File.pathSeparator))
                .toList();
        List<String> brought = all.stream()
                .filter(jar ->
                        !LEFT_OUT.matcher(Path.of(jar).getFileName().toString()).matches())
                .toList();
        assertThat(all.size() - brought.size())
                .as("the validator, for tests only, brings what is left out")
                .isPositive();

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        String.join(File.pathSeparator, brought),
                        WithoutWhatIsLeftOut.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("json true", "xml true", "server true", "plans false", "conformance false");
    }
}
