package nl.regie.fhir.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.regie.generators.Signatures;
import org.junit.jupiter.api.Test;

/**
 * What others can call of the exchange with a server is a list that is read before it changes, as that of the adapter.
 */
class SignaturesTest {
    private static final Path LIST = Path.of(System.getProperty("regie.root", "../.."))
            .resolve("fhir-adapter/exchange/src/test/resources/nl/regie/fhir/exchange/signatures.txt");

    @Test
    void whatOthersCallIsWhatIsListed() throws IOException {
        Signatures.assertListed(signatures(), LIST);
    }

    @Test
    void theListHasWhatIsPublicAndNothingElse() {
        assertThat(signatures())
                .contains(
                        "final class nl.regie.fhir.exchange.FhirExchange$Builder",
                        "record nl.regie.fhir.exchange.Pushed extends java.lang.Record")
                .noneMatch(line -> line.contains("Wire"));
    }

    private static List<String> signatures() {
        return Signatures.ofRoom(FhirExchange.class);
    }
}
