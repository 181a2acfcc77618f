package nl.regie.consult;

/** The form of a visit. */
public enum VisitForm {
    /** Together in one room. */
    IN_PERSON,
    /** By telephone. */
    PHONE,
    /** By video. */
    VIDEO,
    /** By written messages. */
    MESSAGE,
    /** With others, in a group. */
    GROUP
}
