package nl.regie.fhir.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Note;

/**
 * What a source says of a plan, a goal or an activity that has no place of its own in a dossier: a note with the plan,
 * which says what it is about. The words that lead in are ours, what follows is the source's.
 */
final class SourceNotes {
    private final List<Note> notes = new ArrayList<>();

    List<Note> all() {
        return List.copyOf(notes);
    }

    /** What the source says in words that are kept as they are. */
    void add(OthersElement from, Supplier<Optional<String>> words) {
        from.ifUsed(() -> words.get().flatMap(SourceNotes::note)).ifPresent(notes::add);
    }

    /** The same, behind what it is. */
    void add(OthersElement from, String leadIn, Supplier<Optional<String>> words) {
        add(from, () -> words.get().map(said -> leadIn + said));
    }

    /** What a note of FHIR says, with who wrote it where a name stands with it. */
    void addEach(OthersElement holder, String name, String leadIn) {
        holder.each(name)
                .forEach(note -> add(note, leadIn, () -> note.text("text").map(text -> author(note) + text)));
    }

    private static String author(OthersElement note) {
        return note.text("authorString")
                .or(() -> note.child("authorReference").text("display"))
                .map(author -> author + " schreef: ")
                .orElse("");
    }

    private static Optional<Note> note(String text) {
        try {
            return Optional.of(Note.of(text));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}
