package nl.regie.fhir.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Note;

/**
 * What a source says of a plan, a goal or an activity that has no place of its own in a dossier: a note with the plan,
 * which says what it is about. The words that lead in are ours, what follows is the source's.
 */
final class SourceNotes {
    private static final int LONG_ENOUGH = 100;

    private final List<Note> notes = new ArrayList<>();
    private final BiFunction<OthersElement, OthersElement, Optional<String>> called;

    /**
     * Notes of a source.
     *
     * @param called how somebody is called to whom a reference leads, and in which resource that stands
     */
    SourceNotes(BiFunction<OthersElement, OthersElement, Optional<String>> called) {
        this.called = called;
    }

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

    /** What a note of FHIR says, with who wrote it and on which day, where that stands there. */
    void addEach(OthersElement holder, String name, OthersElement resource, String leadIn) {
        holder.each(name)
                .forEach(
                        note -> add(note, leadIn, () -> note.text("text").map(text -> written(note, resource) + text)));
    }

    private String written(OthersElement note, OthersElement resource) {
        Optional<String> author =
                note.text("authorString").or(() -> called.apply(note.child("authorReference"), resource));
        Optional<String> day = OthersTiming.day(note.child("time")).map(known -> "op " + known);
        return author.isEmpty() && day.isEmpty()
                ? ""
                : Stream.of(author.map(name -> name + " schreef").orElse("geschreven"), day.orElse(""))
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(" "))
                        + ": ";
    }

    /** So much of what something is called as it takes to know it again. */
    static String shortly(String words) {
        if (words.length() <= LONG_ENOUGH) {
            return words;
        }
        int space = words.lastIndexOf(' ', LONG_ENOUGH);
        int end = space > 0 ? space : LONG_ENOUGH;
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + " …";
    }

    private static Optional<Note> note(String text) {
        try {
            return Optional.of(Note.of(text));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}
