package nl.regie.comparison;

/**
 * What makes two plans conflict. The module names no conflicts: this list is ours, and short on purpose. Other goals,
 * other words or other days to look again are no conflict. Its texts are the wordings {@code plan-conflict/…}.
 */
public enum ConflictKind {
    /** The same goal was let go in the one plan and taken on in the other. */
    GOAL_LET_GO,
    /** The same wish or need is put off in the one plan and worked on in the other. */
    WISH_PUT_OFF,
    /** How far the patient directs the same thing was agreed differently. */
    OTHER_DEGREE,
    /**
     * The same action is done by the patient in the one plan, and by others only in the other; or by others who differ.
     */
    DONE_BY_OTHERS,
    /**
     * About the same action the patient decides in the one plan, and others only in the other; or others who differ.
     */
    DECIDED_BY_OTHERS
}
