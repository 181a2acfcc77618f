package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.generators.Dossiers;

class RoundTripLawsTest {
    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.alsoClosed();
    }

    @Property
    void readingWhatWasWrittenGivesTheSameDossierForEveryDossier(@ForAll("dossiers") Dossier dossier) {
        FhirImport.Result result = FhirImport.read(FhirExport.toJson(dossier));

        assertThat(result.remarks()).isEmpty();
        assertThat(result.dossier()).contains(dossier);
        assertThat(result.dossier().map(DossierFile::write)).contains(DossierFile.write(dossier));
    }
}
