package nl.regie.careplan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.regie.entry.InvalidValueException;
import nl.regie.value.Shape;

/**
 * The name of a code system, or a code in it, as a source writes it.
 *
 * @param value 1 to 200 visible ASCII characters without spaces, such as {@code http://hl7.org/fhir/sid/icpc-1}
 */
@Shape(CodePart.FORM)
public record CodePart(@JsonValue String value) {
    private static final Pattern WITH_A_SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*+:.++$");

    static final String FORM = "^[!-~]{1,200}$";
    private static final Pattern PATTERN = Pattern.compile(FORM);

    /**
     * Checks the form.
     *
     * @throws InvalidValueException if the text can be no part of a code
     */
    public CodePart {
        Objects.requireNonNull(value, "value");
        InvalidValueException.unless(
                PATTERN.matcher(value).matches(),
                "",
                "malformed-code",
                "Een code en de naam van een codestelsel hebben 1 tot 200 zichtbare tekens zonder spaties.",
                "A code and the name of a code system have 1 to 200 visible characters without spaces.");
    }

    /** A part of a code by its text. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CodePart of(String value) {
        return new CodePart(value);
    }

    /** Whether it is a URI with its scheme, as the name of a code system is. */
    boolean isUri() {
        return WITH_A_SCHEME.matcher(value).matches();
    }

    /** A mask, so that no log shows what somebody has. */
    @Override
    public String toString() {
        return "CodePart[…]";
    }
}
