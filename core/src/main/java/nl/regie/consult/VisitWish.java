package nl.regie.consult;

/** Whether the patient wants to come. */
public enum VisitWish {
    /** The patient wants to come. */
    COME,
    /** The patient wants contact in another form. */
    OTHER_FORM,
    /** For the patient this visit need not be. */
    SKIP,
    /** The patient was asked and does not want to say. */
    NO_ANSWER
}
