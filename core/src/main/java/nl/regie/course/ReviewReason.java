package nl.regie.course;

import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Wording;
import nl.regie.entry.LocalizedText;

/**
 * Why it is time to ask the patient again about involving those close by. The module asks for the patient's agreement
 * (002, lines 184–186) and names no occasions: this list is ours. Its texts are the wordings
 * {@code involvement-review/…}.
 */
public enum ReviewReason {
    /** A parent or guardian decided, and their authority ended: the patient came of age. */
    CAME_OF_AGE,
    /** A parent or guardian agreed for a child who became 12 since, and decides beside them now. */
    DECIDES_TOO,
    /** Whoever decided in the patient's place may do so no longer. */
    AUTHORITY_ENDED,
    /** The patient took an agreement back, and what rests on it is still there. */
    WITHDRAWN,
    /**
     * The patient agreed, and an earlier no about the same close one still stands: nothing came in its place, so the
     * page of that close one stays empty.
     */
    STILL_REFUSED,
    /** What a close one is to the patient changed since the agreement. */
    ROLE_CHANGED,
    /** The last day of the agreement has passed. */
    ENDED,
    /** The day to ask again has come. */
    ASK_AGAIN;

    /** The reason in words. */
    public LocalizedText text(CareModule module) {
        return module.wordingById(Wording.id("involvement-review", this));
    }
}
