package nl.regie.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regie.naming.TypedText;

/**
 * Text as a terminal measures it, in columns: a Chinese, Japanese or Korean sign and a picture take two, and a mark
 * that stands on the letter before it takes none. What is cut is never cut between a letter and its marks.
 */
public final class Letters {
    /** A letter with all that belongs to it. */
    private static final Pattern LETTER = Pattern.compile("\\X");

    private static final Pattern AFTER_A_SIGN = Pattern.compile("(?<=[-_./])");

    /** Wide and full width in Unicode's EastAsianWidth.txt; where blocks have gaps, the gaps too. */
    private static final Pattern WIDE = Pattern.compile("["
            + "\\u1100-\\u115F\\u231A\\u231B\\u2329\\u232A\\u23E9-\\u23EC\\u23F0\\u23F3\\u25FD\\u25FE"
            + "\\u2614\\u2615\\u2648-\\u2653\\u267F\\u2693\\u26A1\\u26AA\\u26AB\\u26BD\\u26BE\\u26C4\\u26C5"
            + "\\u26CE\\u26D4\\u26EA\\u26F2\\u26F3\\u26F5\\u26FA\\u26FD\\u2705\\u270A\\u270B\\u2728\\u274C\\u274E"
            + "\\u2753-\\u2755\\u2757\\u2795-\\u2797\\u27B0\\u27BF\\u2B1B\\u2B1C\\u2B50\\u2B55"
            + "\\u2E80-\\u303E\\u3041-\\u3247\\u3250-\\u4DBF\\u4E00-\\uA4CF\\uA960-\\uA97C\\uAC00-\\uD7A3"
            + "\\uF900-\\uFAFF\\uFE10-\\uFE19\\uFE30-\\uFE6B\\uFF01-\\uFF60\\uFFE0-\\uFFE6"
            + "\\x{16FE0}-\\x{1B2FB}\\x{1F004}\\x{1F0CF}\\x{1F18E}\\x{1F191}-\\x{1F19A}\\x{1F200}-\\x{1FAFF}"
            + "\\x{20000}-\\x{3FFFD}]");

    /** After a sign, this makes a picture of it, which is wide. */
    private static final int AS_A_PICTURE = 0xFE0F;

    private Letters() {}

    /** How many columns a text of one line takes; what gives a terminal orders is spelled out there. */
    public static int width(String text) {
        return TypedText.spelledOut(text).codePoints().map(Letters::width).sum();
    }

    private static int width(int letter) {
        if (letter == AS_A_PICTURE) {
            return 1;
        }
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default ->
                letter >= 0x1100 && WIDE.matcher(Character.toString(letter)).matches() ? 2 : 1;
        };
    }

    /** The text with spaces behind it, as wide as this. */
    public static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** The same, with the spaces before it. */
    public static String atRight(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    /** The text, or so much of it as takes this many columns, with a sign that there was more. */
    public static String cut(String text, int width) {
        return width(text) <= width
                ? text
                : wrapped(text.replace(' ', '\u00A0'), width - 2).get(0).replace('\u00A0', ' ') + " …";
    }

    /** How wide its widest word is. */
    public static int widestWord(String text) {
        int widest = 0;
        for (String word : text.split(" ", -1)) {
            widest = Math.max(widest, width(word));
        }
        return widest;
    }

    /**
     * The text in lines of at most this width: between words, within a word that is wider than a line after a hyphen or
     * another sign, and else between two letters.
     *
     * @param width two at least, for a wide letter takes as much
     */
    public static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && width(line.toString()) + 1 + width(word) > width) {
                end(line, lines);
            }
            line.append(line.length() == 0 ? "" : " ");
            if (width(word) <= width) {
                line.append(word);
            } else {
                AFTER_A_SIGN.splitAsStream(word).forEach(part -> append(part, width, line, lines));
            }
        }
        end(line, lines);
        return lines;
    }

    /** Goes on with a part of a word, which need not fit on a line by itself. */
    private static void append(String part, int width, StringBuilder line, List<String> lines) {
        if (line.length() > 0 && width(line.toString()) + width(part) > width) {
            end(line, lines);
        }
        int columns = width(line.toString());
        for (Matcher letters = LETTER.matcher(part); letters.find(); ) {
            int more = width(letters.group());
            if (columns > 0 && columns + more > width) {
                end(line, lines);
                columns = 0;
            }
            line.append(letters.group());
            columns += more;
        }
    }

    private static void end(StringBuilder line, List<String> lines) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
    }
}
