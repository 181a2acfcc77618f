package nl.regie.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Closing;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.NotNow;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.PlannedAction;
import nl.regie.careplan.ProgressReview;
import nl.regie.comparison.ChangedAspect;
import nl.regie.comparison.Difference;
import nl.regie.decision.PlanAgreement;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.Tombstone;
import nl.regie.entry.EnteredInError;
import nl.regie.entry.EnteredInError.ErrorReason;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.legal.OnBehalf;
import nl.regie.legal.PatientStance;
import nl.regie.legal.Representation;
import nl.regie.legal.RepresentationBasis;
import nl.regie.people.CloseOne;
import nl.regie.people.Death;
import nl.regie.people.Patient;
import nl.regie.people.Professional;
import nl.regie.signalling.SignallingPlan;
import nl.regie.signalling.SignallingPlanKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanCourseTest {
    private static final PersonId PATIENT = PersonId.of("patient");
    private static final PersonId NURSE = PersonId.of("nurse");
    private static final PersonId MOTHER = PersonId.of("mother");
    private static final LocalDate MADE = LocalDate.of(2026, 1, 12);
    private static final LocalDate LATER = MADE.plusDays(7);
    private static final EntryId PLAN = EntryId.of("plan-1");
    private static final EntryId AUTHORITY = EntryId.of("authority");
    private static final EntryId SIGNALLING = EntryId.of("signalling");
    private static final Note WHY = Note.of("Even rust.");
    private static final NextVersion NEXT =
            NextVersion.builder().id(EntryId.of("plan-2")).on(LATER).by(NURSE).build();

    @Test
    void afterADeathNothingIsAgreedOrCarriedOutAndThePlanCanBeStopped() {
        Dossier dossier = dossier(PlanStatus.DRAFT, plan -> plan);
        Dossier dead = Dossier.builder()
                .from(dossier)
                .patient(Patient.builder()
                        .from(dossier.patient())
                        .death(Death.builder().on(MADE).build())
                        .build())
                .build();
        assertThat(course(dead, PLAN).agree(next(2), agreement().build()).reasons())
                .containsExactly(WhyNot.RECORD_IS_CLOSED);
        assertThat(course(dead, PLAN).stop(next(2), WHY).orElseThrow().status()).isEqualTo(PlanStatus.STOPPED);
    }

    @Test
    void inARecordThatWentIntoAnotherNothingIsTakenUp() {
        Dossier dossier = dossier(PlanStatus.ACTIVE, plan -> plan);
        Dossier merged = Dossier.builder()
                .from(dossier)
                .patient(Patient.builder()
                        .from(dossier.patient())
                        .mergedInto(PersonId.of("elsewhere"))
                        .build())
                .build();
        assertThat(course(merged, PLAN).pause(next(2), WHY).reasons()).contains(WhyNot.RECORD_IS_CLOSED);
    }

    @Test
    void aPlanLivesFromDraftToItsEnd() {
        Dossier dossier = dossier(PlanStatus.DRAFT, plan -> plan);
        CarePlan agreed =
                course(dossier, PLAN).agree(next(2), agreement().build()).orElseThrow();
        assertThat(agreed.status()).isEqualTo(PlanStatus.AGREED);
        assertThat(agreed.recorded().replaces()).contains(PLAN);
        dossier = with(dossier, agreed);
        dossier = with(dossier, course(dossier, agreed.id()).start(next(3)).orElseThrow());
        dossier = with(
                dossier,
                course(dossier, EntryId.of("plan-3")).pause(next(4), WHY).orElseThrow());
        dossier = with(
                dossier,
                course(dossier, EntryId.of("plan-4")).resume(next(5), WHY).orElseThrow());
        CarePlan completed = course(dossier, EntryId.of("plan-5"))
                .complete(next(6), closing().build())
                .orElseThrow();
        dossier = with(dossier, completed);
        assertThat(dossier.carePlans())
                .extracting(CarePlan::status)
                .containsExactly(
                        PlanStatus.DRAFT,
                        PlanStatus.AGREED,
                        PlanStatus.ACTIVE,
                        PlanStatus.PAUSED,
                        PlanStatus.ACTIVE,
                        PlanStatus.COMPLETED);
        assertThat(dossier.current(CarePlan.class)).containsExactly(completed);
        assertThat(completed.goals()).isEqualTo(dossier.carePlans().get(0).goals());
        assertThat(completed.lookAgainOn())
                .as("a day to look again never moves by itself")
                .isEqualTo(dossier.carePlans().get(0).lookAgainOn());
    }

    @ParameterizedTest
    @EnumSource(PlanStatus.class)
    void eachStepIsTakenOnlyFromWhereItCanBe(PlanStatus status) {
        PlanCourse course =
                course(dossier(status, plan -> plan.agreement(agreement().build())), PLAN);
        boolean isOpen = status != PlanStatus.COMPLETED && status != PlanStatus.STOPPED;
        assertThat(course.agree(NEXT, agreement().build()).next().isPresent()).isEqualTo(isOpen);
        assertThat(course.start(NEXT).next().isPresent()).isEqualTo(status == PlanStatus.AGREED);
        assertThat(course.pause(NEXT, WHY).next().isPresent()).isEqualTo(status == PlanStatus.ACTIVE);
        assertThat(course.resume(NEXT, WHY).next().isPresent()).isEqualTo(status == PlanStatus.PAUSED);
        assertThat(course.stop(NEXT, WHY).next().isPresent()).isEqualTo(isOpen);
        assertThat(course.complete(NEXT, closing().build()).next().isPresent())
                .isEqualTo(status == PlanStatus.ACTIVE || status == PlanStatus.PAUSED);
        assertThat(course.revise(NEXT, plan -> plan).next().isPresent()).isEqualTo(isOpen);
        assertThat(course.enteredInError(LATER, NURSE).next().isPresent()).isTrue();
    }

    @Test
    void whatWasReplacedOrEnteredInErrorGoesNowhere() {
        Dossier replaced = with(
                dossier(PlanStatus.ACTIVE, plan -> plan),
                course(dossier(PlanStatus.ACTIVE, plan -> plan), PLAN)
                        .pause(next(2), WHY)
                        .orElseThrow());
        assertThat(course(replaced, PLAN).stop(next(3), WHY).reasons()).containsExactly(WhyNot.NOT_THE_CURRENT_VERSION);
        Dossier inError = dossier(
                PlanStatus.ACTIVE,
                plan -> plan.recorded(Recorded.builder()
                        .on(MADE)
                        .by(NURSE)
                        .enteredInError(EnteredInError.of(LATER, NURSE))
                        .build()));
        assertThat(course(inError, PLAN).pause(NEXT, WHY).reasons()).containsExactly(WhyNot.NOT_THE_CURRENT_VERSION);
        assertThat(course(inError, PLAN).enteredInError(LATER, NURSE).reasons()).containsExactly(WhyNot.MARKED_ALREADY);
    }

    @Test
    void aNextVersionHasANameOfItsOwnAndADayThatFits() {
        PlanCourse course = course(dossier(PlanStatus.ACTIVE, plan -> plan), PLAN);
        assertThat(course.pause(
                                NextVersion.builder()
                                        .id(EntryId.of("goal"))
                                        .on(LATER)
                                        .by(NURSE)
                                        .build(),
                                WHY)
                        .reasons())
                .containsExactly(WhyNot.NAME_IS_TAKEN);
        assertThat(course.pause(
                                NextVersion.builder()
                                        .id(EntryId.of("plan-2"))
                                        .on(MADE.minusDays(1))
                                        .by(NURSE)
                                        .build(),
                                WHY)
                        .reasons())
                .containsExactly(WhyNot.BEFORE_THIS_VERSION);
    }

    @Test
    void theNameOfWhatWasErasedStaysTakenAndSoDoThoseOfItsParts() {
        Dossier erased = Dossier.builder()
                .from(dossier(PlanStatus.ACTIVE, plan -> plan))
                .addTombstones(Tombstone.builder()
                        .id(EntryId.of("gone"))
                        .recordedOn(MADE)
                        .erasedOn(MADE)
                        .addParts(EntryId.of("part-of-what-is-gone"))
                        .build())
                .build();
        for (String taken : List.of("gone", "part-of-what-is-gone")) {
            assertThat(course(erased, PLAN)
                            .pause(
                                    NextVersion.builder()
                                            .id(EntryId.of(taken))
                                            .on(LATER)
                                            .by(NURSE)
                                            .build(),
                                    WHY)
                            .reasons())
                    .containsExactly(WhyNot.NAME_IS_TAKEN);
        }
        assertThat(course(erased, PLAN).pause(NEXT, WHY).reasons()).isEmpty();
    }

    @Test
    void lookingBackAnswersTheDayOfThePlanItWasAboutAndAgreesTheNext() {
        Dossier dossier = dossier(PlanStatus.ACTIVE, plan -> plan.goals(List.of()));
        LocalDate back = LATER.plusDays(2);
        LocalDate next = LATER.plusMonths(1);
        ProgressReview.Builder review =
                ProgressReview.builder().id(EntryId.of("review")).recorded(Recorded.of(back, NURSE));
        assertThat(overdue(dossier, review.build(), next.plusDays(1))).isEmpty();
        assertThat(overdue(dossier, review.nextOn(next).build(), next.plusDays(1)))
                .containsExactly(new OverdueReview(PLAN, next, 1));
        Dossier other = with(
                dossier,
                CarePlan.builder()
                        .id(EntryId.of("another"))
                        .recorded(Recorded.of(MADE, NURSE))
                        .status(PlanStatus.ACTIVE)
                        .build());
        assertThat(overdue(other, review.plan(EntryId.of("another")).build(), back))
                .containsExactly(new OverdueReview(PLAN, LATER, 2));
        assertThat(overdue(other, review.plan(PLAN).build(), back)).isEmpty();
    }

    @Test
    void whatIsDoneWithAGoalIsNotLookedAtAgainAndWhatWasPutOffIs() {
        Dossier before = dossier(PlanStatus.ACTIVE, plan -> plan);
        Answer wish = Answer.builder()
                .id(EntryId.of("wish"))
                .recorded(Recorded.of(MADE, PATIENT))
                .question(DiagnosisQuestion.WISH)
                .response(Response.GIVEN)
                .inOwnWords(OwnWords.of("Weer zwemmen"))
                .build();
        CarePlan plan = CarePlan.builder()
                .from(before.carePlans().get(0))
                .lookAgainOn(Optional.empty())
                .goals(List.of(
                        goal("reached")
                                .status(GoalStatus.REACHED)
                                .lookAgainOn(LATER)
                                .build(),
                        goal("offered")
                                .status(GoalStatus.PROPOSED)
                                .lookAgainOn(LATER)
                                .build()))
                .addNotNow(NotNow.builder()
                        .answers(wish.id())
                        .reason(Note.of("Eerst de voeten."))
                        .lookAgainOn(LATER)
                        .build())
                .build();
        Dossier dossier = Dossier.builder()
                .from(before)
                .addAnswers(wish)
                .carePlans(List.of(plan))
                .build();
        assertThat(course(dossier, PLAN).overdueOn(LATER.plusDays(1)))
                .extracting(OverdueReview::what)
                .containsExactly(EntryId.of("offered"), wish.id());
    }

    private static List<OverdueReview> overdue(Dossier dossier, ProgressReview review, LocalDate day) {
        Dossier reviewed =
                Dossier.builder().from(dossier).addProgressReviews(review).build();
        return course(reviewed, PLAN).overdueOn(day);
    }

    @Test
    void agreementIsThePatientsAndNamesThisVersion() {
        assertThat(agree(agreement().version(EntryId.of("other")))).containsExactly(WhyNot.AGREED_TO_ANOTHER_VERSION);
        assertThat(agree(agreement().on(MADE.minusDays(1)))).containsExactly(WhyNot.AGREED_ON_ANOTHER_DAY);
        assertThat(agree(agreement().on(LATER.plusDays(1)))).containsExactly(WhyNot.AGREED_ON_ANOTHER_DAY);
        assertThat(agree(agreement().by(NURSE))).containsExactly(WhyNot.NOT_AGREED_BY_PATIENT);
        assertThat(agree(agreement().by(MOTHER))).containsExactly(WhyNot.NOT_AGREED_BY_PATIENT);
        assertThat(agree(agreement().onBehalf(onBehalf()))).containsExactly(WhyNot.NOT_AGREED_BY_PATIENT);
    }

    @Test
    void aRepresentativeAgreesOnlyWhileTheirRepresentationHolds() {
        PlanAgreement.Builder byMother = agreement().by(MOTHER).onBehalf(onBehalf());
        assertThat(agree(byMother)).isEmpty();
        assertThat(agree(byMother, representation().until(LATER.minusDays(1))))
                .containsExactly(WhyNot.REPRESENTATION_DOES_NOT_HOLD);
        assertThat(agree(byMother, representation().since(LATER.plusDays(1))))
                .containsExactly(WhyNot.REPRESENTATION_DOES_NOT_HOLD);
        assertThat(agree(byMother, representation().representative(NURSE)))
                .containsExactly(WhyNot.REPRESENTATION_DOES_NOT_HOLD);
    }

    @Test
    void anEndThatCameEarlierCounts() {
        Dossier dossier = Dossier.builder()
                .from(dossier(PlanStatus.DRAFT, plan -> plan))
                .addRepresentations(representation()
                        .id(EntryId.of("ended"))
                        .recorded(Recorded.builder()
                                .on(MADE)
                                .by(NURSE)
                                .replaces(AUTHORITY)
                                .build())
                        .until(MADE)
                        .build())
                .build();
        assertThat(course(dossier, PLAN)
                        .agree(NEXT, agreement().by(MOTHER).onBehalf(onBehalf()).build())
                        .reasons())
                .containsExactly(WhyNot.REPRESENTATION_DOES_NOT_HOLD);
    }

    @Test
    void resistanceOfThePatientStandsBesideWhatSomebodyElseAgreed() {
        CarePlan agreed = course(dossier(PlanStatus.DRAFT, plan -> plan), PLAN)
                .agree(NEXT, agreement().by(MOTHER).onBehalf(onBehalf()).build())
                .orElseThrow();
        assertThat(agreed.agreement()
                        .flatMap(PlanAgreement::onBehalf)
                        .orElseThrow()
                        .patientsStance())
                .isEqualTo(PatientStance.RESISTS);
    }

    @Test
    void whatNobodyAgreedToIsNotStarted() {
        assertThat(course(dossier(PlanStatus.AGREED, plan -> plan), PLAN)
                        .start(NEXT)
                        .reasons())
                .containsExactly(WhyNot.NOT_AGREED_YET);
    }

    @Test
    void aPlanIsCompletedOnlyWhenWhatToDoWhenItGetsWorseWasDiscussed() {
        assertThat(complete(Closing.builder()))
                .containsExactly(
                        WhyNot.EARLY_SIGNS_NOT_DISCUSSED,
                        WhyNot.WHAT_TO_DO_NOT_DISCUSSED,
                        WhyNot.NOT_DISCUSSED_WITH_PATIENT,
                        WhyNot.NO_SIGNALLING_PLAN);
        assertThat(complete(closing().discussedWith(List.of(NURSE))))
                .containsExactly(WhyNot.NOT_DISCUSSED_WITH_PATIENT);
        assertThat(complete(closing().discussedWith(List.of(MOTHER)))).isEmpty();
        assertThat(complete(closing().signallingPlan(Optional.empty()))).containsExactly(WhyNot.NO_SIGNALLING_PLAN);
        assertThat(complete(closing()
                        .signallingPlan(Optional.empty())
                        .whyNoSignallingPlan(Note.of("De patiënt wil er geen."))))
                .isEmpty();
        assertThat(complete(closing().signallingPlan(PLAN))).containsExactly(WhyNot.SIGNALLING_PLAN_DOES_NOT_HOLD);
    }

    @Test
    void whereNothingCanComeBackOnlyThatAndWithWhomIsAsked() {
        Closing.Builder nothing = Closing.builder().whyNothingComesBack(Note.of("De knie is nieuw."));
        assertThat(complete(nothing)).containsExactly(WhyNot.NOT_DISCUSSED_WITH_PATIENT);
        assertThat(complete(nothing.addDiscussedWith(PATIENT))).isEmpty();
        assertThat(complete(nothing.signallingPlan(PLAN)))
                .as("a plan that is named is there")
                .containsExactly(WhyNot.SIGNALLING_PLAN_DOES_NOT_HOLD);
    }

    @Test
    void theTeamMayProposeAndThePatientDecides() {
        PlanCourse course = course(dossier(PlanStatus.ACTIVE, plan -> plan), PLAN);
        assertThat(course.revise(NEXT, plan -> plan.addGoals(goal("new").build()))
                        .reasons())
                .containsExactly(WhyNot.GOAL_NOT_TAKEN_ON_BY_PATIENT);
        assertThat(course.revise(
                                NEXT,
                                plan -> plan.addGoals(
                                        goal("new").addAcceptedBy(NURSE).build()))
                        .reasons())
                .containsExactly(WhyNot.GOAL_NOT_TAKEN_ON_BY_PATIENT);
        assertThat(course.revise(
                                NEXT,
                                plan -> plan.addGoals(
                                        goal("new").addAcceptedBy(PATIENT).build()))
                        .next())
                .isPresent();
        assertThat(course.revise(
                                NEXT,
                                plan -> plan.addGoals(
                                        goal("new").status(GoalStatus.PROPOSED).build()))
                        .next())
                .isPresent();
    }

    @Test
    void aPartKeepsItsNameAndItsKind() {
        PlanCourse course = course(dossier(PlanStatus.ACTIVE, plan -> plan), PLAN);
        assertThat(course.revise(NEXT, plan -> plan.goals(List.of())
                                .addActions(PlannedAction.builder()
                                        .id(EntryId.of("goal"))
                                        .what(Note.of("Bellen"))
                                        .build()))
                        .reasons())
                .containsExactly(WhyNot.PART_BECAME_SOMETHING_ELSE);
    }

    @Test
    void aRevisionChangesNeitherWhereThePlanStandsNorWhatWasAgreed() {
        PlanAgreement agreed = agreement().build();
        CarePlan revised = course(dossier(PlanStatus.ACTIVE, plan -> plan.agreement(agreed)), PLAN)
                .revise(NEXT, plan -> plan.status(PlanStatus.COMPLETED)
                        .agreement(agreement().by(NURSE).build())
                        .lookAgainOn(LATER.plusMonths(1)))
                .orElseThrow();
        assertThat(revised.status()).isEqualTo(PlanStatus.ACTIVE);
        assertThat(revised.agreement()).contains(agreed);
        assertThat(revised.lookAgainOn()).contains(LATER.plusMonths(1));
    }

    @Test
    void whatChangedSinceThePatientAgreedCanBeAsked() {
        Dossier dossier =
                dossier(PlanStatus.ACTIVE, plan -> plan.agreement(agreement().build()));
        CarePlan revised = course(dossier, PLAN)
                .revise(NEXT, plan -> plan.lookAgainOn(LATER.plusMonths(1)))
                .orElseThrow();
        Difference since =
                course(with(dossier, revised), revised.id()).sinceAgreement().orElseThrow();
        assertThat(since.changes())
                .extracting(change -> change.aspect().orElseThrow())
                .containsExactly(ChangedAspect.LOOK_AGAIN_ON);
    }

    @Test
    void aVersionInErrorIsTheSameEntryWithAMark() {
        PlanCourse course = course(dossier(PlanStatus.COMPLETED, plan -> plan), PLAN);
        CarePlan marked = course.enteredInError(LATER, PATIENT).orElseThrow();
        assertThat(marked.id()).isEqualTo(PLAN);
        assertThat(marked.recorded().enteredInError()).contains(EnteredInError.of(LATER, PATIENT));
        assertThat(course.enteredInError(LATER, NURSE, ErrorReason.WRONG_DOSSIER)
                        .orElseThrow()
                        .recorded()
                        .enteredInError()
                        .orElseThrow()
                        .isAboutSomebodyElse())
                .isTrue();
        assertThat(course.enteredInError(LATER, MOTHER, ErrorReason.WRONG_PERSON)
                        .reasons())
                .containsExactly(WhyNot.NOT_THEIRS_TO_MARK);
        assertThat(course.enteredInError(LATER, MOTHER).reasons()).containsExactly(WhyNot.NOT_THEIRS_TO_MARK);
        assertThat(course.enteredInError(MADE.minusDays(1), NURSE).reasons())
                .containsExactly(WhyNot.BEFORE_THIS_VERSION);
    }

    @Test
    void overdueIsToldInDays() {
        PlanCourse course = course(dossier(PlanStatus.ACTIVE, plan -> plan), PLAN);
        assertThat(course.overdueOn(LATER)).isEmpty();
        assertThat(course.overdueOn(LATER.plusDays(3)))
                .containsExactly(new OverdueReview(PLAN, LATER, 3), new OverdueReview(EntryId.of("goal"), LATER, 3));
    }

    @Test
    void aPlanThatIsNotThereIsMisuse() {
        assertThatThrownBy(() -> PlanCourse.of(dossier(PlanStatus.DRAFT, plan -> plan), EntryId.of("none")))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> course(dossier(PlanStatus.DRAFT, plan -> plan), PLAN)
                        .start(NEXT)
                        .orElseThrow())
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("NOT_FROM_HERE");
    }

    @Test
    void eachReasonHasItsWords() {
        for (WhyNot reason : WhyNot.values()) {
            assertThat(reason.text(CareModule.shipped()).nl()).isNotBlank();
        }
    }

    private static List<WhyNot> agree(PlanAgreement.Builder agreement) {
        return agree(agreement, representation());
    }

    private static List<WhyNot> agree(PlanAgreement.Builder agreement, Representation.Builder representation) {
        Dossier dossier = Dossier.builder()
                .from(dossier(PlanStatus.DRAFT, plan -> plan))
                .representations(List.of(representation.build()))
                .build();
        return course(dossier, PLAN).agree(NEXT, agreement.build()).reasons();
    }

    private static List<WhyNot> complete(Closing.Builder closing) {
        return course(dossier(PlanStatus.ACTIVE, plan -> plan), PLAN)
                .complete(NEXT, closing.build())
                .reasons();
    }

    private static PlanCourse course(Dossier dossier, EntryId plan) {
        return PlanCourse.of(dossier, plan);
    }

    private static NextVersion next(int number) {
        return NextVersion.builder()
                .id(EntryId.of("plan-" + number))
                .on(LATER.plusDays(number))
                .by(NURSE)
                .build();
    }

    private static Dossier with(Dossier dossier, CarePlan next) {
        return Dossier.builder().from(dossier).addCarePlans(next).build();
    }

    private static Dossier dossier(PlanStatus status, UnaryOperator<CarePlan.Builder> change) {
        CarePlan.Builder plan = CarePlan.builder()
                .id(PLAN)
                .recorded(Recorded.of(MADE, NURSE))
                .status(status)
                .addGoals(goal("goal").lookAgainOn(LATER).build())
                .lookAgainOn(LATER);
        return Dossier.builder()
                .patient(Patient.builder().id(PATIENT).build())
                .addProfessionals(Professional.builder().id(NURSE).build())
                .addCloseOnes(CloseOne.builder()
                        .id(EntryId.of("close-one"))
                        .recorded(Recorded.of(MADE, NURSE))
                        .person(MOTHER)
                        .build())
                .addRepresentations(representation().build())
                .addSignallingPlans(SignallingPlan.builder()
                        .id(SIGNALLING)
                        .recorded(Recorded.of(MADE, NURSE))
                        .kind(SignallingPlanKind.BOTH)
                        .build())
                .addCarePlans(change.apply(plan).build())
                .build();
    }

    private static Goal.Builder goal(String id) {
        return Goal.builder().id(EntryId.of(id)).status(GoalStatus.ACCEPTED).inOwnWords(OwnWords.of("Weer zwemmen"));
    }

    private static Representation.Builder representation() {
        return Representation.builder()
                .id(AUTHORITY)
                .recorded(Recorded.of(MADE, NURSE))
                .representative(MOTHER)
                .basis(RepresentationBasis.MENTOR);
    }

    private static PlanAgreement.Builder agreement() {
        return PlanAgreement.builder().version(PLAN).on(LATER).by(PATIENT);
    }

    private static OnBehalf onBehalf() {
        return OnBehalf.builder()
                .representation(AUTHORITY)
                .patientsStance(PatientStance.RESISTS)
                .inOwnWords(OwnWords.of("Ik wil dit niet."))
                .build();
    }

    private static Closing.Builder closing() {
        return Closing.builder()
                .earlySigns(Note.of("Slecht slapen"))
                .whatToDo(Note.of("Bellen met Marloes"))
                .addDiscussedWith(PATIENT, NURSE)
                .signallingPlan(SIGNALLING);
    }
}
