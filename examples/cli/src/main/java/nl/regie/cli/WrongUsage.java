package nl.regie.cli;

/** The person who typed the command can mend this. */
final class WrongUsage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongUsage(String message, Exception cause) {
        super(message, cause);
    }
}
