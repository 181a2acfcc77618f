package nl.regie.help;

import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Wording;
import nl.regie.entry.LocalizedText;

/**
 * Why something comes before every ordinary question. What stands first comes first; list and order are ours. The
 * sentences are the wordings {@code visit-reason/…} that the proposal about a visit has too, and {@code pressing/…}.
 */
public enum PressingReason {
    /** A sign of a phase of crisis is noticed, and no named professional wrote down what was done. */
    CRISIS_SIGN_NOTICED("visit-reason/signs-noticed", true),
    /** Something in a preparation worries a professional who read it, and nobody wrote down what was done. */
    READER_WORRIES("pressing/reader-worries", true),
    /** What the patient prepared was read, and whoever read it did not say whether anything in it worries them. */
    WORRY_NOT_ASKED("visit-reason/worry-not-asked", true),
    /**
     * There are weighty words of the patient, and it does not show that a professional read them or talked with the
     * patient since: a wish or need, a preparation, or what the patient added.
     */
    WORDS_UNREAD("pressing/words-unread", true),
    /** There are other words of the patient that nobody read yet: what happened, what they want to direct, or like. */
    OTHER_WORDS_UNREAD("pressing/other-words-unread", true),
    /**
     * The patient said something to one professional who does not decide about the visit, and it does not show that
     * anybody else knows of it.
     */
    WORDS_TOLD_TO_ANOTHER("pressing/words-told-to-another", true),
    /** There are signs of danger at home, or there is danger. It is for staff only. */
    DANGER_AT_HOME("visit-reason/danger-at-home", false),
    /** A sign of the signalling plan is noticed. */
    SIGN_NOTICED("visit-reason/signs-noticed", false),
    /** The patient says that it is worse. */
    GOES_WORSE("visit-reason/goes-worse", false),
    /** Something that the patient measured lies beyond the limits that were agreed with the patient. */
    MEASURED_BEYOND_LIMIT("visit-reason/measurement-beyond-limit", false),
    /**
     * There are weighty words of the patient and there was contact that day or since, and nobody can tell whether it
     * came after them or was about them.
     */
    WORDS_OF_A_TALKS_DAY("pressing/words-of-a-talks-day", false),
    /**
     * What the patient called most important is known to a professional, and it does not show that anything was done
     * with it.
     */
    MOST_IMPORTANT_UNANSWERED("pressing/most-important-unanswered", false),
    /** The patient asked for another professional, and has no answer. */
    OTHER_PROFESSIONAL_ASKED("pressing/other-professional-asked", false),
    /** The patient asked for another professional, the answer was no, and it does not show that they saw it. */
    OTHER_PROFESSIONAL_DECLINED("pressing/other-professional-declined", false),
    /** The patient asked for help, and has no answer. */
    HELP_ASKED("pressing/help-asked", false),
    /** The patient asked for help or another professional, and what came since may be the answer: they can tell. */
    ASKED_AND_PERHAPS_ANSWERED("pressing/asked-and-perhaps-answered", false),
    /** There are words of the patient that nobody read yet beside a plain tick, or of before a contact: no alarm. */
    QUIET_WORDS_UNREAD("pressing/quiet-words-unread", false),
    /**
     * The same as words told to another, beside a plain tick, or of longer ago than what is filled in at home counts:
     * no alarm.
     */
    WORDS_TOLD_TO_ANOTHER_BEFORE("pressing/words-told-to-another-before", false),
    /** Somebody close by typed that they worry, or how heavy it is, and it does not show that anybody read it. */
    CLOSE_ONE_WORRIES("pressing/close-one-worries", false),
    /** A close one worries, or it is heavy for them, as a professional wrote down, and nothing shows what was done. */
    CLOSE_ONE_UNANSWERED("pressing/close-one-unanswered", false),
    /** There are words of whoever agreed in the patient's place that nobody read yet. */
    REPRESENTATIVES_WORDS_UNREAD("pressing/representatives-words-unread", false);

    private final String wording;
    private final boolean setsOthersAside;

    PressingReason(String wording, boolean setsOthersAside) {
        this.wording = wording;
        this.setsOthersAside = setsOthersAside;
    }

    /** Whether ordinary questions wait as long as this stands. */
    public boolean setsOthersAside() {
        return setsOthersAside;
    }

    /** Whether it is there to be read, and is no alarm. */
    public boolean isOnlyToRead() {
        return this == QUIET_WORDS_UNREAD
                || this == WORDS_TOLD_TO_ANOTHER_BEFORE
                || this == CLOSE_ONE_WORRIES
                || this == CLOSE_ONE_UNANSWERED
                || this == REPRESENTATIVES_WORDS_UNREAD;
    }

    /** What is the matter and what to do first, for care staff. */
    public LocalizedText text(CareModule module) {
        return module.wordingById(wording);
    }

    /** The wording that says what is the matter. */
    String wording() {
        return wording;
    }

    /** Until when it stands there: what a professional writes down to end it. */
    public LocalizedText until(CareModule module) {
        return module.wordingById(
                switch (this) {
                    case CRISIS_SIGN_NOTICED -> "pressing/until-crisis-done";
                    case READER_WORRIES -> "pressing/until-worry-done";
                    case SIGN_NOTICED, GOES_WORSE -> "pressing/until-done-or-over";
                    case MEASURED_BEYOND_LIMIT -> "pressing/until-done-or-within";
                    case WORRY_NOT_ASKED -> "pressing/until-worry-told";
                    case WORDS_UNREAD, WORDS_OF_A_TALKS_DAY, MOST_IMPORTANT_UNANSWERED -> "pressing/until-answered";
                    case OTHER_WORDS_UNREAD,
                            WORDS_TOLD_TO_ANOTHER,
                            QUIET_WORDS_UNREAD,
                            WORDS_TOLD_TO_ANOTHER_BEFORE,
                            CLOSE_ONE_WORRIES,
                            REPRESENTATIVES_WORDS_UNREAD -> "pressing/until-read";
                    case CLOSE_ONE_UNANSWERED -> "pressing/until-close-one-answered";
                    case DANGER_AT_HOME -> "pressing/until-past";
                    case OTHER_PROFESSIONAL_DECLINED -> "pressing/until-seen";
                    case OTHER_PROFESSIONAL_ASKED, HELP_ASKED, ASKED_AND_PERHAPS_ANSWERED -> "pressing/until-outcome";
                });
    }

    /** Its name in data. */
    public String word() {
        return Wording.code(this);
    }
}
