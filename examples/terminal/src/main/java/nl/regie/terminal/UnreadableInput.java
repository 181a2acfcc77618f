package nl.regie.terminal;

/**
 * What somebody named to be read cannot be read. Its message is for them, in both languages, and names no file: a
 * person may be named in it. There is nothing to look for in the code.
 */
public final class UnreadableInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableInput(String nl, String en) {
        super(nl + " / " + en, null, false, false);
    }
}
