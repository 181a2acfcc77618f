package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.dossier.Dossier;
import nl.regie.generators.Dossiers;
import org.junit.jupiter.api.Test;

class ValidationTest {
    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    @Test
    void aDossierInWhichEverythingIsSetIsValidFhir() {
        assertThat(OfflineValidator.errors(FhirExport.toJson(RichDossier.make())))
                .isEmpty();
    }

    @Property(tries = 50)
    void everyDossierIsValidFhir(@ForAll("dossiers") Dossier dossier) {
        assertThat(OfflineValidator.errors(FhirExport.toJson(dossier))).isEmpty();
    }

    @Test
    void whatWeShipIsValidFhirItself() {
        assertThat(OfflineValidator.conformanceFiles()).hasSizeGreaterThan(20);
        for (Path file : OfflineValidator.conformanceFiles()) {
            assertThat(OfflineValidator.errors(OfflineValidator.text(file)))
                    .as(file.getFileName().toString())
                    .isEmpty();
        }
    }

    @Test
    void theValidatorSeesACodeThatIsNotOurs() {
        String json = FhirExport.toJson(RichDossier.make()).replace("\"code\": \"paused\"", "\"code\": \"asleep\"");

        assertThat(OfflineValidator.errors(json)).isNotEmpty();
    }

    @Test
    void theValidatorSeesAnElementThatFhirDoesNotKnow() {
        String json = FhirExport.toJson(RichDossier.make()).replaceFirst("\"intent\":", "\"intention\":");

        assertThat(OfflineValidator.errors(json)).isNotEmpty();
    }

    @Test
    void theValidatorSeesAnExtensionWithAnotherTypeOfValue() {
        String json = FhirExport.toJson(RichDossier.make())
                .replaceFirst(
                        "chooses-to-do-it-alone\",\\s*\"valueString\"", "chooses-to-do-it-alone\", \"valueMarkdown\"");

        assertThat(OfflineValidator.errors(json)).isNotEmpty();
    }

    @Test
    void theValidatorSeesAnAnswerToAQuestionThatWasNotAsked() {
        String json = FhirExport.toJson(RichDossier.make()).replaceFirst("wish[.]importance", "wish.impotence");

        assertThat(OfflineValidator.errors(json)).isNotEmpty();
    }
}
