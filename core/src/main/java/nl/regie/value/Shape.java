package nl.regie.value;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The form of a value that is one text in JSON, as a regular expression: shown in the schema and in the sentence that
 * refuses.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Shape {
    /** A character that can be seen: no white space, of whatever width, and no mark without ink. */
    String VISIBLE =
            "[^\\u0000-\\u0020\\u007F-\\u00A0\\u1680\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000\\uFEFF\\uFFFE\\uFFFF]";

    /**
     * A text to read: at least one visible character, no control characters but tab and line ends, and no codes that
     * are no character. What comes before the first visible character cannot be that character, so that nothing is
     * tried twice.
     */
    String READABLE = "^[\\t\\n\\r \\u007F-\\u00A0\\u1680\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000\\uFEFF]*"
            + VISIBLE + "[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]*$";

    /** The most characters of a text to read: some forty pages. */
    int LONGEST_TEXT = 100_000;

    /** An id that FHIR can carry as it is. */
    String ID = "^[A-Za-z0-9.-]{1,64}$";

    /** The regular expression, which ECMAScript and Java read alike. It is searched for, so it anchors itself. */
    String value();

    /** The most characters, where the expression does not say so itself. */
    int longest() default Integer.MAX_VALUE;
}
