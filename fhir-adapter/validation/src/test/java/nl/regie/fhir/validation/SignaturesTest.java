package nl.regie.fhir.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.regie.generators.Signatures;
import org.junit.jupiter.api.Test;

/** What others can call of the validation is a list that is read before it changes, as that of the adapter. */
class SignaturesTest {
    private static final Path LIST = Path.of(System.getProperty("regie.root", "../.."))
            .resolve("fhir-adapter/validation/src/test/resources/nl/regie/fhir/validation/signatures.txt");

    @Test
    void whatOthersCallIsWhatIsListed() throws IOException {
        Signatures.assertListed(signatures(), LIST);
    }

    @Test
    void theListHasWhatIsPublicAndNothingElse() {
        assertThat(signatures())
                .contains("final class nl.regie.fhir.validation.FhirValidation")
                .noneMatch(line -> line.contains("Knowledge"));
    }

    private static List<String> signatures() {
        return Signatures.ofRoom(FhirValidation.class);
    }
}
