package nl.regie.precondition;

/** The four preconditions of the care module (002, lines 35–57). */
public enum Precondition {
    /** The professional offers a safe, supportive environment: the base condition. */
    SAFE_ENVIRONMENT,
    /** The patient is motivated. */
    MOTIVATION,
    /** The patient is able. */
    CAPABILITY,
    /** The right support can be given. */
    SUPPORT
}
