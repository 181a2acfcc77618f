package nl.regie.practice;

/** Where an agreement on working together holds (002, line 280). */
public enum Circle {
    /** Within the team. */
    TEAM,
    /** Zorgketen: with others who care for the same patients. */
    CHAIN
}
