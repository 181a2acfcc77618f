package nl.regie.practice;

/** For whom something is there, of those it is meant for. No number: the sources warn against counting. */
public enum Reach {
    /** Whoever wants it can have it. */
    EVERYBODY,
    /** Some can, others cannot. */
    SOME,
    /** It is there, but nobody can have it yet. */
    NOBODY
}
