package nl.regie.visit;

/** Whose topic it is, in the order in which topics come up. */
public enum AgendaSide {
    /** The patient's. They come first. */
    PATIENT,
    /** A close one's. */
    CLOSE_ONE,
    /** A professional's, or an expert by experience's. */
    PROFESSIONAL
}
