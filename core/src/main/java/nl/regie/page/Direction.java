package nl.regie.page;

import java.util.List;
import java.util.Optional;

/**
 * Which way a text runs that may be of two scripts: such as a name in Arabic, with what that person is in Dutch behind
 * it. Its first letter does not tell. Where ours stands behind what somebody typed, after a bracket or a dash, it runs
 * as the page; else its most letters do.
 */
final class Direction {
    /** For HTML: as its first letter does. */
    static final String AUTO = "auto";

    private static final String DASH = " – ";

    /** What stands between a name and what we say of it: "مريم (broer)", "مريم – telefoon". */
    private static final List<String> OURS_BEHIND = List.of(" (", DASH);

    private Direction() {}

    /**
     * For HTML: auto where the first letter runs as it is to, else the way.
     *
     * @param isPageFromTheRight which way the page runs: so does what is ours, and what has as many letters of both
     */
    static String of(String text, boolean isPageFromTheRight) {
        boolean runsFromTheRight = runsFromTheRight(text, isPageFromTheRight);
        Optional<Boolean> first = firstIsFromTheRight(text);
        if (first.isEmpty() || first.get() == runsFromTheRight) {
            return AUTO;
        }
        return runsFromTheRight ? "rtl" : "ltr";
    }

    /** Whether a text is read from the right: without a letter of either way, as the page is. */
    static boolean runsFromTheRight(String text, boolean isPageFromTheRight) {
        long fromTheLeft = text.codePoints().filter(Direction::isFromTheLeft).count();
        long fromTheRight = text.codePoints().filter(Direction::isFromTheRight).count();
        boolean isOfOneWay = fromTheLeft == 0 || fromTheRight == 0;
        boolean isAsThePage =
                fromTheRight == fromTheLeft || (!isOfOneWay && saysOursBehindAName(text, isPageFromTheRight));
        return isAsThePage ? isPageFromTheRight : fromTheRight > fromTheLeft;
    }

    /** Whether a bracket or a dash stands between letters of both ways: behind a bracket those of the page. */
    private static boolean saysOursBehindAName(String text, boolean isPageFromTheRight) {
        for (String between : OURS_BEHIND) {
            for (int at = text.indexOf(between); at >= 0; at = text.indexOf(between, at + 1)) {
                Optional<Boolean> before = lastIsFromTheRight(text.substring(0, at));
                Optional<Boolean> behind = firstIsFromTheRight(text.substring(at));
                boolean areOfBothWays = before.isPresent() && behind.isPresent() && !before.equals(behind);
                if (areOfBothWays && (between.equals(DASH) || behind.equals(Optional.of(isPageFromTheRight)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Optional<Boolean> firstIsFromTheRight(String text) {
        return text.codePoints()
                .filter(Direction::isALetterOfAWay)
                .mapToObj(Direction::isFromTheRight)
                .findFirst();
    }

    private static Optional<Boolean> lastIsFromTheRight(String text) {
        return text.codePoints()
                .filter(Direction::isALetterOfAWay)
                .mapToObj(Direction::isFromTheRight)
                .reduce((one, later) -> later);
    }

    private static boolean isALetterOfAWay(int letter) {
        return isFromTheLeft(letter) || isFromTheRight(letter);
    }

    /** Whether a letter of it is read from the right. */
    static boolean holdsLettersFromTheRight(String text) {
        return text.codePoints().anyMatch(Direction::isFromTheRight);
    }

    private static boolean isFromTheRight(int letter) {
        byte way = Character.getDirectionality(letter);
        return way == Character.DIRECTIONALITY_RIGHT_TO_LEFT || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean isFromTheLeft(int letter) {
        return Character.getDirectionality(letter) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }
}
