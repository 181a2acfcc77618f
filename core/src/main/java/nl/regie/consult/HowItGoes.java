package nl.regie.consult;

/** How the patient says that it goes, compared with the last time. */
public enum HowItGoes {
    /** Better. */
    BETTER,
    /** The same. */
    SAME,
    /** Worse. */
    WORSE,
    /** The patient was asked and does not want to say. */
    NO_ANSWER
}
