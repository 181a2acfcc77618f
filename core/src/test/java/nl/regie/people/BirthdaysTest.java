package nl.regie.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.legal.OnBehalf;
import nl.regie.legal.PatientStance;
import nl.regie.legal.Representation;
import nl.regie.legal.RepresentationBasis;
import org.junit.jupiter.api.Test;

/** An invented child and its mother: who decides changes on birthdays, and on no day before. */
class BirthdaysTest {
    private static final PersonId MOTHER = PersonId.of("mother");
    private static final LocalDate TWELVE = LocalDate.of(2022, 5, 4);
    private static final LocalDate SIXTEEN = LocalDate.of(2026, 5, 4);
    private static final LocalDate EIGHTEEN = LocalDate.of(2028, 5, 4);
    private static final Patient CHILD = child().becomes12On(TWELVE)
            .becomes16On(SIXTEEN)
            .becomes18On(EIGHTEEN)
            .build();

    @Test
    void fromTwelveToFifteenBothDecide() {
        assertThat(CHILD.decidesBesideParentsOn(TWELVE.minusDays(1))).isFalse();
        assertThat(CHILD.decidesBesideParentsOn(TWELVE)).isTrue();
        assertThat(CHILD.decidesBesideParentsOn(SIXTEEN.minusDays(1))).isTrue();
        assertThat(CHILD.decidesBesideParentsOn(SIXTEEN)).isFalse();
        assertThat(child().build().decidesBesideParentsOn(SIXTEEN)).isFalse();
        assertThat(child().becomes12On(TWELVE).becomes18On(EIGHTEEN).build().decidesBesideParentsOn(EIGHTEEN))
                .isFalse();
    }

    @Test
    void theAuthorityOfAParentEndsAtSixteenUnlessItWasGivenSinceForOneMatter() {
        Representation before = authority(RepresentationBasis.PARENT_OR_GUARDIAN, TWELVE, Optional.empty());
        assertThat(CHILD.isRepresentedBy(before, SIXTEEN.minusDays(1))).isTrue();
        assertThat(CHILD.isRepresentedBy(before, SIXTEEN)).isFalse();
        assertThat(CHILD.outgrew(before, SIXTEEN)).contains(SIXTEEN);
        Optional<Note> matter = Optional.of(Note.of("de operatie"));
        Representation given = authority(RepresentationBasis.PARENT_OR_GUARDIAN, SIXTEEN, matter);
        assertThat(CHILD.isRepresentedBy(given, SIXTEEN)).isTrue();
        assertThat(CHILD.isRepresentedBy(given, EIGHTEEN.minusDays(1))).isTrue();
        assertThat(CHILD.isRepresentedBy(
                        authority(RepresentationBasis.PARENT_OR_GUARDIAN, SIXTEEN.minusDays(1), matter), SIXTEEN))
                .isFalse();
        assertThat(CHILD.isRepresentedBy(
                        authority(RepresentationBasis.PARENT_OR_GUARDIAN, SIXTEEN, Optional.empty()), SIXTEEN))
                .isFalse();
    }

    @Test
    void atEighteenItEndsWhateverItWasFor() {
        Representation given =
                authority(RepresentationBasis.PARENT_OR_GUARDIAN, SIXTEEN, Optional.of(Note.of("de operatie")));
        assertThat(CHILD.outgrew(given, EIGHTEEN.minusDays(1))).isEmpty();
        assertThat(CHILD.outgrew(given, EIGHTEEN)).contains(EIGHTEEN);
    }

    @Test
    void whatIsNoAuthorityOfAParentOrHasItsDayPassesABirthday() {
        Representation mentor = authority(RepresentationBasis.MENTOR, TWELVE, Optional.empty());
        assertThat(CHILD.isRepresentedBy(mentor, EIGHTEEN)).isTrue();
        assertThat(CHILD.isRepresentedBy(mentor, TWELVE.minusDays(1))).isFalse();
        Representation parent = authority(RepresentationBasis.PARENT_OR_GUARDIAN, TWELVE, Optional.empty());
        assertThat(child().build().isRepresentedBy(parent, EIGHTEEN)).isTrue();
    }

    @Test
    void theLastDayOfAnAuthorityIsTheOneNamedOrTheDayBeforeTheBirthdayThatEndsItWhicheverIsEarlier() {
        Representation open = authority(RepresentationBasis.PARENT_OR_GUARDIAN, TWELVE, Optional.empty());
        assertThat(CHILD.lastDayOf(open)).contains(SIXTEEN.minusDays(1));
        assertThat(CHILD.lastDayOf(until(EIGHTEEN, open))).contains(SIXTEEN.minusDays(1));
        assertThat(CHILD.lastDayOf(until(SIXTEEN.minusDays(2), open))).contains(SIXTEEN.minusDays(2));
        Representation given =
                authority(RepresentationBasis.PARENT_OR_GUARDIAN, SIXTEEN, Optional.of(Note.of("de operatie")));
        assertThat(CHILD.lastDayOf(given)).contains(EIGHTEEN.minusDays(1));
        assertThat(child().build().lastDayOf(open)).isEmpty();
        assertThat(CHILD.lastDayOf(authority(RepresentationBasis.MENTOR, TWELVE, Optional.empty())))
                .isEmpty();
    }

    @Test
    void aYesOfAParentIsOutgrownFromTwelveOnUnlessTheChildCannotSayAndFromSixteenOnInAnyCase() {
        Representation parent =
                authority(RepresentationBasis.PARENT_OR_GUARDIAN, TWELVE.minusYears(1), Optional.empty());
        for (PatientStance stance : PatientStance.values()) {
            OnBehalf yes = OnBehalf.builder()
                    .representation(parent.id())
                    .patientsStance(stance)
                    .build();
            assertThat(CHILD.outgrewAYes(yes, parent, TWELVE.minusDays(1))).isFalse();
            assertThat(CHILD.outgrewAYes(yes, parent, TWELVE)).isEqualTo(stance != PatientStance.CANNOT_SAY);
            assertThat(CHILD.outgrewAYes(yes, parent, SIXTEEN)).isTrue();
            assertThat(child().build().outgrewAYes(yes, parent, SIXTEEN)).isFalse();
            assertThat(CHILD.outgrewAYes(
                            yes, authority(RepresentationBasis.MENTOR, TWELVE, Optional.empty()), EIGHTEEN))
                    .isFalse();
        }
    }

    @Test
    void birthdaysComeInTheirOrder() {
        assertOutOfOrder("/becomes16On", child().becomes12On(SIXTEEN).becomes16On(SIXTEEN));
        assertOutOfOrder("/becomes18On", child().becomes12On(EIGHTEEN).becomes18On(TWELVE));
        assertOutOfOrder("/becomes18On", child().becomes16On(EIGHTEEN).becomes18On(SIXTEEN));
        assertThat(child().becomes18On(TWELVE).build().becomes18On()).contains(TWELVE);
    }

    @Test
    void aRecordIsClosedByDeathAndByGoingIntoAnother() {
        assertThat(child().build().isClosed()).isFalse();
        assertThat(child().death(Death.builder().on(SIXTEEN).build()).build().isClosed())
                .isTrue();
        assertThat(child().mergedInto(PersonId.of("other")).build().isClosed()).isTrue();
    }

    private static void assertOutOfOrder(String where, Patient.Builder birthdays) {
        assertThatThrownBy(birthdays::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(where)
                .hasMessageContaining("birthdays-out-of-order");
    }

    private static Representation until(LocalDate last, Representation authority) {
        return Representation.builder().from(authority).until(last).build();
    }

    private static Patient.Builder child() {
        return Patient.builder().id(PersonId.of("child"));
    }

    private static Representation authority(RepresentationBasis basis, LocalDate since, Optional<Note> scope) {
        return Representation.builder()
                .id(EntryId.of("authority"))
                .recorded(Recorded.of(TWELVE, MOTHER))
                .representative(MOTHER)
                .basis(basis)
                .since(since)
                .scope(scope)
                .build();
    }
}
