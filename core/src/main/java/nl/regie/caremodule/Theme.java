package nl.regie.caremodule;

/** The part of the care module, or of the practice around it, to which a statement belongs. */
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
    /** Interventions and instruments, wherever they are named. */
    INTERVENTIONS,
    /** What people experience: ours, for the module has no such part. */
    EXPERIENCE,
    /** What teams of home care learned (000). */
    HOME_CARE_INSIGHTS,
    /** Ten tips from practice (001). */
    TEN_TIPS,
    /** Begrippenlijst: what terms mean (003). */
    TERMS,
    /** Huis van persoonsgerichte zorg, and why it matters (003). */
    PERSON_CENTRED_CARE,
    /** Thema 1: Zie patiënten als deskundigen (003). */
    PATIENTS_AS_EXPERTS,
    /** Thema 2: Sluit aan bij patiënten (003). */
    CONNECTING_WITH_PATIENTS,
    /** Thema 3: Leer door te doen (003). */
    LEARNING_BY_DOING,
    /** Thema 4: Bedenk en doe het samen (003). */
    DOING_IT_TOGETHER,
    /** De werkplaats zelfmanagement, and what the people in it tell (003). */
    WORKPLACE,
    /** What people of the field talked about at a conference (004). */
    CONFERENCE,
    /** Whom to call: ours, for the module has no such part. */
    HELP
}
