package nl.regie.patientcopy;

import java.util.List;
import java.util.Optional;
import nl.regie.caremodule.CareModule;
import nl.regie.entry.EntryId;
import nl.regie.entry.LocalizedText;
import nl.regie.involvement.Closed;
import nl.regie.involvement.WhyClosed;

/** What care staff get who ask for a page for a close one: the page, or a refusal. */
public sealed interface CloseOneAnswer permits CloseOneCopy, CloseOneAnswer.Refused {
    /** The page, where there is one. */
    default Optional<CloseOneCopy> page() {
        return this instanceof CloseOneCopy copy ? Optional.of(copy) : Optional.empty();
    }

    /**
     * That no new page is made, because somebody may be in danger by it, or because a named professional refuses it to
     * this person. The reason is for the screen of care staff only: no page, message or file for anybody else may hold
     * it, nor show that there was a refusal.
     *
     * @param why why not, each with the entries by which it is
     */
    record Refused(List<Closed> why) implements CloseOneAnswer {
        /** Keeps the reasons as they are. */
        public Refused {
            why = List.copyOf(why);
        }

        /** The entries by which it is. */
        public List<EntryId> evidence() {
            return why.stream().flatMap(each -> each.evidence().stream()).toList();
        }

        /** The reason in words, and what can be done: {@code close-one/refused} where it is danger that refuses. */
        public LocalizedText text(CareModule module) {
            boolean isDanger = why.stream().anyMatch(each -> each.why() == WhyClosed.DANGER_AT_HOME);
            return module.wordingById(isDanger ? "close-one/refused" : "close-one/refused-to-one");
        }
    }
}
