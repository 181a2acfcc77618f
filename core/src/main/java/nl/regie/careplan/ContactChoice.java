package nl.regie.careplan;

/** What there was to choose about contact (002, line 93: flexibility in what is offered). */
public enum ContactChoice {
    /** The form: a visit, by telephone, in writing, in a group. */
    FORM,
    /** How often, and at what times. */
    RHYTHM,
    /** The place. */
    PLACE
}
