package nl.regie.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.generators.Dossiers;
import nl.regie.legal.Representation;
import nl.regie.legal.RepresentationBasis;
import nl.regie.people.CloseOne;
import nl.regie.people.Patient;
import nl.regie.people.Professional;

/** A view of a day answers as the dossier that stood on that day does, and knows nothing of later. */
class DayViewTest {
    private static final PersonId PATIENT = PersonId.of("mila");
    private static final PersonId NURSE = PersonId.of("nurse");
    private static final PersonId SON = PersonId.of("son");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final EntryId AUTHORITY = EntryId.of("authority");
    private static final EntryId SHORTER = EntryId.of("shorter");

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    @Property
    void whatHoldsIsWhatHoldsInTheDossierOfThatDay(@ForAll("dossiers") Dossier dossier) {
        days(dossier).forEach(day -> {
            DayView view = DayView.of(dossier, day);
            List<Entry> current = dossier.asOf(day).current(Entry.class);
            List<Entry> newestFirst = view.newestFirst(Entry.class);

            assertThat(view.day()).isEqualTo(day);
            assertThat(view.current(Entry.class)).isEqualTo(current);
            assertThat(newestFirst).containsExactlyInAnyOrderElementsOf(current);
            for (int i = 1; i < newestFirst.size(); i++) {
                assertThat(newestFirst.get(i).recorded().day())
                        .isBeforeOrEqualTo(newestFirst.get(i - 1).recorded().day());
            }
        });
    }

    @Property
    void somebodyMayActWhereAnAuthorityThatHoldsIsTheirs(@ForAll("dossiers") Dossier dossier) {
        List<LocalDate> days = days(dossier);
        days.forEach(day -> {
            DayView view = DayView.of(dossier, day);
            people(dossier).forEach(person -> {
                boolean isTheirs = dossier.asOf(day).current(Representation.class).stream()
                        .anyMatch(each ->
                                each.holdsOn(day) && each.representative().equals(person));
                assertThat(view.mayAct(person)).isEqualTo(isTheirs || view.isPatient(person));
            });
        });
        Statistics.label("somebody acts for the patient")
                .collect(days.stream().map(day -> DayView.of(dossier, day)).anyMatch(view -> people(dossier)
                        .anyMatch(person -> view.mayAct(person) && !view.isPatient(person))))
                .coverage(seen -> seen.check(true).percentage(share -> share > 5));
    }

    @Property
    void thePatientIsNoProfessionalAndNoCloseOne(@ForAll("dossiers") Dossier dossier) {
        DayView view = DayView.ofWhole(dossier);
        assertThat(people(dossier))
                .allMatch(person ->
                        Stream.of(view.isPatient(person), view.isProfessional(person), view.isCloseOne(person))
                                        .filter(is -> is)
                                        .count()
                                == 1);
    }

    @Example
    void anEndThatCameEarlierCountsOnceItIsKnown() {
        Dossier dossier = people().addRepresentations(
                        authority(AUTHORITY, Recorded.of(DAY, NURSE)).build(),
                        authority(
                                        SHORTER,
                                        Recorded.builder()
                                                .on(DAY.plusDays(10))
                                                .by(NURSE)
                                                .replaces(AUTHORITY)
                                                .build())
                                .since(DAY)
                                .until(DAY.plusDays(5))
                                .build())
                .build();
        DayView before = DayView.of(dossier, DAY.plusDays(7));
        DayView after = DayView.of(dossier, DAY.plusDays(10));

        assertThat(before.mayAct(SON)).isTrue();
        assertThat(after.mayAct(SON)).isFalse();
        assertThat(after.mayAct(SON, DAY.plusDays(7))).isFalse();
        assertThat(after.mayAct(SON, DAY.plusDays(5))).isTrue();
        assertThat(after.mayActBy(AUTHORITY, SON, DAY.plusDays(5))).isTrue();
        assertThat(after.mayActBy(AUTHORITY, NURSE, DAY.plusDays(5))).isFalse();
        assertThat(before.mayActBy(SHORTER, SON, DAY.plusDays(5))).isFalse();
        assertThat(after.authorityOf(SON, DAY)).extracting(Representation::id).containsExactly(SHORTER);
    }

    @Example
    void aCloseOneOfWhomEverythingIsErasedIsACloseOneStill() {
        Dossier dossier = people().build().erase(EntryId.of("close-one"), DAY.plusDays(1));

        assertThat(DayView.of(dossier, DAY.plusDays(2)).isCloseOne(SON)).isTrue();
        assertThat(DayView.of(dossier, DAY.plusDays(2)).recordedOn(EntryId.of("close-one")))
                .contains(DAY);
        assertThat(DayView.of(dossier, DAY.minusDays(1)).isCloseOne(SON)).isFalse();
    }

    @Example
    void aDossierInWhichNothingWasEverRecordedCanBeLookedAt() {
        DayView view = DayView.ofWhole(
                Dossier.builder().patient(Patient.builder().id(PATIENT).build()).build());

        assertThat(view.current(Entry.class)).isEmpty();
        assertThat(view.mayAct(PATIENT)).isTrue();
        assertThat(view.mayAct(SON)).isFalse();
    }

    private static Dossier.Builder people() {
        Dossier.Builder people = Dossier.builder();
        people.patient(Patient.builder().id(PATIENT).build())
                .addProfessionals(Professional.builder().id(NURSE).build())
                .addCloseOnes(CloseOne.builder()
                        .id(EntryId.of("close-one"))
                        .recorded(Recorded.of(DAY, NURSE))
                        .person(SON)
                        .build());
        return people;
    }

    private static Representation.Builder authority(EntryId id, Recorded recorded) {
        Representation.Builder authority = Representation.builder();
        authority.id(id).recorded(recorded).representative(SON).basis(RepresentationBasis.AUTHORISED_IN_WRITING);
        return authority;
    }

    private static Stream<PersonId> people(Dossier dossier) {
        return Stream.of(
                        Stream.of(dossier.patient().id()),
                        dossier.professionals().stream().map(Professional::id),
                        dossier.closeOnes().stream().map(CloseOne::person))
                .flatMap(people -> people);
    }

    /** The days on which something was recorded, each with the day before; never none. */
    private static List<LocalDate> days(Dossier dossier) {
        return Stream.concat(
                        Stream.of(DAY),
                        dossier.entries()
                                .map(entry -> entry.recorded().on())
                                .flatMap(day -> Stream.of(day.minusDays(1), day)))
                .distinct()
                .toList();
    }
}
