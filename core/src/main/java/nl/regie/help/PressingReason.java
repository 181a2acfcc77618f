package nl.regie.help;

import java.util.Locale;
import nl.regie.caremodule.CareModule;
import nl.regie.entry.LocalizedText;

/**
 * Why something comes before every ordinary question. What stands first comes first; list and order are ours. The
 * sentences are the wordings {@code visit-reason/…} that the proposal about a visit has too, and {@code pressing/…}.
 */
public enum PressingReason {
    /** A sign of a phase of crisis is noticed, and no named professional wrote down what was done. */
    CRISIS_SIGN_NOTICED("visit-reason/signs-noticed", true),
    /** Something in a preparation worries a professional who read it, and nobody wrote down what was done. */
    READER_WORRIES("visit-reason/reader-worries", true),
    /** What the patient prepared was read, and whoever read it did not say whether anything in it worries them. */
    WORRY_NOT_ASKED("visit-reason/worry-not-asked", true),
    /**
     * The patient wrote something, and it does not show that a professional read it or talked with the patient since.
     */
    WORDS_UNREAD("pressing/words-unread", true),
    /** There are signs of danger at home, or there is danger. It is for staff only. */
    DANGER_AT_HOME("visit-reason/danger-at-home", false),
    /** A sign of the signalling plan is noticed. */
    SIGN_NOTICED("visit-reason/signs-noticed", false),
    /** The patient says that it is worse. */
    GOES_WORSE("visit-reason/goes-worse", false),
    /**
     * The patient wrote something on the day of a talk, and nobody can tell whether it was before that talk or after.
     */
    WORDS_OF_A_TALKS_DAY("pressing/words-of-a-talks-day", false),
    /** The patient asked for another professional, and has no answer. */
    OTHER_PROFESSIONAL_ASKED("pressing/other-professional-asked", false),
    /** The patient asked for help, and has no answer. */
    HELP_ASKED("pressing/help-asked", false);

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

    /** What is the matter and what to do first, for care staff. */
    public LocalizedText text(CareModule module) {
        return module.wordingById(wording);
    }

    /** Its name in data. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
