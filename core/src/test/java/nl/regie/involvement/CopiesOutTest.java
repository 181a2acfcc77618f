package nl.regie.involvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.regie.dossier.DossierFile;
import org.junit.jupiter.api.Test;

/** In which order staff read who has a copy. All people are invented. */
class CopiesOutTest {
    private static final String DOSSIER = """
            {"schemaVersion": "1.1", "patient": {"id": "jan"}, "professionals": [{"id": "els"}],
             "closeOnes": [{"id": "k", "recorded": {"on": "2026-01-05", "by": "els"}, "person": "mia"},
               {"id": "t", "recorded": {"on": "2026-01-05", "by": "els"}, "person": "tom"}],
             "signallingPlans": [{"id": "signs", "recorded": {"on": "2026-02-08", "by": "els"}, "kind": "CRISIS",
               "copiesWith": ["tom", "mia"]}],
             "copiesGiven": [
               {"id": "second", "recorded": {"on": "2026-03-01", "by": "els"}, "to": "mia", "copy": "PLAN"},
               {"id": "first", "recorded": {"on": "2026-03-01", "by": "els"}, "to": "tom", "copy": "PLAN"},
               {"id": "latest", "recorded": {"on": "2026-03-02", "by": "els"}, "to": "mia", "copy": "PLAN"}]}
            """;

    @Test
    void theLatestComesFirstAndOfOneDayTheOrderDoesNotHangOnThatOfTheFile() {
        CopiesOut copies = CopiesOut.of(DossierFile.read(DOSSIER).orElseThrow(), LocalDate.of(2026, 11, 20));
        assertThat(copies.all())
                .extracting(copy -> copy.evidence() + " " + copy.to())
                .containsExactly("latest mia", "first tom", "second mia", "signs mia", "signs tom");
    }
}
