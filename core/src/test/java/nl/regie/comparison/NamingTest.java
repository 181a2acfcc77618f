package nl.regie.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.PlanStatus;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EnteredInError;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.people.Patient;
import org.junit.jupiter.api.Test;

/** What is out of date or was marked as wrong is never taken for what holds. */
class NamingTest {
    private static final PersonId PATIENT = PersonId.of("patient");
    private static final EntryId GOAL = EntryId.of("goal");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    @Test
    void aGoalIsCalledAsInTheVersionThatHoldsWhereverItStandsInTheFile() {
        CarePlan earlier = plan("plan-1", "Twee ochtenden", Recorded.of(DAY, PATIENT));
        CarePlan holds = plan("plan-2", "Drie ochtenden", replacing("plan-1").build());
        assertThat(named(earlier, holds)).isEqualTo("“Drie ochtenden”");
        assertThat(named(holds, earlier)).isEqualTo("“Drie ochtenden”");
    }

    @Test
    void wordsOfSomebodyElseThatWereMarkedAwayAreShownNowhere() {
        CarePlan holds = plan("plan-1", "Twee ochtenden", Recorded.of(DAY, PATIENT));
        CarePlan wrong = plan(
                "plan-2",
                "Woorden van een ander",
                replacing("plan-1")
                        .enteredInError(EnteredInError.of(DAY, PATIENT))
                        .build());
        assertThat(named(holds, wrong)).isEqualTo("“Twee ochtenden”");
        assertThat(named(wrong, holds)).isEqualTo("“Twee ochtenden”");
    }

    @Test
    void whatStandsOnlyInALineThatWasMarkedAwayIsCalledByItsIdAlone() {
        CarePlan wrong = plan(
                "plan-1",
                "Woorden van een ander",
                Recorded.builder()
                        .from(Recorded.of(DAY, PATIENT))
                        .enteredInError(EnteredInError.of(DAY, PATIENT))
                        .build());
        assertThat(named(wrong)).isEqualTo("goal");
    }

    @Test
    void inAPlanThatWasSetAsideAGoalIsCalledAsItSaysThere() {
        CarePlan earlier = plan("plan-1", "Twee ochtenden", Recorded.of(DAY, PATIENT));
        CarePlan holds = plan("plan-2", "Drie ochtenden", replacing("plan-1").build());
        assertThat(naming(earlier, holds).asIn(earlier).of(GOAL)).isEqualTo("“Twee ochtenden”");
    }

    private static String named(CarePlan... plans) {
        return naming(plans).of(GOAL);
    }

    private static Naming naming(CarePlan... plans) {
        Dossier dossier = Dossier.builder()
                .patient(Patient.builder().id(PATIENT).build())
                .carePlans(List.of(plans))
                .build();
        return new Naming(dossier, CareModule.shipped(), Language.NL);
    }

    private static Recorded.Builder replacing(String earlier) {
        return Recorded.builder().from(Recorded.of(DAY, PATIENT)).replaces(EntryId.of(earlier));
    }

    private static CarePlan plan(String id, String words, Recorded recorded) {
        return CarePlan.builder()
                .id(EntryId.of(id))
                .recorded(recorded)
                .status(PlanStatus.ACTIVE)
                .addGoals(Goal.builder()
                        .id(GOAL)
                        .status(GoalStatus.ACCEPTED)
                        .inOwnWords(OwnWords.of(words))
                        .build())
                .build();
    }
}
