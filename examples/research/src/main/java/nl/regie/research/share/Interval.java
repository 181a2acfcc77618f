package nl.regie.research.share;

/**
 * An interval of 95 %: made over and again from other samples of the same people, it would hold the true number in 95
 * of a hundred.
 *
 * @param low its lower end
 * @param high its upper end
 */
public record Interval(double low, double high) {
    /** How often it misses: one in twenty. */
    public static final double MISSES = 0.05;

    /** How many standard errors it reaches on each side: the quantile of the normal distribution. */
    static final double STANDARD_ERRORS = 1.959963984540054;

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the ends are no numbers, or not in order
     */
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("An interval goes from a lower number to a higher one.");
        }
    }

    /** Whether it holds a number. */
    public boolean holds(double number) {
        return low <= number && number <= high;
    }
}
