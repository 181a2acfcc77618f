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
                .doesNotContain("Ik slaap slecht 12.");
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

    @Test
    void inACrisisWhatToDoComesBeforeMoreSigns() {
        String card = SignallingSheet.of(inACrisis(6, 6, "Els")).asCard().text(Language.NL);
        assertThat(card)
                .contains("Ik slaap slecht 1.", "Stap 1.", "Stap 6.", "Er staat meer op het hele blad.")
                .doesNotContain("Ik slaap slecht 5.");
    }

    /** Nothing of whom to call is left out, and no panel is larger than a wallet. */
    @Test
    void withVeryLongNamesWhomToCallHasAPanelMore() {
        String name = "Wilhelmina-Alexandrina van den Heuvel tot Beichlingen genaamd Bartolotti Rijnders";
        String card = SignallingSheet.of(inACrisis(1, 1, name)).asCard().html(Language.NL);
        assertThat(card.split("<h2>Wie ik kan bellen</h2>", -1)).hasSize(1 + 2);
        assertThat(card)
                .contains("<div class=\"lengthy\">\n<dt>" + name)
                .containsSubsequence("Bel 112", "Overdag", "’s Avonds", "0800-0113");
        assertThat(SignallingSheet.of(inACrisis(1, 1, "Els")).asCard().html(Language.NL))
                .containsOnlyOnce("<h2>Wie ik kan bellen</h2>")
                .doesNotContain("class=\"lengthy\"");
    }

    private static Dossier inACrisis(int signs, int steps, String name) {
        return DossierFile.read("""
                {"schemaVersion": "1.1", "patient": {"id": "jan", "name": "Jan"},
                 "professionals": [{"id": "els", "name": "%s"}],
                 "signallingPlans": [{"id": "sg", "recorded": {"on": "2026-10-01", "by": "jan"}, "kind": "CRISIS",
                   "contacts": [{"person": "els", "when": ["DAY", "NIGHT"]}, {"whom": "%s (buurvrouw)", "when": ["DAY", "NIGHT"]}],
                   "phases": [{"id": "red", "level": "CRISIS", "signs": [%s], "steps": [%s]}]}]}
                """.formatted(
                                name,
                                name,
                                IntStream.rangeClosed(1, signs)
                                        .mapToObj(i ->
                                                "{\"id\": \"s%1$d\", \"noticedBy\": \"MYSELF\", \"what\": \"Ik slaap slecht %1$d.\"}"
                                                        .formatted(i))
                                        .collect(Collectors.joining(",")),
                                IntStream.rangeClosed(1, steps)
                                        .mapToObj(i -> "{\"what\": \"Stap %d.\", \"does\": [\"jan\"]}".formatted(i))
                                        .collect(Collectors.joining(","))))
                .orElseThrow();
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
