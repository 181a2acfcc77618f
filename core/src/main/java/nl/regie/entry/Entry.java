package nl.regie.entry;

import java.util.Comparator;
import java.util.stream.Stream;
import nl.regie.value.RegieValue;

/**
 * One line of a dossier. It is never changed: a change, a withdrawal or a correction is a new entry that
 * {@linkplain Recorded#replaces() replaces} it.
 */
public interface Entry extends RegieValue {
    /** The name of this entry, unique within its dossier. */
    EntryId id();

    /** When and by whom it was recorded. */
    Recorded recorded();

    /**
     * The newest first: by the day that an entry is about, then by the day of writing down. What is of one day stands
     * in the order of its names, so that the order of a file changes nothing.
     */
    static Comparator<Entry> newestFirst() {
        return Comparator.comparing((Entry entry) -> entry.recorded().day())
                .thenComparing(entry -> entry.recorded().on())
                .reversed()
                .thenComparing(entry -> entry.id().value());
    }

    /** What this entry names elsewhere in the dossier, beside what {@link #recorded()} names. */
    default Stream<Reference> references() {
        return Stream.empty();
    }

    /** The parts of this entry that have names of their own. */
    default Stream<Part> parts() {
        return Stream.empty();
    }
}
