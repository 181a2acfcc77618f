package nl.regie.page;

import java.util.List;
import java.util.regex.Pattern;
import nl.regie.entry.InvalidValueException;

/**
 * A picture beside a heading, as shapes on a field of 48 by 48. The library has none: they are in the jar that draws.
 *
 * @param shapes the outlines, in the words of SVG for a path: letters and numbers and nothing else
 */
public record Symbol(List<String> shapes) {
    /** The side of the field on which it is drawn. */
    public static final int FIELD = 48;

    private static final Pattern OUTLINE = Pattern.compile("^[MLHVCZ0-9. -]{1,20000}$");

    /**
     * Checks that an outline can be nothing else.
     *
     * @throws InvalidValueException if it holds anything but commands with whole coordinates, and numbers
     */
    public Symbol {
        shapes = List.copyOf(shapes);
        shapes.forEach(shape -> InvalidValueException.unless(
                OUTLINE.matcher(shape).matches(),
                "",
                "malformed-outline",
                "Een omtrek heeft de letters M, L, H, V, C en Z, en getallen.",
                "An outline has the letters M, L, H, V, C and Z, and numbers."));
    }
}
