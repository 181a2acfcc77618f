package nl.regie.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import org.junit.jupiter.api.Test;

/** By whom help cannot be counted on. Everybody in it is invented. */
class NotCountedOnTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final PersonId PATIENT = PersonId.of("jan");
    private static final PersonId NURSE = PersonId.of("els");
    private static final PersonId MIA = PersonId.of("mia");
    private static final PersonId TOM = PersonId.of("tom");
    private static final List<PersonId> BOTH = List.of(MIA, TOM);

    @Test
    void whereNothingIsKnownEverybodyCanBeCountedOn() {
        assertThat(refused().includes(MIA)).isFalse();
        assertThat(refused(said(0, PATIENT, InvolvementAnswer.AGREED, MIA)).people())
                .isEmpty();
        InvolvementAgreement ended = InvolvementAgreement.builder()
                .from(said(0, PATIENT, InvolvementAnswer.AGREED, MIA))
                .until(DAY)
                .build();
        assertThat(refused(ended).people()).as("a yes that ended is no no").isEmpty();
    }

    @Test
    void whomThePatientRefusesIsNotCountedOnAndNobodyElse() {
        for (InvolvementAnswer no : List.of(InvolvementAnswer.DECLINED, InvolvementAnswer.WITHDRAWN)) {
            NotCountedOn refused = refused(said(0, PATIENT, no, MIA));
            assertThat(refused.includes(MIA)).isTrue();
            assertThat(refused.includes(TOM)).isFalse();
        }
    }

    @Test
    void aNoThatNamesNobodyOrThatThereIsNobodyIsAboutEverybodyCloseBy() {
        assertThat(refused(said(0, PATIENT, InvolvementAnswer.DECLINED)).people())
                .containsExactlyInAnyOrder(MIA, TOM);
        assertThat(refused(said(0, PATIENT, InvolvementAnswer.NOBODY)).people()).containsExactlyInAnyOrder(MIA, TOM);
    }

    @Test
    void aYesSinceMakesItGoodForThoseWhomItIsAbout() {
        assertThat(refused(
                                said(0, PATIENT, InvolvementAnswer.DECLINED, MIA, TOM),
                                said(1, PATIENT, InvolvementAnswer.AGREED, MIA))
                        .people())
                .containsExactly(TOM);
        assertThat(refused(
                                said(1, PATIENT, InvolvementAnswer.DECLINED, MIA),
                                said(0, PATIENT, InvolvementAnswer.AGREED, MIA))
                        .people())
                .as("a yes of before")
                .containsExactly(MIA);
    }

    /** What the patient said is not undone by a tick; what was only ticked is. */
    @Test
    void onlyTheirOwnYesMakesTheirOwnNoGood() {
        InvolvementAgreement yesTicked = said(1, NURSE, InvolvementAnswer.AGREED, MIA);
        assertThat(refused(said(0, PATIENT, InvolvementAnswer.DECLINED, MIA), yesTicked)
                        .people())
                .containsExactly(MIA);
        assertThat(refused(said(0, NURSE, InvolvementAnswer.DECLINED, MIA), yesTicked)
                        .people())
                .isEmpty();
    }

    @Test
    void forWhomItWasTooMuchWhenLastAskedIsNotCountedOn() {
        assertThat(asked(how(0, MIA, CarerLoad.TOO_HEAVY), how(0, TOM, CarerLoad.HEAVY))
                        .people())
                .containsExactly(MIA);
        assertThat(asked(how(0, MIA, CarerLoad.TOO_HEAVY), how(1, MIA, CarerLoad.MANAGES))
                        .people())
                .as("better since")
                .isEmpty();
        assertThat(asked(how(1, MIA, CarerLoad.TOO_HEAVY), how(0, MIA, CarerLoad.MANAGES))
                        .people())
                .as("worse since")
                .containsExactly(MIA);
        assertThat(asked(how(0, MIA, CarerLoad.TOO_HEAVY), how(0, MIA, CarerLoad.MANAGES))
                        .people())
                .as("both on one day")
                .containsExactly(MIA);
    }

    @Test
    void whoDoesNotWantToSayTakesNothingBack() {
        assertThat(asked(how(0, MIA, CarerLoad.TOO_HEAVY), how(1, MIA, CarerLoad.NO_ANSWER))
                        .people())
                .containsExactly(MIA);
    }

    private static NotCountedOn refused(InvolvementAgreement... said) {
        return NotCountedOn.of(new Involvement(List.of(said), DAY.plusDays(9)), BOTH, List.of(), agreement -> agreement
                .recorded()
                .by()
                .equals(PATIENT));
    }

    private static NotCountedOn asked(CarerWellbeing... told) {
        return NotCountedOn.of(new Involvement(List.of(), DAY.plusDays(9)), BOTH, List.of(told), agreement -> true);
    }

    private static InvolvementAgreement said(int days, PersonId by, InvolvementAnswer answer, PersonId... about) {
        return InvolvementAgreement.builder()
                .id(EntryId.of("said-" + days))
                .recorded(Recorded.of(DAY.plusDays(days), by))
                .answer(answer)
                .closeOnes(Arrays.stream(about).toList())
                .build();
    }

    private static CarerWellbeing how(int days, PersonId person, CarerLoad load) {
        return CarerWellbeing.builder()
                .id(EntryId.of("how-" + days + load.name().charAt(0)))
                .recorded(Recorded.of(DAY.plusDays(days), NURSE))
                .closeOne(person)
                .load(load)
                .build();
    }
}
