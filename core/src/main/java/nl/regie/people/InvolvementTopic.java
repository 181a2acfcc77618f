package nl.regie.people;

/**
 * What a close one may know, as far as the patient agrees. The module says "with the patient's agreement" (002, line
 * 186) and names no parts: this short list is ours.
 */
public enum InvolvementTopic {
    /** The plan: the goals, who does what, and when it is looked at. */
    PLAN,
    /** How and when there is contact with professionals, and what was agreed there. */
    APPOINTMENTS,
    /** The signs that it gets worse, and what to do then. */
    SIGNS_AND_CRISIS,
    /** How the patient says that it goes. */
    HOW_IT_GOES
}
