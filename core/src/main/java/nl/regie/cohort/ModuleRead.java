package nl.regie.cohort;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.regie.caremodule.CareModule;
import nl.regie.entry.InvalidValueException;
import nl.regie.value.Shape;

/**
 * Which module the dossiers were read with, and which version of it, such as {@code zelfmanagement 0.2.0}. What was
 * read with another is not added up.
 *
 * @param value the id of the module, a space, and its version
 */
@Shape(ModuleRead.FORM)
public record ModuleRead(@JsonValue String value) implements Comparable<ModuleRead> {
    static final String FORM = "^[!-~]{1,400} [!-~]{1,400}$";
    private static final Pattern PATTERN = Pattern.compile(FORM);

    /**
     * Checks the form.
     *
     * @throws InvalidValueException if the text has another form
     */
    public ModuleRead {
        Objects.requireNonNull(value, "value");
        InvalidValueException.unless(
                PATTERN.matcher(value).matches(),
                "",
                "malformed-module",
                "Hier staan de naam van een module en zijn versie, met een spatie ertussen.",
                "This is the name of a module and its version, with a space between.");
    }

    /** Names it by a text. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ModuleRead of(String value) {
        return new ModuleRead(value);
    }

    /** The name of a module and of its version. */
    static ModuleRead of(CareModule module) {
        return of(module.id() + " " + module.version());
    }

    /** By its text. Names whose hashes collide are found as fast as others, since they can be ordered. */
    @Override
    public int compareTo(ModuleRead other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
