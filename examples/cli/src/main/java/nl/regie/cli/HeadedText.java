package nl.regie.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Text for a screen, some lines of which are headings: these stand out on a terminal that can do so. */
final class HeadedText {
    private final List<Line> lines = new ArrayList<>();

    private record Line(String text, boolean isHeading) {}

    void line(String text) {
        lines.add(new Line(text, false));
    }

    void heading(String text) {
        lines.add(new Line(text, true));
    }

    void line(String text, boolean isHeading) {
        lines.add(new Line(text, isHeading));
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The lines of another, with its headings. */
    HeadedText followedBy(HeadedText other) {
        lines.addAll(other.lines);
        return this;
    }

    /** The lines of a text that has no headings. */
    HeadedText followedBy(String text) {
        if (!text.isEmpty()) {
            String lines = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
            for (String line : lines.split("\n", -1)) {
                line(line);
            }
        }
        return this;
    }

    /** As it stands in a file. */
    String plain() {
        return lines.stream().map(line -> line.text() + "\n").collect(Collectors.joining());
    }

    void printOn(Screen screen) {
        for (Line line : lines) {
            if (line.isHeading()) {
                screen.heading(line.text());
            } else {
                screen.print(line.text() + "\n");
            }
        }
        screen.flush();
    }
}
