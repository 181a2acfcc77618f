package nl.regie.precondition;

/** How one party sees an aspect. */
public enum Judgement {
    /** It is there. */
    YES,
    /** It is there in part, or at times. */
    PARTLY,
    /** It is not there now. */
    NO,
    /** This party was asked and cannot say. */
    UNSURE
}
