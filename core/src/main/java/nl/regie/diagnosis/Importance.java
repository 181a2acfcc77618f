package nl.regie.diagnosis;

/**
 * What a wish or need weighs for the patient, by the patient. The module has no such scale: this is the one distinction
 * that we make.
 */
public enum Importance {
    /** Among what matters most to the patient. */
    MOST_IMPORTANT,
    /** The patient says that other things matter more now. */
    LESS_IMPORTANT
}
