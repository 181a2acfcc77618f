package nl.regie.entry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.regie.value.Shape;

/**
 * Names an entry of a dossier, or a part of one such as a goal within a plan. It says nothing about a person by itself.
 *
 * @param value 1 to 64 letters, digits, dots or hyphens: what FHIR can carry as it is
 */
@Shape(Shape.ID)
public record EntryId(@JsonValue String value) implements Comparable<EntryId> {
    /**
     * Checks the form.
     *
     * @throws InvalidValueException if the text cannot be an id
     */
    public EntryId {
        Texts.requireId(value);
    }

    /** Names it by a text. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EntryId of(String value) {
        return new EntryId(value);
    }

    /** By its text. Names whose hashes collide are found as fast as others, since they can be ordered. */
    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
