package nl.regie.people;

/**
 * How the close one copes, as they say themselves. The module speaks of what close ones can carry and what they have to
 * carry (002, lines 188–190) and has no scale: this short list is ours.
 */
public enum CarerLoad {
    /** I manage. */
    MANAGES,
    /** It is heavy at times. */
    HEAVY,
    /** It is too much for me. */
    TOO_HEAVY,
    /** The close one was asked and does not want to say. That counts as asked. */
    NO_ANSWER
}
