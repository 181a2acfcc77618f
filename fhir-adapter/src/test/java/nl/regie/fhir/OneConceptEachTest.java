package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import nl.regie.dossier.Dossier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each concept becomes, in files that a person has read. */
class OneConceptEachTest {
    private static final Path FOLDER =
            OurFiles.MODULE.resolve(Path.of("src", "test", "resources", "nl", "regie", "fhir"));

    static Iterable<Map.Entry<String, Dossier>> concepts() {
        return OneConceptEach.all().entrySet();
    }

    /** To write the files anew: {@code -Dregie.renew=true}. Then read what changed. */
    @ParameterizedTest
    @MethodSource("concepts")
    void isWrittenAsItWasRead(Map.Entry<String, Dossier> concept) {
        Path file = FOLDER.resolve(concept.getKey() + ".json");
        String json = FhirExport.toJson(concept.getValue());
        if (OurFiles.renew()) {
            OurFiles.write(file, json);
        }

        assertThat(OurFiles.text(file)).isEqualTo(json);
        assertThat(FhirImport.read(json).dossier()).contains(concept.getValue());
        assertThat(FhirImport.read(json).remarks()).isEmpty();
    }
}
