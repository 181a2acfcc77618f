package nl.regie.nextstep;

/** Why something comes next. What stands first comes first; the order is ours. */
public enum StepReason {
    /** The patient does not feel safe or supported, or not always (002, lines 39–43). It is never put off. */
    UNSAFE,
    /** Something was agreed in the patient's place, and the patient resists it. */
    RESISTS,
    /** The patient is left alone with something (002, lines 35–39). */
    LEFT_ALONE,
    /**
     * The patient says that they cannot: support comes first, before any question about wanting. It is no signal
     * against anybody.
     */
    CANNOT,
    /** It is about what the patient called most important. */
    MATTERS_MOST,
    /**
     * Somebody told that it is not so, or not always, or something was left lying. That the patient does not want
     * something or is not able to is none of these.
     */
    CONTRADICTED,
    /** The patient said what they want or need, and it does not show that anything answers it. */
    SAID,
    /**
     * Nobody asked the patient yet whether they feel safe and supported with us. Everything else rests on it (002,
     * lines 39–43), and it is asked without others at the table.
     */
    SAFE_FIRST,
    /**
     * A parent or guardian said yes in the patient's place, and the patient decides beside them or alone by now. It is
     * no signal against anybody.
     */
    OUTGROWN,
    /** The patient said yes to an earlier version of the plan, and what is different since has no yes. */
    PLAN_CHANGED,
    /** It is not known, or known in part, and one entry would show most. */
    SHOWS_MOST
}
