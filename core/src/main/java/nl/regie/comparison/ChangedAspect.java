package nl.regie.comparison;

/** What of a part changed. Its names are the wordings {@code changed-aspect/…}. */
public enum ChangedAspect {
    /** Where a plan or goal stands. */
    STATUS,
    /** Why a plan is on hold, stopped or taken up again. */
    STATUS_REASON,
    /** What a plan is called. */
    TITLE,
    /** What a plan is about. */
    ABOUT,
    /** The first day of a plan. */
    STARTS_ON,
    /** The last day of a plan. */
    ENDS_ON,
    /** What else was written down with a plan. */
    NOTES,
    /** The patient's words, where the patient chose to do everything alone. */
    ALONE,
    /** When to look again. */
    LOOK_AGAIN_ON,
    /** Which version was agreed to. */
    AGREED_VERSION,
    /** The day of agreeing. */
    AGREED_ON,
    /** Who agreed. */
    AGREED_BY,
    /** What the patient said when agreeing. */
    AGREED_WORDS,
    /** By which representation somebody agreed in the patient's place. */
    AGREED_ON_BEHALF,
    /** How the patient stands towards what somebody agreed in their place. */
    PATIENTS_STANCE,
    /** What the patient said of that. */
    STANCE_WORDS,
    /** By which authority parents said yes beside the patient. */
    AGREED_BESIDE_PARENTS,
    /** What was said of early signs before the end. */
    EARLY_SIGNS,
    /** What was said of what to do when it gets worse. */
    WHAT_TO_DO,
    /** With whom the end was discussed. */
    DISCUSSED_WITH,
    /** What the patient said of the end. */
    CLOSING_WORDS,
    /** The signalling plan that goes with the end. */
    SIGNALLING_PLAN,
    /** Why there is no signalling plan. */
    WHY_NO_SIGNALLING_PLAN,
    /** Why nothing of it can come back. */
    WHY_NOTHING_COMES_BACK,
    /** The patient's own words of a goal, or the words of a sign. */
    OWN_WORDS,
    /** How a professional wrote a goal down. */
    READING,
    /** Who proposed a goal. */
    PROPOSED_BY,
    /** Who took a goal on. */
    ACCEPTED_BY,
    /** The kind of goal or plan. */
    KIND,
    /** What a goal weighs for the patient. */
    IMPORTANCE,
    /** The part of life. */
    LIFE_DOMAIN,
    /** Which wishes, needs, directions and goals it answers. */
    ANSWERS,
    /** When a goal began. */
    STARTED_ON,
    /** The day by which the patient wants to have reached a goal. */
    REACH_BY,
    /** What is done. */
    WHAT,
    /** How often something is done, or when. */
    WHEN,
    /** Who does it. */
    DOES,
    /** Who supports. */
    SUPPORTS,
    /** Who decides. */
    DECIDES,
    /** Who is told. */
    IS_INFORMED,
    /** Why something is put off, as the patient says. */
    REASON_IN_OWN_WORDS,
    /** Why something is put off, as a professional wrote it. */
    REASON,
    /** How far a phase is from stable. */
    LEVEL,
    /** How the patient calls a phase. */
    NAME,
    /** What everybody does in a phase. */
    STEPS,
    /** Who notices a sign. */
    NOTICED_BY,
    /** The phase in which a sign stands. */
    PHASE,
    /** What helps. */
    WHAT_HELPS,
    /** What does not help. */
    WHAT_DOES_NOT_HELP,
    /** Whom to call. */
    CONTACTS,
    /** What the patient wishes for when they cannot decide. */
    WISHES,
    /** Where a self-binding declaration or care card is. */
    DOCUMENTS,
    /** Who has a copy. */
    COPIES_WITH
}
