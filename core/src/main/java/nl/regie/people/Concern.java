package nl.regie.people;

/** Whether a close one worries about the patient. */
public enum Concern {
    /** The close one worries. */
    WORRIED,
    /** The close one was asked, and does not worry now. */
    NOT_WORRIED,
    /** The close one was asked, and does not want to say. */
    NO_ANSWER
}
