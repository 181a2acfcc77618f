package nl.regie.overlay;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.regie.entry.InvalidValueException;
import nl.regie.value.Shape;

/**
 * Which version of an overlay this is, as its organisation counts.
 *
 * @param value 1 to 32 letters, digits, dots or hyphens, such as {@code 2026.1}
 */
@Shape(OverlayVersion.FORM)
public record OverlayVersion(@JsonValue String value) {
    static final String FORM = "^[A-Za-z0-9.-]{1,32}$";
    private static final Pattern PATTERN = Pattern.compile(FORM);

    /**
     * Checks the form.
     *
     * @throws InvalidValueException if the text has another form
     */
    public OverlayVersion {
        Objects.requireNonNull(value, "value");
        InvalidValueException.unless(
                PATTERN.matcher(value).matches(),
                "",
                "malformed-overlay-version",
                "De versie van een overlay heeft 1 tot 32 letters, cijfers, punten of streepjes.",
                "The version of an overlay has 1 to 32 letters, digits, dots or hyphens.");
    }

    /** A version by its text. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OverlayVersion of(String value) {
        return new OverlayVersion(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
