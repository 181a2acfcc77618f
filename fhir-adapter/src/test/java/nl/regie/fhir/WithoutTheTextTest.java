package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.regie.fhir.vocabulary.R4;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A resource goes to a tree and comes from one without its text: it has to be the tree that stands in the text. */
class WithoutTheTextTest {
    @Test
    void aBundleAsATreeIsWhatStandsInItsText() {
        Resource bundle = FhirExport.toBundle(RichDossier.make());

        assertThat(R4.tree(bundle)).isEqualTo(asItStands(bundle));
    }

    @Test
    void aBundleFromATreeIsThatOfItsText() {
        ObjectNode tree = asItStands(FhirExport.toBundle(RichDossier.make()));
        ObjectNode asItWas = tree.deepCopy();

        Resource read = R4.read(tree);

        assertThat(asItStands(read)).isEqualTo(asItWas);
        assertThat(tree).as("the tree is not changed by reading").isEqualTo(asItWas);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "1",
                "-1",
                "2147483648",
                "12345678901234567890",
                "1.0",
                "1.50",
                "-0.5",
                "0.000",
                "1e3",
                "1E-7"
            })
    void aNumberIsWrittenAsItCame(String number) {
        Observation weighed = R4.parser()
                .parseResource(
                        Observation.class,
                        "{\"resourceType\": \"Observation\", \"valueQuantity\": {\"value\": " + number + "}}");

        assertThat(R4.tree(weighed)).isEqualTo(asItStands(weighed));
        assertThat(R4.tree(weighed).at("/valueQuantity/value").isNumber()).isTrue();
    }

    @Test
    void whatHasNoValueButAnExtensionKeepsItsPlace() {
        Questionnaire form = R4.parser()
                .parseResource(
                        Questionnaire.class,
                        "{\"resourceType\": \"Questionnaire\", \"experimental\": true, \"subjectType\": [null, \"Patient\"],"
                                + " \"_subjectType\": [{\"extension\": [{\"url\": \"https://x.example\", \"valueInteger\": 3}]}, null]}");

        assertThat(R4.tree(form)).isEqualTo(asItStands(form));
        assertThat(R4.tree(form).path("subjectType").size()).isEqualTo(2);
    }

    private static ObjectNode asItStands(Resource resource) {
        return Trees.asItStands(R4.parser().encodeResourceToString(resource));
    }
}
