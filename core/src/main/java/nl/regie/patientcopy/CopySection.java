package nl.regie.patientcopy;

import nl.regie.caremodule.Wording;

/**
 * The sections of "Mijn plan", in the order of the page: all of it in short, what I said, what I want, who does what,
 * when we look again. The patient chooses which of them show.
 */
public enum CopySection {
    /** One page's worth: what I want, who helps, when we speak again, what nobody answered, whom to call. */
    IN_SHORT,
    /** What the patient told, with what a professional made of it. */
    TOLD,
    /** What the patient wants to do and decide, and what was agreed on that. */
    DIRECTION,
    /** The goals of the plan, and how it goes with them. */
    GOALS,
    /** What was decided together, or is still to be decided. */
    DECISIONS,
    /** Who does what. */
    ACTIONS,
    /** What is put off. */
    NOT_NOW,
    /** How and when care comes. */
    CONTACT,
    /** The help that the patient has or had. */
    SUPPORT,
    /** What was pointed out, and what the patient said of it. */
    POINTED_OUT,
    /** What the patient asked for, and what came of it. */
    ASKED,
    /** What was agreed on those close by. */
    CLOSE_ONES,
    /** Who may decide for the patient. */
    ON_MY_BEHALF,
    /** Care that is imposed, and the choice that remains. */
    IMPOSED,
    /** Where the signalling plan is. */
    SIGNALLING,
    /** What was talked about before a plan ended: early signs, what to do then, and why there is no plan for that. */
    CLOSING,
    /** The patient's yes to the plan. */
    AGREEMENT,
    /** How the patient found that it goes, when it was looked at. */
    LOOKING_BACK,
    /** The days on which something is looked at again. */
    LOOK_AGAIN;

    /** The id of the wording of its heading. */
    String heading() {
        return Wording.id("copy", this);
    }
}
