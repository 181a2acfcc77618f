package nl.regie.comparison;

/** Which part of a plan changed. Its names are the wordings {@code changed-part/…}. */
public enum ChangedPart {
    /** The plan as a whole. */
    PLAN,
    /** A goal. */
    GOAL,
    /** An action. */
    ACTION,
    /** Something that is put off. */
    NOT_NOW,
    /** A phase of a signalling plan. */
    PHASE,
    /** A sign of a signalling plan. */
    SIGN
}
