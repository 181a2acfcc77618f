package nl.regie.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No character that gives orders reaches a reader's screen as an order. */
class TypedTextTest {
    private static final String EACH = "[\\p{Cc}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]";
    private static final Pattern ORDERS = Pattern.compile(EACH);
    private static final Pattern OR_A_TAB = Pattern.compile(EACH + "(?<!\\t)");
    private static final Pattern OR_A_LINE = Pattern.compile(EACH + "(?<![\\t\\n])");

    /** Each character of the first plane, between two letters: few of them give orders, and none is passed over. */
    @Test
    void nothingThatGivesOrdersIsLeft() {
        for (char order = 0; order < Character.MAX_VALUE; order++) {
            requireNoOrders(order);
        }
        requireNoOrders(Character.MAX_VALUE);
    }

    private static void requireNoOrders(char order) {
        if (Character.isSurrogate(order)) {
            return;
        }
        String typed = "a" + order + "b";
        boolean isLeft = ORDERS.matcher(TypedText.inOneLine(typed)).find()
                || OR_A_TAB.matcher(TypedText.inLines(typed, "|")).find()
                || OR_A_LINE.matcher(TypedText.spelledOut(typed)).find();
        assertThat(isLeft).as("U+%04X", (int) order).isFalse();
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
