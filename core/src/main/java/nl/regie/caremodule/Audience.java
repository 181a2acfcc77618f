package nl.regie.caremodule;

/** To whom a statement is addressed. */
public enum Audience {
    /** Those who support by profession. */
    PROFESSIONAL,
    /** The patient. */
    PATIENT,
    /** The patient and those close by. */
    PATIENT_AND_CLOSE_ONE
}
