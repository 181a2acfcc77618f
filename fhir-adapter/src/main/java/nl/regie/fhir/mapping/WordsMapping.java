package nl.regie.fhir.mapping;

import java.util.Optional;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.Extensions;
import nl.regie.fhir.vocabulary.RegieCode;
import nl.regie.fhir.vocabulary.Text;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.StringType;

/**
 * A person's own words and a professional's note beside them ↔ one concept. Its text is the own words, or else the
 * note, with a mark that tells which; a note beside own words is an extension. Not an Annotation, for its text is
 * markdown: it may be trimmed and shown as something that nobody said.
 */
final class WordsMapping {
    private WordsMapping() {}

    /** Empty where neither said anything. */
    static CodeableConcept write(Optional<OwnWords> ownWords, Optional<Note> note) {
        CodeableConcept concept = new CodeableConcept();
        ownWords.ifPresent(words -> {
            concept.setText(words.text()).addExtension(Canonical.WORDS_OF, Codes.coding(RegieCode.OWN_WORDS));
            note.ifPresent(beside -> concept.addExtension(Canonical.PROFESSIONALS_NOTE, new StringType(beside.text())));
        });
        if (ownWords.isEmpty()) {
            note.ifPresent(alone -> concept.setText(alone.text())
                    .addExtension(Canonical.WORDS_OF, Codes.coding(RegieCode.PROFESSIONALS_NOTE)));
        }
        return concept;
    }

    static Optional<OwnWords> ownWords(CodeableConcept concept) {
        return textOf(RegieCode.OWN_WORDS, concept).map(OwnWords::of);
    }

    static Optional<Note> note(CodeableConcept concept) {
        return textOf(RegieCode.PROFESSIONALS_NOTE, concept).map(Note::of).or(() -> Extensions.find(
                        concept, Canonical.PROFESSIONALS_NOTE, StringType.class)
                .flatMap(Text::note));
    }

    private static Optional<String> textOf(RegieCode whose, CodeableConcept concept) {
        return Extensions.find(concept, Canonical.WORDS_OF, Coding.class)
                .flatMap(coding -> Codes.find(RegieCode.class, coding))
                .filter(whose::equals)
                .flatMap(mark -> Optional.ofNullable(concept.getText()));
    }
}
