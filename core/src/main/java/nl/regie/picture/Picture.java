package nl.regie.picture;

import java.util.List;

/** A picture, and the words that stand in it. */
public sealed interface Picture permits Circle, Lanes {
    /** What it is a picture of, for who cannot see it. */
    String title();

    /**
     * All that it says, in the order in which it is read. It shows these words and no other, but for whom the title
     * names.
     */
    List<Words> words();

    /** The picture, as a piece of a page that is well-formed XML too. */
    String svg();

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
