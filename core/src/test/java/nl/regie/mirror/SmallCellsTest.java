package nl.regie.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small numbers are hidden, and as few others with them as need be. A star is what is hidden. */
class SmallCellsTest {
    @Test
    void nothingIsHiddenWhereNothingIsSmall() {
        assertThat(shown(List.of(List.of(20, 0, 30), List.of(10, 11, 0)))).isEqualTo("""
                20 0 30 | 50
                10 11 0 | 21
                30 11 30 | 71""");
    }

    @Test
    void aSmallNumberTakesTheSmallestOtherOfItsRowAlong() {
        assertThat(shown(List.of(List.of(3, 20, 30)))).isEqualTo("""
                * * 30 | 53
                * * 30 | 53""");
    }

    @Test
    void twoSmallNumbersHideEachOther() {
        assertThat(shown(List.of(List.of(3, 4, 30)))).isEqualTo("""
                * * 30 | 37
                * * 30 | 37""");
    }

    /** One and one is two: where all that is hidden is one at least, both would be known. */
    @Test
    void onesDoNotHideEachOther() {
        assertThat(shown(List.of(List.of(1, 1, 30, 20)))).isEqualTo("""
                * * 30 * | 52
                * * 30 * | 52""");
    }

    @Test
    void anotherGroupIsTakenAlongWhereTheWholeWouldTell() {
        assertThat(shown(List.of(List.of(3, 40, 30), List.of(50, 60, 70), List.of(25, 80, 90))))
                .isEqualTo("""
                * 40 * | 73
                50 60 70 | 180
                * 80 * | 195
                78 180 190 | 448""");
    }

    @Test
    void aSmallGroupShowsNothingAndIsNotWorkedOutFromTheRest() {
        assertThat(shown(List.of(List.of(2, 3), List.of(20, 30), List.of(100, 200))))
                .isEqualTo("""
                * * | *
                * * | *
                100 200 | 300
                122 233 | 355""");
    }

    /**
     * Were the fourth number shown, whoever knows that the last group cannot have the third answer would know it of the
     * other.
     */
    @Test
    void whatASmallGroupCannotHaveHidesNothingOfAnother() {
        assertThat(shown(List.of(List.of(5, 70, 4, 25), List.of(0, 7, 2, 3), List.of(0, 2, 0, 2))))
                .isEqualTo("""
                * 70 * * | 104
                * * * * | *
                * * * * | *
                * 79 * 30 | 120""");
    }

    @Test
    void aSmallWholeShowsNothing() {
        assertThat(shown(List.of(List.of(2, 3)))).isEqualTo("""
                * * | *
                * * | *""");
    }

    @Test
    void whatNeverOccursHidesNothing() {
        assertThat(shown(List.of(List.of(2, 3, 0), List.of(3, 2, 0), List.of(100, 200, 0))))
                .endsWith("100 200 0 | 300\n105 205 0 | 310");
    }

    @Test
    void allThatAGroupHasIsNotHiddenForAnother() {
        assertThat(shown(List.of(List.of(3, 40, 30), List.of(12, 0, 0), List.of(25, 80, 90))))
                .contains("12 0 0 | 12");
    }

    @Test
    void onePersonIsAlwaysHiddenAndATableHasTwoColumns() {
        assertThatIllegalArgumentException().isThrownBy(() -> SmallCells.hiddenBelow(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmallCells.hidden().in(List.of(List.of(1))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmallCells.hidden().in(List.of(List.of(1, 2), List.of(1, 2, 3))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmallCells.hidden().in(List.of(List.of(1, -2))));
        assertThat(SmallCells.hidden().in(List.of()).dossiers()).contains(0);
    }

    private static String shown(List<List<Integer>> counts) {
        SmallCells.Shown shown = SmallCells.hidden().in(counts);
        int width = counts.get(0).size();
        Stream<String> groups = IntStream.range(0, counts.size())
                .mapToObj(row -> line(
                        IntStream.range(0, width).mapToObj(column -> shown.count(row, column)), shown.ofGroup(row)));
        return Stream.concat(
                        groups, Stream.of(line(IntStream.range(0, width).mapToObj(shown::ofWhole), shown.dossiers())))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Stream<Optional<Integer>> counts, Optional<Integer> all) {
        return counts.map(SmallCellsTest::cell).collect(Collectors.joining(" ")) + " | " + cell(all);
    }

    private static String cell(Optional<Integer> count) {
        return count.map(String::valueOf).orElse("*");
    }
}
