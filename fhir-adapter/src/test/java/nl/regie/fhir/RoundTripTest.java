package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import nl.regie.consult.AgreedLimit;
import nl.regie.consult.Amount;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.entry.Recorded;
import nl.regie.people.Patient;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    private final Dossier rich = RichDossier.make();

    @Test
    void aRelationWithoutItsTextIsToldAndNoReasonToStop() {
        String changed = Trees.changed(bundle -> {
            for (JsonNode entry : Trees.entries(bundle)) {
                for (JsonNode relationship : entry.at("/resource/relationship")) {
                    if (relationship.has("text")) {
                        ((ObjectNode) relationship).remove("text");
                        ((ObjectNode) relationship)
                                .putObject("_text")
                                .putArray("extension")
                                .addObject()
                                .put("url", "http://hl7.org/fhir/StructureDefinition/data-absent-reason")
                                .put("valueCode", "unknown");
                    }
                }
            }
        });
        assertThat(changed).contains("data-absent-reason");

        FhirImport.Result result = FhirImport.read(changed);

        assertThat(result.remarks()).isNotEmpty();
        assertThat(result.dossier().orElseThrow().closeOnes())
                .hasSameSizeAs(rich.closeOnes())
                .allMatch(closeOne -> closeOne.relation().isEmpty());
    }

    @Test
    void readingWhatWasWrittenGivesTheSameDossier() {
        FhirImport.Result result = FhirImport.read(FhirExport.toJson(rich));

        assertThat(result.remarks()).isEmpty();
        assertThat(result.dossier()).contains(rich);
        assertThat(result.dossier().map(DossierFile::write)).contains(DossierFile.write(rich));
    }

    @Test
    void readingTheBundleItselfGivesTheSameDossier() {
        FhirImport.Result result = FhirImport.fromBundle(FhirExport.toBundle(rich));

        assertThat(result.remarks()).isEmpty();
        assertThat(result.dossier()).contains(rich);
    }

    @Test
    void theLongestTextComesBack() {
        PersonName name = PersonName.of("é".repeat(100_000));
        Dossier dossier = Dossier.builder()
                .patient(Patient.builder().id(PersonId.of("p")).name(name).build())
                .build();

        assertThat(FhirImport.read(FhirExport.toJson(dossier)).dossier()).contains(dossier);
    }

    @Test
    void numbersComeBackAsTheyWereWrittenDown() {
        for (String number : List.of("0", "7", "7.0", "7.10", "-0.5", "0.000000", "0.000001", "999999999.999999")) {
            Dossier dossier = Dossier.builder()
                    .patient(Patient.builder().id(PersonId.of("p")).build())
                    .addAgreedLimits(AgreedLimit.builder()
                            .id(EntryId.of("limit"))
                            .recorded(Recorded.of(LocalDate.of(2026, 1, 1), PersonId.of("p")))
                            .what(Note.of("Gewicht"))
                            .highest(Amount.of(number))
                            .build())
                    .build();

            FhirImport.Result result = FhirImport.read(FhirExport.toJson(dossier));

            assertThat(result.remarks()).as(number).isEmpty();
            assertThat(result.dossier()).as(number).contains(dossier);
        }
    }

    @Test
    void theSameDossierGivesTheSameText() {
        assertThat(FhirExport.toJson(rich)).isEqualTo(FhirExport.toJson(RichDossier.make()));
    }
}
