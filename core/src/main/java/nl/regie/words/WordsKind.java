package nl.regie.words;

/** For whom words of pages were made. */
public enum WordsKind {
    /** For who reads another language. */
    LANGUAGE,
    /** For who reads short sentences, one thought a line, with a picture beside each heading. */
    EASY_READ
}
