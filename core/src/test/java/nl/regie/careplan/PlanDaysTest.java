package nl.regie.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.regie.caremodule.CareModule;
import nl.regie.comparison.PlansBeside;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.people.Patient;
import nl.regie.rule.DossierOnDay;
import org.junit.jupiter.api.Test;

/** From when until when a plan holds. */
class PlanDaysTest {
    private static final PersonId PATIENT = PersonId.of("patient");
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    @Test
    void aPlanHoldsUpToAndIncludingItsLastDay() {
        CarePlan plan = plan("plan").endsOn(LAST).build();

        assertThat(plan.isInForceOn(LAST)).isTrue();
        assertThat(plan.isInForceOn(LAST.plusDays(1))).isFalse();
        assertThat(plan("plan").build().isInForceOn(LAST.plusYears(9)))
                .as("without a last day it holds until somebody says otherwise")
                .isTrue();
    }

    @Test
    void whatWasAgreedHoldsBeforeItsFirstDayToo() {
        assertThat(plan("plan").startsOn(LAST).build().isInForceOn(LAST.minusDays(30)))
                .isTrue();
    }

    @Test
    void aDraftHoldsOnNoDay() {
        assertThat(plan("plan").status(PlanStatus.DRAFT).endsOn(LAST).build().isInForceOn(LAST))
                .isFalse();
    }

    @Test
    void aPlanDoesNotEndBeforeItStarts() {
        assertThat(plan("plan").startsOn(LAST).endsOn(LAST).build().endsOn()).contains(LAST);
        assertThatThrownBy(() ->
                        plan("plan").startsOn(LAST).endsOn(LAST.minusDays(1)).build())
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void whatIsReadOnADayReadsNoPlanThatIsOver() {
        Dossier dossier = dossier(plan("plan").endsOn(LAST).build());

        assertThat(DossierOnDay.of(dossier, LAST, CareModule.shipped()).plansInForce())
                .hasSize(1);
        assertThat(DossierOnDay.of(dossier, LAST.plusDays(1), CareModule.shipped())
                        .plansInForce())
                .isEmpty();
    }

    @Test
    void plansThatFollowEachOtherAreNoConflict() {
        CarePlan.Builder letGo = plan("one").addGoals(goal("g1", GoalStatus.LET_GO));
        CarePlan.Builder takenOn = plan("two").addGoals(goal("g2", GoalStatus.ACCEPTED));
        CarePlan before = letGo.endsOn(LAST).build();

        assertThat(conflicts(before, takenOn.startsOn(LAST).build())).isEqualTo(1);
        assertThat(conflicts(before, takenOn.startsOn(LAST.plusDays(1)).build()))
                .isZero();
    }

    @Test
    void aCodeSystemIsAUriForElsewhereItsNameSaysNothing() {
        assertThat(code("urn:oid:2.999.1").system()).hasToString("CodePart[…]");
        assertThatThrownBy(() -> code("ICPC")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> code("http://example.org/ codes")).isInstanceOf(InvalidValueException.class);
    }

    private static GivenCode code(String system) {
        return GivenCode.builder()
                .system(CodePart.of(system))
                .code(CodePart.of("x"))
                .build();
    }

    private static int conflicts(CarePlan one, CarePlan other) {
        return PlansBeside.of(dossier(one, other), one.id(), other.id())
                .conflicts()
                .size();
    }

    private static Goal goal(String id, GoalStatus status) {
        return Goal.builder()
                .id(EntryId.of(id))
                .status(status)
                .inOwnWords(OwnWords.of("Weer zwemmen"))
                .build();
    }

    private static CarePlan.Builder plan(String id) {
        return CarePlan.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(LocalDate.of(2026, 1, 5), PATIENT))
                .title(Note.of("Zwemmen"))
                .status(PlanStatus.AGREED);
    }

    private static Dossier dossier(CarePlan... plans) {
        return Dossier.builder()
                .patient(Patient.builder().id(PATIENT).build())
                .carePlans(List.of(plans))
                .build();
    }
}
