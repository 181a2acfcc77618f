package nl.regie.help;

/** Why somebody looks for whom to call. */
public enum Situation {
    /** A sign is noticed, the patient says that it is worse, or a measurement lies beyond its limits. */
    GETS_WORSE,
    /** There is a phase of crisis, or a sign of one is noticed. */
    CRISIS,
    /**
     * A reader worries about what the patient wrote, or nobody has read it yet: only people can tell what words mean.
     */
    WORRY,
    /** There is danger at home. It changes what staff see, and nothing else. */
    DANGER_AT_HOME
}
