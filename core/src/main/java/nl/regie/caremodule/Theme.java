package nl.regie.caremodule;

/** The part of the care module to which a statement belongs. */
public enum Theme {
    /** Het onderwerp: what self-management is, and what it rests on. */
    SUBJECT,
    /** The quality criteria. */
    QUALITY_CRITERIA,
    /** Diagnostiek. */
    DIAGNOSTICS,
    /** What people experience: ours, for the module has no such part. */
    EXPERIENCE
}
