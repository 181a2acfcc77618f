package nl.regie.page;

/** A piece of a sentence. */
public record Phrase(String text, Kind kind) {
    /** Where a piece of a sentence comes from, which a reader must be able to see. */
    public enum Kind {
        /** The page's own words. */
        OURS,
        /** The page's own words, stressed. */
        STRESSED,
        /** What somebody typed: its direction does not touch what stands around it. */
        TYPED,
        /** The title of a source, which is Dutch on every page. */
        CITED
    }

    /** Words of the page's own. */
    public static Phrase ours(String text) {
        return new Phrase(text, Kind.OURS);
    }

    /** Words of the page's own that stand out. */
    public static Phrase stressed(String text) {
        return new Phrase(text, Kind.STRESSED);
    }

    /** What somebody typed. */
    public static Phrase typed(String text) {
        return new Phrase(text, Kind.TYPED);
    }

    /** The title of a Dutch source. */
    public static Phrase cited(String text) {
        return new Phrase(text, Kind.CITED);
    }
}
