package nl.regie.experience;

/**
 * Who may see what somebody told of their experience, as they choose: an honest answer may be about the person who
 * reads it.
 */
public enum ExperienceVisibility {
    /** Also the professional whom it is about. */
    OWN_PROFESSIONAL,
    /** The team, but not the professional whom it is about. */
    TEAM_ONLY
}
