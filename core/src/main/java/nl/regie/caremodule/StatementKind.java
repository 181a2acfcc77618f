package nl.regie.caremodule;

/** What kind of statement it is. */
public enum StatementKind {
    /** What self-management must not be confused with. */
    WARNING,
    /** What must be there before self-management can grow. */
    PRECONDITION,
    /** A quality criterion, based on what representatives of patients and close ones said. */
    QUALITY_CRITERION,
    /** One of the things that a quality criterion asks. */
    CLAUSE,
    /** A question of the personal diagnosis. */
    QUESTION,
    /** A question of ours to the patient or close one about what they experienced. */
    EXPERIENCE_QUESTION
}
