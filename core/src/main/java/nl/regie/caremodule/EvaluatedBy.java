package nl.regie.caremodule;

/** Who can say whether a statement shows in a dossier. */
public enum EvaluatedBy {
    /** A rule of this library. */
    RULE,
    /** Only a person; the remarks say why. */
    PERSON,
    /** Nobody: it is not something that can show, such as a question. */
    NONE
}
