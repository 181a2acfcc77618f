package nl.regie.careplan;

/** Where a goal stands. Anybody may propose; the person decides. */
public enum GoalStatus {
    /** Put forward; the patient has not taken it on. */
    PROPOSED,
    /** The patient has taken it on. */
    ACCEPTED,
    /** Reached. */
    REACHED,
    /** The patient has let it go. */
    LET_GO
}
