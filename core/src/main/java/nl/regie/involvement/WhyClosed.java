package nl.regie.involvement;

import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Wording;
import nl.regie.entry.LocalizedText;

/** Why a close one may read nothing, or not what somebody expected. For care staff; the texts are {@code closed/…}. */
public enum WhyClosed {
    /** A professional wrote down that it is not safe at home. */
    DANGER_AT_HOME,
    /** A named professional refuses pages to this person, until a day. */
    PAGE_REFUSED,
    /** The patient has died, or is read in another record. */
    RECORD_CLOSED,
    /** Nobody of this name is known as a close one. */
    NOT_KNOWN,
    /** The patient was never asked about this person. */
    NEVER_ASKED,
    /** The patient said no, or took a yes back, and nothing came in its place. Also a newer yes does not undo it. */
    NO_STANDS,
    /**
     * The patient said no to a part of what was open, such as the plan, and nothing came in its place: nobody asked
     * what of the rest still holds, so that nothing is open.
     */
    NO_TO_A_PART,
    /** The last day of the agreement has passed. */
    ENDED,
    /** Somebody marked the agreement as entered in error. Also where that mark does not undo what the patient said. */
    MARKED_AS_ERROR,
    /** The patient said something against the agreement. */
    CONTESTED,
    /** Somebody ticked that the patient agrees: there is no word of the patient. */
    ONLY_TICKED,
    /** The patient agrees in words that somebody close by interpreted: in doubt nothing opens. */
    THROUGH_A_CLOSE_ONE,
    /** Somebody ticked that another agrees in the patient's place: there is no word of whoever that is. */
    ONLY_TICKED_FOR_OTHERS,
    /** Somebody agreed in the patient's place by a right that is not known to be about care. */
    OUTSIDE_SCOPE,
    /** Somebody agreed in the patient's place, and it does not show that they might, or may still. */
    RIGHT_NOT_SHOWN,
    /**
     * A representative agreed in the patient's place, and it was not recorded that the patient cannot decide about this
     * (Burgerlijk Wetboek 7:465, paragraph 2): that somebody may represent them is not enough.
     */
    INABILITY_NOT_RECORDED,
    /** A parent or guardian agreed in the patient's place, and the patient is 12 to 15 now, and decides beside them. */
    DECIDES_TOO,
    /** A parent or guardian agreed in the patient's place, and the patient is 16 or older now, and decides alone. */
    DECIDES_ALONE,
    /** Somebody agreed in the patient's place, and the patient resists. */
    PATIENT_RESISTS,
    /** Somebody agreed in the patient's place, and the patient is not sure: in doubt nothing opens. */
    PATIENT_UNSURE,
    /** The patient said yes without names before this person was known to be close by: it was not about them. */
    CAME_LATER,
    /** The patient said that nobody is close by, or that they want nobody, and never yes about this person. */
    WANTS_NOBODY,
    /** The patient said since that nobody is close by. */
    NOBODY_CLOSE,
    /** An agreement stood on an earlier day and stands no longer. */
    NO_LONGER,
    /** A later yes about this person names less: as long as nobody asked which one holds, only that is open. */
    NARROWED_SINCE,
    /** What the patient said about how it goes has the name of the reader in it, and no agreement names that entry. */
    NAMES_THE_READER,
    /** What the patient filled in about how it goes was not read by a professional yet. */
    NOT_READ_YET,
    /** The patient agrees, and nothing is named that may be read. */
    NOTHING_NAMED;

    /** The reason in words, for care staff. */
    public LocalizedText text(CareModule module) {
        return module.wordingById(Wording.id("closed", this));
    }
}
