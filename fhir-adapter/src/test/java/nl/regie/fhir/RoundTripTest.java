package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.people.Patient;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    private final Dossier rich = RichDossier.make();

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
        PersonName name = PersonName.of("é".repeat(1_000_000));
        Dossier dossier = Dossier.builder()
                .patient(Patient.builder().id(PersonId.of("p")).name(name).build())
                .build();

        assertThat(FhirImport.read(FhirExport.toJson(dossier)).dossier()).contains(dossier);
    }

    @Test
    void theSameDossierGivesTheSameText() {
        assertThat(FhirExport.toJson(rich)).isEqualTo(FhirExport.toJson(RichDossier.make()));
    }
}
