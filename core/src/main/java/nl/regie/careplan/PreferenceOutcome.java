package nl.regie.careplan;

/** What became of a preference. */
public enum PreferenceOutcome {
    /** The preference is followed. */
    FOLLOWED,
    /** It is not followed. */
    NOT_FOLLOWED
}
