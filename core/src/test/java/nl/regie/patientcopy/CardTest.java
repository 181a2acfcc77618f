package nl.regie.patientcopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import org.junit.jupiter.api.Test;

/** The signalling plan for a wallet. Everybody in it is invented. */
class CardTest {
    @Test
    void aLongPhaseHasItsFirstThingsOnTheCardAndSaysThatThereIsMoreOnTheSheet() {
        Dossier dossier = withSigns(12);
        String card = SignallingSheet.of(dossier).asCard().text(Language.NL);
        assertThat(card)
                .contains(
                        "Ik slaap slecht 1.", "Er staat meer op het hele blad.", "Bel 112", "De buurvrouw", "0800-0113")
                .doesNotContain("Ik slaap slecht 4.");
        assertThat(SignallingSheet.of(dossier).text(Language.NL))
                .contains("Ik slaap slecht 12.")
                .doesNotContain("Er staat meer op het hele blad.");
    }

    @Test
    void whatFitsStandsOnTheCardWhole() {
        assertThat(SignallingSheet.of(withSigns(3)).asCard().text(Language.NL))
                .contains("Ik slaap slecht 3.")
                .doesNotContain("Er staat meer op het hele blad.");
    }

    private static Dossier withSigns(int number) {
        String signs = IntStream.rangeClosed(1, number)
                .mapToObj(i -> "{\"id\": \"s%1$d\", \"noticedBy\": \"MYSELF\", \"what\": \"Ik slaap slecht %1$d.\"}"
                        .formatted(i))
                .collect(Collectors.joining(","));
        return DossierFile.read("""
                {"schemaVersion": "1.1", "patient": {"id": "jan", "name": "Jan"},
                 "professionals": [{"id": "els", "name": "Els"}],
                 "signallingPlans": [{"id": "sg", "recorded": {"on": "2026-10-01", "by": "jan"}, "kind": "CRISIS",
                   "contacts": [{"whom": "De buurvrouw"}],
                   "phases": [{"id": "red", "level": "CRISIS", "signs": [%s]}]}]}
                """.formatted(signs)).orElseThrow();
    }
}
