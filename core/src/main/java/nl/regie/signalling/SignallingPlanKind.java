package nl.regie.signalling;

/** What the plan is for (002, line 246). */
public enum SignallingPlanKind {
    /** Terugvalpreventieplan: to notice in time that it gets worse. */
    RELAPSE_PREVENTION,
    /** Crisisplan: what to do in a crisis. */
    CRISIS,
    /** Both in one. */
    BOTH
}
