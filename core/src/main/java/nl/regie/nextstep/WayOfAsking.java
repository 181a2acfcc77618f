package nl.regie.nextstep;

/** How a question is asked, and of whom. */
public enum WayOfAsking {
    /** In words, of the one who is named. */
    IN_WORDS,
    /** In words, and without others at the table. */
    ALONE,
    /**
     * Otherwise: with pictures, about today, or while doing something together. For who did not know the answer before,
     * and for who cannot say, before anybody is asked in their place.
     */
    OTHERWISE,
    /**
     * Of a representative, for a matter in which it was recorded that the patient could not say, with what the patient
     * showed beside it.
     */
    REPRESENTATIVE
}
