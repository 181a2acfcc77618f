package nl.regie.diagnosis;

/** What a wish or need weighs for the patient, by the patient. Not a scale of the care module: the one distinction that its criteria need. */
public enum Importance {
    /** Among what matters most to the patient. */
    MOST_IMPORTANT,
    /** The patient says that other things matter more now. */
    LESS_IMPORTANT
}
