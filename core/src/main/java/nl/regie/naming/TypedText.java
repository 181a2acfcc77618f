package nl.regie.naming;

import java.util.regex.Pattern;

/**
 * What somebody typed, as it can be shown. Some characters say nothing and give orders instead: controls (C0, DEL and
 * C1) steer a terminal, marks of direction turn the order of letters round, and noncharacters break a page. Where one
 * stood, the reader sees that something stood there.
 */
public final class TypedText {
    private static final String TURNS_LETTERS = "\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069";
    private static final String IS_NO_CHARACTER = "\\uFFFE\\uFFFF\\x{1FFFE}\\x{1FFFF}";

    /** All that gives orders but tab and line feed, which lay a text out. */
    private static final Pattern ORDERS =
            Pattern.compile("[\\p{Cc}" + TURNS_LETTERS + IS_NO_CHARACTER + "&&[^\\t\\n]]");

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    /** What a spreadsheet takes for the beginning of a formula, also after blanks. */
    private static final Pattern FORMULA = Pattern.compile("^[\\s\\u00A0]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]");

    private TypedText() {}

    /**
     * The text in the lines in which it was typed.
     *
     * @param lineBreak what stands between two lines, such as a mark by which a further line is known
     */
    public static String inLines(String typed, String lineBreak) {
        String lines = LINE_BREAK.matcher(typed).replaceAll("\n");
        return withoutOrders(lines).replace("\n", lineBreak);
    }

    /** The text on one line, so that none of it passes for a line of ours. */
    public static String inOneLine(String typed) {
        return withoutOrders(BLANKS.matcher(typed).replaceAll(" ").strip());
    }

    /**
     * The text for a screen that obeys orders, such as a terminal: each of them is spelled out as JSON spells a
     * character, so that a JSON document still says the same and a reader sees what stood there.
     */
    public static String spelledOut(String text) {
        return ORDERS.matcher(text).replaceAll(order -> order.group()
                .chars()
                .mapToObj(unit -> String.format("\\\\u%04x", unit))
                .reduce("", String::concat));
    }

    /** The text for a cell of a spreadsheet: what would be taken for a formula begins with an apostrophe. */
    public static String inCell(String typed) {
        String clean = withoutOrders(typed);
        boolean isFormula =
                FORMULA.matcher(typed).find() || FORMULA.matcher(clean).find();
        return isFormula ? "'" + clean : clean;
    }

    private static String withoutOrders(String text) {
        return ORDERS.matcher(text).replaceAll("\uFFFD");
    }
}
