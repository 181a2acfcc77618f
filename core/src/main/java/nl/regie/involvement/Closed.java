package nl.regie.involvement;

import java.util.List;
import java.util.Objects;
import nl.regie.entry.EntryId;

/**
 * That something is closed to a close one.
 *
 * @param why why
 * @param evidence the entries by which it is; none where there is nothing to point at
 */
public record Closed(WhyClosed why, List<EntryId> evidence) {
    /** Keeps the evidence as it is. */
    public Closed {
        Objects.requireNonNull(why, "why");
        evidence = List.copyOf(evidence);
    }

    static Closed by(WhyClosed why, EntryId evidence) {
        return new Closed(why, List.of(evidence));
    }
}
