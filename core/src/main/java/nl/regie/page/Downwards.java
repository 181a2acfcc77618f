package nl.regie.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.regie.page.Block.Line;
import nl.regie.page.Block.Lines;
import nl.regie.page.Block.Row;
import nl.regie.page.Block.Table;

/** Tables without columns beside each other: each row is an item, in which each column is a label. */
final class Downwards {
    private Downwards() {}

    static Section read(Section section) {
        return new Section(
                section.anchor(),
                section.heading(),
                section.notes(),
                section.items().stream().flatMap(item -> read(item).stream()).toList(),
                section.parts().stream().map(Downwards::read).toList(),
                section.stress(),
                section.symbol());
    }

    private static List<Item> read(Item item) {
        List<Item> items = new ArrayList<>();
        Item before = new Item(item.title());
        for (Block block : item.blocks()) {
            if (block instanceof Table table
                    && table.rows().stream().noneMatch(row -> row.leadsTo().isPresent())) {
                if (before.title().isPresent() || before.saysSomething()) {
                    items.add(before);
                }
                table.rows().forEach(row -> items.add(itemOf(row, table.columns())));
                before = new Item(Optional.empty());
            } else {
                before = before.with(block);
            }
        }
        if (before.saysSomething() || items.isEmpty()) {
            items.add(before);
        }
        return items;
    }

    private static Item itemOf(Row row, List<String> columns) {
        List<Line> lines = IntStream.range(0, row.cells().size())
                .filter(cell -> !row.cells().get(cell).isEmpty())
                .mapToObj(cell -> new Line(columns.get(cell + 1), row.cells().get(cell)))
                .toList();
        Item item = new Item(Optional.of(row.first()));
        return lines.isEmpty() ? item : item.with(new Lines(lines));
    }
}
