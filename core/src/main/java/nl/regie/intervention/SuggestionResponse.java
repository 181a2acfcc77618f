package nl.regie.intervention;

/** What the patient says of what was pointed out. */
public enum SuggestionResponse {
    /** The patient wants it. */
    WANTS,
    /** The patient has it already. */
    HAS_ALREADY,
    /** Perhaps later. */
    NOT_NOW,
    /** The patient does not want it. That counts as asked. */
    DECLINES
}
