package nl.regie.patientcopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a plan says of which the last day has passed is not told as what goes on. Everybody in it is invented. */
class PlanThatIsOverTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource({"2026-11-19, false", "2026-11-20, true"})
    void whatIsDoneInItStandsApartWithItsLastDay(String lastDay, boolean goesOn) {
        String page = PatientCopy.of(dossier(lastDay), TODAY).text(Language.NL);
        assertThat(page.contains("Doet: Oefenen")).isEqualTo(goesOn);
        String actions = page.substring(page.indexOf("WIE DOET WAT"));
        assertThat(actions.contains("- Oefenen\n")).isEqualTo(!goesOn);
        assertThat(actions.contains("De laatste dag van dit plan: 19 november 2026. Die dag is voorbij."))
                .isEqualTo(!goesOn);
    }

    @Test
    void aDiscreetPageHasNoWordsForIt() {
        assertThat(PatientCopy.of(dossier("2026-11-19"), TODAY)
                        .text(CopyWishes.in(Language.NL).discreetly()))
                .doesNotContain("Oefenen");
    }

    private static Dossier dossier(String lastDay) {
        return DossierFile.read("""
                {"schemaVersion": "1.1", "patient": {"id": "jan"}, "professionals": [{"id": "els", "name": "Els"}],
                 "carePlans": [{"id": "plan", "recorded": {"on": "2026-02-01", "by": "els"}, "status": "ACTIVE", "title": "Knie", "endsOn": "%s",
                   "actions": [{"id": "a", "what": "Oefenen", "does": ["jan"], "supports": ["els"]}]}]}
                """.formatted(lastDay)).orElseThrow();
    }
}
