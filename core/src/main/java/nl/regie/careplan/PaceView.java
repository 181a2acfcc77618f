package nl.regie.careplan;

/** How the patient finds the pace. */
public enum PaceView {
    /** It is right for me. */
    RIGHT,
    /** It goes too fast. */
    TOO_FAST,
    /** It goes too slowly: I am held back. */
    TOO_SLOW,
    /** The patient was asked and does not want to say, or does not know. That counts as asked. */
    NO_ANSWER
}
