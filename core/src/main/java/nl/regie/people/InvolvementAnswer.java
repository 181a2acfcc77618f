package nl.regie.people;

/** What the patient says of involving those close by. */
public enum InvolvementAnswer {
    /** The patient agrees. */
    AGREED,
    /** The patient was asked and does not want it. That counts as asked. */
    DECLINED,
    /** The patient agreed before, and takes that back. */
    WITHDRAWN,
    /** The patient was asked, and there is nobody close by. */
    NOBODY
}
