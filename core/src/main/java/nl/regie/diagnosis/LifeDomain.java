package nl.regie.diagnosis;

/**
 * A part of life, as a label only: nothing is scored. Six are the dimensions of Positive Health; care itself is our
 * addition, because the care module speaks of direction over life <em>and care</em> (002, lines 85–87).
 */
public enum LifeDomain {
    /** Bodily functions. */
    BODILY_FUNCTIONS,
    /** Mental wellbeing. */
    MENTAL_WELLBEING,
    /** Meaning (zingeving). */
    MEANING,
    /** Quality of life. */
    QUALITY_OF_LIFE,
    /** Taking part. */
    PARTICIPATION,
    /** Daily life. */
    DAILY_FUNCTIONING,
    /** Care and treatment. */
    CARE
}
