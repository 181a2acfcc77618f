package nl.regie.diagnosis;

/** What came of asking. Not having asked is not one of these: then there is no entry. */
public enum Response {
    /** The patient answered. */
    GIVEN,
    /** The patient was asked and does not know yet. */
    DOES_NOT_KNOW,
    /** The patient was asked and does not want to say. That counts as asked. */
    DECLINED
}
