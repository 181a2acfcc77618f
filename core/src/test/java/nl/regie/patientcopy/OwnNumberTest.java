package nl.regie.patientcopy;

import static org.assertj.core.api.Assertions.assertThat;

import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.overlay.OverlayFile;
import org.junit.jupiter.api.Test;

/** An organisation that has a number of its own for the night: it stands beside the people of the plan too. */
class OwnNumberTest {
    private static final String NUMBER = "bel 010\u00a0123\u00a045\u00a067";

    private static final Dossier JAN = DossierFile.read("""
            {"schemaVersion": "1.1", "patient": {"id": "jan", "name": "Jan"},
             "professionals": [{"id": "els", "name": "Els"}],
             "signallingPlans": [{"id": "sg", "recorded": {"on": "2026-10-01", "by": "jan"}, "kind": "CRISIS",
               "contacts": [{"person": "els", "when": ["DAY", "NIGHT"]}],
               "phases": [{"id": "red", "level": "CRISIS"}]}]}
            """).orElseThrow();

    private static final CareModule HOUSE =
            OverlayFile.read("""
                    {"schemaVersion": "1.1", "id": "x", "version": "1", "name": {"nl": "X", "en": "X"},
                     "refinedStatements": [{"id": "help/out-of-hours",
                       "text": {"nl": "’s Avonds: bel 010 123 45 67.", "en": "By night: call 010 123 45 67."}}]}
                    """).orElseThrow().over(CareModule.shipped()).orElseThrow();

    @Test
    void itStandsBesideThePeopleOfThePlanByNightAndOnEachSheet() {
        SignallingSheet sheet = SignallingSheet.of(JAN, HOUSE);
        for (Copy copy : new Copy[] {sheet, sheet.asCard(), PatientCopy.of(JAN, HOUSE)}) {
            assertThat(copy.text(Language.NL)).containsOnlyOnce(NUMBER);
        }
        assertThat(sheet.text(Language.NL)).containsSubsequence("Overdag", "Els", "’s Avonds", "Els", NUMBER, "113");
    }

    @Test
    void withoutOneThePlansPeopleAreEnough() {
        assertThat(SignallingSheet.of(JAN).text(Language.NL)).doesNotContain("huisartsenpost");
    }
}
