package nl.regie.fhir.form;

import nl.regie.fhir.vocabulary.Codes;

/** Our questionnaires, by what they ask. */
public enum FormKind {
    /** The four questions of the personal diagnosis. */
    PERSONAL_DIAGNOSIS,
    /** The four preconditions, as one person sees them. */
    PRECONDITIONS,
    /** How the care is for the patient or a close one. */
    EXPERIENCE,
    /** What the patient tells before a visit. */
    CONSULT_PREPARATION,
    /** How it is noticed that it gets worse, and what everybody does then. */
    SIGNALLING_PLAN,
    /** What was discussed and agreed at a visit. */
    VISIT_SUMMARY;

    /** The last part of the questionnaire's name, such as {@code consult-preparation}. */
    public String code() {
        return Codes.code(this);
    }
}
