package nl.regie.fhir.vocabulary;

import java.util.Optional;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import org.hl7.fhir.r4.model.StringType;

/** The text of an element, which may have none: FHIR lets an element be there with extensions only. */
public final class Text {
    private Text() {}

    public static Optional<OwnWords> ownWords(StringType text) {
        return Optional.ofNullable(text.getValue()).map(OwnWords::of);
    }

    public static Optional<Note> note(StringType text) {
        return Optional.ofNullable(text.getValue()).map(Note::of);
    }
}
