package nl.regie.careplan;

/**
 * What kind of goal it is. The module speaks of life goals (002, line 151) and of four kinds of recovery (002, line
 * 23); goals of a treatment are our addition.
 */
public enum GoalKind {
    /** What the patient wants of life. */
    LIFE_GOAL,
    /** Less burden of symptoms (symptomatisch herstel). */
    SYMPTOMATIC_RECOVERY,
    /** Being able to do things again (functioneel herstel). */
    FUNCTIONAL_RECOVERY,
    /** Being oneself again (persoonlijk herstel). */
    PERSONAL_RECOVERY,
    /** Taking part again (maatschappelijk herstel). */
    SOCIETAL_RECOVERY,
    /** What a treatment aims at. */
    TREATMENT
}
