package nl.regie.consult;

/** What was decided about a visit. */
public enum VisitPlan {
    /** It goes on as planned. */
    AS_PLANNED,
    /** It takes another form. */
    OTHER_FORM,
    /** It is skipped. */
    SKIP
}
