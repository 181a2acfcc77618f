package nl.regie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import org.junit.jupiter.api.Test;

/** What asks about now speaks of today, and never of a day before something was written. */
class TodayTest {
    private static final Dossier WRITTEN_ON_THE_FIRST = DossierFile.read("""
                    {"schemaVersion": "1.0", "patient": {"id": "p"}, "experiences": [{"id": "e", "recorded":
                      {"on": "2026-10-01", "by": "p"}, "teller": "p", "topic": "CARE_FITS", "answer": "YES"}]}
                    """).orElseThrow();

    @Test
    void itIsTodayUnlessADayIsNamed() {
        assertThat(Today.of(WRITTEN_ON_THE_FIRST, Optional.empty(), on("2026-11-20")))
                .isEqualTo("2026-11-20");
        assertThat(Today.of(WRITTEN_ON_THE_FIRST, Optional.of(LocalDate.parse("2026-09-01")), on("2026-11-20")))
                .isEqualTo("2026-09-01");
    }

    @Test
    void itIsNeverBeforeTheLastEntry() {
        assertThat(Today.of(WRITTEN_ON_THE_FIRST, Optional.empty(), on("2020-01-01")))
                .isEqualTo("2026-10-01");
    }

    private static Clock on(String day) {
        return Clock.fixed(LocalDate.parse(day).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }
}
