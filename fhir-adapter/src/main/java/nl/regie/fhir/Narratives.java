package nl.regie.fhir;

/** Whether plans and goals have a narrative: what a person reads of a resource who knows nothing of us. */
public enum Narratives {
    /** Those that hold have one. */
    WRITTEN,
    /** None has. */
    LEFT_OUT
}
