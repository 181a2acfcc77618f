package nl.regie.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.regie.entry.InvalidValueException;
import nl.regie.value.Shape;

/**
 * A colour for lines and links on a white page, dark enough to be read: a contrast of at least 4.5 to 1 with white, as
 * WCAG 2.2 asks of text (success criterion 1.4.3).
 *
 * @param value a number sign and six hexadecimal digits: red, green and blue, such as {@code #0b5c6b}
 */
@Shape(AccentColour.FORM)
public record AccentColour(@JsonValue String value) {
    static final String FORM = "^#[0-9a-fA-F]{6}$";
    private static final Pattern PATTERN = Pattern.compile(FORM);
    private static final double ENOUGH_FOR_TEXT = 4.5;
    private static final int HEX = 16;

    /** The colour of the library's own pages; ours. */
    public static final AccentColour SHIPPED = new AccentColour("#0b5c6b");

    /**
     * Checks the form and the contrast.
     *
     * @throws InvalidValueException if the text has another form, or the colour is too light to be read on white
     */
    public AccentColour {
        Objects.requireNonNull(value, "value");
        InvalidValueException.unless(
                PATTERN.matcher(value).matches(),
                "",
                "malformed-colour",
                "Een kleur is een hekje met zes tekens, 0 tot en met 9 en a tot en met f: rood, groen en blauw.",
                "A colour is a number sign and six digits, 0 to 9 and a to f: red, green and blue.");
        InvalidValueException.unless(
                contrastWithWhite(value) >= ENOUGH_FOR_TEXT,
                "",
                "too-little-contrast",
                "Deze kleur is te licht om op wit te lezen. Kies een donkerder kleur: het contrast met wit is dan minstens 4,5 op 1.",
                "This colour is too light to be read on white. Choose a darker one: its contrast with white is at least 4.5 to 1.");
    }

    /** A colour by its six digits. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AccentColour of(String value) {
        return new AccentColour(value);
    }

    /** How much it stands out on a white page: from 1, white itself, to 21, black. */
    public double contrastWithWhite() {
        return contrastWithWhite(value);
    }

    @Override
    public String toString() {
        return value;
    }

    /** As WCAG 2.2 defines contrast ratio and relative luminance. */
    private static double contrastWithWhite(String colour) {
        double luminance = 0.2126 * light(colour, 1) + 0.7152 * light(colour, 3) + 0.0722 * light(colour, 5);
        return (1 + 0.05) / (luminance + 0.05);
    }

    private static double light(String colour, int at) {
        double share = Integer.parseInt(colour.substring(at, at + 2), HEX) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
