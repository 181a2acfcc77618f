package nl.regie.precondition;

/** What an appraisal is about. The safe environment is missing on purpose: its evidence is the patient's experience, not an appraisal. */
public enum Aspect {
    /** Does the patient see the importance of self-management? (002, line 53) */
    SEES_IMPORTANCE(Precondition.MOTIVATION),
    /** Does the patient really want it? (002, line 53) */
    WANTS(Precondition.MOTIVATION),
    /** What is the patient able to do? (002, line 55) */
    ABLE(Precondition.CAPABILITY),
    /** Can the right support be given? (002, line 57) */
    SUPPORT_AVAILABLE(Precondition.SUPPORT);

    private final Precondition precondition;

    Aspect(Precondition precondition) {
        this.precondition = precondition;
    }

    /** The precondition that this is an aspect of. */
    public Precondition precondition() {
        return precondition;
    }
}
