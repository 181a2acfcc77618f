package nl.regie.cli;

/** How many there are of something, as it is said: one of it, or more. */
final class Counted {
    private Counted() {}

    static String of(long count, String one, String more) {
        return count + " " + (count == 1 ? one : more);
    }
}
