package nl.regie.fhir;

import java.util.Optional;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/** Words in a place where FHIR has room for one text ↔ that text with a mark that tells whose words they are. The person's own words go first. */
final class WordsMapping {
    private WordsMapping() {}

    static CodeableConcept write(OwnWords words) {
        return marked(words.text(), Term.OWN_WORDS);
    }

    static CodeableConcept write(Note note) {
        return marked(note.text(), Term.PROFESSIONALS_NOTE);
    }

    private static CodeableConcept marked(String text, Term whose) {
        CodeableConcept concept = new CodeableConcept().setText(text);
        concept.addExtension(Canonical.WORDS_OF, Codes.coding(whose));
        return concept;
    }

    static Optional<OwnWords> ownWords(CodeableConcept concept) {
        return textOf(Term.OWN_WORDS, concept).map(OwnWords::of);
    }

    static Optional<Note> note(CodeableConcept concept) {
        return textOf(Term.PROFESSIONALS_NOTE, concept).map(Note::of);
    }

    private static Optional<String> textOf(Term whose, CodeableConcept concept) {
        return Extensions.find(concept, Canonical.WORDS_OF, Coding.class)
                .flatMap(coding -> Codes.find(Term.class, coding))
                .filter(whose::equals)
                .flatMap(mark -> Optional.ofNullable(concept.getText()));
    }
}
