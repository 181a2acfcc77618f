package nl.regie.caremodule;

/** The part of the care module to which a statement belongs. */
public enum Theme {
    /** Het onderwerp: what self-management is, and what it rests on. */
    SUBJECT,
    /** Patiëntenperspectief: the principles. */
    PATIENTS_PERSPECTIVE,
    /** The quality criteria. */
    QUALITY_CRITERIA,
    /** Inhoud van de ondersteuning. */
    CONTENT_OF_SUPPORT,
    /** Attitude. */
    ATTITUDE,
    /** Kennis en vaardigheden. */
    KNOWLEDGE_AND_SKILLS,
    /** Vroege onderkenning en preventie. */
    EARLY_RECOGNITION,
    /** Diagnostiek. */
    DIAGNOSTICS,
    /** Behandeling en begeleiding. */
    TREATMENT_AND_GUIDANCE,
    /** Monitoring. */
    MONITORING,
    /** Herstel, participatie en re-integratie. */
    RECOVERY,
    /** Organisatie van zorg. */
    ORGANISATION,
    /** Interventions and instruments, wherever the module names them. */
    INTERVENTIONS,
    /** What people experience: ours, for the module has no such part. */
    EXPERIENCE
}
