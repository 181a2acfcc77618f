package nl.regie.overlay;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import nl.regie.entry.InvalidValueException;
import nl.regie.style.Shape;

/**
 * The version of the file format of overlays, which is another one than that of dossiers.
 *
 * @param value {@code 1.0}, the only one so far
 */
@Shape(OverlaySchemaVersion.FORM)
public record OverlaySchemaVersion(@JsonValue String value) {
    static final String FORM = "^1\\.0$";

    /** The version that this library reads and writes. */
    public static final OverlaySchemaVersion CURRENT = new OverlaySchemaVersion("1.0");

    /**
     * Checks that it is a version which this library knows.
     *
     * @throws InvalidValueException if it is another one
     */
    public OverlaySchemaVersion {
        Objects.requireNonNull(value, "value");
        InvalidValueException.unless(
                value.equals("1.0"),
                "",
                "unknown-version",
                "Deze bibliotheek leest overlays van versie 1.0.",
                "This library reads overlays of version 1.0.");
    }

    /** A version by its text. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OverlaySchemaVersion of(String value) {
        return new OverlaySchemaVersion(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
