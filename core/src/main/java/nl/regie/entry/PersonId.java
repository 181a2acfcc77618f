package nl.regie.entry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.regie.value.Shape;

/**
 * Names a person in a dossier: a pseudonym that the embedding product can resolve. Never a citizen service number
 * (BSN).
 *
 * @param value 1 to 64 letters, digits, dots or hyphens: what FHIR can carry as it is
 */
@Shape(Shape.ID)
public record PersonId(@JsonValue String value) implements Comparable<PersonId> {
    /**
     * Checks the form.
     *
     * @throws InvalidValueException if the text cannot be an id
     */
    public PersonId {
        Texts.requireId(value);
    }

    /** Names it by a text. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PersonId of(String value) {
        return new PersonId(value);
    }

    /** By its text. Names whose hashes collide are found as fast as others, since they can be ordered. */
    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
