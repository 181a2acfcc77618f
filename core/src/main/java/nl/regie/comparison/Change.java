package nl.regie.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.regie.entry.EntryId;

/**
 * One thing that changed between two versions, as values: words, constants, days and ids as they stand in the plans,
 * and whole parts where one was added or removed. Words are masked in {@link #toString()}, as everywhere.
 *
 * @param part which part of the plan
 * @param id the name of the part; of what is put off, the wish; of the whole plan, the later version
 * @param kind how it changed
 * @param aspect what of it; empty where the whole part was added or removed
 * @param before what stood there; empty where nothing did
 * @param after what stands there now; empty where nothing does
 */
public record Change(
        ChangedPart part,
        EntryId id,
        ChangeKind kind,
        Optional<ChangedAspect> aspect,
        List<Object> before,
        List<Object> after) {
    /** Keeps the values as they are. */
    public Change {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(aspect, "aspect");
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
