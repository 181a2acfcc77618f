package nl.regie.entry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.regie.value.Shape;

/**
 * What a patient or a close one said, as they said it. A professional's reading may stand beside it, never in its
 * place.
 *
 * @param text the words; shown to people who may read the dossier, never by {@link #toString()}
 */
@Shape(value = Shape.READABLE, longest = Shape.LONGEST_TEXT)
public record OwnWords(@JsonValue String text) {
    /**
     * Checks that there is something to read.
     *
     * @throws InvalidValueException if the text is blank or cannot be written down without loss
     */
    public OwnWords {
        Texts.requireReadable(text);
    }

    /** Takes the words as they are: nothing is trimmed or mended. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OwnWords of(String text) {
        return new OwnWords(text);
    }

    /** A mask, so that no log shows what is private. */
    @Override
    public String toString() {
        return "OwnWords[…]";
    }
}
