package nl.regie.caremodule;

/** To whom a statement is addressed. */
public enum Audience {
    /** Those who support by profession. */
    PROFESSIONAL,
    /** The patient. */
    PATIENT,
    /** The organisation of care. */
    ORGANISATION
}
