package nl.regie.fhir;

/**
 * What is sent to a server only where somebody asks for it by name: portals show patients, and those who read with
 * them, what servers hold. A label of confidentiality is a label only.
 */
public enum Sensitive {
    /** Danger at home, and for whom pages were released or refused. */
    DANGER_AT_HOME,
    /** What somebody told in confidence, and what a reader answered to a preparation. */
    IN_CONFIDENCE,
    /** What the teller keeps to the team, and whatever names it. */
    TEAM_ONLY,
    /** How close ones are, which was asked for their own sake. */
    HOW_CLOSE_ONES_ARE
}
