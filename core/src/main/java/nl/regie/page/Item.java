package nl.regie.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regie.page.Block.Blanks;
import nl.regie.page.Block.Line;
import nl.regie.page.Block.Lines;
import nl.regie.page.Block.Quote;
import nl.regie.page.Block.Row;
import nl.regie.page.Block.Table;

/**
 * One thing on a page, kept together on paper: a title where it has one, what was said of it, what else there is to
 * tell, and room to write.
 */
public record Item(Optional<String> title, List<Block> blocks) {
    /** Keeps the blocks as they are at this moment. */
    public Item {
        blocks = List.copyOf(blocks);
    }

    /** An item that has a title, or none, and nothing else yet. */
    public Item(Optional<String> title) {
        this(title, List.of());
    }

    /** The same with what somebody said, behind what was said already and before everything else. */
    public Item quote(Optional<String> words) {
        return quotes(words.stream().toList());
    }

    /** The same with several things that somebody said, in this order. */
    public Item quotes(List<String> words) {
        if (words.isEmpty()) {
            return this;
        }
        List<Block> more = new ArrayList<>(blocks);
        more.addAll(
                (int) blocks.stream().filter(Quote.class::isInstance).count(),
                words.stream().map(Quote::new).toList());
        return new Item(title, more);
    }

    /** The same with one more line, where there is a value. */
    public Item line(String label, Optional<String> value) {
        return lines(label, value.stream().toList());
    }

    /** The same with several values under one label; nothing where there are none. */
    public Item lines(String label, List<String> values) {
        return values.isEmpty() ? this : withLine(new Line(label, values), false);
    }

    /** The same with a line before every other line, where there is a value. */
    public Item firstLine(String label, Optional<String> value) {
        return value.map(only -> withLine(Line.of(label, only), true)).orElse(this);
    }

    /** The same with a table: what stands first in each row, and a cell under each of the other columns. */
    public Item table(List<String> headings, List<Row> inOrder) {
        return inOrder.isEmpty() ? this : with(new Table(Optional.empty(), headings, inOrder));
    }

    /** The same with room to write by hand at its end. */
    public Item blanks(int number) {
        return number == 0 ? this : with(new Blanks(number));
    }

    /** The same with one more block at its end. */
    public Item with(Block block) {
        List<Block> more = new ArrayList<>(blocks);
        more.add(block);
        return new Item(title, more);
    }

    /** Whether it holds more than a title. */
    public boolean saysSomething() {
        return !blocks.isEmpty();
    }

    /** All lines of an item stand together, so that a reader finds label under label. */
    private Item withLine(Line line, boolean isFirst) {
        List<Block> more = new ArrayList<>(blocks);
        for (int i = 0; i < more.size(); i++) {
            if (more.get(i) instanceof Lines there) {
                List<Line> lines = new ArrayList<>(there.lines());
                lines.add(isFirst ? 0 : lines.size(), line);
                more.set(i, new Lines(lines));
                return new Item(title, more);
            }
        }
        return with(new Lines(List.of(line)));
    }
}
