package nl.regie.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.regie.naming.TypedText;

/** The letters of a picture, and how much room they take: more than most fonts need, so that every line fits. */
enum Lettering {
    /** Of who stands in the middle, on a dark ground. */
    IN_THE_MIDDLE(18, "bold", "#ffffff", 0.68),
    /** Of a name. */
    NAME(13, "bold", "#1a1a1a", 0.68),
    /** Of what is told. */
    PLAIN(12.5, "normal", "#1a1a1a", 0.62);

    private static final double LINE = 1.3;
    private static final Pattern AFTER_A_WORD = Pattern.compile("(?<=[ \\n-])");
    private static final String NARROW = "iíìjlItfr.,:;'’‘!|()-–· ";
    private static final String WIDE = "mwMW@%—";

    private final double size;
    private final String weight;
    private final String colour;
    private final double share;

    Lettering(double size, String weight, String colour, double share) {
        this.size = size;
        this.weight = weight;
        this.colour = colour;
        this.share = share;
    }

    double size() {
        return size;
    }

    String weight() {
        return weight;
    }

    String colour() {
        return colour;
    }

    /** How high a line is. */
    double height() {
        return size * LINE;
    }

    /** A text in lines that fit in a width; together they are the text, letter for letter. */
    List<String> lines(String text, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : AFTER_A_WORD.split(TypedText.inLines(text, "\n"), 0)) {
            if (line.length() > 0 && width(line + word.stripTrailing()) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            for (int letter : word.codePoints().toArray()) {
                String next = Character.toString(letter);
                if (line.length() > 0 && !next.isBlank() && width(line + next) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(next);
            }
            if (word.endsWith("\n")) {
                lines.add(line.toString());
                line.setLength(0);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** How wide the longest word is. */
    double longestWord(String text) {
        return AFTER_A_WORD
                .splitAsStream(TypedText.inLines(text, "\n"))
                .mapToDouble(word -> width(word.stripTrailing()))
                .max()
                .orElse(0);
    }

    private double width(String text) {
        return size * text.codePoints().mapToDouble(this::shareOf).sum();
    }

    private double shareOf(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return share * 0.62;
        }
        boolean isWide = WIDE.indexOf(letter) >= 0 || letter > 0x2E80;
        return isWide ? 1.05 : Character.isUpperCase(letter) ? share * 1.2 : share;
    }
}
