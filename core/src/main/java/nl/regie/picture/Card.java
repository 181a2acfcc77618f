package nl.regie.picture;

import java.util.ArrayList;
import java.util.List;

/** A card of a width, as high as what stands on it. */
record Card(double width, List<Card.Text> texts) {
    private static final double ROOM = 7;
    private static final double BETWEEN = 3;

    /** A text on it, in lines that fit. */
    record Text(Lettering lettering, List<String> lines) {
        double height() {
            return lettering.height() * lines.size();
        }
    }

    static Card of(Picture.Words words, double width) {
        List<Text> texts = new ArrayList<>();
        texts.add(new Text(Lettering.NAME, Lettering.NAME.lines(words.label(), width - 2 * ROOM)));
        words.values()
                .forEach(value -> texts.add(new Text(Lettering.PLAIN, Lettering.PLAIN.lines(value, width - 2 * ROOM))));
        return new Card(width, texts);
    }

    /** How wide a card of these words must be for its longest word to fit on a line. */
    static double longestWord(Picture.Words words) {
        return 2 * ROOM
                + Math.max(
                        Lettering.NAME.longestWord(words.label()),
                        words.values().stream()
                                .mapToDouble(Lettering.PLAIN::longestWord)
                                .max()
                                .orElse(0));
    }

    double height() {
        return texts.stream().mapToDouble(Text::height).sum() + BETWEEN * (texts.size() - 1) + 2 * ROOM;
    }

    /** Draws it around a point. */
    void draw(Drawing drawing, double x, double y) {
        drawing.box(x - width / 2, y - height() / 2, width, height());
        double top = y - height() / 2 + ROOM;
        for (Text text : texts) {
            drawing.text(x, top + text.height() / 2, text.lettering(), text.lines());
            top += text.height() + BETWEEN;
        }
    }
}
