package nl.regie.legal;

/** How the patient stands towards what somebody agreed in their place. */
public enum PatientStance {
    /** The patient wants it too. */
    AGREES,
    /** The patient does not know, or says different things. */
    UNSURE,
    /** The patient resists. Whoever carries on has something to explain. */
    RESISTS,
    /** The patient was asked, and cannot say. */
    CANNOT_SAY
}
