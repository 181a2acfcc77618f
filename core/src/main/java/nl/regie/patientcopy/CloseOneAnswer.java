package nl.regie.patientcopy;

import java.util.List;
import java.util.Optional;
import nl.regie.caremodule.CareModule;
import nl.regie.entry.EntryId;
import nl.regie.entry.LocalizedText;

/** What care staff get who ask for a page for a close one: the page, or a refusal. */
public sealed interface CloseOneAnswer permits CloseOneCopy, CloseOneAnswer.Refused {
    /** The page, where there is one. */
    default Optional<CloseOneCopy> page() {
        return this instanceof CloseOneCopy copy ? Optional.of(copy) : Optional.empty();
    }

    /**
     * That no new page is made, because somebody may be in danger by it. The reason is for the screen of care staff
     * only: no page, message or file for anybody else may hold it, nor show that there was a refusal.
     *
     * @param evidence the entries by which it is
     */
    record Refused(List<EntryId> evidence) implements CloseOneAnswer {
        /** Keeps the evidence as it is. */
        public Refused {
            evidence = List.copyOf(evidence);
        }

        /** The reason in words, and what can be done: {@code close-one/refused}. */
        public LocalizedText text(CareModule module) {
            return module.wordingById("close-one/refused");
        }
    }
}
