package nl.regie.cli;

import java.util.regex.Pattern;

/** Text as a terminal may show it: no character in it is an order to the terminal or turns the reading direction. */
final class TerminalText {
    private static final Pattern ORDERS =
            Pattern.compile("[\\p{Cc}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF&&[^\\n]]");

    private TerminalText() {}

    /** The same text, each order replaced by the mark of an unreadable character. */
    static String of(String text) {
        return ORDERS.matcher(text).replaceAll("\uFFFD");
    }
}
