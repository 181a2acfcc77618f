package nl.regie.cli;

/** The person who typed the command can mend this. */
final class WrongUsage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongUsage(String message, Exception cause) {
        super(message, cause);
    }

    WrongUsage(String message) {
        super(message);
    }

    /** A dossier in which nothing was recorded has no last day. */
    static WrongUsage withoutADay() {
        String message =
                "In dit dossier is nog niets opgeschreven: noem een dag met --as-of. / Nothing was recorded in this dossier: name a day with --as-of.";
        return new WrongUsage(message, new IllegalStateException("no day"));
    }
}
