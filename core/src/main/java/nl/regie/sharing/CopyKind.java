package nl.regie.sharing;

/** Which document was given. */
public enum CopyKind {
    /** The patient's plan, Mijn plan. */
    PLAN,
    /** The conversation sheet. */
    CONVERSATION,
    /** The report of a visit. */
    VISIT,
    /** The signalling plan. */
    SIGNALLING,
    /** The page for one close one. */
    CLOSE_ONE
}
