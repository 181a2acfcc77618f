package nl.regie.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.NotNow;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.PlannedAction;
import nl.regie.consult.VisitAgreement;
import nl.regie.consult.VisitSummary;
import nl.regie.decision.SharedDecision;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.EnteredInError;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.intervention.Possibility;
import nl.regie.intervention.Request;
import nl.regie.intervention.RequestOutcome;
import nl.regie.people.CarerLoad;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.Aspect;
import nl.regie.precondition.Judgement;
import nl.regie.rule.DossierOnDay;
import org.junit.jupiter.api.Test;

/** What counts as an answer to what the patient asked, as something that was done since, and as help. Invented. */
class WhatWasDoneTest {
    private static final LocalDate BEFORE = Example.TALK.minusDays(1);
    private static final PersonId STRANGER = Example.NURSE;

    @Test
    void whatWasDoneOnTheDayItWasSaidOrLaterCanBeMeantForIt() {
        assertThat(isDone(d -> d)).isFalse();
        assertThat(isDone(d -> d.addSupportRecords(support(Example.TALK)))).isTrue();
        assertThat(isDone(d -> d.addSupportRecords(support(BEFORE)))).isFalse();
        assertThat(isDone(d -> d.addSuggestions(Example.suggestion().build()))).isTrue();
        assertThat(isDone(d -> d.addSharedDecisions(Example.decision().build())))
                .isTrue();
        assertThat(isDone(d -> d.addCarePlans(planOf(PlanStatus.ACTIVE)))).isTrue();
        assertThat(isDone(d -> d.addCarePlans(planOf(PlanStatus.DRAFT)))).isFalse();
    }

    @Test
    void anOldPlanWasDoneOnItsOwnDayAndOneInForceGoesOn() {
        assertThat(isDone(d -> d.addCarePlans(old(PlanStatus.ACTIVE)))).isTrue();
        assertThat(isDone(d -> d.addCarePlans(old(PlanStatus.STOPPED)))).isFalse();
    }

    @Test
    void aRequestIsSomethingDoneOnceItWasAnswered() {
        assertThat(isDone(d -> d.addRequests(request().build()))).isFalse();
        assertThat(isDone(d ->
                        d.addRequests(request().outcome(RequestOutcome.REFUSED).build())))
                .isFalse();
        assertThat(isDone(d -> d.addRequests(request()
                        .outcome(RequestOutcome.REFUSED)
                        .reason(Note.of("Geen plaats"))
                        .build())))
                .isTrue();
        assertThat(isDone(d ->
                        d.addRequests(request().outcome(RequestOutcome.ACTED_ON).build())))
                .isTrue();
    }

    @Test
    void aVisitCountsWhereSomethingWasAgreedInIt() {
        VisitSummary visit = VisitSummary.builder()
                .id(EntryId.of("visit"))
                .recorded(Example.inTheTalk())
                .build();
        assertThat(isDone(d -> d.addVisitSummaries(visit))).isFalse();
        assertThat(isDone(d -> d.addVisitSummaries(VisitSummary.builder()
                        .from(visit)
                        .addAgreed(
                                VisitAgreement.builder().what(Note.of("Bellen")).build())
                        .build())))
                .isTrue();
    }

    @Test
    void whatIsAboutAnotherPartOfLifeIsNotMeantForIt() {
        Answer need = Example.need().lifeDomain(LifeDomain.PARTICIPATION).build();
        PlannedAction aboutCooking = Example.shopping().build();
        assertThat(isDone(
                        need,
                        d -> d.addCarePlans(CarePlan.builder()
                                .from(empty())
                                .addActions(aboutCooking)
                                .build())))
                .isFalse();
        assertThat(isDone(
                        need,
                        d -> d.addSupportRecords(SupportRecord.builder()
                                .from(support(Example.TALK))
                                .addAnswers(Example.COOKING)
                                .build())))
                .isFalse();
        Goal elsewhere =
                Example.goal().answers(List.of()).lifeDomain(LifeDomain.MEANING).build();
        assertThat(isDone(
                        need,
                        d -> d.addCarePlans(CarePlan.builder()
                                .from(empty())
                                .addGoals(elsewhere)
                                .build())))
                .isFalse();
        assertThat(isDone(
                        need,
                        d -> d.addCarePlans(CarePlan.builder()
                                .from(empty())
                                .addGoals(Example.goal().build())
                                .build())))
                .isTrue();
    }

    @Test
    void aDecisionAboutAnotherWishIsNotMeantForThisOne() {
        Answer other = Example.need().id(EntryId.of("need-sleep")).build();
        SharedDecision about = Example.decision().addAbout(other.id()).build();
        assertThat(isDone(d -> d.addAnswers(other).addSharedDecisions(about))).isFalse();
        assertThat(isDone(d -> d.addSharedDecisions(
                        Example.decision().addAbout(Example.NEED).build())))
                .isTrue();
        assertThat(isDone(d -> d.addSharedDecisions(
                        Example.decision().addAbout(Example.COOKING).build())))
                .isTrue();
    }

    @Test
    void onlyWhoMayTakesAGoalOn() {
        assertThat(answers(d -> d.addCarePlans(with(Example.goal()))).goalsInForce())
                .hasSize(1);
        assertThat(answers(d -> d.addCarePlans(with(Example.goal().acceptedBy(List.of()))))
                        .goalsInForce())
                .hasSize(1);
        assertThat(answers(d -> d.addCarePlans(with(Example.goal().acceptedBy(List.of(STRANGER)))))
                        .goalsInForce())
                .isEmpty();
        assertThat(answers(d -> d.addCarePlans(with(Example.goal().status(GoalStatus.PROPOSED))))
                        .goalsInForce())
                .isEmpty();
    }

    @Test
    void itIsKnownWhoTookAGoalOnByNameOrBecauseThePlanIsThePatientsOwn() {
        Goal nobody = Example.goal().acceptedBy(List.of()).build();
        CarePlan byTheNurse = CarePlan.builder().from(empty()).addGoals(nobody).build();
        CarePlan byThePatient = CarePlan.builder()
                .from(byTheNurse)
                .recorded(Recorded.of(Example.TALK, Example.PATIENT))
                .build();
        assertThat(answers(d -> d.addCarePlans(byTheNurse)).isTakenOnByName(nobody))
                .isFalse();
        assertThat(answers(d -> d.addCarePlans(byThePatient)).isTakenOnByName(nobody))
                .isTrue();
        CarePlan another = CarePlan.builder()
                .from(empty())
                .id(EntryId.of("another"))
                .recorded(Recorded.of(Example.TALK, Example.PATIENT))
                .build();
        assertThat(answers(d -> d.addCarePlans(byTheNurse, another)).isTakenOnByName(nobody))
                .isFalse();
        assertThat(answers(d -> d.addCarePlans(with(Example.goal())))
                        .isTakenOnByName(Example.goal().build()))
                .isTrue();
    }

    @Test
    void aDraftAnErrorAndANotNowWithoutAReasonNeverAnsweredAnything() {
        assertThat(answers(d -> d).wasEverAnswered(Example.NEED)).isFalse();
        assertThat(answers(d -> d.addCarePlans(planOf(PlanStatus.STOPPED))).wasEverAnswered(Example.NEED))
                .isTrue();
        assertThat(answers(d -> d.addCarePlans(planOf(PlanStatus.DRAFT))).wasEverAnswered(Example.NEED))
                .isFalse();
        assertThat(answers(d -> d.addCarePlans(CarePlan.builder()
                                .from(planOf(PlanStatus.STOPPED))
                                .recorded(Recorded.builder()
                                        .on(Example.TALK)
                                        .by(Example.NURSE)
                                        .enteredInError(EnteredInError.of(Example.TALK, Example.NURSE))
                                        .build())
                                .build()))
                        .wasEverAnswered(Example.NEED))
                .isFalse();
        assertThat(answers(d -> d.addCarePlans(putOff(false))).wasEverAnswered(Example.NEED))
                .isFalse();
        assertThat(answers(d -> d.addCarePlans(putOff(true))).wasEverAnswered(Example.NEED))
                .isTrue();
        assertThat(answers(d -> d.addSupportRecords(SupportRecord.builder()
                                .from(support(Example.TALK))
                                .addAnswers(Example.NEED)
                                .build()))
                        .wasEverAnswered(Example.NEED))
                .isTrue();
    }

    @Test
    void supportForAGoalOrAnActionIsSupportForWhatTheyAnswer() {
        PlannedAction action = Example.shopping().answers(List.of(Example.GOAL)).build();
        CarePlan plan =
                CarePlan.builder().from(with(Example.goal())).addActions(action).build();
        for (EntryId answered : List.of(Example.NEED, Example.GOAL, Example.SHOPPING)) {
            PlanAnswers answers = answers(d -> d.addCarePlans(plan)
                    .addSupportRecords(SupportRecord.builder()
                            .from(support(Example.TALK))
                            .addAnswers(answered)
                            .build()));
            assertThat(answers.supportFor(Example.NEED)).as(answered.value()).hasSize(1);
            assertThat(answers.actionsFor(Example.NEED)).containsExactly(action);
        }
    }

    @Test
    void supportCountsBySomebodyWhoCanBeCountedOn() {
        assertThat(help(d -> d.addSupportRecords(support(Example.TALK))).given())
                .hasSize(1);
        assertThat(help(d -> d.addSupportRecords(by(Example.PATIENT))).given()).isEmpty();
        assertThat(help(d -> d.addSupportRecords(by(Example.DAUGHTER))).given()).hasSize(1);
        assertThat(help(d -> d.addSupportRecords(by(Example.DAUGHTER))
                                .addCarerWellbeings(Example.wellbeing()
                                        .load(CarerLoad.TOO_HEAVY)
                                        .build()))
                        .given())
                .isEmpty();
        assertThat(help(d -> d.addSupportRecords(by(Example.DAUGHTER))
                                .addInvolvementAgreements(Example.involvement()
                                        .answer(InvolvementAnswer.DECLINED)
                                        .build()))
                        .given())
                .isEmpty();
    }

    @Test
    void whomThePatientRefusedNoTickOfSomebodyElseMakesHelpAgain() {
        InvolvementAgreement no = Example.involvement()
                .answer(InvolvementAnswer.DECLINED)
                .recorded(Recorded.of(Example.TALK.minusDays(2), Example.PATIENT))
                .build();
        InvolvementAgreement yes = Example.involvement()
                .id(EntryId.of("a-yes-since"))
                .answer(InvolvementAnswer.AGREED)
                .recorded(Recorded.of(Example.TALK.minusDays(1), Example.NURSE))
                .inOwnWords(Optional.empty())
                .build();
        InvolvementAgreement inWords = InvolvementAgreement.builder()
                .from(yes)
                .inOwnWords(OwnWords.of("Zij mag weer helpen."))
                .build();
        assertThat(helpedByDaughter(no, yes).given()).isEmpty();
        assertThat(helpedByDaughter(no, inWords).given()).hasSize(1);
        assertThat(helpedByDaughter(
                                InvolvementAgreement.builder()
                                        .from(no)
                                        .recorded(Recorded.of(Example.TALK.minusDays(2), Example.NURSE))
                                        .inOwnWords(Optional.empty())
                                        .build(),
                                yes)
                        .given())
                .hasSize(1);
    }

    private static Help helpedByDaughter(InvolvementAgreement first, InvolvementAgreement then) {
        return help(d -> d.addSupportRecords(by(Example.DAUGHTER)).addInvolvementAgreements(first, then));
    }

    @Test
    void whoSaysThatTheyCannotDidNotChooseToDoItAlone() {
        PlannedAction action = Example.shopping().supports(List.of()).build();
        CarePlan alone = CarePlan.builder()
                .from(empty())
                .addActions(action)
                .choosesToDoItAlone(OwnWords.of("Dat doe ik zelf."))
                .build();
        assertThat(help(d -> d.addCarePlans(alone)).isChosenAlone(action, alone))
                .isTrue();
        assertThat(help(d -> d).isChosenAlone(action, empty())).isFalse();
        Appraisal cannot = Example.appraisal(Aspect.ABLE, Judgement.NO, Example.PATIENT);
        assertThat(help(d -> d.addCarePlans(alone).addAppraisals(cannot)).isChosenAlone(action, alone))
                .isFalse();
        for (EntryId matter : List.of(action.id(), alone.id(), Example.COOKING)) {
            assertThat(help(d -> d.addCarePlans(alone)
                                    .addAppraisals(Appraisal.builder()
                                            .from(cannot)
                                            .addAbout(matter)
                                            .build()))
                            .isChosenAlone(action, alone))
                    .as(matter.value())
                    .isFalse();
        }
        Appraisal ofTheNeed =
                Appraisal.builder().from(cannot).addAbout(Example.NEED).build();
        assertThat(help(d -> d.addCarePlans(alone).addAppraisals(ofTheNeed)).isChosenAlone(action, alone))
                .as("nobody does anything about the need: it may be about this")
                .isFalse();
        assertThat(help(d -> d.addCarePlans(alone)
                                .addSupportRecords(SupportRecord.builder()
                                        .from(by(Example.DAUGHTER))
                                        .addAnswers(Example.NEED)
                                        .build())
                                .addAppraisals(ofTheNeed))
                        .isChosenAlone(action, alone))
                .isTrue();
        assertThat(help(d -> d.addCarePlans(alone)
                                .addAppraisals(Example.appraisal(Aspect.ABLE, Judgement.NO, Example.NURSE)))
                        .isChosenAlone(action, alone))
                .isTrue();
        assertThat(help(d -> d.addCarePlans(alone)
                                .addAppraisals(Example.appraisal(Aspect.WANTS, Judgement.NO, Example.PATIENT)))
                        .isChosenAlone(action, alone))
                .isTrue();
    }

    private static boolean isDone(UnaryOperator<Dossier.Builder> change) {
        return isDone(Example.need().build(), change);
    }

    private static boolean isDone(Answer need, UnaryOperator<Dossier.Builder> change) {
        return DoneSince.in(on(need, change)).canBeMeantFor(need);
    }

    private static PlanAnswers answers(UnaryOperator<Dossier.Builder> change) {
        return PlanAnswers.in(on(Example.need().build(), change));
    }

    private static Help help(UnaryOperator<Dossier.Builder> change) {
        return Help.in(on(Example.need().build(), change));
    }

    private static DossierOnDay on(Answer need, UnaryOperator<Dossier.Builder> change) {
        Dossier dossier = change.apply(Example.people()
                        .addAnswers(need)
                        .addSelfDirections(Example.cooking().build()))
                .build();
        return DossierOnDay.of(dossier, Example.TODAY, CareModule.shipped());
    }

    private static CarePlan empty() {
        return CarePlan.builder()
                .id(Example.PLAN)
                .recorded(Example.inTheTalk())
                .status(PlanStatus.ACTIVE)
                .build();
    }

    private static CarePlan with(Goal.Builder goal) {
        return CarePlan.builder().from(empty()).addGoals(goal.build()).build();
    }

    private static CarePlan planOf(PlanStatus status) {
        return CarePlan.builder().from(with(Example.goal())).status(status).build();
    }

    /** Of before the need was said, with a goal that names nothing. */
    private static CarePlan old(PlanStatus status) {
        return CarePlan.builder()
                .from(with(Example.goal().answers(List.of())))
                .recorded(Recorded.of(BEFORE, Example.NURSE))
                .status(status)
                .build();
    }

    private static CarePlan putOff(boolean isReasoned) {
        NotNow.Builder notNow = NotNow.builder().answers(Example.NEED);
        return CarePlan.builder()
                .from(empty())
                .addNotNow((isReasoned ? notNow.reason(Note.of("Eerst de verhuizing")) : notNow).build())
                .build();
    }

    private static SupportRecord support(LocalDate day) {
        return SupportRecord.builder()
                .id(EntryId.of("support"))
                .recorded(Recorded.of(day, Example.NURSE))
                .what(Note.of("Samen gelopen"))
                .addGivenBy(Example.NURSE)
                .build();
    }

    private static SupportRecord by(PersonId person) {
        return SupportRecord.builder()
                .from(support(Example.TALK))
                .givenBy(List.of(person))
                .build();
    }

    private static Request.Builder request() {
        return Request.builder()
                .id(EntryId.of("request"))
                .recorded(Example.inTheTalk())
                .possibility(Possibility.PEER_CONTACT);
    }
}
