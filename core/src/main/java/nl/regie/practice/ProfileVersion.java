package nl.regie.practice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import nl.regie.entry.InvalidValueException;
import nl.regie.style.Shape;

/**
 * The version of the file format of a team's profile. There is one so far.
 *
 * @param value {@code 1.0}
 */
@Shape(ProfileVersion.FORM)
public record ProfileVersion(@JsonValue String value) {
    static final String FORM = "^1\\.0$";

    /** The version that this library reads and writes. */
    public static final ProfileVersion CURRENT = new ProfileVersion("1.0");

    /**
     * Checks that it is the version which this library knows.
     *
     * @throws InvalidValueException if it is another one
     */
    public ProfileVersion {
        Objects.requireNonNull(value, "value");
        InvalidValueException.unless(
                value.equals("1.0"),
                "",
                "unknown-version",
                "Deze bibliotheek leest versie 1.0 van een teamprofiel.",
                "This library reads version 1.0 of a team's profile.");
    }

    /** A version by its text. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ProfileVersion of(String value) {
        return new ProfileVersion(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
