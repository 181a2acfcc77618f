package nl.regie.visit;

import static nl.regie.visit.ToldLines.SINCE;
import static nl.regie.visit.ToldLines.THIS;
import static nl.regie.visit.Visits.FILLED_IN;
import static nl.regie.visit.Visits.LAST_VISIT;
import static nl.regie.visit.Visits.NURSE;
import static nl.regie.visit.Visits.PATIENT;
import static nl.regie.visit.Visits.PREPARATION;
import static nl.regie.visit.Visits.SON;
import static nl.regie.visit.Visits.TODAY;
import static nl.regie.visit.Visits.VISIT;
import static nl.regie.visit.Visits.allIsWell;
import static nl.regie.visit.Visits.preparation;
import static nl.regie.visit.Visits.reading;
import static nl.regie.visit.Visits.withPreparation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.PlanStatus;
import nl.regie.consult.HowItGoes;
import nl.regie.consult.PreparationReading;
import nl.regie.consult.ReaderAnswer;
import nl.regie.consult.ReaderView;
import nl.regie.consult.VisitWish;
import nl.regie.day.DayView;
import nl.regie.decision.SharedDecision;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.Recorded;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.people.CarerLoad;
import nl.regie.people.CarerWellbeing;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.precondition.DangerAtHome;
import nl.regie.precondition.DangerState;
import org.junit.jupiter.api.Test;

/** What is proposed by which preparation, until when things must hold, and what a reader has answered. */
class VisitAdviceTest {
    private static final EntryId GOAL = EntryId.of("goal");

    @Test
    void aReasonIsOfTheDaysOnWhichWhatItRestsOnWasFilledIn() {
        Dossier dossier = allIsWell()
                .consultPreparations(List.of(
                        preparation().howItGoes(HowItGoes.BETTER).build(),
                        preparation()
                                .id(SINCE)
                                .recorded(Recorded.of(FILLED_IN.minusDays(3), PATIENT))
                                .howItGoes(HowItGoes.WORSE)
                                .build()))
                .build();
        DayView view = DayView.of(dossier, TODAY);
        assertThat(advice(dossier, PREPARATION).reasons())
                .anySatisfy(given -> {
                    assertThat(given.reason()).isEqualTo(VisitReason.WORSE_AND_BETTER_SINCE);
                    assertThat(given.filledInOn(view)).containsExactly(FILLED_IN.minusDays(3), FILLED_IN);
                })
                .anySatisfy(given -> {
                    assertThat(given.reason()).isEqualTo(VisitReason.NOTHING_WORRIES);
                    assertThat(given.filledInOn(view)).isEmpty();
                });
    }

    @Test
    void itIsAboutThePreparationThatIsNamed() {
        Dossier dossier = allIsWell()
                .addConsultPreparations(preparation()
                        .id(SINCE)
                        .visitOn(VISIT.plusMonths(3))
                        .wish(VisitWish.COME)
                        .build())
                .build();
        assertThat(ToldLines.reasons(advice(dossier, SINCE).reasons().stream()))
                .contains("WANTS_TO_COME: since", "NOT_READ: since");
        assertThat(ToldLines.reasons(advice(dossier, PREPARATION).reasons().stream()))
                .contains("NEED_NOT_COME: preparation")
                .doesNotContain("WANTS_TO_COME: since");
        assertThatThrownBy(() -> advice(dossier, THIS)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void anExperienceCountsForItsYearAndNoLonger() {
        LocalDate yearBefore = TODAY.minusYears(1);
        assertThat(told(yearBefore).reasons()).extracting(GivenReason::reason).contains(VisitReason.TOLD_OF_TROUBLE);
        assertThat(told(yearBefore.minusDays(1)).reasons())
                .extracting(GivenReason::reason)
                .doesNotContain(VisitReason.TOLD_OF_TROUBLE);
    }

    @Test
    void whileThereIsDangerAtHomeNothingIsAskedWithThoseCloseBy() {
        Dossier.Builder dossier = allIsWell()
                .addInvolvementAgreements(InvolvementAgreement.builder()
                        .id(THIS)
                        .recorded(Recorded.of(LAST_VISIT, NURSE))
                        .answer(InvolvementAnswer.AGREED)
                        .addCloseOnes(SON)
                        .askAgainOn(TODAY)
                        .build())
                .addSharedDecisions(SharedDecision.builder()
                        .id(SINCE)
                        .recorded(Recorded.of(LAST_VISIT, NURSE))
                        .question(Note.of("pillen of prikken"))
                        .lookAgainOn(TODAY)
                        .build())
                .addCarerWellbeings(CarerWellbeing.builder()
                        .id(EntryId.of("carer"))
                        .recorded(Recorded.of(LAST_VISIT, NURSE))
                        .closeOne(SON)
                        .load(CarerLoad.TOO_HEAVY)
                        .build());
        assertThat(ToldLines.reasons(advice(dossier.build(), PREPARATION).reasons().stream()))
                .contains("DAY_TO_ASK_AGAIN: this, since", "CARER_LOADED: carer");
        Dossier danger = dossier.addDangersAtHome(DangerAtHome.builder()
                        .id(EntryId.of("danger"))
                        .recorded(Recorded.of(LAST_VISIT, NURSE))
                        .state(DangerState.PRESENT)
                        .build())
                .build();
        assertThat(ToldLines.reasons(advice(danger, PREPARATION).reasons().stream()))
                .contains("DAY_TO_ASK_AGAIN: since", "DANGER_AT_HOME: danger")
                .noneMatch(line -> line.startsWith("CARER_LOADED"));
    }

    @Test
    void whatAReaderAnsweredIsToldAsAnsweredOnlyWhereAnAnswerCanDoThat() {
        Dossier.Builder dossier = allIsWell()
                .addExperiences(
                        experience(THIS, ExperienceTopic.NOT_LEFT_ALONE, ExperienceAnswer.NO, LAST_VISIT),
                        experience(SINCE, ExperienceTopic.LISTENED_TO, ExperienceAnswer.NO, LAST_VISIT))
                .preparationReadings(List.of(reading()
                        .addAnswers(answer(THIS).build(), answer(SINCE).build())
                        .build()));
        VisitAdvice advice = advice(dossier.build(), PREPARATION);
        assertThat(ToldLines.reasons(advice.answered().stream())).containsExactly("TOLD_OF_TROUBLE: since");
        assertThat(ToldLines.reasons(advice.reasons().stream()))
                .contains("LEFT_ALONE: this")
                .doesNotContain("TOLD_OF_TROUBLE: since");
    }

    @Test
    void thingsMustHoldUntilTheVisitOrUntilTodayWhereThatIsPastOrNotKnown() {
        assertThat(until(Optional.of(VISIT))).isEqualTo(VISIT);
        assertThat(until(Optional.of(TODAY.plusDays(1)))).isEqualTo(TODAY.plusDays(1));
        assertThat(until(Optional.of(TODAY.minusDays(1)))).isEqualTo(TODAY);
        assertThat(until(Optional.empty())).isEqualTo(TODAY);
        VisitInView visit = ToldLines.visitIn(allIsWell().build());
        assertThat(visit.isTooOld(VISIT.minusMonths(1))).isFalse();
        assertThat(visit.isTooOld(VISIT.minusMonths(1).minusDays(1))).isTrue();
        assertThat(visit.hasCome(VISIT)).isTrue();
        assertThat(visit.hasCome(VISIT.plusDays(1))).isFalse();
    }

    @Test
    void aReaderAnswersForAnEntryAndForWhatStandsInIt() {
        Dossier dossier = allIsWell()
                .addCarePlans(CarePlan.builder()
                        .id(THIS)
                        .recorded(Recorded.of(LAST_VISIT, NURSE))
                        .status(PlanStatus.ACTIVE)
                        .addGoals(Goal.builder()
                                .id(GOAL)
                                .status(GoalStatus.ACCEPTED)
                                .inOwnWords(OwnWords.of("Weer zelf naar de markt"))
                                .build())
                        .build())
                .addAnswers(Answer.builder()
                        .id(SINCE)
                        .recorded(Recorded.of(LAST_VISIT, NURSE))
                        .question(DiagnosisQuestion.WISH)
                        .response(Response.DOES_NOT_KNOW)
                        .build())
                .preparationReadings(
                        List.of(reading().addAnswers(answer(THIS).build()).build()))
                .build();
        VisitInView visit = ToldLines.visitIn(dossier);
        assertThat(visit.isAnsweredByAReader(THIS)).isTrue();
        assertThat(visit.isAnsweredByAReader(GOAL)).isTrue();
        assertThat(visit.isAnsweredByAReader(SINCE)).isFalse();
        assertThat(visit.isAnsweredByAReader(EntryId.of("nowhere"))).isFalse();
        ReaderAnswer.Builder canWait = answer(THIS).answer(ReaderView.CAN_WAIT);
        assertThat(answered(dossier, canWait.until(VISIT))).isTrue();
        assertThat(answered(dossier, canWait.until(VISIT.minusDays(1)))).isFalse();
    }

    @Test
    void aReadingOfAnotherPreparationIsNoneOfThis() {
        Dossier dossier = allIsWell()
                .addConsultPreparations(
                        preparation().id(SINCE).visitOn(VISIT.plusMonths(3)).build())
                .addPreparationReadings(reading().id(THIS).preparation(SINCE).build())
                .build();
        assertThat(ToldLines.visitIn(dossier).readingsOfThis())
                .extracting(PreparationReading::id)
                .containsExactly(EntryId.of("reading"));
        assertThat(ToldLines.visitIn(dossier).readings()).hasSize(2);
    }

    @Test
    void thePatientsVersionHoldsNoReasonThatIsNotForThem() {
        GivenReason worries = GivenReason.of(VisitReason.READER_WORRIES, EntryId.of("reading"));
        assertThatThrownBy(() -> new PatientsAdvice(PREPARATION, TODAY, List.of(worries)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean answered(Dossier dossier, ReaderAnswer.Builder answer) {
        return ToldLines.visitIn(Dossier.builder()
                        .from(dossier)
                        .preparationReadings(
                                List.of(reading().addAnswers(answer.build()).build()))
                        .build())
                .isAnsweredByAReader(THIS);
    }

    private static LocalDate until(Optional<LocalDate> visitOn) {
        return ToldLines.visitIn(withPreparation(p -> p.visitOn(visitOn))).until();
    }

    private static VisitAdvice told(LocalDate day) {
        return advice(
                allIsWell()
                        .addExperiences(experience(THIS, ExperienceTopic.LISTENED_TO, ExperienceAnswer.NO, day))
                        .build(),
                PREPARATION);
    }

    private static Experience experience(EntryId id, ExperienceTopic topic, ExperienceAnswer answer, LocalDate day) {
        return Experience.builder()
                .id(id)
                .recorded(Recorded.of(day, PATIENT))
                .teller(PATIENT)
                .topic(topic)
                .answer(answer)
                .build();
    }

    private static ReaderAnswer.Builder answer(EntryId about) {
        return ReaderAnswer.builder().about(about).answer(ReaderView.TALKED_ABOUT);
    }

    private static VisitAdvice advice(Dossier dossier, EntryId preparation) {
        return VisitAdvice.of(dossier, preparation, TODAY, CareModule.shipped());
    }
}
