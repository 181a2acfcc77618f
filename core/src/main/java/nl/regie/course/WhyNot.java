package nl.regie.course;

import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Wording;
import nl.regie.entry.LocalizedText;

/** Why a step in the life of a plan cannot be recorded. Its texts are the wordings {@code plan-why-not/…}. */
public enum WhyNot {
    /** The patient has died, or the record went into another one: nothing is agreed or carried out here any more. */
    RECORD_IS_CLOSED,
    /** Another version came in its place, or it was entered in error. */
    NOT_THE_CURRENT_VERSION,
    /** From where the plan stands, this step cannot be taken. */
    NOT_FROM_HERE,
    /** Something else in the dossier has the name of the next version. */
    NAME_IS_TAKEN,
    /** The next version would be recorded before the one that it replaces. */
    BEFORE_THIS_VERSION,
    /** The agreement names another version than the one that was on the table. */
    AGREED_TO_ANOTHER_VERSION,
    /** The agreement is from before the version was there, or from after the day of recording. */
    AGREED_ON_ANOTHER_DAY,
    /** Somebody else than the patient agreed, and no authority is named. */
    NOT_AGREED_BY_PATIENT,
    /** The representation that is named is somebody else's, or does not hold on the day of agreeing. */
    REPRESENTATION_DOES_NOT_HOLD,
    /** Nobody agreed to any version of the plan. */
    NOT_AGREED_YET,
    /** A goal is marked as taken on, and neither the patient nor who may in the patient's place took it on. */
    GOAL_NOT_TAKEN_ON_BY_PATIENT,
    /** A part got another kind under the same name, such as a goal that became an action. */
    PART_BECAME_SOMETHING_ELSE,
    /** How to notice early that it gets worse was not discussed (002, lines 242–244). */
    EARLY_SIGNS_NOT_DISCUSSED,
    /** What to do when it gets worse was not discussed (002, lines 242–244). */
    WHAT_TO_DO_NOT_DISCUSSED,
    /** It was not discussed with the patient, or with who may in the patient's place. */
    NOT_DISCUSSED_WITH_PATIENT,
    /** There is no signalling plan, and no reason why not (002, line 246). */
    NO_SIGNALLING_PLAN,
    /** What is named as signalling plan is not one that holds. */
    SIGNALLING_PLAN_DOES_NOT_HOLD,
    /** It is marked as entered in error already. */
    MARKED_ALREADY,
    /** Neither the patient nor a professional sets the mark. */
    NOT_THEIRS_TO_MARK;

    /** The reason in words. */
    public LocalizedText text(CareModule module) {
        return module.wordingById(Wording.id("plan-why-not", this));
    }
}
