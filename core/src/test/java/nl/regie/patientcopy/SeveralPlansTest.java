package nl.regie.patientcopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalProgress;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.PlanSubject;
import nl.regie.careplan.PlannedAction;
import nl.regie.careplan.ProgressReview;
import nl.regie.careplan.ProgressStep;
import nl.regie.decision.PlanAgreement;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.entry.Recorded;
import nl.regie.people.CloseOne;
import nl.regie.people.CloseOneRole;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.people.Patient;
import nl.regie.people.Professional;
import nl.regie.year.YearSheet;
import org.junit.jupiter.api.Test;

/** Where there is more than one plan, a yes and a day say to which of them they belong. Invented. */
class SeveralPlansTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 10);
    private static final PersonId WIM = PersonId.of("wim");
    private static final PersonId ELS = PersonId.of("els");
    private static final PersonId MIA = PersonId.of("mia");
    private static final CarePlan WALKING = plan("walking")
            .title(Note.of("Weer lopen"))
            .lookAgainOn(DAY.plusDays(20))
            .build();
    private static final CarePlan SUGAR = plan("sugar")
            .title(Note.of("Suiker in de hand"))
            .lookAgainOn(DAY.plusDays(30))
            .build();

    @Test
    void aYesSaysToWhichPlan() {
        assertThat(copy(dossier(WALKING, SUGAR)))
                .contains(
                        "- Weer lopen\n  “Ja, walking.”\n  Wie ja zei, en wanneer: ik, 10 oktober 2026\n",
                        "- Suiker in de hand\n  “Ja, sugar.”\n");
    }

    @Test
    void aDaySaysOfWhichPlan() {
        assertThat(copy(dossier(WALKING, SUGAR)))
                .contains(
                        "  Op 30 oktober 2026: Het hele plan (Weer lopen)\n",
                        "  Op 9 november 2026: Het hele plan (Suiker in de hand)\n",
                        "  Op 15 oktober 2026:\n    - “Doel sugar.” (Suiker in de hand)\n");
    }

    @Test
    void inShortTheFirstDaySaysAtWhichPlanWeLookAndAllOfThemOnOneDay() {
        assertThat(copy(dossier(WALKING, SUGAR))).contains("We kijken weer samen op 30 oktober 2026: Weer lopen.");
        CarePlan sameDay = CarePlan.builder()
                .from(SUGAR)
                .lookAgainOn(WALKING.lookAgainOn())
                .build();
        assertThat(copy(dossier(WALKING, sameDay)))
                .containsPattern(
                        "op 30 oktober 2026: (Weer lopen, Suiker in de hand|Suiker in de hand, Weer lopen)\\.");
    }

    @Test
    void aTimeOfLookingBackSaysAtWhichPlanAlsoAtOneThatIsOver() {
        CarePlan over =
                CarePlan.builder().from(SUGAR).status(PlanStatus.COMPLETED).build();
        Dossier dossier = Dossier.builder()
                .from(dossier(WALKING, over))
                .addProgressReviews(review("r1").plan(over.id()).build())
                .addProgressReviews(review("r2").build())
                .build();
        assertThat(copy(dossier))
                .contains("“Zo is het, r1.”\n  Welk plan: Suiker in de hand\n", "“Zo is het, r2.”\n\n")
                .doesNotContain("Weer lopen\n  “Ja");
    }

    @Test
    void whatEachDoesSaysOfWhichPlanItIs() {
        CarePlan walking = CarePlan.builder()
                .from(WALKING)
                .addActions(action("round", "Een rondje lopen").addDoes(WIM).build())
                .build();
        CarePlan sugar = CarePlan.builder()
                .from(SUGAR)
                .addActions(
                        action("prick", "Prikken").addDoes(WIM).build(),
                        action("advice", "Advies vragen").build())
                .build();
        assertThat(copy(dossier(walking, sugar)))
                .contains(
                        "Een rondje lopen (Weer lopen)\n",
                        "Prikken – elke dag (Suiker in de hand)\n",
                        "- Advies vragen\n  Welk plan: Suiker in de hand\n");
        assertThat(copy(dossier(walking))).contains("Een rondje lopen").doesNotContain("(Weer lopen)");
    }

    private static PlannedAction.Builder action(String id, String what) {
        PlannedAction.Builder action =
                PlannedAction.builder().id(EntryId.of(id)).what(Note.of(what));
        return id.equals("round") ? action : action.when(Note.of("elke dag"));
    }

    @Test
    void theLineOfTheYearSaysOfWhichPlanEachVersionAndStepIs() {
        CarePlan over =
                CarePlan.builder().from(SUGAR).status(PlanStatus.COMPLETED).build();
        Dossier dossier = Dossier.builder()
                .from(dossier(WALKING, over))
                .addProgressReviews(review("r1")
                        .plan(over.id())
                        .addProgress(GoalProgress.builder()
                                .goal(EntryId.of("goal-sugar"))
                                .toldBy(WIM)
                                .step(ProgressStep.FIRST_STEP)
                                .build())
                        .build())
                .build();
        assertThat(year(dossier, CopyWishes.in(Language.NL)))
                .containsSubsequence(
                        "Welk plan: Suiker in de hand\n", "De eerste stap is gezet.", "Welk plan: Weer lopen\n");
        assertThat(year(dossier, CopyWishes.in(Language.NL).discreetly()))
                .contains("Het plan van 10 oktober 2026")
                .doesNotContain("Suiker", "lopen");
        assertThat(year(dossier(WALKING), CopyWishes.in(Language.NL))).doesNotContain("Welk plan");
    }

    private static String year(Dossier dossier, CopyWishes wishes) {
        return YearSheet.of(dossier, DAY, CareModule.shipped()).text(wishes);
    }

    @Test
    void twoPlansOfOneDayWithoutATitleAreToldApartByWhatTheyAreAboutOrWhoWroteThemOrANumber() {
        CarePlan one = plan("walking").lookAgainOn(DAY.plusDays(20)).build();
        CarePlan other = plan("sugar").lookAgainOn(DAY.plusDays(30)).build();
        CarePlan about = CarePlan.builder()
                .from(other)
                .addAbout(PlanSubject.builder().what(Note.of("suiker")).build())
                .build();
        CarePlan byMyself = CarePlan.builder()
                .from(other)
                .recorded(Recorded.of(other.recorded().on(), WIM))
                .build();
        assertThat(copy(dossier(one, about)))
                .contains("Het hele plan (Het plan van 10 oktober 2026)\n")
                .contains("Het hele plan (Het plan van 10 oktober 2026, over suiker)\n");
        assertThat(copy(dossier(one, byMyself)))
                .contains("Het hele plan (Het plan van 10 oktober 2026, opgeschreven door Els)\n")
                .contains("Het hele plan (Het plan van 10 oktober 2026, door mij opgeschreven)\n");
        assertThat(copy(dossier(one, other)))
                .contains("Het hele plan (Het plan van 10 oktober 2026, nummer 1)\n")
                .contains("Het hele plan (Het plan van 10 oktober 2026, nummer 2)\n");
    }

    @Test
    void withoutATitleAPlanGoesByItsDay() {
        CarePlan untitled = CarePlan.builder()
                .from(plan("sugar").build())
                .recorded(Recorded.of(DAY.minusDays(9), ELS))
                .build();
        assertThat(copy(dossier(WALKING, untitled))).contains("- Het plan van 1 oktober 2026\n  “Ja, sugar.”");
    }

    @Test
    void aDiscreetPageHasTheDayAndNotTheTitle() {
        CarePlan earlier = CarePlan.builder()
                .from(SUGAR)
                .recorded(Recorded.of(DAY.minusDays(9), ELS))
                .build();
        assertThat(PatientCopy.of(dossier(WALKING, earlier), DAY)
                        .text(CopyWishes.in(Language.NL).discreetly()))
                .contains("Het plan van 1 oktober 2026", "Het plan van 10 oktober 2026")
                .doesNotContain("Suiker", "lopen");
    }

    @Test
    void whereThereIsOneNothingIsAdded() {
        assertThat(copy(dossier(WALKING)))
                .contains("We kijken weer samen op 30 oktober 2026.")
                .doesNotContain("Welk plan", "- Weer lopen");
    }

    @Test
    void whoMayReadOnePlanDoesNotReadThatThereIsAnother() {
        Dossier dossier = Dossier.builder()
                .from(dossier(WALKING, SUGAR))
                .addInvolvementAgreements(InvolvementAgreement.builder()
                        .id(EntryId.of("yes"))
                        .recorded(Recorded.of(DAY, WIM))
                        .answer(InvolvementAnswer.AGREED)
                        .addCloseOnes(MIA)
                        .addEntries(WALKING.id())
                        .inOwnWords(OwnWords.of("Mia mag dat ene plan zien."))
                        .build())
                .build();
        assertThat(CloseOneCopy.online(dossier, DAY, MIA, CareModule.shipped()).text(CopyWishes.in(Language.NL)))
                .contains("Op 30 oktober 2026")
                .doesNotContain("Welk plan", "Suiker");
    }

    private static CarePlan.Builder plan(String id) {
        return CarePlan.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(DAY, ELS))
                .status(PlanStatus.ACTIVE)
                .addGoals(Goal.builder()
                        .id(EntryId.of("goal-" + id))
                        .status(GoalStatus.ACCEPTED)
                        .inOwnWords(OwnWords.of("Doel " + id + "."))
                        .addAcceptedBy(WIM)
                        .lookAgainOn(DAY.plusDays(5))
                        .build())
                .agreement(PlanAgreement.builder()
                        .by(WIM)
                        .on(DAY)
                        .version(EntryId.of(id))
                        .inOwnWords(OwnWords.of("Ja, " + id + "."))
                        .build());
    }

    private static ProgressReview.Builder review(String id) {
        return ProgressReview.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(DAY, ELS))
                .patientsView(OwnWords.of("Zo is het, " + id + "."));
    }

    private static Dossier dossier(CarePlan... plans) {
        return Dossier.builder()
                .patient(Patient.builder().id(WIM).name(PersonName.of("Wim")).build())
                .addProfessionals(Professional.builder()
                        .id(ELS)
                        .name(PersonName.of("Els"))
                        .build())
                .addCloseOnes(CloseOne.builder()
                        .id(EntryId.of("close"))
                        .recorded(Recorded.of(DAY, ELS))
                        .person(MIA)
                        .name(PersonName.of("Mia"))
                        .addRoles(CloseOneRole.RELATIVE)
                        .build())
                .addCarePlans(plans)
                .build();
    }

    private static String copy(Dossier dossier) {
        return PatientCopy.of(dossier, DAY).text(CopyWishes.in(Language.NL));
    }
}
