package nl.regie.intervention;

/** What became of a request. */
public enum RequestOutcome {
    /** Something was done with it. */
    ACTED_ON,
    /** It was refused. */
    REFUSED,
    /** The patient no longer asks. */
    WITHDRAWN
}
