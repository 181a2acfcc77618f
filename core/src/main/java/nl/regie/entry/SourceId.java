package nl.regie.entry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.regie.value.Shape;

/**
 * The name of a note or document in the system of record, as that system writes it.
 *
 * @param value 1 to 200 visible ASCII characters without spaces, such as {@code note/48213}
 */
@Shape(SourceId.FORM)
public record SourceId(@JsonValue String value) {
    static final String FORM = "^[!-~]{1,200}$";
    private static final Pattern PATTERN = Pattern.compile(FORM);

    /**
     * Checks the form.
     *
     * @throws InvalidValueException if the text cannot name a source
     */
    public SourceId {
        Objects.requireNonNull(value, "value");
        InvalidValueException.unless(
                PATTERN.matcher(value).matches(),
                "",
                "malformed-source",
                "De naam van een bron heeft 1 tot 200 zichtbare tekens zonder spaties.",
                "The name of a source has 1 to 200 visible characters without spaces.");
    }

    /** Names a source by a text. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SourceId of(String value) {
        return new SourceId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
