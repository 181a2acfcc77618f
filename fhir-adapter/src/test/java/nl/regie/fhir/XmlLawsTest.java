package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.dossier.Dossier;
import nl.regie.generators.Dossiers;

@net.jqwik.api.Tag("thorough")
@org.junit.jupiter.api.Tag("thorough")
class XmlLawsTest {
    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.alsoClosed();
    }

    @Property(tries = 100)
    void readingWhatWasWrittenInXmlGivesTheSameDossier(@ForAll("dossiers") Dossier dossier) {
        FhirImport.Result result = FhirImport.read(FhirExport.toXml(dossier));

        assertThat(result.remarks()).isEmpty();
        assertThat(result.dossier()).contains(dossier);
    }
}
