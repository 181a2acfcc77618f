package nl.regie.entry;

import java.util.Objects;
import java.util.regex.Pattern;
import nl.regie.value.Shape;

/**
 * What every text that a person typed must be: something to read, and writable in UTF-8, JSON and FHIR without loss.
 */
final class Texts {
    private static final Pattern VISIBLE = Pattern.compile(Shape.VISIBLE);
    private static final int LONGEST_ID = 64;

    private Texts() {}

    static void requireReadable(String text) {
        Objects.requireNonNull(text, "text");
        if (text.length() <= Shape.LONGEST_TEXT && isPlainlyReadable(text)) {
            return;
        }
        InvalidValueException.unless(
                text.codePointCount(0, text.length()) <= Shape.LONGEST_TEXT,
                "",
                "too-long-text",
                "Een tekst heeft hoogstens " + Shape.LONGEST_TEXT + " tekens.",
                "A text has at most " + Shape.LONGEST_TEXT + " characters.");
        InvalidValueException.unless(
                VISIBLE.matcher(text).find(),
                "",
                "blank-text",
                "Hier staat geen tekst. Laat het veld weg als er niets is gezegd.",
                "There is no text here. Leave the field out if nothing was said.");
        InvalidValueException.unless(
                text.codePoints().allMatch(Texts::isWritable),
                "",
                "unwritable-text",
                "Deze tekst bevat tekens die niet te bewaren zijn (stuurtekens, halve tekens, of codes die geen teken zijn).",
                "This text has characters that cannot be kept (control characters, half characters, or codes that are no character).");
    }

    static void requireId(String id) {
        Objects.requireNonNull(id, "id");
        InvalidValueException.unless(
                isId(id),
                "",
                "malformed-id",
                "Een id heeft 1 tot 64 letters, cijfers, punten of streepjes.",
                "An id has 1 to 64 letters, digits, dots or hyphens.");
    }

    /** Letters as most people type them, with something to see among them: such texts need no closer look. */
    private static boolean isPlainlyReadable(String text) {
        boolean isAnyVisible = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean isVisible = (c > ' ' && c < '\u007F') || (c > '\u00A0' && c < '\u1680');
            if (!isVisible && c != ' ' && c != '\n') {
                return false;
            }
            isAnyVisible |= isVisible;
        }
        return isAnyVisible;
    }

    /** What {@link Shape#ID} says, without a regular expression: a dossier is full of names. */
    private static boolean isId(String text) {
        boolean isId = !text.isEmpty() && text.length() <= LONGEST_ID;
        for (int at = 0; isId && at < text.length(); at++) {
            char c = text.charAt(at);
            isId = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
        }
        return isId;
    }

    /** No control character but tab and line ends, no half of a character, and no code that is none. */
    private static boolean isWritable(int c) {
        boolean isControl = c < ' ' && c != '\t' && c != '\n' && c != '\r';
        boolean isHalf = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean isNone = c == '\uFFFE' || c == '\uFFFF';
        return !isControl && !isHalf && !isNone;
    }
}
