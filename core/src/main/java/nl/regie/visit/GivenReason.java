package nl.regie.visit;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.regie.caremodule.CareModule;
import nl.regie.entry.EntryId;
import nl.regie.entry.LocalizedText;

/**
 * A reason with what it rests on.
 *
 * @param reason the reason
 * @param evidence the entries, or parts of entries, on which it rests; empty where something is missing
 */
public record GivenReason(VisitReason reason, List<EntryId> evidence) {
    /** No entry is named twice. */
    public GivenReason {
        Objects.requireNonNull(reason, "reason");
        evidence = evidence.stream().distinct().toList();
    }

    static GivenReason of(VisitReason reason, EntryId... evidence) {
        return new GivenReason(reason, List.of(evidence));
    }

    /** The sentence for care staff. */
    public LocalizedText text(CareModule module) {
        return module.wordingById("visit-reason/" + word());
    }

    /**
     * The sentence for the patient.
     *
     * @throws java.util.NoSuchElementException if the patient may not hear it
     */
    public LocalizedText textForPatient(CareModule module) {
        return module.wordingById("visit-reason-patient/" + word());
    }

    private String word() {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
