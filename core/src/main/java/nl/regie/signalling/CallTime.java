package nl.regie.signalling;

/** When somebody can be called. */
public enum CallTime {
    /** In the daytime on working days. */
    DAY,
    /** In the evening, at night and in the weekend. */
    NIGHT
}
