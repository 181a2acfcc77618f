package nl.regie.practice;

/** A form of contact between patient and professional. The list is ours: the module names only blended care. */
public enum ContactForm {
    /** The professional comes to the patient. */
    AT_HOME,
    /** The patient comes to the professional. */
    AT_THE_PRACTICE,
    /** Together with other patients. */
    IN_A_GROUP,
    /** By telephone. */
    TELEPHONE,
    /** By video. */
    VIDEO,
    /** By message, through whatever system. */
    MESSAGE,
    /** On paper. */
    ON_PAPER
}
