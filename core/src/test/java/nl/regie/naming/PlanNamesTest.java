package nl.regie.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.PlanSubject;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.generators.Floor;
import org.junit.jupiter.api.Test;

/** Each of several plans has a name of its own, and as short a one as it takes. */
class PlanNamesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void aTitleIsEnoughWhereNoOtherPlanHasIt() {
        CarePlan sleep = plan("a", "Slapen", DAY, "els").build();
        CarePlan walk = plan("b", "Lopen", DAY, "els").build();
        assertThat(names(false, sleep, walk).of(sleep)).isEqualTo("Slapen");
        assertThat(names(true, sleep, walk).of(sleep))
                .startsWith("Het plan van 2 maart 2026")
                .doesNotContain("Slapen");
    }

    @Test
    void whatTellsPlansOfOneTitleApartIsToldAndNoMore() {
        CarePlan first = plan("a", "Slapen", DAY, "els").build();
        CarePlan later = plan("b", "Slapen", DAY.plusDays(1), "els").build();
        CarePlan about = plan("c", "Slapen", DAY, "els")
                .addAbout(PlanSubject.builder().what(Note.of("pijn")).build())
                .build();
        CarePlan byMies = plan("d", "Slapen", DAY, "mies").build();
        CarePlan again = plan("e", "Slapen", DAY, "mies").build();
        PlanNames names = names(false, first, later, about, byMies, again);
        assertThat(names.of(later)).isEqualTo("Slapen, Het plan van 3 maart 2026");
        assertThat(names.of(about)).isEqualTo("Slapen, Het plan van 2 maart 2026, over pijn");
        assertThat(names.of(first)).isEqualTo("Slapen, Het plan van 2 maart 2026, van els");
        assertThat(names.of(byMies)).isEqualTo("Slapen, Het plan van 2 maart 2026, van mies, nummer 4");
        assertThat(names.of(again)).isEqualTo("Slapen, Het plan van 2 maart 2026, van mies, nummer 5");
    }

    /** A plan need not be told apart from what came in its place. */
    @Test
    void aVersionOfThePlanIsNoOtherPlan() {
        CarePlan plan = plan("a", "Slapen", DAY, "els").build();
        CarePlan version = plan("b", "Slapen", DAY, "els").build();
        assertThat(names(false, version).of(plan, Set.of(plan.id(), version.id())))
                .isEqualTo("Slapen");
    }

    @Property(tries = 200)
    void noTwoHaveOneNameWhateverTheirOrder(@ForAll @IntRange(min = 2, max = 9) int many, @ForAll Random random) {
        List<CarePlan> plans = new ArrayList<>(IntStream.range(0, many)
                .mapToObj(i -> plan(
                                "plan-" + i,
                                random.nextBoolean() ? "Slapen" : "Lopen",
                                DAY.plusDays(random.nextInt(2)),
                                random.nextBoolean() ? "els" : "mies")
                        .build())
                .toList());
        PlanNames names = names(false, plans.toArray(CarePlan[]::new));
        List<String> told = plans.stream().map(names::of).toList();
        Floor.under("some have a number", told.stream().anyMatch(name -> name.contains("nummer")), 20);
        assertThat(told).doesNotHaveDuplicates();
        List<CarePlan> mixed = new ArrayList<>(plans);
        Collections.shuffle(mixed, random);
        PlanNames others = names(false, mixed.toArray(CarePlan[]::new));
        assertThat(plans.stream().map(others::of).toList()).isEqualTo(told);
    }

    private static PlanNames names(boolean isDiscreet, CarePlan... plans) {
        return new PlanNames(
                id -> CareModule.shipped().wordingById(id).in(Language.NL),
                day -> WrittenDay.of(day, Language.NL),
                person -> "van " + person.value(),
                isDiscreet,
                List.of(plans));
    }

    private static CarePlan.Builder plan(String id, String title, LocalDate on, String by) {
        return CarePlan.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(on, PersonId.of(by)))
                .status(PlanStatus.ACTIVE)
                .title(Note.of(title));
    }
}
