package nl.regie.picture;

import java.util.List;
import nl.regie.organisation.AccentColour;

/** A picture, and the words that stand in it. */
public sealed interface Picture permits Circle, Lanes {
    /** What it is a picture of, for who cannot see it. */
    String title();

    /**
     * All that it says, in the order in which it is read. It shows these words and no other, but for whom the title
     * names.
     */
    List<Words> words();

    /**
     * The picture, as a piece of a page that is well-formed XML too.
     *
     * @param accent the colour of marks and of the edges of cards: dark enough for white letters on it
     */
    String svg(AccentColour accent);

    /** The same for a page that is read from right to left: what comes first stands on the right. */
    String svgFromTheRight(AccentColour accent);

    /** The picture in the colour of the library's own pages. */
    default String svg() {
        return svg(AccentColour.SHIPPED);
    }

    /**
     * What belongs together in a picture.
     *
     * @param label who or what it is about
     * @param values what is told of it; nothing where the label says it all
     */
    record Words(String label, List<String> values) {
        /** Keeps the values as they are at this moment. */
        public Words {
            values = List.copyOf(values);
        }
    }
}
