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
import nl.regie.entry.Note;
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
                        .anyMatch(each -> each.holdsOn(day)
                                && !hasPassedABirthday(each, dossier.patient(), day)
                                && each.representative().equals(person));
                assertThat(view.mayAct(person)).isEqualTo(isTheirs || view.isPatient(person));
            });
        });
        Statistics.label("somebody acts for the patient")
                .collect(days.stream().map(day -> DayView.of(dossier, day)).anyMatch(view -> people(dossier)
                        .anyMatch(person -> view.mayAct(person) && !view.isPatient(person))))
                .coverage(seen -> seen.check(true).percentage(share -> share > 5));
    }

    @Property
    void noParentDecidesForWhoIsOfAgeAndNoneAloneForWhoIsSixteenByAnAuthorityOfBefore(@ForAll("dossiers") Dossier any) {
        boolean wasAsked = false;
        Dossier dossier = withAParent(any);
        for (Representation authority : dossier.current(Representation.class)) {
            boolean isParental = authority.basis() == RepresentationBasis.PARENT_OR_GUARDIAN;
            LocalDate birthday = authority.recorded().on().plusDays(1);
            Dossier turnsSixteen = withPatient(dossier, Patient.builder().becomes16On(birthday));
            Dossier turnsEighteen = withPatient(dossier, Patient.builder().becomes18On(birthday));
            for (LocalDate day : List.of(birthday, birthday.plusDays(1), birthday.plusYears(3))) {
                assertThat(DayView.of(turnsEighteen, day).authorityOf(authority.representative(), day))
                        .noneMatch(each -> each.basis() == RepresentationBasis.PARENT_OR_GUARDIAN);
                assertThat(DayView.of(turnsSixteen, day).authorityOf(authority.representative(), day))
                        .noneMatch(each -> isParental
                                && each.equals(authority)
                                && authority.since().isEmpty());
            }
            wasAsked |= isParental && authority.since().isEmpty() && authority.holdsOn(birthday);
        }
        Statistics.label("a parent who might decide").collect(wasAsked).coverage(seen -> seen.check(true)
                .percentage(share -> share > 50));
    }

    @Example
    void noAuthorityOfAParentPassesABirthdayByItself() {
        LocalDate sixteen = DAY.plusYears(1);
        LocalDate eighteen = DAY.plusYears(3);
        Representation parent = authority(AUTHORITY).build();
        Dossier child = dossier(parent, Patient.builder().becomes16On(sixteen).becomes18On(eighteen));
        assertThat(DayView.of(child, sixteen.minusDays(1)).mayAct(SON)).isTrue();
        assertThat(DayView.of(child, sixteen).mayAct(SON)).isFalse();
        assertThat(DayView.of(child, eighteen).mayAct(SON)).isFalse();
        assertThat(DayView.of(dossier(parent, Patient.builder()), eighteen).mayAct(SON))
                .as("the birthdays are not known")
                .isTrue();
    }

    @Example
    void whoIsSixteenAndCannotSayInOneMatterIsRepresentedInThatMatterUntilEighteen() {
        LocalDate sixteen = DAY.plusYears(1);
        LocalDate eighteen = DAY.plusYears(3);
        Representation.Builder since = authority(AUTHORITY).since(sixteen);
        Patient.Builder patient = Patient.builder().becomes16On(sixteen).becomes18On(eighteen);
        Dossier forOneMatter =
                dossier(since.scope(Note.of("De operatie aan de rug")).build(), patient);
        assertThat(DayView.of(forOneMatter, sixteen).mayAct(SON)).isTrue();
        assertThat(DayView.of(forOneMatter, eighteen.minusDays(1)).mayAct(SON)).isTrue();
        assertThat(DayView.of(forOneMatter, eighteen).mayAct(SON)).isFalse();
        Dossier forEverything = dossier(authority(AUTHORITY).since(sixteen).build(), patient);
        assertThat(DayView.of(forEverything, sixteen).mayAct(SON))
                .as("for no matter that is named")
                .isFalse();
    }

    @Example
    void whatACourtGaveDoesNotEndByABirthday() {
        Dossier dossier = dossier(
                authority(AUTHORITY).basis(RepresentationBasis.MENTOR).build(),
                Patient.builder().becomes18On(DAY.plusYears(1)));
        assertThat(DayView.of(dossier, DAY.plusYears(2)).mayAct(SON)).isTrue();
    }

    private static Dossier withAParent(Dossier dossier) {
        return Dossier.builder()
                .from(dossier)
                .addProfessionals(Professional.builder().id(NURSE).build())
                .addCloseOnes(CloseOne.builder()
                        .id(EntryId.of("son-1"))
                        .recorded(Recorded.of(DAY, NURSE))
                        .person(SON)
                        .build())
                .addRepresentations(authority(AUTHORITY).build())
                .build();
    }

    private static Representation.Builder authority(EntryId id) {
        return Representation.builder()
                .id(id)
                .recorded(Recorded.of(DAY, NURSE))
                .representative(SON)
                .basis(RepresentationBasis.PARENT_OR_GUARDIAN);
    }

    private static Dossier dossier(Representation authority, Patient.Builder patient) {
        return Dossier.builder()
                .patient(patient.id(PATIENT).build())
                .addProfessionals(Professional.builder().id(NURSE).build())
                .addCloseOnes(CloseOne.builder()
                        .id(EntryId.of("son-1"))
                        .recorded(Recorded.of(DAY, NURSE))
                        .person(SON)
                        .build())
                .addRepresentations(authority)
                .build();
    }

    private static Dossier withPatient(Dossier dossier, Patient.Builder patient) {
        return Dossier.builder()
                .from(dossier)
                .patient(patient.id(dossier.patient().id()).build())
                .build();
    }

    /** In other words than the code has: the days of the law one by one. */
    private static boolean hasPassedABirthday(Representation authority, Patient patient, LocalDate day) {
        if (authority.basis() != RepresentationBasis.PARENT_OR_GUARDIAN) {
            return false;
        }
        LocalDate sixteen = patient.becomes16On().orElse(LocalDate.MAX);
        LocalDate eighteen = patient.becomes18On().orElse(LocalDate.MAX);
        LocalDate begin = authority.since().orElse(authority.recorded().on());
        boolean isGivenSince = authority.scope().isPresent() && !begin.isBefore(sixteen);
        return !day.isBefore(eighteen) || (!day.isBefore(sixteen) && !isGivenSince);
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
