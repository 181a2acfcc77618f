package nl.regie.voice;

import static nl.regie.criterion.Example.DAUGHTER;
import static nl.regie.criterion.Example.GOAL;
import static nl.regie.criterion.Example.NURSE;
import static nl.regie.criterion.Example.PATIENT;
import static nl.regie.criterion.Example.PLAN;
import static nl.regie.criterion.Example.TALK;
import static nl.regie.criterion.Example.TODAY;
import static nl.regie.criterion.Example.people;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.PreparationReading;
import nl.regie.criterion.Example;
import nl.regie.criterion.PlanAnswers;
import nl.regie.day.DayView;
import nl.regie.decision.PlanAgreement;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.legal.Representation;
import nl.regie.legal.RepresentationBasis;
import nl.regie.patientcopy.PatientCopy;
import nl.regie.rule.DossierOnDay;
import nl.regie.visit.GivenReason;
import nl.regie.visit.VisitAdvice;
import nl.regie.visit.VisitReason;
import nl.regie.voice.TakenOn.Taker;
import org.junit.jupiter.api.Test;

/** A goal is taken on by who is named; what somebody else put forward does not become the patient's by a status. */
class TakenOnTest {
    @Test
    void whatSomebodyElsePutForwardAndNobodyTookOnIsTheirs() {
        assertThat(isTakenOn(putForwardBy(DAUGHTER).build(), plan())).isFalse();
        assertThat(isTakenOn(
                        putForwardBy(NURSE)
                                .inOwnWords(Optional.empty())
                                .professionalsReading(Note.of("Minder wegen."))
                                .build(),
                        plan()))
                .isFalse();
    }

    @Test
    void whatThePatientPutForwardOrSaidIsThePatientsAndSoIsWhatNobodyIsNamedWith() {
        assertThat(isTakenOn(putForwardBy(PATIENT).build(), plan())).isTrue();
        assertThat(isTakenOn(putForwardBy(NURSE).build(), plan())).isTrue();
        assertThat(isTakenOn(Example.goal().acceptedBy(Set.of()).build(), plan()))
                .isTrue();
    }

    @Test
    void whoIsNamedTookItOnAndNobodyElse() {
        assertThat(isTakenOn(Example.goal().proposedBy(DAUGHTER).build(), plan()))
                .isTrue();
        assertThat(isTakenOn(Example.goal().acceptedBy(Set.of(DAUGHTER, NURSE)).build(), plan()))
                .isFalse();
    }

    @Test
    void aYesInThePatientsOwnVoiceTakesItOnWhereThatVersionHeldIt() {
        Goal hers = putForwardBy(DAUGHTER).build();
        PlanAgreement ticked =
                PlanAgreement.builder().by(PATIENT).on(TALK).version(PLAN).build();
        PlanAgreement said = PlanAgreement.builder()
                .from(ticked)
                .inOwnWords(OwnWords.of("Dat wil ik ook."))
                .build();
        assertThat(isTakenOn(hers, plan().agreement(ticked))).isFalse();
        assertThat(isTakenOn(hers, plan().agreement(said))).isTrue();
        assertThat(isTakenOn(hers, plan().recorded(Recorded.of(TALK, PATIENT)))).isTrue();
        CarePlan before = plan().id(EntryId.of("before")).build();
        CarePlan.Builder later = plan().recorded(Recorded.builder()
                        .on(TALK)
                        .by(NURSE)
                        .replaces(before.id())
                        .build())
                .agreement(
                        PlanAgreement.builder().from(said).version(before.id()).build());
        Dossier dossier = people().addAnswers(Example.need().build())
                .addCarePlans(before, with(hers, later))
                .build();
        assertThat(isTakenOn(dossier)).isFalse();
    }

    @Test
    void whatARepresentativePutForwardIsTheirsUntilSomebodyIsNamedWhoTookItOn() {
        assertThat(represented(putForwardBy(DAUGHTER))).isEqualTo(Taker.NOBODY);
        assertThat(represented(putForwardBy(DAUGHTER).addAcceptedBy(DAUGHTER))).isEqualTo(Taker.WHO_DECIDES);
        assertThat(represented(putForwardBy(DAUGHTER).addAcceptedBy(DAUGHTER, PATIENT)))
                .isEqualTo(Taker.THE_PATIENT);
        assertThat(represented(putForwardBy(NURSE))).isEqualTo(Taker.NOT_TOLD);
        assertThat(represented(putForwardBy(PATIENT))).isEqualTo(Taker.NOT_TOLD);
    }

    @Test
    void aYesHoldsForTheGoalAsItWasAndForNoneThatGotOtherWordsSince() {
        PlanAgreement said = PlanAgreement.builder()
                .by(PATIENT)
                .on(TALK)
                .version(EntryId.of("before"))
                .inOwnWords(OwnWords.of("Dat wil ik ook."))
                .build();
        CarePlan before = plan().id(EntryId.of("before"))
                .addGoals(putForwardBy(DAUGHTER)
                        .inOwnWords(OwnWords.of("Elke dag wandelen."))
                        .build())
                .build();
        for (String words : List.of("Elke dag  wandelen.", "Naar het verpleeghuis.")) {
            CarePlan later = plan().recorded(Recorded.builder()
                            .on(TALK)
                            .by(NURSE)
                            .replaces(before.id())
                            .build())
                    .agreement(said)
                    .addGoals(putForwardBy(DAUGHTER)
                            .inOwnWords(OwnWords.of(words))
                            .build())
                    .build();
            Dossier dossier = people().addAnswers(Example.need().build())
                    .addCarePlans(before, later)
                    .build();
            assertThat(isTakenOn(dossier)).as(words).isEqualTo(words.startsWith("Elke"));
        }
    }

    /** Rules, visits and pages ask one and the same. */
    @Test
    void onThePatientsPageItIsTheSame() {
        for (Goal goal : List.of(
                putForwardBy(DAUGHTER).build(),
                putForwardBy(NURSE).build(),
                putForwardBy(PATIENT).build(),
                Example.goal().build(),
                Example.goal().acceptedBy(Set.of(DAUGHTER, NURSE)).build())) {
            Dossier dossier = people().addAnswers(Example.need().build())
                    .addCarePlans(with(goal, plan()))
                    .build();
            DayView view = DayView.of(dossier, TODAY);
            boolean isMine = !PatientCopy.of(dossier, TODAY).text(Language.NL).contains("WAT ANDEREN WILLEN BEREIKEN");
            assertThat(TakenOn.in(view, Voices.in(view))
                            .isSo(goal, dossier.carePlans().get(0)))
                    .isEqualTo(isMine);
        }
    }

    private static Taker represented(Goal.Builder goal) {
        CarePlan plan = with(goal.build(), plan());
        DayView view = DayView.of(
                people().addAnswers(Example.need().build())
                        .addCarePlans(plan)
                        .addRepresentations(Representation.builder()
                                .id(EntryId.of("right"))
                                .recorded(Recorded.of(TALK, NURSE))
                                .representative(DAUGHTER)
                                .basis(RepresentationBasis.MENTOR)
                                .build())
                        .build(),
                TODAY);
        return TakenOn.in(view, Voices.in(view)).by(plan.goals().get(0), plan);
    }

    @Test
    void howItGoesWithAGoalThatOnlyTheDaughterPutForwardIsAskedOfNobody() {
        assertThat(reasons(Example.goal().build())).contains(VisitReason.GOAL_UNTOLD);
        assertThat(reasons(putForwardBy(DAUGHTER).build())).doesNotContain(VisitReason.GOAL_UNTOLD);
    }

    private static List<VisitReason> reasons(Goal goal) {
        Dossier dossier = people().addAnswers(Example.need().build())
                .addCarePlans(with(goal, plan()))
                .addConsultPreparations(ConsultPreparation.builder()
                        .id(EntryId.of("preparation"))
                        .recorded(Recorded.of(TALK, PATIENT))
                        .build())
                .addPreparationReadings(PreparationReading.builder()
                        .id(EntryId.of("reading"))
                        .recorded(Recorded.of(TODAY, NURSE))
                        .preparation(EntryId.of("preparation"))
                        .build())
                .build();
        return VisitAdvice.of(dossier, EntryId.of("preparation"), TODAY, CareModule.shipped()).reasons().stream()
                .map(GivenReason::reason)
                .toList();
    }

    private static Goal.Builder putForwardBy(PersonId person) {
        return Example.goal().acceptedBy(Set.of()).proposedBy(person);
    }

    private static CarePlan.Builder plan() {
        return Example.plan().goals(List.of()).actions(List.of()).agreement(Optional.empty());
    }

    private static CarePlan with(Goal goal, CarePlan.Builder plan) {
        return plan.addGoals(goal).build();
    }

    private static boolean isTakenOn(Goal goal, CarePlan.Builder plan) {
        return isTakenOn(people().addAnswers(Example.need().build())
                .addCarePlans(with(goal, plan))
                .build());
    }

    /** The same by the rules, which ask what answers a need. */
    private static boolean isTakenOn(Dossier dossier) {
        DayView view = DayView.of(dossier, TODAY);
        CarePlan plan = view.current(CarePlan.class).get(0);
        boolean isSo = TakenOn.in(view, Voices.in(view)).isSo(plan.goals().get(0), plan);
        assertThat(PlanAnswers.in(DossierOnDay.of(dossier, TODAY, CareModule.shipped()))
                        .goalsInForce()
                        .anyIs(goal -> goal.id().equals(GOAL)))
                .isEqualTo(isSo);
        return isSo;
    }
}
