package nl.regie.decision;

/** What came of a decision. */
public enum DecisionOutcome {
    /** The patient chose. */
    CHOSEN,
    /** The patient does not want to decide now. */
    NOT_NOW,
    /** The patient leaves it to somebody else: "I leave it to you". */
    LEFT_TO_ANOTHER
}
