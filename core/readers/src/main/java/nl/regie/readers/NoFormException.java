package nl.regie.readers;

/** A type that has no form in a file as far as this processor knows. The message tells a developer which, and why. */
final class NoFormException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoFormException(String why) {
        super(why);
    }
}
