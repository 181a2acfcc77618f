package nl.regie.careplan;

/** What was done with the patient's view of the pace. */
public enum PaceConsequence {
    /** The plan was adjusted. */
    ADJUSTED,
    /** The plan stays as it is, and the patient agrees. */
    CONFIRMED
}
