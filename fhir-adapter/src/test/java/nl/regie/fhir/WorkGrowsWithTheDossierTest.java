package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.PlanStatus;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.generators.Counted;
import nl.regie.people.CloseOne;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.people.Patient;
import org.junit.jupiter.api.Test;

/** Writing costs what a dossier is large, and not its square: of twice as many values, twice as much is asked. */
class WorkGrowsWithTheDossierTest {
    private static final PersonId PATIENT = PersonId.of("patient");
    private static final PersonId CLOSE_ONE = PersonId.of("close-one");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final int SIZE = 200;

    @Test
    void aTransactionOfALongChainOfVersions() {
        growsNoFaster(WorkGrowsWithTheDossierTest::versions);
    }

    @Test
    void aTransactionOfPlansWithManyGoals() {
        growsNoFaster(WorkGrowsWithTheDossierTest::goals);
    }

    @Test
    void manyAgreementsOfWhichHalfAreRefused() {
        growsNoFaster(WorkGrowsWithTheDossierTest::agreements);
    }

    private static void growsNoFaster(IntFunction<Long> looks) {
        long few = looks.apply(SIZE);
        assertThat(few).isGreaterThan(SIZE);
        assertThat(looks.apply(4 * SIZE)).isLessThan(6 * few);
    }

    private static long versions(int size) {
        Counted counted = new Counted();
        FhirExport.toTransaction(
                dossier().carePlans(list(size, i -> plan(i, 2, counted))).build());
        return counted.looks();
    }

    private static long goals(int size) {
        Counted counted = new Counted();
        FhirExport.toTransaction(
                dossier().carePlans(list(3, i -> plan(i, size, counted))).build());
        return counted.looks();
    }

    private static long agreements(int size) {
        Counted counted = new Counted();
        FhirExport.toBundle(dossier()
                .addCloseOnes(CloseOne.builder()
                        .id(id("close", 1))
                        .recorded(recorded(Optional.empty()))
                        .person(CLOSE_ONE)
                        .build())
                .involvementAgreements(list(size, i -> counted.of(InvolvementAgreement.class, agreement(i))))
                .build());
        return counted.looks();
    }

    private static InvolvementAgreement agreement(int number) {
        return InvolvementAgreement.builder()
                .id(id("i", number))
                .recorded(recorded(Optional.empty()))
                .answer(number % 2 == 0 ? InvolvementAnswer.AGREED : InvolvementAnswer.DECLINED)
                .addCloseOnes(CLOSE_ONE)
                .build();
    }

    private static CarePlan plan(int number, int goals, Counted counted) {
        return CarePlan.builder()
                .id(id("c", number))
                .recorded(recorded(number == 0 ? Optional.empty() : Optional.of(id("c", number - 1))))
                .status(PlanStatus.DRAFT)
                .goals(list(goals, i -> counted.of(Goal.class, goal(i))))
                .build();
    }

    private static Goal goal(int number) {
        return Goal.builder()
                .id(id("g", number))
                .status(GoalStatus.PROPOSED)
                .inOwnWords(OwnWords.of("Lopen"))
                .proposedBy(PATIENT)
                .build();
    }

    private static Dossier.Builder dossier() {
        return Dossier.builder().patient(Patient.builder().id(PATIENT).build());
    }

    private static Recorded recorded(Optional<EntryId> replaces) {
        return Recorded.builder().on(DAY).by(PATIENT).replaces(replaces).build();
    }

    private static EntryId id(String prefix, int number) {
        return EntryId.of(prefix + "-" + number);
    }

    private static <T> List<T> list(int size, IntFunction<T> make) {
        return IntStream.range(0, size).mapToObj(make).toList();
    }
}
