package nl.regie.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.regie.generators.Floor;

/**
 * Hidden numbers, attacked by arithmetic: whoever sees a table tries every table that shows the same, and must find
 * more than one value for each number that was hidden.
 */
@net.jqwik.api.Tag("thorough")
@org.junit.jupiter.api.Tag("thorough")
class SmallCellsLawsTest {
    private static final int LEAST_SHOWN = 3;

    /** Six cells at most: an attack tries every number in each. */
    @Provide
    Arbitrary<List<List<Integer>>> tables() {
        Arbitrary<Integer> count = Arbitraries.frequency(
                Tuple.of(3, 0), Tuple.of(4, 1), Tuple.of(2, 2), Tuple.of(3, 3), Tuple.of(3, 4), Tuple.of(1, 6));
        return Arbitraries.integers()
                .between(2, 3)
                .flatMap(width -> count.list().ofSize(width).list().ofMinSize(1).ofMaxSize(6 / width));
    }

    @Property(tries = 150)
    void noHiddenNumberCanBeWorkedOut(@ForAll("tables") List<List<Integer>> counts) {
        Attack attack = new Attack(counts, SmallCells.hiddenBelow(LEAST_SHOWN).in(counts));
        attack.run();
        Floor.under("a number is hidden", isAnySmallOneHidden(attack), 30);
        assertThat(attack.values).as("the true table is among them").allSatisfy(values -> assertThat(values)
                .isNotEmpty());
        for (int i = 0; i < attack.values.size(); i++) {
            if (attack.isHidden.get(i) && attack.truth.get(i) > 0) {
                assertThat(attack.values.get(i))
                        .as("number %s of %s", i, counts)
                        .hasSizeGreaterThan(1);
            }
        }
    }

    private static boolean isAnySmallOneHidden(Attack attack) {
        return IntStream.range(0, attack.truth.size())
                .anyMatch(i -> attack.isHidden.get(i) && attack.truth.get(i) > 0 && attack.truth.get(i) < LEAST_SHOWN);
    }

    @Property(tries = 150)
    void nothingSmallIsShownAndWhatIsShownIsTrue(@ForAll("tables") List<List<Integer>> counts) {
        Attack attack = new Attack(counts, SmallCells.hiddenBelow(LEAST_SHOWN).in(counts));
        Floor.under("a small number is hidden", isAnySmallOneHidden(attack), 30);
        for (int i = 0; i < attack.truth.size(); i++) {
            if (!attack.isHidden.get(i)) {
                assertThat(attack.truth.get(i))
                        .satisfiesAnyOf(nought -> assertThat(nought).isZero(), large -> assertThat(large)
                                .isGreaterThanOrEqualTo(LEAST_SHOWN));
            }
        }
    }

    /** The order of groups and columns changes nothing of how much is hidden of whom where numbers differ. */
    @Property(tries = 100)
    void aTableIsHiddenTheSameEachTime(@ForAll("tables") List<List<Integer>> counts) {
        assertThat(new Attack(counts, SmallCells.hiddenBelow(LEAST_SHOWN).in(counts)).isHidden)
                .isEqualTo(
                        new Attack(counts, SmallCells.hiddenBelow(LEAST_SHOWN).in(counts)).isHidden);
    }

    /** Hiding all would keep these laws: most of what is not small stays to be seen in tables as they are. */
    @Example
    void mostIsShownOfATableOfManyDossiers() {
        Random random = new Random(20261129);
        int shown = 0;
        int all = 0;
        for (int i = 0; i < 50; i++) {
            List<List<Integer>> counts = IntStream.range(0, 8)
                    .mapToObj(row -> IntStream.range(0, 5)
                            .mapToObj(column -> random.nextInt(8) == 0 ? random.nextInt(10) : 20 + random.nextInt(300))
                            .toList())
                    .toList();
            SmallCells.Shown table = SmallCells.hidden().in(counts);
            for (int row = 0; row < 8; row++) {
                for (int column = 0; column < 5; column++) {
                    all++;
                    shown += table.count(row, column).isPresent() ? 1 : 0;
                }
            }
        }
        assertThat(shown * 100 / all).isGreaterThan(65);
    }

    @Example
    void theTablesOfTheseLawsHideAndShow() {
        var generator = tables().generator(1000);
        Random random = new Random(20261129);
        int hiding = 0;
        int taking = 0;
        for (int i = 0; i < 100; i++) {
            List<List<Integer>> counts = generator.next(random).value();
            Attack attack =
                    new Attack(counts, SmallCells.hiddenBelow(LEAST_SHOWN).in(counts));
            hiding += attack.isHidden.contains(true) && attack.isHidden.contains(false) ? 1 : 0;
            taking += IntStream.range(0, attack.truth.size())
                            .anyMatch(at -> attack.isHidden.get(at) && attack.truth.get(at) >= LEAST_SHOWN)
                    ? 1
                    : 0;
        }
        assertThat(hiding).isGreaterThan(50);
        assertThat(taking).isGreaterThan(50);
    }

    /** Every table that shows the same, by trying: rows, then columns, then totals, each as one list of numbers. */
    private static final class Attack {
        private final int rows;
        private final int width;
        private final List<List<Optional<Integer>>> cells;
        private final List<Optional<Integer>> ofGroups;
        private final List<Optional<Integer>> ofWhole;
        private final Optional<Integer> all;
        private final List<Integer> truth = new ArrayList<>();
        private final List<Boolean> isHidden = new ArrayList<>();
        private final List<Set<Integer>> values = new ArrayList<>();
        private final int[][] tried;
        private final int most;

        Attack(List<List<Integer>> counts, SmallCells.Shown shown) {
            rows = counts.size();
            width = counts.get(0).size();
            tried = new int[rows][width];
            cells = IntStream.range(0, rows)
                    .mapToObj(row -> IntStream.range(0, width)
                            .mapToObj(column -> shown.count(row, column))
                            .toList())
                    .toList();
            ofGroups = IntStream.range(0, rows).mapToObj(shown::ofGroup).toList();
            ofWhole = IntStream.range(0, width).mapToObj(shown::ofWhole).toList();
            all = shown.dossiers();
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < width; column++) {
                    put(counts.get(row).get(column), cells.get(row).get(column));
                }
            }
            for (int row = 0; row < rows; row++) {
                put(counts.get(row).stream().mapToInt(count -> count).sum(), ofGroups.get(row));
            }
            for (int column = 0; column < width; column++) {
                int at = column;
                put(counts.stream().mapToInt(row -> row.get(at)).sum(), ofWhole.get(column));
            }
            put(counts.stream().flatMap(List::stream).mapToInt(count -> count).sum(), all);
            // more than any hidden number needs to have another value
            most = Collections.max(truth) + 2;
        }

        private void put(int count, Optional<Integer> shown) {
            truth.add(count);
            isHidden.add(shown.isEmpty());
            shown.ifPresent(value -> assertThat(value).isEqualTo(count));
            values.add(new HashSet<>());
        }

        void run() {
            fill(0);
        }

        /** Where something of a row is shown, its noughts are: what is hidden there is one at least. */
        private void fill(int at) {
            if (at == rows * width) {
                tell();
                return;
            }
            int row = at / width;
            int column = at % width;
            Optional<Integer> shown = cells.get(row).get(column);
            boolean areNoughtsShown = cells.get(row).stream().anyMatch(Optional::isPresent);
            int least = shown.orElse(areNoughtsShown ? 1 : 0);
            int largest = shown.orElse(Math.min(most, 8));
            for (int value = least; value <= largest; value++) {
                tried[row][column] = value;
                if (column < width - 1
                        || fits(ofGroups.get(row), IntStream.of(tried[row]).sum(), 1)) {
                    fill(at + 1);
                }
            }
        }

        private static boolean fits(Optional<Integer> shown, int sum, int least) {
            return shown.map(value -> value == sum).orElse(sum >= least);
        }

        private void tell() {
            boolean isAnyColumnShown = ofWhole.stream().anyMatch(Optional::isPresent);
            List<Integer> table = new ArrayList<>();
            for (int[] row : tried) {
                IntStream.of(row).forEach(table::add);
            }
            for (int[] row : tried) {
                table.add(IntStream.of(row).sum());
            }
            for (int column = 0; column < width; column++) {
                int at = column;
                int sum = IntStream.range(0, rows).map(row -> tried[row][at]).sum();
                if (!fits(ofWhole.get(column), sum, isAnyColumnShown ? 1 : 0)) {
                    return;
                }
                table.add(sum);
            }
            int sum = IntStream.range(0, rows)
                    .map(row -> IntStream.of(tried[row]).sum())
                    .sum();
            if (fits(all, sum, 1)) {
                table.add(sum);
                IntStream.range(0, table.size()).forEach(i -> values.get(i).add(table.get(i)));
            }
        }
    }
}
