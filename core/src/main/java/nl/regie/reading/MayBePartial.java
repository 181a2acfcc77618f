package nl.regie.reading;

/** A value that can have been read in part, and is then never written: a file of it would look as if it were all. */
public interface MayBePartial {
    /**
     * This value, where nothing of it was left out.
     *
     * @throws ReadInPartException if it was read in part
     */
    MayBePartial requireWhole();
}
