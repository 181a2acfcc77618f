package nl.regie.generators;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.dossier.Dossier;

class DossiersTest {
    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.alsoClosed();
    }

    /** Building one checks it; that none is refused is what is tried here. */
    @Property(tries = 1000)
    void everyDossierIsValidAndHasAtMostThreeOfAKind(@ForAll("dossiers") Dossier dossier) {
        assertThat(dossier.carePlans()).hasSizeLessThanOrEqualTo(3);
        assertThat(dossier.tombstones()).hasSizeLessThanOrEqualTo(3);
        assertThat(dossier.entries()).hasSizeLessThanOrEqualTo(75);
    }
}
