package nl.regie.caremodule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.regie.entry.InvalidValueException;
import nl.regie.value.Shape;

/**
 * Names a claim within its statement, such as {@code degree-is-agreed}.
 *
 * @param value at most 100 characters: words in lower case with hyphens
 */
@Shape(value = ClaimCode.FORM, longest = ClaimCode.LONGEST)
public record ClaimCode(@JsonValue String value) implements Comparable<ClaimCode> {
    static final String FORM = "^[a-z]+(-[a-z]+)*$";
    static final int LONGEST = 100;
    private static final Pattern PATTERN = Pattern.compile(FORM);

    /**
     * Checks the form.
     *
     * @throws InvalidValueException if the text has another form
     */
    public ClaimCode {
        Objects.requireNonNull(value, "value");
        InvalidValueException.unless(
                value.length() <= LONGEST && PATTERN.matcher(value).matches(),
                "",
                "malformed-claim-code",
                "De code van een bewering heeft hoogstens 100 tekens: woorden in kleine letters met streepjes ertussen.",
                "The code of a claim has at most 100 characters: words in lower case with hyphens.");
    }

    /** Names it by a text. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ClaimCode of(String value) {
        return new ClaimCode(value);
    }

    /** By its text. Names whose hashes collide are found as fast as others, since they can be ordered. */
    @Override
    public int compareTo(ClaimCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
