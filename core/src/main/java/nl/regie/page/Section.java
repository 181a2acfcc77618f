package nl.regie.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of a page under a heading.
 *
 * @param anchor by which a link finds it, where the page has a table of contents
 * @param notes what stands under the heading, before the items
 * @param parts sections under this one, a level lower
 * @param stress how it comes before the eye
 * @param symbol the name of the picture beside the heading, where it has one
 */
public record Section(
        Optional<String> anchor,
        String heading,
        List<Block> notes,
        List<Item> items,
        List<Section> parts,
        Stress stress,
        Optional<String> symbol) {
    /** Keeps what stands in it as it is at this moment. */
    public Section {
        notes = List.copyOf(notes);
        items = List.copyOf(items);
        parts = List.copyOf(parts);
    }

    /** A section that comes before the eye as any other. */
    public Section(Optional<String> anchor, String heading, List<Block> notes, List<Item> items, List<Section> parts) {
        this(anchor, heading, notes, items, parts, Stress.NONE, Optional.empty());
    }

    /** A heading with items under it. */
    public Section(String heading, List<Item> items) {
        this(Optional.empty(), heading, List.of(), items, List.of());
    }

    /** A heading with what stands before its items. */
    public Section(String heading, List<Block> notes, List<Item> items) {
        this(Optional.empty(), heading, notes, items, List.of());
    }

    /** The same, with this before all else under its heading. */
    public Section opening(Block note) {
        List<Block> all = Stream.concat(Stream.of(note), notes.stream()).toList();
        return new Section(anchor, heading, all, items, parts, stress, symbol);
    }

    /** The same, as it should come before the eye. */
    public Section with(Stress other) {
        return new Section(anchor, heading, notes, items, parts, other, symbol);
    }

    /** The same with a picture beside its heading, and these parts. */
    public Section beside(Optional<String> picture, List<Section> others) {
        return new Section(anchor, heading, notes, items, others, stress, picture);
    }

    /** Whether there is nothing but a heading. */
    public boolean isEmpty() {
        return notes.isEmpty() && items.isEmpty() && parts.isEmpty();
    }
}
