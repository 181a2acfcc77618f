package nl.regie.caremodule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.regie.entry.InvalidValueException;
import nl.regie.value.Shape;

/**
 * Names a statement, such as {@code criterion/direction-over-care/stimulate}. What others add has a prefix of its own,
 * with a colon.
 *
 * @param value at most 200 characters: words in lower case with hyphens, steps divided by slashes
 */
@Shape(value = StatementId.FORM, longest = StatementId.LONGEST)
public record StatementId(@JsonValue String value) implements Comparable<StatementId> {
    static final String FORM = "^([a-z][a-z0-9-]*:)?[a-z0-9-]+(/[a-z0-9-]+)*$";
    static final int LONGEST = 200;
    private static final Pattern PATTERN = Pattern.compile(FORM);

    /**
     * Checks the form.
     *
     * @throws InvalidValueException if the text has another form
     */
    public StatementId {
        Objects.requireNonNull(value, "value");
        InvalidValueException.unless(
                value.length() <= LONGEST && PATTERN.matcher(value).matches(),
                "",
                "malformed-statement-id",
                "De naam van een uitspraak heeft hoogstens 200 kleine letters, cijfers en streepjes, met schuine strepen ertussen.",
                "The name of a statement has at most 200 lower-case letters, digits and hyphens, divided by slashes.");
    }

    /** Names it by a text. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static StatementId of(String value) {
        return new StatementId(value);
    }

    /** By its text. Names whose hashes collide are found as fast as others, since they can be ordered. */
    @Override
    public int compareTo(StatementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
