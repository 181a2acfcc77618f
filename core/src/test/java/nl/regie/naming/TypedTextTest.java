package nl.regie.naming;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No character that gives orders reaches a reader's screen as an order. */
class TypedTextTest {
    private static final String ORDERS = "[\\p{Cc}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]";

    @Property(tries = 300)
    void nothingThatGivesOrdersIsLeft(
            @ForAll @IntRange(max = 0xFFFF) int order, @ForAll @CharRange(from = 'a', to = 'z') String around) {
        if (Character.isSurrogate((char) order)) {
            return;
        }
        String typed = around + Character.toString(order) + around;
        assertThat(TypedText.inOneLine(typed)).doesNotContainPattern(ORDERS);
        assertThat(TypedText.inLines(typed, "|")).doesNotContainPattern(ORDERS + "(?<!\\t)");
        assertThat(TypedText.spelledOut(typed)).doesNotContainPattern(ORDERS + "(?<![\\t\\n])");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u001b", "\u007f", "\u009b", "\u0085", "\u061c", "\u202e", "\u2069", "\uffff"})
    void eachKindOfOrderIsSpelledOutForATerminalAndMarkedOnAPage(String order) {
        assertThat(TypedText.spelledOut("a" + order + "b")).isEqualTo("a\\u%04xb".formatted((int) order.charAt(0)));
        assertThat(TypedText.inOneLine("a" + order + "b")).isIn("a\uFFFDb", "a b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31", "-2", "@SUM(A1)", " =1", "\t=1", "\r=1", "\n=1", "\u00a0=1", "\uff1d1"})
    void whatASpreadsheetWouldTakeForAFormulaIsText(String cell) {
        assertThat(TypedText.inCell(cell)).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Zoë, 10-11 = goed", "‘s Ochtends", "1 + 1"})
    void ordinaryTextStaysAsItIs(String typed) {
        assertThat(TypedText.inCell(typed)).isEqualTo(typed);
        assertThat(TypedText.inOneLine(typed)).isEqualTo(typed);
        assertThat(TypedText.spelledOut(typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"een\r\ntwee", "een\ntwee", "een\u2028twee", "een\u0085twee", "een\rtwee"})
    void aFurtherLineIsKnownByItsMark(String typed) {
        assertThat(TypedText.inLines(typed, "\n  | ")).isEqualTo("een\n  | twee");
    }
}
