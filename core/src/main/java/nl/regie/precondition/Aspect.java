package nl.regie.precondition;

/**
 * What an appraisal is about. The safe environment is missing on purpose: its evidence is the patient's experience, not
 * an appraisal.
 */
public enum Aspect {
    /** Motivation: does the patient see the importance of self-management? (002, line 53) */
    SEES_IMPORTANCE,
    /** Motivation: does the patient really want it? (002, line 53) */
    WANTS,
    /** Capability: what is the patient able to do? (002, line 55) */
    ABLE,
    /** Support: can the right support be given? (002, line 57) */
    SUPPORT_AVAILABLE
}
