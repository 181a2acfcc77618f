package nl.regie.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.generators.Dossiers;
import nl.regie.people.Patient;
import nl.regie.people.Professional;
import nl.regie.precondition.DangerAtHome;
import nl.regie.precondition.DangerState;

class ReadingDayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 29);

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any().filter(dossier -> dossier.lastRecordedOn().isPresent());
    }

    @Property
    void nowIsTodayOrTheLastEntryWhicheverIsLater(@ForAll("dossiers") Dossier dossier) {
        LocalDate last = dossier.lastRecordedOn().orElseThrow();
        assertThat(ReadingDay.ofNow(dossier, last.minusDays(1))).isEqualTo(last);
        assertThat(ReadingDay.ofNow(dossier, last)).isEqualTo(last);
        assertThat(ReadingDay.ofNow(dossier, last.plusYears(2))).isEqualTo(last.plusYears(2));
        assertThat(ReadingDay.ofEvaluation(dossier)).contains(last);
    }

    @Property
    void whatAReaderMayNotSeeMovesNoDay(@ForAll("dossiers") Dossier dossier) {
        LocalDate last = dossier.lastRecordedOn().orElseThrow();
        PersonId nurse = PersonId.of("nurse-of-this-test");
        Dossier with = Dossier.builder()
                .from(dossier)
                .addProfessionals(Professional.builder().id(nurse).build())
                .addDangersAtHome(DangerAtHome.builder()
                        .id(EntryId.of("danger-of-this-test"))
                        .recorded(Recorded.of(last.plusDays(3), nurse))
                        .state(DangerState.PRESENT)
                        .build())
                .build();
        Predicate<Entry> maySee = entry -> !(entry instanceof DangerAtHome);
        for (LocalDate today : List.of(last.minusDays(40), last, last.plusDays(1))) {
            assertThat(ReadingDay.ofNow(with, today, maySee)).isEqualTo(ReadingDay.ofNow(dossier, today, maySee));
            assertThat(ReadingDay.ofNow(with, today)).isEqualTo(last.plusDays(3));
        }
        assertThat(ReadingDay.ofDocument(with, maySee)).isEqualTo(ReadingDay.ofDocument(dossier, maySee));
    }

    @Example
    void whereNothingWasEverWrittenItIsToday() {
        Dossier empty = Dossier.builder()
                .patient(Patient.builder().id(PersonId.of("patient")).build())
                .build();
        assertThat(ReadingDay.ofNow(empty, TODAY)).isEqualTo(TODAY);
        assertThat(ReadingDay.ofDocument(empty, entry -> true)).isEmpty();
    }
}
