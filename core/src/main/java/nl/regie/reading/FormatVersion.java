package nl.regie.reading;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Problem;
import nl.regie.value.Shape;

/**
 * The version of our files: major and minor. Dossiers, overlays and profiles of teams count together. A new field,
 * constant or kind raises the minor number, and what was there before keeps its meaning; a new meaning raises the major
 * number.
 *
 * @param major 0 to 999999
 * @param minor 0 to 999999
 */
@Shape(FormatVersion.FORM)
public record FormatVersion(int major, int minor) implements Comparable<FormatVersion> {
    static final String FORM = "^(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})$";
    private static final Pattern PATTERN = Pattern.compile(FORM);
    private static final int HIGHEST = 999_999;

    /** The version that this library writes. */
    public static final FormatVersion CURRENT = new FormatVersion(1, 1);

    /**
     * Checks the range.
     *
     * @throws InvalidValueException if a number lies outside it
     */
    public FormatVersion {
        requireForm(0 <= major && major <= HIGHEST && 0 <= minor && minor <= HIGHEST);
    }

    /**
     * A version by its text, such as {@code 1.0}.
     *
     * @throws InvalidValueException if the text is no version
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FormatVersion of(String text) {
        Objects.requireNonNull(text, "text");
        Optional<FormatVersion> version = find(text);
        requireForm(version.isPresent());
        return version.orElseThrow();
    }

    /** The version with this text, if it is the text of one. */
    public static Optional<FormatVersion> find(String text) {
        Matcher numbers = PATTERN.matcher(text);
        return numbers.matches()
                ? Optional.of(new FormatVersion(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2))))
                : Optional.empty();
    }

    /** As it stands in a file. */
    @JsonValue
    public String value() {
        return major + "." + minor;
    }

    /** Whether files of this version say all that they have to say in what this library knows. */
    public boolean isCurrent() {
        return equals(CURRENT);
    }

    /** Whether this library knows the meaning of what it knows in such a file, though not everything in it. */
    public boolean isNewerMinor() {
        return major == CURRENT.major && minor > CURRENT.minor;
    }

    /** Why files of this version are not read as usual; empty for the current version and for those before it. */
    public Optional<Problem> refusal() {
        if (major == 0) {
            return Optional.of(problem(
                    "unknown-version",
                    "Deze versie is er nooit geweest. Deze bibliotheek leest 1.0 tot en met " + CURRENT + ".",
                    "There never was such a version. This library reads 1.0 up to " + CURRENT + "."));
        }
        if (isNewerMinor()) {
            return Optional.of(problem(
                    "newer-minor-version",
                    "Dit is met een nieuwere versie gemaakt. Deze bibliotheek leest 1.0 tot en met " + CURRENT
                            + ". Van een dossier is op verzoek te lezen wat bekend is.",
                    "This was made with a newer version. This library reads 1.0 up to " + CURRENT
                            + ". Of a dossier what is known can be read on request."));
        }
        return major > CURRENT.major
                ? Optional.of(problem(
                        "newer-major-version",
                        "Dit is met een nieuwere versie gemaakt, waarin dezelfde woorden iets anders kunnen betekenen. Deze bibliotheek leest 1.0 tot en met "
                                + CURRENT + ".",
                        "This was made with a newer version, in which the same words can mean something else. This library reads 1.0 up to "
                                + CURRENT + "."))
                : Optional.empty();
    }

    private static Problem problem(String code, String nl, String en) {
        return Problem.of("/schemaVersion", code, nl, en);
    }

    /**
     * For values that are never read in part.
     *
     * @throws InvalidValueException if this is another version than the current one
     */
    public void requireCurrent() {
        InvalidValueException.unless(
                isCurrent(),
                "/schemaVersion",
                "unknown-version",
                "Deze bibliotheek schrijft versie " + CURRENT + ".",
                "This library writes version " + CURRENT + ".");
    }

    @Override
    public int compareTo(FormatVersion other) {
        return Comparator.comparingInt(FormatVersion::major)
                .thenComparingInt(FormatVersion::minor)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return value();
    }

    private static void requireForm(boolean holds) {
        InvalidValueException.unless(
                holds,
                "",
                "malformed-version",
                "Een versie heeft twee getallen met een punt ertussen, zoals 1.1.",
                "A version has two numbers with a dot between them, such as 1.1.");
    }
}
