package nl.regie.signalling;

/** How far away from stable a phase is. The list is ours; a plan names its phases in its own words. */
public enum PhaseLevel {
    /** As it is when it goes well. */
    STABLE,
    /** The first signs. */
    EARLY_SIGNS,
    /** It clearly gets worse. */
    WORSE,
    /** A crisis. */
    CRISIS
}
