package nl.regie.comparison;

/** How something changed. */
public enum ChangeKind {
    /** A part was added. */
    ADDED,
    /** A part is no longer there. */
    REMOVED,
    /** Something of the plan or a part is different: it was set, replaced or taken out. */
    CHANGED
}
