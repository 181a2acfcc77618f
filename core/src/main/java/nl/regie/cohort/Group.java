package nl.regie.cohort;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.regie.entry.InvalidValueException;
import nl.regie.value.Shape;

/**
 * Names a group of dossiers, such as a team, a quarter or where the plan stands. It is never one person: grouping by a
 * person is refused.
 *
 * @param value 1 to 64 letters, digits, dots, hyphens or low lines
 */
@Shape(Group.FORM)
public record Group(@JsonValue String value) implements Comparable<Group> {
    static final String FORM = "^[A-Za-z0-9._-]{1,64}$";
    private static final Pattern PATTERN = Pattern.compile(FORM);

    /**
     * Checks the form.
     *
     * @throws InvalidValueException if the text has another form
     */
    public Group {
        Objects.requireNonNull(value, "value");
        InvalidValueException.unless(
                PATTERN.matcher(value).matches(),
                "",
                "malformed-group",
                "De naam van een groep heeft 1 tot 64 letters, cijfers, punten of streepjes.",
                "The name of a group has 1 to 64 letters, digits, dots, hyphens or low lines.");
    }

    /** Names it by a text. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Group of(String value) {
        return new Group(value);
    }

    /** By its text. Names whose hashes collide are found as fast as others, since they can be ordered. */
    @Override
    public int compareTo(Group other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
