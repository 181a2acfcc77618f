package nl.regie.precondition;

/** Where it stands with danger at home. The list is ours. */
public enum DangerState {
    /** There are signs, and it was not spoken of yet. */
    SUSPECTED,
    /** There is danger now. */
    PRESENT,
    /** It is over, as far as is known. */
    PAST
}
