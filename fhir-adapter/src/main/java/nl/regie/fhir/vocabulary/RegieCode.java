package nl.regie.fhir.vocabulary;

/** What we must name in FHIR and have no type for in the dossier. Each is a code of our code system {@code term}. */
public enum RegieCode {
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
    /** An Observation: what was pointed out to the patient. */
    SUGGESTION,
    /** An Observation: what the patient asked for. */
    REQUEST,
    /** An Observation: whether those close by may be involved. */
    INVOLVEMENT,
    /** An Observation: how a close one is. */
    CARER_WELLBEING,
    /** An Observation: what was decided together. */
    DECISION,
    /** An Observation: looking back together. */
    REVIEW,
    /** A component: what it points to. */
    TOWARDS,
    /** A component: the exact wording. */
    WORDING,
    /** A component: the last day on which it holds. */
    UNTIL,
    /** A component: what a close one needs. */
    NEED,
    /** A component: what was offered to a close one. */
    OFFERED_TO_CLOSE_ONE,
    /** A component: what was said of an offer. */
    RESPONSE,
    /** A component: something to choose. */
    OPTION,
    /** A component: what speaks for the option that it names. */
    IN_FAVOUR,
    /** A component: what speaks against the option that it names. */
    AGAINST,
    /** A component: what matters to the patient. */
    MATTERS,
    /** A component: what was explained. */
    EXPLAINED,
    /** A component: whether it was clear. */
    UNDERSTANDING,
    /** A component: the option that was chosen. */
    CHOSEN,
    /** A component: the choice in the patient's words. */
    CHOICE,
    /** A component: when to look again. */
    LOOK_AGAIN_ON,
    /** A component: how the patient finds the pace. */
    PACE,
    /** A component: what the patient said of the pace. */
    PACE_WORDS,
    /** A component: how a professional sees the pace. */
    PACE_NOTE,
    /** A component: what was done with the pace. */
    PACE_CONSEQUENCE,
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
    DOSSIER_TEAM,
    /** An Observation: who may decide for the patient. */
    REPRESENTATION,
    /** An Observation: care that is imposed by law. */
    IMPOSED_MEASURE,
    /** An Observation: whether a close one worries about the patient. */
    CLOSE_ONE_CONCERN,
    /** An Observation: danger at home. */
    DANGER_AT_HOME,
    /** An Observation: the limits that were agreed for a measurement. It holds no measurement. */
    AGREED_LIMIT,
    /** An Observation: that a professional read a preparation. */
    PREPARATION_READING,
    /** An Observation: what was decided about a visit. */
    VISIT_DECISION,
    /** A qualification: somebody is no professional, but an expert by experience. */
    EXPERT_BY_EXPERIENCE,
    /** An activity: the talk about the end of the plan. */
    CLOSING,
    /** A component: the first day on which it holds. */
    SINCE,
    /** A component: what the patient can still choose. */
    CHOICE_THAT_REMAINS,
    /** A component: whether the patient may know. */
    CONFIDENCE,
    /** A component: what was done, and what comes next. */
    STEPS,
    /** A component: the unit of a measurement. */
    UNIT,
    /** A component: the lowest value that needs no talk. */
    LOWEST,
    /** A component: the highest value that needs no talk. */
    HIGHEST,
    /** A component: whether it is a first visit. */
    FIRST_VISIT,
    /** A component: whether the treatment changed. */
    TREATMENT_CHANGED,
    /** A component: whether checks are due. */
    CHECKS_DUE,
    /** A component: whether the visit before was skipped. */
    PREVIOUS_VISIT_SKIPPED,
    /** A component: what to talk about. */
    TOPIC,
    /** A component: the day of the visit. */
    VISIT_ON,
    /** A component: the form of the visit. */
    VISIT_FORM,
    /** A component: whether the patient agrees. */
    PATIENT_AGREES,
    /** A component: which intervention or instrument of the catalogue it is. */
    INTERVENTION,
    /** A component: what a close one may know. */
    MAY_KNOW,
    /** A component: how it goes with a goal. */
    GOAL_PROGRESS,
    /** An Observation: that it was read back what was noted, and what was said of that. */
    READ_BACK,
    /** An Observation: that a page for one person was released or refused. */
    PAGE_DECISION,
    /** An Observation: that a copy was given to somebody. */
    COPY_GIVEN,
    /** A component: the day that a copy tells of. */
    COPY_AS_OF,
    /** A component: the day on which a copy was taken back. */
    TAKEN_BACK_ON,
    /** A component: the day on which it was tried. */
    TRIED_ON,
    /** A component: how it went when it was tried. */
    HOW_IT_WENT,
    /** A component: whether anything worries the reader. */
    WORRIES,
    /** A component: what the reader says of an entry. */
    READER_ANSWER,
    /** A component: the day of the next contact. */
    NEXT_CONTACT_ON,
    /** A component: the form of the next contact. */
    NEXT_CONTACT_FORM,
    /** A component: how the patient reaches the team until then. */
    HOW_TO_REACH_US
}
