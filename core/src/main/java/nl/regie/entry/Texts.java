package nl.regie.entry;

import java.util.Objects;
import java.util.regex.Pattern;
import nl.regie.style.Shape;

/**
 * What every text that a person typed must be: something to read, and writable in UTF-8, JSON and FHIR without loss.
 */
final class Texts {
    private static final Pattern VISIBLE = Pattern.compile(Shape.VISIBLE);
    private static final Pattern ID_PATTERN = Pattern.compile(Shape.ID);

    private Texts() {}

    static void requireReadable(String text) {
        Objects.requireNonNull(text, "text");
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
                ID_PATTERN.matcher(id).matches(),
                "",
                "malformed-id",
                "Een id heeft 1 tot 64 letters, cijfers, punten of streepjes.",
                "An id has 1 to 64 letters, digits, dots or hyphens.");
    }

    /** No control character but tab and line ends, no half of a character, and no code that is none. */
    private static boolean isWritable(int c) {
        boolean isControl = c < ' ' && c != '\t' && c != '\n' && c != '\r';
        boolean isHalf = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean isNone = c == '\uFFFE' || c == '\uFFFF';
        return !isControl && !isHalf && !isNone;
    }
}
