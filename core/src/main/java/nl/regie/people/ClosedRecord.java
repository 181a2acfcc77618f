package nl.regie.people;

import nl.regie.caremodule.Wording;

/**
 * Why a record is closed, so that nothing is proposed, asked or reminded of any more. Its texts are the wordings
 * {@code closed-record/…}.
 */
public enum ClosedRecord {
    /** The record went into another one: one person has one dossier, and it is to be read there. */
    MERGED,
    /** The patient has died. */
    DIED;

    /** The wording that says so. */
    public String wording() {
        return Wording.id("closed-record", this);
    }
}
