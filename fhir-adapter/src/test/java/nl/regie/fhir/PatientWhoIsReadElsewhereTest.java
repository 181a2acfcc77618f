package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.PersonId;
import org.junit.jupiter.api.Test;

/** A record that went into another one is read there: whoever takes the one for the other misses what is written. */
class PatientWhoIsReadElsewhereTest {
    private static final Dossier MERGED = DossierFile.read(
                    "{\"schemaVersion\": \"1.1\", \"patient\": {\"id\": \"jan\", \"mergedInto\": \"jan-2\"}}")
            .orElseThrow();

    @Test
    void onlyARecordThatThisOneWentIntoByANameOfOursIsThePlaceToReadOn() {
        assertThat(FhirImport.read(link().toString()).dossier()).contains(MERGED);

        ObjectNode cameFrom = link();
        ((ObjectNode) Trees.first(cameFrom, "Patient").at("/link/0")).put("type", "replaces");
        assertThat(mergedInto(cameFrom)).isEmpty();

        ObjectNode byAnotherName = link();
        ((ObjectNode) Trees.first(byAnotherName, "Patient").at("/link/0/other/identifier"))
                .put("system", "https://example.org/numbers");
        assertThat(mergedInto(byAnotherName)).isEmpty();
    }

    private static Optional<PersonId> mergedInto(ObjectNode bundle) {
        return FhirImport.read(bundle.toString())
                .dossier()
                .orElseThrow()
                .patient()
                .mergedInto();
    }

    private static ObjectNode link() {
        return Trees.parse(FhirExport.toJson(MERGED));
    }
}
