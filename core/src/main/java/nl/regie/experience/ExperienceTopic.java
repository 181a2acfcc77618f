package nl.regie.experience;

/** What an experience is about. */
public enum ExperienceTopic {
    /** I feel safe with those who support me, and supported (002, lines 39–43). */
    FEELS_SAFE_AND_SUPPORTED,
    /** I am not left to do it alone (002, lines 37–39). */
    NOT_LEFT_ALONE,
    /** I am encouraged to take my life and care into my own hands (002, lines 85–87). */
    ENCOURAGED_TO_TAKE_DIRECTION,
    /** The care fits what I want and need (002, lines 91–93). */
    CARE_FITS,
    /** The pace of care fits me (002, line 111). */
    PACE_FITS,
    /** I know what I can expect of my treatment or support (002, lines 125–127). */
    KNOWS_WHAT_TO_EXPECT
}
