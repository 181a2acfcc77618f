package nl.regie.caremodule;

/** What kind of statement it is. */
public enum StatementKind {
    /** What self-management is. */
    DEFINITION,
    /** A part that the definition names. */
    DEFINITION_PART,
    /** What the actions and skills of the patient are aimed at. */
    ACTION_AREA,
    /** A kind of recovery. */
    RECOVERY_DIMENSION,
    /** What self-management must not be confused with. */
    WARNING,
    /** What must be there before self-management can grow. */
    PRECONDITION,
    /** A principle of the patient's perspective. */
    PRINCIPLE,
    /** A quality criterion, based on what representatives of patients and close ones said. */
    QUALITY_CRITERION,
    /** One of the things that a quality criterion asks. */
    CLAUSE,
    /** A key element of good care. */
    KEY_ELEMENT,
    /** A phase of care under which the module lists key elements. */
    PHASE,
    /** What the organisation of care sees to. */
    ORGANISATION_NORM,
    /** Something to do that the module names as an example or a possibility. */
    INTERVENTION,
    /** A tool that the module names. */
    INSTRUMENT,
    /** A question of the personal diagnosis. */
    QUESTION,
    /** A question of ours to the patient or close one about what they experienced. */
    EXPERIENCE_QUESTION
}
