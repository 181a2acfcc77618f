package nl.regie.patientcopy;

import java.util.Locale;

/** The sections of the patient's copy, in the order of the page. The patient chooses which of them show. */
public enum CopySection {
    /** What the patient told, with what a professional made of it. */
    TOLD,
    /** What the patient wants to do and decide, and what was agreed on that. */
    DIRECTION,
    /** The goals of the plan. */
    GOALS,
    /** Who does what. */
    ACTIONS,
    /** What is put off. */
    NOT_NOW,
    /** How and when care comes. */
    CONTACT,
    /** The help that the patient has or had. */
    SUPPORT,
    /** The days on which something is looked at again. */
    LOOK_AGAIN;

    /** The id of the wording of its heading. */
    String heading() {
        return "copy/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
