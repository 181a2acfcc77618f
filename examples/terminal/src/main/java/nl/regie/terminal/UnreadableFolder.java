package nl.regie.terminal;

/** A folder that somebody named holds nothing that can be read. Its message is for them, in both languages. */
public final class UnreadableFolder extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableFolder(String message) {
        super(message);
    }
}
