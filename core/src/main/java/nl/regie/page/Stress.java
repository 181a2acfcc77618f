package nl.regie.page;

/**
 * How a section comes before the eye. What stands in it is the same, and says so in words too: a band has a colour, and
 * on black and white paper an edge of its own that grows from green to red.
 */
public enum Stress {
    /** As any other. */
    NONE,
    /** A green band: calm. */
    GREEN,
    /** A yellow band. */
    YELLOW,
    /** An orange band. */
    ORANGE,
    /** A red band: call for help. */
    RED,
    /** In large letters, to be read from afar. */
    LARGE,
    /** On a page of its own before all else, with what somebody said in larger letters. */
    FIRST_PAGE,
    /** As any other, and not spread over two pages of paper where it fits on one. */
    TOGETHER
}
