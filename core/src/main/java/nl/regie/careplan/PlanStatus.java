package nl.regie.careplan;

/**
 * Where a version of a plan stands. A plan that should never have been there is marked as entered in error, like any
 * entry.
 */
public enum PlanStatus {
    /** Being made; nothing is agreed yet. */
    DRAFT,
    /** Agreed, not begun. */
    AGREED,
    /** Being carried out. */
    ACTIVE,
    /** On hold for a while. */
    PAUSED,
    /** Carried out. */
    COMPLETED,
    /** Ended before it was carried out. */
    STOPPED
}
