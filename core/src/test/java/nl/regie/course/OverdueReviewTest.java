package nl.regie.course;

import static nl.regie.criterion.Example.NURSE;
import static nl.regie.criterion.Example.PATIENT;
import static nl.regie.criterion.Example.PLAN;
import static nl.regie.criterion.Example.TALK;
import static nl.regie.criterion.Example.TODAY;
import static nl.regie.criterion.Example.people;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.ProgressReview;
import nl.regie.criterion.Example;
import nl.regie.decision.SharedDecision;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Recorded;
import nl.regie.people.Death;
import nl.regie.people.Patient;
import nl.regie.signalling.SignallingPlan;
import nl.regie.signalling.SignallingPlanKind;
import org.junit.jupiter.api.Test;

/** Two invented plans of one patient, each with its own day to look back. */
class OverdueReviewTest {
    private static final EntryId FEET = EntryId.of("plan-feet");
    private static final LocalDate PASSED = TODAY.minusDays(10);

    @Test
    void eachPlanHasItsOwnDay() {
        assertThat(asked(Optional.empty(), Optional.empty())).containsExactly(PLAN, FEET);
        assertThat(asked(Optional.of(FEET), Optional.of(TODAY.plusMonths(3)))).containsExactly(PLAN);
        assertThat(asked(Optional.of(PLAN), Optional.of(TODAY.plusMonths(3)))).containsExactly(FEET);
    }

    @Test
    void aDayThatWasAgreedWhileLookingBackPassesAsWell() {
        List<OverdueReview> asked = OverdueReview.askedOn(
                TODAY.plusMonths(4),
                people().addCarePlans(plan(PLAN))
                        .addProgressReviews(review(Optional.of(PLAN), Optional.of(TODAY.plusMonths(3))))
                        .build());
        assertThat(asked).extracting(OverdueReview::lookAgainOn).containsExactly(TODAY.plusMonths(3));
    }

    @Test
    void theDayOfADecisionIsToldToo() {
        assertThat(OverdueReview.askedOn(
                        TODAY,
                        people().addSharedDecisions(
                                        Example.decision().lookAgainOn(PASSED).build())
                                .build()))
                .containsExactly(new OverdueReview(EntryId.of("decision"), PASSED, 10));
    }

    @Test
    void theDayOfASignallingPlanIsToldTooAndThatOfAPlanThatEndedIsNot() {
        SignallingPlan signs = SignallingPlan.builder()
                .id(EntryId.of("signs"))
                .recorded(Recorded.of(TALK, NURSE))
                .kind(SignallingPlanKind.BOTH)
                .lookAgainOn(PASSED)
                .build();
        assertThat(OverdueReview.askedOn(
                        TODAY,
                        people().addSignallingPlans(signs)
                                .addCarePlans(CarePlan.builder()
                                        .from(plan(PLAN))
                                        .status(PlanStatus.STOPPED)
                                        .build())
                                .build()))
                .containsExactly(new OverdueReview(EntryId.of("signs"), PASSED, 10));
    }

    /** What was decided about a plan is over with it. */
    @Test
    void aDecisionAboutAPlanThatEndedIsNotLookedAtAgain() {
        SharedDecision about =
                Example.decision().about(List.of(PLAN)).lookAgainOn(PASSED).build();
        assertThat(askedAbout(about, PlanStatus.STOPPED)).isEmpty();
        assertThat(askedAbout(about, PlanStatus.ACTIVE)).containsExactly(PLAN, about.id());
    }

    private static List<EntryId> askedAbout(SharedDecision decision, PlanStatus status) {
        Dossier dossier = people().addCarePlans(
                        CarePlan.builder().from(plan(PLAN)).status(status).build())
                .addSharedDecisions(decision)
                .build();
        return OverdueReview.askedOn(TODAY, dossier).stream()
                .map(OverdueReview::what)
                .toList();
    }

    @Test
    void afterADeathNoDayIsToldThatPassed() {
        Dossier dossier = people().addCarePlans(plan(PLAN))
                .addSharedDecisions(Example.decision().lookAgainOn(PASSED).build())
                .build();
        Dossier dead = Dossier.builder()
                .from(dossier)
                .patient(Patient.builder()
                        .from(dossier.patient())
                        .death(Death.builder().on(TODAY).build())
                        .build())
                .build();
        assertThat(OverdueReview.askedOn(TODAY, dead)).isEmpty();
        assertThat(PlanCourse.of(dead, PLAN).overdueOn(TODAY)).isEmpty();
    }

    private static List<EntryId> asked(Optional<EntryId> reviewed, Optional<LocalDate> next) {
        var dossier = people().addCarePlans(plan(PLAN), plan(FEET));
        if (next.isPresent()) {
            dossier.addProgressReviews(review(reviewed, next));
        }
        return OverdueReview.askedOn(TODAY, dossier.build()).stream()
                .map(OverdueReview::what)
                .toList();
    }

    private static CarePlan plan(EntryId id) {
        return Example.plan()
                .id(id)
                .goals(List.of())
                .actions(List.of())
                .lookAgainOn(PASSED)
                .build();
    }

    private static ProgressReview review(Optional<EntryId> plan, Optional<LocalDate> next) {
        return ProgressReview.builder()
                .id(EntryId.of("review"))
                .recorded(Recorded.of(TALK.plusDays(25), NURSE))
                .plan(plan)
                .addParticipants(PATIENT)
                .nextOn(next)
                .build();
    }
}
