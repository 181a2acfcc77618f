package nl.regie.page;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.regie.entry.InvalidValueException;

/**
 * A language of a page whose words come as data, beside those in which the library speaks itself.
 *
 * @param tag as BCP 47 has it, such as {@code ar}
 */
public record PageLanguage(String tag, Direction direction) {
    private static final Pattern FORM = Pattern.compile("^[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}$");

    /** From which side lines are read. */
    public enum Direction {
        /** From left to right. */
        LTR,
        /** From right to left. */
        RTL
    }

    /**
     * Checks the form of the tag.
     *
     * @throws InvalidValueException if it can be no tag of a language
     */
    public PageLanguage {
        Objects.requireNonNull(direction, "direction");
        InvalidValueException.unless(
                FORM.matcher(tag).matches(),
                "",
                "malformed-language",
                "Een taal heeft een code van twee of drie kleine letters, zoals ar.",
                "A language has a code of two or three lower-case letters, such as ar.");
    }

    /** How days and numbers are written in it. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
