package nl.regie.dossier;

/** What somebody said of what was read back to them. */
public enum ReadBackAnswer {
    /** It is right. */
    RIGHT,
    /** Something differs. */
    DIFFERS
}
