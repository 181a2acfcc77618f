package nl.regie.entry;

/** The languages in which Regie speaks. */
public enum Language {
    /** Dutch, the language of the care module. */
    NL,
    /** English, our translation. */
    EN;

    /** The tag by which documents name it, such as {@code nl}. */
    public String tag() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
