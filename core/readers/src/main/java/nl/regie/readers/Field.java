package nl.regie.readers;

/**
 * A field of an object.
 *
 * @param name in the file and in Java
 * @param holds how many there can be
 * @param part what stands there
 * @param isAlwaysWritten whether a list is written also where it is empty
 */
record Field(String name, Holds holds, Part part, boolean isAlwaysWritten) {
    /** How many there can be of what stands in a field. */
    enum Holds {
        /** One, always. */
        ONE,
        /** One or none. */
        AT_MOST_ONE,
        /** Any number, in order. */
        LIST,
        /** Any number, none of them twice. */
        SET
    }
}
