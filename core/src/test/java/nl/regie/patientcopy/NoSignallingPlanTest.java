package nl.regie.patientcopy;

import static org.assertj.core.api.Assertions.assertThat;

import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import org.junit.jupiter.api.Test;

/** Who takes the sheet from the fridge on a bad day finds whom to call, also where there is no plan yet. */
class NoSignallingPlanTest {
    @Test
    void whereThereIsNoSignallingPlanTheSheetAndTheCardStillSayWhomToCall() {
        Dossier dossier = DossierFile.read("""
                        {"schemaVersion": "1.1", "patient": {"id": "jan", "name": "Jan"}}""").orElseThrow();
        SignallingSheet sheet = SignallingSheet.of(dossier);
        for (Copy copy : new Copy[] {sheet, sheet.asCard()}) {
            assertThat(copy.text(Language.NL))
                    .containsSubsequence(
                            "Er is nog geen signaleringsplan.", "WIE IK KAN BELLEN", "Bel 112.", "huisartsenpost");
            assertThat(copy.text(Language.EN)).contains("112");
            assertThat(copy.html(Language.NL)).contains("<section class=\"large\">");
        }
    }

    @Test
    void ofSomebodyWhoDiedItDoesNot() {
        Dossier dossier = DossierFile.read("""
                        {"schemaVersion": "1.1", "patient": {"id": "jan", "death": {"on": "2026-05-01"}}}""").orElseThrow();
        assertThat(SignallingSheet.of(dossier).text(Language.NL)).doesNotContain("112");
    }
}
