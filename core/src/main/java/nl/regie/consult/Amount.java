package nl.regie.consult;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.regie.entry.InvalidValueException;
import nl.regie.value.Shape;

/**
 * A number that somebody measured or agreed, exactly as it was written down: 7.0 stays 7.0, and is as much as 7.
 *
 * @param value a decimal number with a dot, of at most nine digits before it and six behind it, such as {@code 7.2};
 *     nothing is minus zero
 */
@Shape(Amount.FORM)
public record Amount(@JsonValue String value) implements Comparable<Amount> {
    static final String FORM = "^(?!-0(\\.0+)?$)-?(0|[1-9][0-9]{0,8})(\\.[0-9]{1,6})?$";
    private static final Pattern PATTERN = Pattern.compile(FORM);

    /**
     * Checks the form.
     *
     * @throws InvalidValueException if the text is no such number
     */
    public Amount {
        Objects.requireNonNull(value, "value");
        InvalidValueException.unless(
                PATTERN.matcher(value).matches(),
                "",
                "malformed-number",
                "Een getal heeft hoogstens negen cijfers voor de punt en zes erachter, zoals 7.2.",
                "A number has at most nine digits before the dot and six behind it, such as 7.2.");
    }

    /** A number by its text. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Amount of(String value) {
        return new Amount(value);
    }

    /** By size: 7.0 and 7 are as much, though they were written down in different ways. */
    @Override
    public int compareTo(Amount other) {
        return new BigDecimal(value).compareTo(new BigDecimal(other.value));
    }

    /** A mask, so that no log shows what somebody measured. */
    @Override
    public String toString() {
        return "Amount[…]";
    }
}
