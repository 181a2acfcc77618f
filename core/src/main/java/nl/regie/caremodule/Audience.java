package nl.regie.caremodule;

/**
 * To whom a statement is addressed, or, where it addresses nobody, whom it concerns. The care module and one of the
 * guides say so in their headings; elsewhere it is our reading.
 */
public enum Audience {
    /** Those who support by profession. */
    PROFESSIONAL,
    /** The patient. */
    PATIENT,
    /** The organisation of care. */
    ORGANISATION,
    /** Naaste: somebody close to the patient, also as an informal carer. */
    CLOSE_ONE,
    /** A team of professionals that learns to support self-management. */
    TEAM,
    /** Zorggroep: an organisation of practices in primary care that arranges care for chronic conditions. */
    CARE_GROUP,
    /** Huisarts. */
    GENERAL_PRACTITIONER,
    /** Praktijkmanager: manages a practice of general practitioners. */
    PRACTICE_MANAGER,
    /** Zorgverzekeraar. */
    INSURER,
    /** Schools, universities and their teachers. */
    EDUCATION
}
