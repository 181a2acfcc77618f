package nl.regie.signalling;

/** Who notices a sign. */
public enum NoticedBy {
    /** The patient. */
    MYSELF,
    /** Those around the patient. */
    OTHERS
}
