package nl.regie.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.ProgressReview;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.VisitPlan;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EnteredInError;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.legal.CompulsoryCareLaw;
import nl.regie.legal.ImposedMeasure;
import nl.regie.naming.Naming;
import nl.regie.people.Death;
import nl.regie.people.Patient;
import nl.regie.people.Professional;
import nl.regie.precondition.DangerAtHome;
import nl.regie.precondition.DangerState;
import nl.regie.precondition.DirectionWish;
import nl.regie.precondition.SelfDirection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An invented patient who did not want to say what they want, and of whom nobody heard since. */
class PassedDayTest {
    private static final PersonId PATIENT = PersonId.of("patient");
    private static final PersonId NURSE = PersonId.of("nurse");
    private static final LocalDate ASKED = LocalDate.of(2026, 1, 10);
    private static final LocalDate AGAIN = LocalDate.of(2026, 6, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 7, 1);

    @Test
    void theDayToAskAgainIsToldOfAnswersAndOfWhatSomebodyWantsToDirect() {
        Dossier dossier = whole().build();
        assertThat(PassedDay.by(AGAIN.minusDays(1), dossier)).isEmpty();
        assertThat(PassedDay.by(AGAIN, dossier))
                .extracting(PassedDay::what, PassedDay::kind)
                .containsExactly(
                        tuple(EntryId.of("direction"), PassedDay.Kind.ASK_AGAIN),
                        tuple(EntryId.of("wish"), PassedDay.Kind.ASK_AGAIN));
    }

    @Test
    void whatWasAskedSinceIsNotToBeAskedAgain() {
        Answer since = answer("since", LocalDate.of(2026, 5, 1))
                .askAgainOn(Optional.empty())
                .build();
        assertThat(PassedDay.by(LATER, whole().addAnswers(since).build()))
                .extracting(PassedDay::what)
                .containsExactly(EntryId.of("direction"));
    }

    @Test
    void contactThatWasToBeAndAPlanThatEndedAreToldAndNothingAfterADeath() {
        Dossier.Builder dossier = people().addVisitDecisions(VisitDecision.builder()
                        .id(EntryId.of("decision"))
                        .recorded(Recorded.of(ASKED, NURSE))
                        .plan(VisitPlan.SKIP)
                        .decidedBy(NURSE)
                        .nextContactOn(AGAIN)
                        .build())
                .addCarePlans(CarePlan.builder()
                        .id(EntryId.of("plan"))
                        .recorded(Recorded.of(ASKED, NURSE))
                        .status(PlanStatus.ACTIVE)
                        .endsOn(AGAIN)
                        .build());
        assertThat(PassedDay.by(AGAIN, dossier.build())).isEmpty();
        assertThat(PassedDay.by(LATER, dossier.build()))
                .extracting(PassedDay::kind)
                .containsExactly(PassedDay.Kind.NEXT_CONTACT, PassedDay.Kind.LAST_DAY);
        Dossier died = dossier.patient(Patient.builder()
                        .id(PATIENT)
                        .death(Death.builder().on(AGAIN).build())
                        .build())
                .build();
        assertThat(PassedDay.by(LATER, died)).isEmpty();
    }

    @Test
    void theDayByWhichAGoalWasToBeReachedIsToldAfterItAndSaysNothingAgainstAnybody() {
        Dossier dossier = withGoal(GoalStatus.ACCEPTED).build();
        assertThat(PassedDay.by(AGAIN, dossier)).as("its last day").isEmpty();
        assertThat(PassedDay.by(LATER, dossier))
                .containsExactly(new PassedDay(EntryId.of("goal"), PassedDay.Kind.REACH_BY, AGAIN));
        assertThat(PassedDay.by(LATER, dossier).get(0).said(new Naming(dossier, CareModule.shipped(), Language.NL)))
                .isEqualTo("“Weer koken”: de dag die hiervoor in gedachten was, 1 juni 2026, is voorbij."
                        + " Kijk samen hoe het staat.");
        assertThat(PassedDay.by(LATER, withGoal(GoalStatus.PROPOSED).build())).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"REACHED", "LET_GO"})
    void aGoalThatWasReachedOrLetGoHasNoDayAnyMore(GoalStatus status) {
        assertThat(PassedDay.by(LATER, withGoal(status).build())).isEmpty();
    }

    @Test
    void aGoalIsNotToldWhereItsPlanStoppedOrAnotherCameInItsPlace() {
        CarePlan stopped = CarePlan.builder()
                .from(plan(GoalStatus.ACCEPTED))
                .status(PlanStatus.STOPPED)
                .build();
        assertThat(PassedDay.by(LATER, people().addCarePlans(stopped).build())).isEmpty();
        CarePlan next = CarePlan.builder()
                .from(plan(GoalStatus.REACHED))
                .id(EntryId.of("next"))
                .recorded(Recorded.builder()
                        .from(Recorded.of(ASKED.plusDays(1), NURSE))
                        .replaces(EntryId.of("plan"))
                        .build())
                .build();
        assertThat(PassedDay.by(
                        LATER, withGoal(GoalStatus.ACCEPTED).addCarePlans(next).build()))
                .isEmpty();
    }

    @Test
    void whoLookedBackAtThePlanSinceThatDayLookedAtTheGoalAndWhoLookedAtAnotherPlanDidNot() {
        ProgressReview ofNone = ProgressReview.builder()
                .id(EntryId.of("review"))
                .recorded(Recorded.of(AGAIN, NURSE))
                .patientsView(OwnWords.of("Het koken gaat"))
                .build();
        assertThat(reached(ofNone)).isEmpty();
        assertThat(reached(ProgressReview.builder()
                        .from(ofNone)
                        .plan(EntryId.of("plan"))
                        .build()))
                .isEmpty();
        assertThat(reached(ProgressReview.builder()
                        .from(ofNone)
                        .plan(EntryId.of("other"))
                        .build()))
                .containsExactly("goal");
        assertThat(reached(ProgressReview.builder()
                        .from(ofNone)
                        .recorded(Recorded.of(AGAIN.minusDays(1), NURSE))
                        .build()))
                .as("looked back before the day")
                .containsExactly("goal");
    }

    @Test
    void theDayToLookAtSafetyAgainHasComeOnThatDayAndAMeasureEndsAfterItsLast() {
        Dossier.Builder dossier = people().addDangersAtHome(danger(DangerState.PRESENT))
                .addImposedMeasures(ImposedMeasure.builder()
                        .id(EntryId.of("imposed"))
                        .recorded(Recorded.of(ASKED, NURSE))
                        .law(CompulsoryCareLaw.WVGGZ)
                        .what(Note.of("Medicijnen"))
                        .until(AGAIN)
                        .build());
        assertThat(PassedDay.by(AGAIN.minusDays(1), dossier.build())).isEmpty();
        assertThat(PassedDay.by(AGAIN, dossier.build()))
                .extracting(PassedDay::what, PassedDay::kind)
                .containsExactly(tuple(EntryId.of("danger"), PassedDay.Kind.DANGER_AT_HOME));
        assertThat(PassedDay.by(LATER, dossier.build()))
                .extracting(PassedDay::kind)
                .containsExactlyInAnyOrder(PassedDay.Kind.DANGER_AT_HOME, PassedDay.Kind.LAST_DAY);
    }

    /** It stands, as `DangerWatch` says, so its day stands too. */
    @Test
    void dangerThatAnotherCallsAMistakeIsLookedAtOnItsDay() {
        DangerAtHome marked = DangerAtHome.builder()
                .from(danger(DangerState.PRESENT))
                .recorded(Recorded.builder()
                        .from(danger(DangerState.PRESENT).recorded())
                        .enteredInError(EnteredInError.of(AGAIN.minusDays(1), PATIENT))
                        .build())
                .build();
        assertThat(PassedDay.by(AGAIN, people().addDangersAtHome(marked).build()))
                .extracting(PassedDay::kind)
                .containsExactly(PassedDay.Kind.DANGER_AT_HOME);
    }

    @Test
    void dangerThatIsPastIsNotLookedAtAgain() {
        assertThat(PassedDay.by(
                        LATER,
                        people().addDangersAtHome(danger(DangerState.PAST)).build()))
                .isEmpty();
    }

    @Test
    void whatAPatientWantsToDirectIsAskedAgainUnlessTheSameWasAskedSince() {
        SelfDirection aboutTheSame = direction("same", LifeDomain.CARE);
        SelfDirection aboutSomethingElse = direction("other", LifeDomain.MEANING);
        SelfDirection aboutAPartOfIt = SelfDirection.builder()
                .from(aboutTheSame)
                .id(EntryId.of("part"))
                .subject(Note.of("Het spuiten"))
                .build();
        assertThat(askedAgain(whole().addSelfDirections(aboutTheSame))).containsExactly("wish");
        assertThat(askedAgain(whole().addSelfDirections(aboutSomethingElse, aboutAPartOfIt)))
                .containsExactly("direction", "wish");
    }

    @Test
    void anAnswerToAnotherQuestionAnswersNothingHere() {
        Answer other = answer("since", LocalDate.of(2026, 5, 1))
                .question(DiagnosisQuestion.NEED)
                .askAgainOn(Optional.empty())
                .build();
        assertThat(askedAgain(whole().addAnswers(other))).containsExactly("direction", "wish");
    }

    @Test
    void eachIsCalledInWordsAndByNoId() {
        Dossier dossier = whole().build();
        Naming naming = new Naming(dossier, CareModule.shipped(), Language.NL);
        assertThat(PassedDay.by(AGAIN, dossier))
                .extracting(passed -> passed.said(naming))
                .containsExactly(
                        "Mijn zorg: op 1 juni 2026 zou dit opnieuw worden gevraagd.",
                        "‘Wat ik wil bereiken’: op 1 juni 2026 zou dit opnieuw worden gevraagd.");
    }

    private static List<String> askedAgain(Dossier.Builder dossier) {
        return PassedDay.by(LATER, dossier.build()).stream()
                .map(passed -> passed.what().value())
                .toList();
    }

    private static List<String> reached(ProgressReview review) {
        CarePlan other = CarePlan.builder()
                .id(EntryId.of("other"))
                .recorded(Recorded.of(ASKED, NURSE))
                .status(PlanStatus.ACTIVE)
                .build();
        Dossier dossier = withGoal(GoalStatus.ACCEPTED)
                .addCarePlans(other)
                .addProgressReviews(review)
                .build();
        return PassedDay.by(LATER, dossier).stream()
                .map(passed -> passed.what().value())
                .toList();
    }

    private static Dossier.Builder withGoal(GoalStatus status) {
        return people().addCarePlans(plan(status));
    }

    private static CarePlan plan(GoalStatus status) {
        return CarePlan.builder()
                .id(EntryId.of("plan"))
                .recorded(Recorded.of(ASKED, NURSE))
                .status(PlanStatus.ACTIVE)
                .addGoals(Goal.builder()
                        .id(EntryId.of("goal"))
                        .status(status)
                        .inOwnWords(OwnWords.of("Weer koken"))
                        .reachBy(AGAIN)
                        .build())
                .build();
    }

    private static DangerAtHome danger(DangerState state) {
        return DangerAtHome.builder()
                .id(EntryId.of("danger"))
                .recorded(Recorded.of(ASKED, NURSE))
                .state(state)
                .lookAgainOn(AGAIN)
                .build();
    }

    private static SelfDirection direction(String id, LifeDomain domain) {
        return SelfDirection.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(LocalDate.of(2026, 5, 1), PATIENT))
                .lifeDomain(domain)
                .wish(DirectionWish.TOGETHER)
                .build();
    }

    private static Dossier.Builder whole() {
        return people().addAnswers(answer("wish", ASKED).build())
                .addSelfDirections(SelfDirection.builder()
                        .id(EntryId.of("direction"))
                        .recorded(Recorded.of(ASKED, PATIENT))
                        .lifeDomain(LifeDomain.CARE)
                        .wish(DirectionWish.NOT_YET)
                        .askAgainOn(AGAIN)
                        .build());
    }

    private static Answer.Builder answer(String id, LocalDate on) {
        return Answer.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(on, PATIENT))
                .question(DiagnosisQuestion.WISH)
                .response(Response.DECLINED)
                .askAgainOn(AGAIN);
    }

    private static Dossier.Builder people() {
        return Dossier.builder()
                .patient(Patient.builder().id(PATIENT).build())
                .addProfessionals(Professional.builder().id(NURSE).build());
    }
}
