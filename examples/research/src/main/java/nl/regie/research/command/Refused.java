package nl.regie.research.command;

/** It is not done, for a reason that the person who typed the command can do something about. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exit;

    Refused(int exit, String message, Throwable cause) {
        super(message, cause);
        this.exit = exit;
    }

    int exit() {
        return exit;
    }
}
