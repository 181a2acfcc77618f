package nl.regie.precondition;

/** How far the patient wants to direct a part of life, as the patient says. */
public enum DirectionWish {
    /** I want to do and decide this myself. */
    SELF,
    /** I want to do this together. */
    TOGETHER,
    /** Not yet. */
    NOT_YET,
    /** I do not want to. */
    NOT_WANTED,
    /** The patient was asked and does not want to say, or does not know. */
    NO_ANSWER
}
