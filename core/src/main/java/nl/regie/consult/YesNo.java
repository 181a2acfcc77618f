package nl.regie.consult;

/** A question that has only these answers; while it was not asked there is none. */
public enum YesNo {
    /** Yes. */
    YES,
    /** No. */
    NO
}
