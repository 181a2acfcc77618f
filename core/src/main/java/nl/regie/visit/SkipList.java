package nl.regie.visit;

/** What something says about skipping a visit. Everything that can stand in a dossier is in one of these lists. */
public enum SkipList {
    /** While this is so, no visit is skipped, whatever anybody answers. */
    NEVER_SKIP,
    /** A visit is skipped only after a reader answered it: talked about, has its own contact, can wait until a day. */
    AFTER_ANSWER,
    /** It does not speak for coming: logistics, measurements within limits, good answers. */
    NEVER_MATTERS
}
