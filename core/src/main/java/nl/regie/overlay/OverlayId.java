package nl.regie.overlay;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.regie.entry.InvalidValueException;
import nl.regie.value.Shape;

/**
 * Names an overlay. The names of all that it adds begin with this and a colon, such as
 * {@code het-veer:goals/looked-at}.
 *
 * @param value 1 to 40 lower-case letters, digits and hyphens, a letter first
 */
@Shape(OverlayId.FORM)
public record OverlayId(@JsonValue String value) {
    static final String FORM = "^[a-z][a-z0-9-]{0,39}$";
    private static final Pattern PATTERN = Pattern.compile(FORM);

    /**
     * Checks the form.
     *
     * @throws InvalidValueException if the text has another form
     */
    public OverlayId {
        Objects.requireNonNull(value, "value");
        InvalidValueException.unless(
                PATTERN.matcher(value).matches(),
                "",
                "malformed-overlay-id",
                "De naam van een overlay heeft 1 tot 40 kleine letters, cijfers of streepjes, met een letter voorop.",
                "The name of an overlay has 1 to 40 lower-case letters, digits or hyphens, a letter first.");
    }

    /** Names it by a text. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OverlayId of(String value) {
        return new OverlayId(value);
    }

    /** Whether something with this name comes from this overlay. */
    public boolean owns(String name) {
        return name.startsWith(value + ":");
    }

    @Override
    public String toString() {
        return value;
    }
}
