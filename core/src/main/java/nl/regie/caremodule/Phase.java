package nl.regie.caremodule;

/** The phases of care under which the care module lists key elements. */
public enum Phase {
    /** Vroege onderkenning en preventie. */
    EARLY_RECOGNITION_AND_PREVENTION,
    /** Diagnostiek. */
    DIAGNOSTICS,
    /** Behandeling en begeleiding. */
    TREATMENT_AND_GUIDANCE,
    /** Monitoring. */
    MONITORING,
    /** Herstel, participatie en re-integratie. */
    RECOVERY
}
