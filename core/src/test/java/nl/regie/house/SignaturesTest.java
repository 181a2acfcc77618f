package nl.regie.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.regie.generators.Signatures;
import org.junit.jupiter.api.Test;

/**
 * What others can call is a list that is read before it changes. Renew it with -Dregie.renew=true, and read what is
 * other: a line that goes breaks whoever called it, and belongs in the changelog.
 */
class SignaturesTest {
    private static final Path ROOT = Path.of(System.getProperty("regie.root", ".."));
    private static final Path LIST = ROOT.resolve("core/src/test/resources/nl/regie/house/signatures.txt");

    @Test
    void whatOthersCallIsWhatIsListed() throws IOException {
        Signatures.assertListed(signatures(), LIST);
    }

    @Test
    void theListKnowsTypesBuildersConstantsAndRecords() {
        assertThat(signatures())
                .contains("interface nl.regie.people.Patient extends nl.regie.value.RegieValue")
                .contains("nl.regie.dossier.Dossier: static nl.regie.dossier.Dossier$Builder builder()")
                .contains("nl.regie.people.Patient$Builder: nl.regie.people.Patient build()")
                .contains("nl.regie.finding.Verdict: constant CANNOT_TELL")
                .contains("nl.regie.page.Page: String fragment()")
                .noneMatch(line -> line.contains("nl.regie.json") || line.contains("nl.regie.criterion"));
    }

    private static List<String> signatures() {
        return Signatures.where(Signatures::isOfJavaOrCore).of(Signatures.exported());
    }
}
