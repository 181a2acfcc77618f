package nl.regie.page;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with blanks, dashes or a plus among letters that are read from the right: its parts would be shown in their
 * order, and 0800-1234 as 1234-0800. Whom to call must not depend on that, so such a number is set apart from the
 * letters about it.
 */
final class NumberOrder {
    private static final String BEGINNING = "<bdi dir=\"ltr\">";
    private static final String END = "</bdi>";
    private static final String BETWEEN = "[ \\u00A0./()\\-\\u2010-\\u2013]{1,3}+";

    /**
     * A number of several parts, or one that begins with a plus; not the end of a word, such as a name with a number.
     */
    private static final Pattern OF_PARTS = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:\\+\\d++(?:" + BETWEEN + "\\d++)*+|\\d++(?:" + BETWEEN + "\\d++)++)");

    private NumberOrder() {}

    /**
     * A text for HTML in which each number keeps its own order.
     *
     * @param escape what makes HTML of a part of the text
     */
    static String kept(String text, UnaryOperator<String> escape) {
        if (!Direction.holdsLettersFromTheRight(text)) {
            return escape.apply(text);
        }
        StringBuilder html = new StringBuilder();
        Matcher number = OF_PARTS.matcher(text);
        int from = 0;
        while (number.find()) {
            html.append(escape.apply(text.substring(from, number.start())))
                    .append(BEGINNING)
                    .append(escape.apply(number.group()))
                    .append(END);
            from = number.end();
        }
        return html.append(escape.apply(text.substring(from))).toString();
    }

    /** The same for an attribute or a title, which hold no elements. In escaped text only ours are spelled so. */
    static String withoutElements(String html) {
        return html.replace(BEGINNING, "").replace(END, "");
    }
}
