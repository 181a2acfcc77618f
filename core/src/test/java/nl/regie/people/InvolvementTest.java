package nl.regie.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import org.junit.jupiter.api.Test;

/** An invented patient, a daughter and a son. */
class InvolvementTest {
    private static final PersonId PATIENT = PersonId.of("patient");
    private static final PersonId DAUGHTER = PersonId.of("daughter");
    private static final PersonId SON = PersonId.of("son");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LATER = DAY.plusDays(3);
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    @Test
    void aLaterNoEndsAYesAlsoWhereItDoesNotReplaceIt() {
        InvolvementAgreement yes = said(InvolvementAnswer.AGREED, DAY, DAUGHTER);
        assertThat(holding(yes, said(InvolvementAnswer.WITHDRAWN, LATER, DAUGHTER)))
                .isEmpty();
        assertThat(holding(yes, said(InvolvementAnswer.DECLINED, LATER))).isEmpty();
        assertThat(holding(yes, said(InvolvementAnswer.NOBODY, LATER))).isEmpty();
    }

    @Test
    void ofOneDayTheNoWins() {
        InvolvementAgreement yes = said(InvolvementAnswer.AGREED, DAY, DAUGHTER);
        assertThat(holding(yes, said(InvolvementAnswer.DECLINED, DAY, DAUGHTER)))
                .isEmpty();
    }

    @Test
    void aNoAboutOneLeavesTheYesAboutTheOther() {
        InvolvementAgreement both = said(InvolvementAnswer.AGREED, DAY, DAUGHTER, SON);
        InvolvementAgreement no = said(InvolvementAnswer.DECLINED, LATER, DAUGHTER);
        Involvement involvement = new Involvement(List.of(both, no), TODAY);
        assertThat(involvement.holding()).containsExactly(both);
        assertThat(involvement.holdsFor(both, SON)).isTrue();
        assertThat(involvement.holdsFor(both, DAUGHTER)).isFalse();
        assertThat(involvement.isRefusedForAll(both)).isFalse();
    }

    @Test
    void aNoAboutOneOutweighsAYesAboutEverybodyWheneverItWasSaid() {
        InvolvementAgreement everybody = said(InvolvementAnswer.AGREED, LATER);
        InvolvementAgreement no = said(InvolvementAnswer.DECLINED, DAY, DAUGHTER);
        Involvement involvement = new Involvement(List.of(everybody, no), TODAY);
        assertThat(involvement.holdsFor(everybody, DAUGHTER)).isFalse();
        assertThat(involvement.holdsFor(everybody, SON)).isTrue();
    }

    @Test
    void aYesAfterANoIsReadButOpensNothingUntilItComesInItsPlace() {
        InvolvementAgreement no = said(InvolvementAnswer.DECLINED, DAY, DAUGHTER);
        InvolvementAgreement yes = said(InvolvementAnswer.AGREED, LATER, DAUGHTER);
        Involvement involvement = new Involvement(List.of(no, yes), TODAY);
        assertThat(involvement.holding()).containsExactly(yes);
        assertThat(involvement.isRefused(DAUGHTER)).isTrue();
        assertThat(involvement.isRefusedForAll(yes)).isTrue();
        assertThat(involvement.refusalsBeside(yes)).containsExactly(no);
    }

    @Test
    void thatThereWasNobodyBeforeRefusesNobody() {
        Involvement involvement = new Involvement(
                List.of(said(InvolvementAnswer.NOBODY, DAY), said(InvolvementAnswer.AGREED, LATER, DAUGHTER)), TODAY);
        assertThat(involvement.holding()).hasSize(1);
        assertThat(involvement.isRefused(DAUGHTER)).isFalse();
    }

    @Test
    void aYesAboutEverybodyIsEndedByANoToEverybodyAndNotByANoAboutOne() {
        InvolvementAgreement everybody = said(InvolvementAnswer.AGREED, DAY);
        assertThat(holding(everybody)).containsExactly(everybody);
        assertThat(holding(everybody, said(InvolvementAnswer.DECLINED, LATER))).isEmpty();
        InvolvementAgreement aboutOne = said(InvolvementAnswer.DECLINED, LATER, DAUGHTER);
        assertThat(holding(everybody, aboutOne)).containsExactly(everybody);
        Involvement involvement = new Involvement(List.of(everybody, aboutOne), TODAY);
        assertThat(involvement.isRefusedForAll(everybody)).isFalse();
        assertThat(involvement.refusalsBeside(everybody)).containsExactly(aboutOne);
    }

    @Test
    void aNoBeforeTheYesDoesNotEndIt() {
        InvolvementAgreement yes = said(InvolvementAnswer.AGREED, LATER, DAUGHTER);
        assertThat(holding(said(InvolvementAnswer.DECLINED, DAY), yes)).containsExactly(yes);
    }

    @Test
    void aNoAboutSomebodyElseStandsBesideNothing() {
        InvolvementAgreement yes = said(InvolvementAnswer.AGREED, DAY, DAUGHTER);
        InvolvementAgreement aboutTheSon = said(InvolvementAnswer.DECLINED, LATER, SON);
        InvolvementAgreement nobody = said(InvolvementAnswer.NOBODY, LATER);
        Involvement involvement = new Involvement(List.of(yes, aboutTheSon, nobody), TODAY);
        assertThat(involvement.refusalsBeside(yes)).isEmpty();
        assertThat(involvement.refused().people()).containsExactly(SON);
        assertThat(involvement.refused().everybody()).isFalse();
        assertThat(involvement.isRefusedForAll(yes)).isFalse();
    }

    @Test
    void aNoToEverybodyStandsAboutEachOfThem() {
        Involvement involvement = new Involvement(List.of(said(InvolvementAnswer.DECLINED, DAY)), TODAY);
        assertThat(involvement.refused().everybody()).isTrue();
        assertThat(involvement.isRefused(SON)).isTrue();
    }

    @Test
    void itHoldsUntilItsLastDay() {
        InvolvementAgreement yes = InvolvementAgreement.builder()
                .from(said(InvolvementAnswer.AGREED, DAY, DAUGHTER))
                .until(TODAY)
                .build();
        assertThat(yes.holdsOn(TODAY)).isTrue();
        assertThat(yes.holdsOn(TODAY.plusDays(1))).isFalse();
        assertThat(said(InvolvementAnswer.DECLINED, DAY, DAUGHTER).holdsOn(TODAY))
                .isFalse();
        assertThat(new Involvement(List.of(yes), TODAY.plusDays(1)).holding()).isEmpty();
    }

    private static List<InvolvementAgreement> holding(InvolvementAgreement... said) {
        return new Involvement(List.of(said), TODAY).holding();
    }

    private static InvolvementAgreement said(InvolvementAnswer answer, LocalDate day, PersonId... closeOnes) {
        return InvolvementAgreement.builder()
                .id(EntryId.of("said-" + answer.name().replace("_", "-")))
                .recorded(Recorded.of(day, PATIENT))
                .answer(answer)
                .closeOnes(Set.of(closeOnes))
                .build();
    }
}
