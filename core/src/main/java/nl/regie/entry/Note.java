package nl.regie.entry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.regie.value.Shape;

/**
 * What a professional wrote down: an observation, a reading, a reason.
 *
 * @param text the words; shown to people who may read the dossier, never by {@link #toString()}
 */
@Shape(value = Shape.READABLE, longest = Shape.LONGEST_TEXT)
public record Note(@JsonValue String text) {
    /**
     * Checks that there is something to read.
     *
     * @throws InvalidValueException if the text is blank or cannot be written down without loss
     */
    public Note {
        Texts.requireReadable(text);
    }

    /** Takes the words as they are: nothing is trimmed or mended. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Note of(String text) {
        return new Note(text);
    }

    /** A mask, so that no log shows what is private. */
    @Override
    public String toString() {
        return "Note[…]";
    }
}
