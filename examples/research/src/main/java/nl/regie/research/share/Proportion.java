package nl.regie.research.share;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * So many of so many.
 *
 * @param count how many of them
 * @param of how many there are, 1 at least
 */
public record Proportion(int count, int of) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if they are no part of a whole
     */
    public Proportion {
        if (of < 1 || count < 0 || count > of) {
            throw new IllegalArgumentException("A share is nought to all of one at least.");
        }
    }

    /** From 0 to 1. */
    public double share() {
        return (double) count / of;
    }

    /** The interval of Wilson (1927): it stays between 0 and 1, also where hardly any or nearly all are counted. */
    public Interval interval() {
        var wilson = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(of, count, Interval.MISSES);
        return new Interval(wilson.getLowerBound(), wilson.getUpperBound());
    }
}
