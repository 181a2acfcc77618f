package nl.regie.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.NotNow;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.PlannedAction;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.naming.Naming;
import nl.regie.people.Patient;
import nl.regie.people.Professional;
import nl.regie.precondition.AgreedDegree;
import nl.regie.precondition.DirectionWish;
import nl.regie.precondition.SelfDirection;
import org.junit.jupiter.api.Test;

/** Two plans of an invented patient: one of home care, one of mental health care. */
class PlansBesideTest {
    private static final PersonId PATIENT = PersonId.of("patient");
    private static final PersonId NURSE = PersonId.of("nurse");
    private static final PersonId OTHER_NURSE = PersonId.of("other-nurse");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 9);
    private static final EntryId PLAN = EntryId.of("plan");

    @Test
    void whatIsTheSameStandsSideBySide() {
        PlansBeside beside = beside(
                plan -> plan.addGoals(goal("g1", "Weer zwemmen", GoalStatus.ACCEPTED))
                        .addActions(action("a1", "Pillen uitzetten", NURSE)),
                plan -> plan.addGoals(
                                goal("x", "Beter slapen", GoalStatus.ACCEPTED),
                                goal("y", "Weer zwemmen", GoalStatus.REACHED))
                        .addActions(action("z", "Pillen uitzetten", NURSE)));
        assertThat(beside.goals()).hasSize(2);
        assertThat(beside.goals().get(0).other().orElseThrow().id()).isEqualTo(EntryId.of("y"));
        assertThat(beside.goals().get(1).one()).isEmpty();
        assertThat(beside.actions()).hasSize(1);
        assertThat(beside.conflicts()).as("reached and taken on is no conflict").isEmpty();
    }

    @Test
    void theSameWordsAreTheSameHoweverTheirLettersAreTyped() {
        PlansBeside beside = beside(
                plan -> plan.addGoals(goal("g1", "Weer naar het caf\u00e9", GoalStatus.LET_GO))
                        .addActions(action("a1", "Caf\u00e9 zoeken", NURSE)),
                plan -> plan.addGoals(goal("g2", "Weer naar het cafe\u0301", GoalStatus.ACCEPTED))
                        .addActions(action("a2", "Cafe\u0301 zoeken", NURSE)));
        assertThat(beside.goals()).hasSize(1);
        assertThat(beside.actions()).hasSize(1);
        assertThat(beside.conflicts()).extracting(PlanConflict::kind).containsExactly(ConflictKind.GOAL_LET_GO);
    }

    @Test
    void aGoalThatWasLetGoAndTakenOnIsAConflict() {
        assertThat(beside(
                                plan -> plan.addGoals(goal("g1", "Weer zwemmen", GoalStatus.LET_GO)),
                                plan -> plan.addGoals(goal("g2", "Weer zwemmen", GoalStatus.ACCEPTED)))
                        .conflicts())
                .containsExactly(new PlanConflict(ConflictKind.GOAL_LET_GO, EntryId.of("g1"), EntryId.of("g2")));
        assertThat(beside(
                                plan -> plan.addGoals(goal("g1", "Weer zwemmen", GoalStatus.LET_GO)),
                                plan -> plan.addGoals(goal("g2", "Weer zwemmen", GoalStatus.PROPOSED)))
                        .conflicts())
                .isEmpty();
    }

    @Test
    void eachSideHasItsOwnLastWords() {
        CarePlan before = CarePlan.builder()
                .id(PLAN)
                .recorded(Recorded.of(DAY, NURSE))
                .status(PlanStatus.ACTIVE)
                .addGoals(goal("g1", "Drie ochtenden werken", GoalStatus.ACCEPTED))
                .build();
        CarePlan after = CarePlan.builder()
                .id(EntryId.of("plan-2"))
                .recorded(Recorded.builder()
                        .on(DAY.plusMonths(1))
                        .by(NURSE)
                        .replaces(PLAN)
                        .build())
                .status(PlanStatus.ACTIVE)
                .addGoals(goal("g1", "Niet meer werken", GoalStatus.LET_GO))
                .build();
        Dossier dossier = Dossier.builder()
                .patient(Patient.builder().id(PATIENT).build())
                .addProfessionals(Professional.builder().id(NURSE).build())
                .addCarePlans(before, after)
                .build();
        Naming naming = new Naming(dossier, CareModule.shipped(), Language.NL);
        assertThat(naming.asIn(before).of(EntryId.of("g1"))).contains("Drie ochtenden werken");
        assertThat(naming.asIn(after).of(EntryId.of("g1"))).contains("Niet meer werken");
    }

    @Test
    void theSameNameInTwoSystemsIsNotTheSameThing() {
        assertThat(beside(
                                plan -> plan.addGoals(goal("goal-1", "Weer zwemmen", GoalStatus.LET_GO)),
                                plan -> plan.addGoals(goal("goal-1", "Beter slapen", GoalStatus.ACCEPTED)))
                        .conflicts())
                .isEmpty();
    }

    @Test
    void aWishThatIsPutOffHereAndWorkedOnThereIsAConflict() {
        UnaryOperator<CarePlan.Builder> putsOff = plan ->
                plan.addNotNow(NotNow.builder().answers(EntryId.of("wish")).build());
        UnaryOperator<CarePlan.Builder> worksOnIt = plan -> plan.addGoals(Goal.builder()
                .from(goal("g", "Naar zee", GoalStatus.ACCEPTED))
                .addAnswers(EntryId.of("wish"))
                .build());
        PlanConflict conflict = new PlanConflict(ConflictKind.WISH_PUT_OFF, EntryId.of("wish"), EntryId.of("wish"));
        assertThat(beside(putsOff, worksOnIt).conflicts()).containsExactly(conflict);
        assertThat(beside(worksOnIt, putsOff).conflicts()).containsExactly(conflict);
        assertThat(beside(putsOff, putsOff).conflicts()).isEmpty();
        assertThat(beside(plan -> worksOnIt.apply(putsOff.apply(plan)), worksOnIt)
                        .conflicts())
                .as("a plan that does both says so itself")
                .isEmpty();
    }

    @Test
    void rolesConflictOnlyWhereNobodyIsNamedInBoth() {
        assertThat(roles(Set.of(PATIENT), Set.of(NURSE))).containsExactly(ConflictKind.DONE_BY_OTHERS);
        assertThat(roles(Set.of(PATIENT), Set.of(PATIENT, NURSE))).isEmpty();
        assertThat(roles(Set.of(PATIENT), Set.of())).isEmpty();
        assertThat(roles(Set.of(NURSE), Set.of(OTHER_NURSE)))
                .as("under another name it may be the same nurse")
                .isEmpty();
    }

    @Test
    void whoDecidesCanConflictToo() {
        assertThat(beside(
                                plan -> plan.addActions(PlannedAction.builder()
                                        .from(action("a", "Pillen uitzetten", NURSE))
                                        .addDecides(PATIENT)
                                        .build()),
                                plan -> plan.addActions(PlannedAction.builder()
                                        .from(action("b", "Pillen uitzetten", NURSE))
                                        .addDecides(NURSE)
                                        .build()))
                        .conflicts())
                .extracting(PlanConflict::kind)
                .containsExactly(ConflictKind.DECIDED_BY_OTHERS);
    }

    @Test
    void anotherDegreeOfTheSameDirectionIsAConflict() {
        UnaryOperator<CarePlan.Builder> worksOnIt = plan -> plan.addActions(PlannedAction.builder()
                .from(action("a", "Pillen uitzetten", NURSE))
                .addAnswers(EntryId.of("direction"))
                .build());
        Dossier one = dossier(worksOnIt, AgreedDegree.SELF);
        assertThat(PlansBeside.of(one, PLAN, dossier(worksOnIt, AgreedDegree.BY_OTHERS), PLAN)
                        .conflicts())
                .extracting(PlanConflict::kind)
                .containsExactly(ConflictKind.OTHER_DEGREE);
        assertThat(PlansBeside.of(one, PLAN, dossier(worksOnIt, AgreedDegree.SELF), PLAN)
                        .conflicts())
                .isEmpty();
        assertThat(PlansBeside.of(one, PLAN, dossier(plan -> plan.lookAgainOn(DAY), AgreedDegree.SELF), PLAN)
                        .conflicts())
                .isEmpty();
    }

    @Test
    void otherDaysToLookAgainAreNoConflict() {
        assertThat(beside(
                                plan -> plan.addGoals(goal("g", "Weer zwemmen", GoalStatus.ACCEPTED))
                                        .lookAgainOn(DAY.plusDays(1)),
                                plan -> plan.addGoals(goal("h", "Weer zwemmen", GoalStatus.ACCEPTED))
                                        .lookAgainOn(DAY.plusDays(90)))
                        .conflicts())
                .isEmpty();
    }

    @Test
    void aPlanThatIsNotInForceContradictsNobody() {
        assertThat(beside(plan -> plan.addGoals(goal("g1", "Weer zwemmen", GoalStatus.LET_GO)), plan -> plan.status(
                                        PlanStatus.DRAFT)
                                .addGoals(goal("g2", "Weer zwemmen", GoalStatus.ACCEPTED)))
                        .conflicts())
                .isEmpty();
    }

    @Test
    void plansOfTwoPatientsAreNeverSetSideBySide() {
        Dossier other = Dossier.builder()
                .patient(Patient.builder().id(PersonId.of("somebody-else")).build())
                .build();
        assertThatThrownBy(() -> PlansBeside.of(dossier(plan -> plan, AgreedDegree.SELF), PLAN, other, PLAN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void eachKindOfConflictHasItsWords() {
        for (ConflictKind kind : ConflictKind.values()) {
            assertThat(new PlanConflict(kind, PLAN, PLAN)
                            .text(CareModule.shipped())
                            .nl())
                    .isNotBlank();
        }
    }

    private static List<ConflictKind> roles(Set<PersonId> mine, Set<PersonId> theirs) {
        return beside(
                        plan -> plan.addActions(PlannedAction.builder()
                                .from(action("a", "Pillen uitzetten", NURSE))
                                .does(mine)
                                .build()),
                        plan -> plan.addActions(PlannedAction.builder()
                                .from(action("b", "Pillen uitzetten", NURSE))
                                .does(theirs)
                                .build()))
                .conflicts()
                .stream()
                .map(PlanConflict::kind)
                .toList();
    }

    private static PlansBeside beside(UnaryOperator<CarePlan.Builder> one, UnaryOperator<CarePlan.Builder> other) {
        return PlansBeside.of(
                dossier(one, AgreedDegree.SELF), PLAN, dossier(other, AgreedDegree.SELF, OTHER_NURSE), PLAN);
    }

    private static Dossier dossier(
            UnaryOperator<CarePlan.Builder> change, AgreedDegree degree, PersonId... othersKnown) {
        return Dossier.builder()
                .patient(Patient.builder().id(PATIENT).build())
                .addProfessionals(Professional.builder().id(NURSE).build())
                .addAllProfessionals(Stream.of(othersKnown)
                        .map(person -> Professional.builder().id(person).build())
                        .toList())
                .addAnswers(Answer.builder()
                        .id(EntryId.of("wish"))
                        .recorded(Recorded.of(DAY, PATIENT))
                        .question(DiagnosisQuestion.WISH)
                        .response(Response.GIVEN)
                        .inOwnWords(OwnWords.of("Met de trein naar zee"))
                        .build())
                .addSelfDirections(SelfDirection.builder()
                        .id(EntryId.of("direction"))
                        .recorded(Recorded.of(DAY, PATIENT))
                        .lifeDomain(LifeDomain.CARE)
                        .subject(Note.of("pillen"))
                        .wish(DirectionWish.SELF)
                        .agreed(degree)
                        .build())
                .addCarePlans(change.apply(CarePlan.builder()
                                .id(PLAN)
                                .recorded(Recorded.of(DAY, NURSE))
                                .status(PlanStatus.ACTIVE))
                        .build())
                .build();
    }

    private static Goal goal(String id, String words, GoalStatus status) {
        return Goal.builder()
                .id(EntryId.of(id))
                .status(status)
                .inOwnWords(OwnWords.of(words))
                .build();
    }

    private static PlannedAction action(String id, String what, PersonId does) {
        return PlannedAction.builder()
                .id(EntryId.of(id))
                .what(Note.of(what))
                .addDoes(does)
                .build();
    }
}
