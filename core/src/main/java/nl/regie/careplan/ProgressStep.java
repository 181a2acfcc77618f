package nl.regie.careplan;

/** What there is to tell of a goal. The list is ours; the module asks for experiences of success (002, line 159). */
public enum ProgressStep {
    /** A first step was taken. */
    FIRST_STEP,
    /** Something worked out. */
    SUCCESS,
    /** It goes on. */
    ON_THE_WAY,
    /** It has not begun, or it stands still. */
    NOT_YET,
    /** It went back. */
    SETBACK
}
