package nl.regie.generators;

import net.jqwik.api.statistics.Statistics;

/**
 * How often, at least, a generator makes the case that a law is about. A law that says "never" proves nothing where the
 * case is never made. Floors lie far below what was measured, so that chance does not reach them.
 */
public final class Floor {
    private Floor() {}

    /** To be called once in each try; the law fails where this was the case in fewer than so many of a hundred. */
    public static void under(String theCase, boolean isMade, double ofAHundred) {
        Statistics.label(theCase).collect(isMade).coverage(tries -> tries.check(true)
                .percentage(share -> share >= ofAHundred));
    }
}
