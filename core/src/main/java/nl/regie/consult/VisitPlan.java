package nl.regie.consult;

/** What can be done with a visit: what was decided, or what is proposed. In the order of who needs it most. */
public enum VisitPlan {
    /** There is contact before the visit: as planned may be three months away. */
    SOONER,
    /** It goes on as planned. */
    AS_PLANNED,
    /** It takes another form. */
    OTHER_FORM,
    /** It is skipped. */
    SKIP
}
