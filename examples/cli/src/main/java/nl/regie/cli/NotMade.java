package nl.regie.cli;

/** What was asked for is not made, with a reason for the screen of care staff. */
final class NotMade extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotMade(String reason) {
        super(reason);
    }
}
