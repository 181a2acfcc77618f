package nl.regie.page;

/** How a page comes before the eye; what stands on it is the same. */
public enum Look {
    /** To read at ease, on a screen or on paper. */
    PAGE,
    /** In print small enough for one A4 in most cases. */
    ONE_SHEET,
    /** To be cut out and folded to the size of a wallet: a panel for each section. */
    CARD,
    /** To look things up in: with links, sources and what is set apart. */
    BOOK,
    /** The same, with as much room from side to side as the screen has. */
    WIDE
}
