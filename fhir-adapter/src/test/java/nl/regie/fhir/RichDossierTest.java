package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import nl.regie.dossier.DossierFile;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.RegieCode;
import org.junit.jupiter.api.Test;

/** The tests that change one element at a time prove nothing of an element that is never there. */
class RichDossierTest {
    @Test
    void everyFieldOfTheFileFormatIsSetSomewhere() {
        Set<String> defined = new TreeSet<>();
        for (JsonNode properties : Trees.parse(DossierFile.schema()).findValues("properties")) {
            properties.fieldNames().forEachRemaining(defined::add);
        }
        JsonNode dossier = Trees.parse(DossierFile.write(RichDossier.make()));
        Set<String> set = new TreeSet<>();
        for (String pointer : Trees.pointers(dossier)) {
            set.add(pointer.replaceFirst(".*/", ""));
        }

        assertThat(defined).isNotEmpty();
        assertThat(set).containsAll(defined);
    }

    @Test
    void everyTermOfOursIsWrittenSomewhere() {
        JsonNode exported = Trees.exported();
        Set<String> codes = new TreeSet<>();
        Trees.pointers(exported)
                .forEach(pointer -> codes.add(exported.at(pointer).asText()));

        for (RegieCode term : RegieCode.values()) {
            assertThat(codes).contains(Codes.code(term));
        }
    }
}
