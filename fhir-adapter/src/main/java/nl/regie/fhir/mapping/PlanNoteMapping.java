package nl.regie.fhir.mapping;

import java.util.Optional;
import nl.regie.entry.Note;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.fhir.vocabulary.Extensions;
import nl.regie.fhir.vocabulary.Text;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.StringType;

/**
 * A note that stands with a plan ↔ Annotation. Its text is markdown, of which a reader may take away white space at
 * both ends; where there is some, an extension keeps the note as it was written.
 */
final class PlanNoteMapping {
    private PlanNoteMapping() {}

    static Annotation write(Note note) {
        String text = note.text().strip().trim();
        Annotation annotation = new Annotation().setText(text);
        if (!text.equals(note.text())) {
            annotation.addExtension(Canonical.PROFESSIONALS_NOTE, new StringType(note.text()));
        }
        return annotation;
    }

    static Optional<Note> read(Annotation annotation) {
        return Extensions.find(annotation, Canonical.PROFESSIONALS_NOTE, StringType.class)
                .flatMap(Text::note)
                .or(() -> Optional.ofNullable(annotation.getText()).map(Note::of));
    }
}
