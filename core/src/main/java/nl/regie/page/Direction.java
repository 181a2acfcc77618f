package nl.regie.page;

/**
 * Which way a text runs that may be of two scripts: such as a name in Arabic, with what that person is in Dutch behind
 * it. Its first letter does not tell, and its most letters do.
 */
final class Direction {
    private Direction() {}

    /**
     * For HTML: auto where the first letter runs as most do, else the way of most.
     *
     * @param isPageFromTheRight which way it runs where there are as many of both
     */
    static String of(String text, boolean isPageFromTheRight) {
        int fromTheLeft = 0;
        int fromTheRight = 0;
        boolean isFirstFromTheRight = false;
        for (int letter : text.codePoints().toArray()) {
            byte way = Character.getDirectionality(letter);
            boolean isFromTheRight = way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
            if (fromTheLeft + fromTheRight == 0) {
                isFirstFromTheRight = isFromTheRight;
            }
            if (isFromTheRight) {
                fromTheRight++;
            } else if (way == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                fromTheLeft++;
            }
        }
        if (fromTheLeft == 0 || fromTheRight == 0) {
            return "auto";
        }
        boolean runsFromTheRight = fromTheRight == fromTheLeft ? isPageFromTheRight : fromTheRight > fromTheLeft;
        if (runsFromTheRight == isFirstFromTheRight) {
            return "auto";
        }
        return runsFromTheRight ? "rtl" : "ltr";
    }
}
