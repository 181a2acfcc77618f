package nl.regie.decision;

/**
 * What a patient needs to be told before choosing. The module says: what to expect of a treatment or support (002,
 * lines 125–127); these are our elaboration.
 */
public enum Explained {
    /** How it will go. */
    COURSE,
    /** What it cannot do, and what may go wrong. */
    LIMITS,
    /** What else there is, doing nothing included. */
    ALTERNATIVES,
    /** What follows from each choice in daily life (003, lines 358–366). */
    CONSEQUENCES
}
