package nl.regie.page;

import java.util.List;
import java.util.Optional;
import nl.regie.picture.Picture;

/** A piece of a page, under a heading or within an item. */
public sealed interface Block {
    /** A sentence or more of running text. */
    record Paragraph(List<Phrase> phrases, Tone tone) implements Block {
        /** Keeps the phrases as they are at this moment. */
        public Paragraph {
            phrases = List.copyOf(phrases);
        }

        /** Running text in the page's own words. */
        public static Paragraph of(String text) {
            return new Paragraph(List.of(Phrase.ours(text)), Tone.PLAIN);
        }

        /** A remark on where something stands. */
        public static Paragraph source(Phrase... phrases) {
            return new Paragraph(List.of(phrases), Tone.SOURCE);
        }
    }

    /** How a paragraph comes before the eye. */
    enum Tone {
        /** As running text. */
        PLAIN,
        /** As what must not be missed. */
        STRESSED,
        /** As a remark on where something stands. */
        SOURCE
    }

    /** What somebody said, in their own words. */
    record Quote(String words) implements Block {}

    /** What there is to tell, each under its label. */
    record Lines(List<Line> lines) implements Block {
        /** Keeps the lines as they are at this moment. */
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /** A label with one value or more. */
    record Line(String label, List<String> values) {
        /** Keeps the values as they are at this moment. */
        public Line {
            values = List.copyOf(values);
        }

        /** A label with one value. */
        public static Line of(String label, String value) {
            return new Line(label, List.of(value));
        }
    }

    /** A table of which the first column says what each row is about. */
    record Table(Optional<String> caption, List<String> columns, List<Row> rows) implements Block {
        /** Keeps what stands in it as it is at this moment. */
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a table.
     *
     * @param first what the row is about
     * @param leadsTo the anchor of the section that tells more of it, where there is one
     * @param cells what stands under each further column; nothing where there is nothing
     */
    record Row(String first, Optional<String> leadsTo, List<List<String>> cells) {
        /** Keeps the cells as they are at this moment. */
        public Row {
            cells = cells.stream().map(List::copyOf).toList();
        }

        /** A row that leads nowhere. */
        public Row(String first, List<List<String>> cells) {
            this(first, Optional.empty(), cells);
        }
    }

    /** Set apart beside the text: a label, and what is to be thought or talked about. */
    record Aside(String label, List<String> texts) implements Block {
        /** Keeps the texts as they are at this moment. */
        public Aside {
            texts = List.copyOf(texts);
        }
    }

    /** A picture, with the words that stand in it beside it. */
    record Drawn(Picture picture) implements Block {}

    /** Boxes to tick by hand, of which none has to be ticked: what is asked, and what can be answered. */
    record Boxes(String label, List<String> answers) implements Block {
        /** Keeps the answers as they are at this moment. */
        public Boxes {
            answers = List.copyOf(answers);
        }
    }

    /** Room to write by hand: so many lines. */
    record Blanks(int number) implements Block {}
}
