package nl.regie.experience;

/** How the person experienced it. */
public enum ExperienceAnswer {
    /** Yes. */
    YES,
    /** Partly, or at times. */
    PARTLY,
    /** No. */
    NO,
    /** The person was asked and does not want to say. That counts as asked. */
    NO_ANSWER
}
