package nl.regie.help;

import java.util.List;
import java.util.Objects;
import nl.regie.entry.EntryId;

/**
 * Something that comes before every ordinary question.
 *
 * @param reason why
 * @param evidence the entries, or signs, on which it rests
 */
public record Pressing(PressingReason reason, List<EntryId> evidence) {
    /** Keeps the evidence as it is. */
    public Pressing {
        Objects.requireNonNull(reason, "reason");
        evidence = List.copyOf(evidence);
    }
}
