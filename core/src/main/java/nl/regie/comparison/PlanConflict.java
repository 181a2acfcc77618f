package nl.regie.comparison;

import java.util.Objects;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Wording;
import nl.regie.entry.EntryId;
import nl.regie.entry.LocalizedText;

/**
 * Where two plans contradict each other: something to talk about, with the patient.
 *
 * @param kind in what way
 * @param inOne the goal, action or wish in the one plan
 * @param inOther the goal, action or wish in the other plan
 */
public record PlanConflict(ConflictKind kind, EntryId inOne, EntryId inOther) {
    /** No part is null. */
    public PlanConflict {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(inOne, "inOne");
        Objects.requireNonNull(inOther, "inOther");
    }

    /** The conflict in words. */
    public LocalizedText text(CareModule module) {
        return module.wordingById(Wording.id("plan-conflict", kind));
    }
}
