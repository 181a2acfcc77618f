package nl.regie.research.desk;

/**
 * A file that was named is not there, or cannot be read. It is told in one line: there is nothing to look for in the
 * code.
 */
public final class NoSuchFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoSuchFile(int number) {
        super("File " + number + " is not there, or cannot be read.", null, false, false);
    }
}
