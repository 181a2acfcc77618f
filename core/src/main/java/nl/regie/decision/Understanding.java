package nl.regie.decision;

/** What came of asking the patient to say it back. */
public enum Understanding {
    /** The patient could say it in their own way. */
    CLEAR,
    /** It was not clear yet. */
    NOT_YET_CLEAR
}
