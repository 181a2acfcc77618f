package nl.regie.picture;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.regie.naming.TypedText;
import nl.regie.organisation.AccentColour;

/** SVG as it is written: shapes, and texts in which nothing is markup. */
final class Drawing {
    private static final String QUIET = "#6b6b6b";

    private final AccentColour accent;
    private final double width;
    private final double height;
    private final boolean isMirrored;
    private final StringBuilder shapes = new StringBuilder();

    private Drawing(AccentColour accent, double width, double height, boolean isMirrored) {
        this.accent = accent;
        this.width = width;
        this.height = height;
        this.isMirrored = isMirrored;
    }

    static Drawing fromTheLeft(AccentColour accent, double width, double height) {
        return new Drawing(accent, width, height, false);
    }

    /** Everything stands on the other side, for who reads from right to left. */
    static Drawing fromTheRight(AccentColour accent, double width, double height) {
        return new Drawing(accent, width, height, true);
    }

    private double across(double x) {
        return isMirrored ? width - x : x;
    }

    void ring(double x, double y, double acrossX, double acrossY) {
        shape(
                "<ellipse cx=\"%s\" cy=\"%s\" rx=\"%s\" ry=\"%s\" fill=\"none\" stroke=\"" + QUIET
                        + "\" stroke-width=\"1\" stroke-dasharray=\"3 4\"/>",
                across(x),
                y,
                acrossX,
                acrossY);
    }

    void line(double fromX, double fromY, double toX, double toY) {
        shape(
                "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"" + QUIET + "\" stroke-width=\"1.2\"/>",
                across(fromX),
                fromY,
                across(toX),
                toY);
    }

    void disc(double x, double y, double radius) {
        shape("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"" + accent + "\"/>", across(x), y, radius);
    }

    /**
     * A mark of a shape of its own, so that it is told from others without colour: full or open, and round, square,
     * standing on a corner or with a point.
     *
     * @param shape which of them; after the last comes the first again
     */
    void mark(int shape, double x, double y, double radius) {
        String look = (shape % 2 == 0 ? "\" fill=\"" + accent : "\" fill=\"#ffffff") + "\" stroke=\"" + accent
                + "\" stroke-width=\"2\"/>";
        double at = across(x);
        switch (shape / 2 % 4) {
            case 0 -> shape("<circle cx=\"%s\" cy=\"%s\" r=\"%s" + look, at, y, radius);
            case 1 ->
                shape(
                        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s" + look,
                        at - radius,
                        y - radius,
                        2 * radius,
                        2 * radius);
            case 2 ->
                shape(
                        "<path d=\"M%s %sL%s %sL%s %sL%s %sZ" + look,
                        at - 1.3 * radius,
                        y,
                        at,
                        y - 1.3 * radius,
                        at + 1.3 * radius,
                        y,
                        at,
                        y + 1.3 * radius);
            default ->
                shape(
                        "<path d=\"M%s %sL%s %sL%s %sZ" + look,
                        at - 1.2 * radius,
                        y + radius,
                        at,
                        y - 1.2 * radius,
                        at + 1.2 * radius,
                        y + radius);
        }
    }

    void box(double x, double y, double wide, double high) {
        shape(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"8\" fill=\"#ffffff\" stroke=\"" + accent
                        + "\" stroke-width=\"1.5\"/>",
                isMirrored ? width - x - wide : x,
                y,
                wide,
                high);
    }

    /** A text around a point, line under line. */
    void text(double x, double y, Lettering lettering, List<String> lines) {
        text("middle", x, y, lettering, lines);
    }

    /** A text that begins at a point and goes on from where the picture begins, line under line. */
    void textFrom(double x, double y, Lettering lettering, List<String> lines) {
        text(isFromTheRight(lines) == isMirrored ? "start" : "end", x, y, lettering, lines);
    }

    private void text(String anchor, double x, double y, Lettering lettering, List<String> lines) {
        shapes.append("<text text-anchor=\"")
                .append(anchor)
                .append("\" font-size=\"")
                .append(lettering.size())
                .append("\" font-weight=\"")
                .append(lettering.weight())
                .append("\" fill=\"")
                .append(lettering.colour())
                .append(isFromTheRight(lines) ? "\" direction=\"rtl\">" : "\">");
        double base = y - lettering.height() * (lines.size() - 1) / 2 + lettering.size() * 0.36;
        for (String line : lines) {
            shapes.append("<tspan x=\"")
                    .append(number(across(x)))
                    .append("\" y=\"")
                    .append(number(base))
                    .append("\">");
            shapes.append(shown(line)).append("</tspan>");
            base += lettering.height();
        }
        shapes.append("</text>\n");
    }

    /** As most of its letters run, as on the page around it; where there are as many of both, as the picture does. */
    private boolean isFromTheRight(List<String> lines) {
        long fromTheRight = 0;
        long fromTheLeft = 0;
        for (int letter : String.join("", lines).codePoints().toArray()) {
            switch (Character.getDirectionality(letter)) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    fromTheRight++;
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> fromTheLeft++;
                default -> {
                    // It has no side.
                }
            }
        }
        return fromTheRight > fromTheLeft || (fromTheRight > 0 && fromTheRight == fromTheLeft && isMirrored);
    }

    /** The whole, with its title and its words for who cannot see it. */
    String svg(Picture picture) {
        String words = picture.words().stream().map(Drawing::sentence).collect(joining(" "));
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" font-family=\"system-ui, sans-serif\" viewBox=\"0 0 "
                + number(width) + " "
                + number(height) + "\">\n<title>" + shown(picture.title()) + "</title>\n<desc>" + shown(words)
                + "</desc>\n" + shapes + "</svg>";
    }

    /** Who or what it is about, and what is told of it, as a sentence to be read aloud. */
    private static String sentence(Picture.Words words) {
        String told = words.values().stream().map(Drawing::withoutAStop).collect(joining("; "));
        String all = told.isEmpty() ? words.label() : words.label() + ": " + told;
        return all.stripTrailing().endsWith(".") ? all : all + ".";
    }

    private static String withoutAStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private void shape(String form, double... numbers) {
        Object[] written = Arrays.stream(numbers).mapToObj(Drawing::number).toArray();
        shapes.append(String.format(Locale.ROOT, form, written)).append('\n');
    }

    /** To a tenth, so that the same picture is the same file everywhere. */
    private static String number(double number) {
        String written = String.format(Locale.ROOT, "%.1f", number);
        return written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
    }

    private static String shown(String typed) {
        return TypedText.inLines(typed, "\n")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
