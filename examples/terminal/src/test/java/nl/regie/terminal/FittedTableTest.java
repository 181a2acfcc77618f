package nl.regie.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FittedTableTest {
    private static final List<String> HEAD = List.of("", "dossiers", "plan was er eerst");
    private static final List<List<String>> ROWS =
            List.of(List.of("wijkteam-noord", "23", "11 (47,8%)"), List.of("alle", "146", "71 (48,6%)"));
    private static final List<String> WORDS = List.of(
            "zin", "boodschappenwagentje", "患者は訪問", "e\u0301e\u0301", "team-noord-en-zuid", "12", "(47,8%)", "");

    private static List<String> lines(int width) {
        return new FittedTable(HEAD, ROWS, width).lines(List.of(18, 9, 20));
    }

    @Test
    void whereThereIsRoomColumnsAreAsWideAsSomebodyWishes() {
        assertThat(lines(80))
                .containsExactly(
                        "                  dossiers  plan was er eerst",
                        "wijkteam-noord    23        11 (47,8%)",
                        "alle              146       71 (48,6%)");
    }

    @Test
    void whereThereIsLessTheyAreAsWideAsWhatStandsInThem() {
        assertThat(lines(44))
                .containsExactly(
                        "                dossiers  plan was er eerst",
                        "wijkteam-noord  23        11 (47,8%)",
                        "alle            146       71 (48,6%)");
    }

    @Test
    void thenWordsStandBelowEachOther() {
        assertThat(lines(38))
                .containsExactly(
                        "                dossiers  plan was er",
                        "                          eerst",
                        "wijkteam-noord  23        11 (47,8%)",
                        "alle            146       71 (48,6%)");
    }

    @Test
    void thenANameIsBroken() {
        assertThat(lines(31))
                .containsExactly(
                        "              dossiers  plan",
                        "                        was er",
                        "                        eerst",
                        "wijkteam-     23        11",
                        "noord                   (47,8%)",
                        "alle          146       71",
                        "                        (48,6%)");
    }

    @Test
    void andWhereNothingFitsBesideEachOtherARowBecomesLines() {
        assertThat(lines(20))
                .containsExactly(
                        "wijkteam-noord",
                        "  dossiers: 23",
                        "  plan was er eerst:",
                        "  11 (47,8%)",
                        "alle",
                        "  dossiers: 146",
                        "  plan was er eerst:",
                        "  71 (48,6%)");
    }

    @Test
    void numbersStandBelowEachOtherAtTheRight() {
        assertThat(new FittedTable(HEAD, ROWS, 44).atRightFrom(1).lines(List.of(0, 0, 0)))
                .containsExactly(
                        "                dossiers  plan was er eerst",
                        "wijkteam-noord        23         11 (47,8%)",
                        "alle                 146         71 (48,6%)");
    }

    @Test
    void ofAnyTableNoLineIsWiderThanTheScreenAndNoLetterIsLost() {
        Random chance = new Random(17);
        for (int tried = 0; tried < 500; tried++) {
            int columns = 1 + chance.nextInt(8);
            List<List<String>> table = IntStream.rangeClosed(0, 1 + chance.nextInt(4))
                    .mapToObj(row -> IntStream.range(0, columns)
                            .mapToObj(column -> words(chance))
                            .toList())
                    .toList();
            int width = 20 + chance.nextInt(100);
            List<Integer> wished = Collections.nCopies(columns, chance.nextInt(30));
            List<String> lines = new FittedTable(table.get(0), table.subList(1, table.size()), width).lines(wished);
            assertThat(lines).allSatisfy(line -> assertThat(Letters.width(line)).isLessThanOrEqualTo(width));
            List<String> told = letters(lines.stream());
            letters(table.stream().skip(1).flatMap(List::stream)).forEach(letter -> assertThat(told.remove(letter))
                    .as(table + " at " + width)
                    .isTrue());
        }
    }

    private static String words(Random chance) {
        return String.join(
                " ",
                IntStream.range(0, chance.nextInt(4))
                        .mapToObj(word -> WORDS.get(chance.nextInt(WORDS.size())))
                        .toList());
    }

    private static List<String> letters(Stream<String> texts) {
        return new ArrayList<>(texts.flatMapToInt(String::codePoints)
                .filter(letter -> letter != ' ')
                .mapToObj(Character::toString)
                .toList());
    }

    @Test
    void aRowWithMoreCellsThanTheHeadIsRefused() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> new FittedTable(List.of("a"), List.of(List.of("a", "b")), 80));
    }
}
