package nl.regie.voice;

import static nl.regie.criterion.Example.GOAL;
import static nl.regie.criterion.Example.NURSE;
import static nl.regie.criterion.Example.PATIENT;
import static nl.regie.criterion.Example.PLAN;
import static nl.regie.criterion.Example.TALK;
import static nl.regie.criterion.Example.people;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.GoalStatus;
import nl.regie.consult.ConsultPreparation;
import nl.regie.criterion.Example;
import nl.regie.day.DayView;
import nl.regie.diagnosis.Answer;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.patientcopy.PatientCopy;
import nl.regie.visit.GivenReason;
import nl.regie.visit.VisitAdvice;
import nl.regie.visit.VisitReason;
import org.junit.jupiter.api.Test;

/** A wish of which the goal was let go: together it is closed in every room, and by others alone in none. */
class LetGoTest {
    private static final LocalDate LATER = TALK.plusDays(40);
    private static final EntryId PREPARATION = EntryId.of("preparation");

    @Test
    void whatWasLetGoTogetherIsClosed() {
        assertThat(LetGo.in(view(letGoBy(PATIENT)), Voices.in(view(letGoBy(PATIENT))))
                        .plansFor(need()))
                .hasSize(1);
        assertThat(LetGo.in(view(letGoBy(NURSE)), Voices.in(view(letGoBy(NURSE))))
                        .plansFor(need()))
                .isEmpty();
    }

    @Test
    void inAProposalAboutAVisitItDoesNotWaitAnyMore() {
        assertThat(reasons(letGoBy(PATIENT))).doesNotContain(VisitReason.MATTERS_MOST_UNANSWERED);
    }

    @Test
    void whatOthersLetGoStillWaitsInAProposalAboutAVisit() {
        assertThat(reasons(letGoBy(NURSE))).contains(VisitReason.MATTERS_MOST_UNANSWERED);
    }

    @Test
    void onTheCopyItSaysThatItWasLetGoAndNobodyIsToAskAgain() {
        assertThat(copy(letGoBy(PATIENT)))
                .contains("Dit hebben we samen losgelaten.")
                .doesNotContain("1 juni 2026");
        assertThat(copy(letGoBy(NURSE))).doesNotContain("samen losgelaten").contains("1 juni 2026");
    }

    private static DayView view(Dossier dossier) {
        return DayView.of(dossier, LATER);
    }

    private static List<VisitReason> reasons(Dossier dossier) {
        return VisitAdvice.of(dossier, PREPARATION, LATER, CareModule.shipped()).reasons().stream()
                .map(GivenReason::reason)
                .toList();
    }

    private static String copy(Dossier dossier) {
        return PatientCopy.of(dossier, LATER).text(Language.NL);
    }

    private static Answer need() {
        return Example.need().askAgainOn(LocalDate.of(2026, 6, 1)).build();
    }

    private static Dossier letGoBy(PersonId somebody) {
        CarePlan without = Example.plan()
                .id(EntryId.of("without"))
                .recorded(Recorded.builder()
                        .on(TALK.plusDays(20))
                        .by(somebody)
                        .replaces(PLAN)
                        .build())
                .goals(List.of(Example.goal().id(GOAL).status(GoalStatus.LET_GO).build()))
                .build();
        return people().addAnswers(need())
                .addSelfDirections(Example.cooking().build())
                .addCarePlans(Example.plan().build(), without)
                .addConsultPreparations(ConsultPreparation.builder()
                        .id(PREPARATION)
                        .recorded(Recorded.of(TALK.plusDays(30), PATIENT))
                        .inOwnWords(OwnWords.of("Het gaat."))
                        .build())
                .build();
    }
}
