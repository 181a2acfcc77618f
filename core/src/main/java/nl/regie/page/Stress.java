package nl.regie.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a section comes before the eye. What stands in it is the same, and says so in words too: a band has a colour, and
 * on black and white paper an edge of its own that grows from green to red.
 */
public enum Stress {
    /** As any other. */
    NONE,
    /** A green band: calm. */
    GREEN,
    /** A yellow band. */
    YELLOW,
    /** An orange band. */
    ORANGE,
    /** A red band: call for help. */
    RED,
    /** A blue band, for who calls it so; as are those of the colours below. */
    BLUE,
    /** A purple band. */
    PURPLE,
    /** A pink band. */
    PINK,
    /** A brown band. */
    BROWN,
    /** A grey band. */
    GREY,
    /** A black edge: the band itself stays light, so that its words can be read. */
    BLACK,
    /** A white band with an edge. */
    WHITE,
    /** A band of no colour: where a colour would say otherwise than its name. */
    PLAIN_BAND,
    /** In large letters, to be read from afar. */
    LARGE,
    /** On a page of its own before all else, with what somebody said in larger letters. */
    FIRST_PAGE,
    /** As any other, and not spread over two pages of paper where it fits on one. */
    TOGETHER;

    /**
     * The band of a colour that somebody names, such as "Oranje" or "rustig blauw water". A plain one where a colour is
     * named for which there is no band, where more colours are named than one, and where a word stands with it by which
     * it may be what this is not ("bijna rood"): a band never says otherwise than its name. Nothing where no colour is
     * named.
     */
    public static Optional<Stress> calledBy(String name) {
        return ColourWords.in(name);
    }

    /** What is to be read from afar before the rest: a page that takes more sheets than one begins with it. */
    public static List<Section> largeFirst(List<Section> sections) {
        return Stream.concat(
                        sections.stream().filter(section -> section.stress() == LARGE),
                        sections.stream().filter(section -> section.stress() != LARGE))
                .toList();
    }
}
