package nl.regie.fhir;

/** What we must name in FHIR and have no type for in the dossier. Each is a code of our code system {@code term}. */
enum Term {
    /** An Observation: direction over a part of life. */
    SELF_DIRECTION,
    /** An Observation: choices and agreements about contact. */
    CONTACT_AGREEMENT,
    /** A Communication: what the patient adds to an entry. */
    ANNOTATION,
    /** A Basic: what is left of an erased entry. */
    TOMBSTONE,
    /** A Procedure: support that was given. */
    SUPPORT,
    /** Words of the patient or a close one, as said. */
    OWN_WORDS,
    /** Words of a professional. */
    PROFESSIONALS_NOTE,
    /** A component: the part of life. */
    LIFE_DOMAIN,
    /** A component: what exactly it is about. */
    SUBJECT,
    /** A component: what was agreed. */
    AGREED,
    /** A component: why. */
    REASON,
    /** A component: when to ask again. */
    ASK_AGAIN_ON,
    /** A component: what there was to choose. */
    OFFERED,
    /** A component: what the patient prefers. */
    PREFERENCE,
    /** A component: what became of the preference. */
    OUTCOME,
    /** An activity that is to be done. */
    PLANNED_ACTION,
    /** An activity that is put off, as a decision. */
    NOT_NOW,
    /** Supports those who do it. */
    SUPPORTS,
    /** Decides about it. */
    DECIDES,
    /** Is told of it. */
    IS_INFORMED,
    /** A Provenance: the writing down of an entry. */
    RECORDED,
    /** A Provenance: the mark that an entry should never have been there. */
    MARKED_AS_ERROR,
    /** A CareTeam: everybody whom the dossier knows. */
    DOSSIER_TEAM
}
