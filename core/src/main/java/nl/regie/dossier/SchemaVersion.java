package nl.regie.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regie.entry.InvalidValueException;
import nl.regie.style.Shape;

/**
 * The version of the file format: major and minor. A new field raises the minor number; a new meaning raises the major
 * one.
 *
 * @param value such as {@code 1.0}
 */
@Shape(SchemaVersion.FORM)
public record SchemaVersion(@JsonValue String value) {
    static final String FORM = "^(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})$";
    private static final Pattern PATTERN = Pattern.compile(FORM);

    /** The version that this library reads and writes. It stands below the pattern that checks it. */
    public static final SchemaVersion CURRENT = new SchemaVersion("1.0");

    /**
     * Checks that it is a version which this library knows.
     *
     * @throws InvalidValueException if it is no version, or another one
     */
    public SchemaVersion {
        Objects.requireNonNull(value, "value");
        Matcher parts = PATTERN.matcher(value);
        InvalidValueException.unless(
                parts.matches(),
                "",
                "malformed-version",
                "Een versie heeft twee getallen met een punt ertussen, zoals 1.0.",
                "A version has two numbers with a dot between them, such as 1.0.");
        int major = Integer.parseInt(parts.group(1));
        int minor = Integer.parseInt(parts.group(2));
        InvalidValueException.unless(
                major >= 1,
                "",
                "unknown-version",
                "Deze versie is er nooit geweest. Deze bibliotheek leest 1.0.",
                "There never was such a version. This library reads 1.0.");
        InvalidValueException.unless(
                major == 1 && minor == 0,
                "",
                major == 1 ? "newer-minor-version" : "newer-major-version",
                "Dit dossier is met een nieuwere versie gemaakt. Deze bibliotheek leest 1.0.",
                "This dossier was made with a newer version. This library reads 1.0.");
    }

    /** A version by its text. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SchemaVersion of(String value) {
        return new SchemaVersion(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
