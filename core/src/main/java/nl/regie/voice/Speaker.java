package nl.regie.voice;

/** Who speaks in a line of a dossier. */
public enum Speaker {
    /** The patient. */
    PATIENT,
    /** Somebody close to the patient. */
    CLOSE_ONE,
    /** Who may decide for the patient on that day. It is their view; the patient's stance stands beside it. */
    REPRESENTATIVE,
    /** A professional, or an expert by experience. */
    PROFESSIONAL,
    /** Nobody: it says where it was found, and not who said it. */
    NOBODY
}
