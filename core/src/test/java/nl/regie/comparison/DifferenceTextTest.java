package nl.regie.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalKind;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.NotNow;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.PlannedAction;
import nl.regie.decision.PlanAgreement;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.entry.Recorded;
import nl.regie.people.Death;
import nl.regie.people.Patient;
import nl.regie.people.Professional;
import nl.regie.signalling.CallContact;
import nl.regie.signalling.SignallingPlan;
import nl.regie.signalling.SignallingPlanKind;
import org.junit.jupiter.api.Test;

class DifferenceTextTest {
    private static final PersonId PATIENT = PersonId.of("patient");
    private static final PersonId NURSE = PersonId.of("nurse");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 9);
    private static final EntryId WISH = EntryId.of("wish");

    @Test
    void whatChangedReadsAsSentences() {
        CarePlan earlier = plan("plan-1")
                .addGoals(swimming(GoalStatus.PROPOSED).build())
                .addActions(call().addDoes(PATIENT).build())
                .addNotNow(NotNow.builder().answers(WISH).build())
                .lookAgainOn(DAY.plusMonths(1))
                .build();
        CarePlan later = plan("plan-2")
                .recorded(Recorded.builder()
                        .on(DAY.plusDays(7))
                        .by(NURSE)
                        .replaces(EntryId.of("plan-1"))
                        .build())
                .status(PlanStatus.ACTIVE)
                .agreement(PlanAgreement.builder()
                        .version(EntryId.of("plan-1"))
                        .on(DAY.plusDays(7))
                        .by(PATIENT)
                        .build())
                .addGoals(
                        swimming(GoalStatus.ACCEPTED)
                                .kind(GoalKind.FUNCTIONAL_RECOVERY)
                                .addAcceptedBy(PATIENT)
                                .build(),
                        Goal.builder()
                                .id(EntryId.of("cards"))
                                .status(GoalStatus.ACCEPTED)
                                .inOwnWords(OwnWords.of("Elke week\nkaarten."))
                                .build())
                .addActions(call().addDoes(PATIENT, NURSE).build())
                .build();
        assertThat(sentences(earlier, later, Language.NL))
                .containsExactly(
                        "De versie van 16 februari 2026, opgeschreven door wijkverpleegkundige. Vergeleken met de versie van 9 februari 2026.",
                        "Plan, hoe het ermee staat: eerst nog in de maak; nu bezig.",
                        "Plan, de versie waarmee is ingestemd: nu die van 9 februari 2026. Eerst stond er niets.",
                        "Plan, de dag van instemmen: nu 16 februari 2026. Eerst stond er niets.",
                        "Plan, wie instemde: nu Bea. Eerst stond er niets.",
                        "Plan, de dag om weer te kijken: eerst 9 maart 2026. Nu staat er niets.",
                        "Doel “Weer zwemmen”, hoe het ermee staat: eerst voorgesteld; nu aangenomen.",
                        "Doel “Weer zwemmen”, wie het aannam: nu Bea. Eerst stond er niets.",
                        "Doel “Weer zwemmen”, de soort: nu weer dingen kunnen. Eerst stond er niets.",
                        "Erbij gekomen, doel: “Elke week kaarten.”",
                        "Actie Het zwembad bellen, wie het doet: eerst Bea; nu wijkverpleegkundige, Bea.",
                        "Weg, wat kan wachten: “Met de trein naar zee”.");
        assertThat(sentences(earlier, later, Language.EN))
                .contains(
                        "Goal “Weer zwemmen”, where it stands: before proposed; now taken on.",
                        "Plan, the day to look again: before 9 March 2026. Now there is nothing.");
    }

    @Test
    void whereNothingChangedItSaysSo() {
        CarePlan plan = plan("plan-1").build();
        assertThat(sentences(plan, plan, Language.NL)).hasSize(2).contains("Er is niets veranderd.");
    }

    @Test
    void whoHasAPartAndLeavesIsToldWithTheLastDay() {
        CarePlan plan = plan("plan-2")
                .addActions(call().addDoes(PATIENT).addIsInformed(NURSE).build())
                .build();
        assertThat(lastDayTold(plan, DAY))
                .isEqualTo("wijkverpleegkundige heeft een taak in dit plan en is er tot en met 9 februari 2026.");
        assertThat(lastDayTold(plan, DAY.minusDays(1)))
                .isEqualTo("wijkverpleegkundige staat in dit plan, maar was er tot en met 8 februari 2026."
                        + " Spreek af wie het overneemt.");
    }

    @Test
    void whoIsOnCallInASignallingPlanAndLeavesIsToldToo() {
        SignallingPlan plan = SignallingPlan.builder()
                .id(EntryId.of("signals"))
                .recorded(Recorded.of(DAY, NURSE))
                .kind(SignallingPlanKind.BOTH)
                .addContacts(CallContact.builder().person(NURSE).build())
                .build();
        assertThat(Difference.between(plan, plan).leaving(until(DAY)))
                .extracting(Professional::id)
                .containsExactly(NURSE);
    }

    @Test
    void whoHasNoPartInThePlanIsNotTold() {
        CarePlan plan =
                plan("plan-2").addActions(call().addDoes(PATIENT).build()).build();
        assertThat(Difference.between(plan, plan).leaving(until(DAY))).isEmpty();
    }

    @Test
    void ofWhoHasDiedNobodyTakesOver() {
        CarePlan plan = plan("plan-2").addActions(call().addDoes(NURSE).build()).build();
        Dossier dossier = until(DAY.minusDays(1));
        Dossier closed = Dossier.builder()
                .from(dossier)
                .patient(Patient.builder()
                        .from(dossier.patient())
                        .death(Death.builder().build())
                        .build())
                .build();
        assertThat(Difference.between(plan, plan).leaving(dossier)).hasSize(1);
        assertThat(Difference.between(plan, plan).leaving(closed)).isEmpty();
    }

    private static String lastDayTold(CarePlan plan, LocalDate last) {
        List<String> sentences =
                DifferenceText.of(Difference.between(plan, plan), until(last), CareModule.shipped(), Language.NL);
        return sentences.get(sentences.size() - 1);
    }

    private static Dossier until(LocalDate last) {
        return Dossier.builder()
                .from(people())
                .professionals(List.of(Professional.builder()
                        .from(people().professionals().get(0))
                        .involvedUntil(last)
                        .build()))
                .build();
    }

    @Test
    void wordsOfPeopleAreMaskedInLogs() {
        CarePlan earlier =
                plan("plan-1").addGoals(swimming(GoalStatus.PROPOSED).build()).build();
        CarePlan later = plan("plan-2").build();
        assertThat(Difference.between(earlier, later).toString()).doesNotContain("zwemmen");
    }

    private static List<String> sentences(CarePlan earlier, CarePlan later, Language language) {
        return DifferenceText.of(Difference.between(earlier, later), people(earlier), CareModule.shipped(), language);
    }

    private static Dossier people() {
        return people(plan0());
    }

    private static CarePlan plan0() {
        return plan("plan-0")
                .addGoals(swimming(GoalStatus.PROPOSED).build())
                .addActions(call().build())
                .build();
    }

    private static Dossier people(CarePlan plan) {
        return Dossier.builder()
                .patient(
                        Patient.builder().id(PATIENT).name(PersonName.of("Bea")).build())
                .addProfessionals(Professional.builder()
                        .id(NURSE)
                        .profession(Note.of("wijkverpleegkundige"))
                        .build())
                .addAnswers(Answer.builder()
                        .id(WISH)
                        .recorded(Recorded.of(DAY, PATIENT))
                        .question(DiagnosisQuestion.WISH)
                        .response(Response.GIVEN)
                        .inOwnWords(OwnWords.of("Met de trein naar zee"))
                        .build())
                .addCarePlans(plan)
                .build();
    }

    private static CarePlan.Builder plan(String id) {
        return CarePlan.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(DAY, NURSE))
                .status(PlanStatus.DRAFT);
    }

    private static Goal.Builder swimming(GoalStatus status) {
        return Goal.builder().id(EntryId.of("swimming")).status(status).inOwnWords(OwnWords.of("Weer zwemmen"));
    }

    private static PlannedAction.Builder call() {
        return PlannedAction.builder().id(EntryId.of("call")).what(Note.of("Het zwembad bellen"));
    }
}
