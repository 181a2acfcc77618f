package nl.regie.research.desk;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.regie.table.Column;
import nl.regie.table.Table;
import nl.regie.terminal.FittedTable;
import nl.regie.terminal.Letters;

/** Rows of a table, as a list that prints as the first of them, and how many more there are. */
public final class Rows<R> extends AbstractList<R> {
    private static final int FIRST = 5;
    private static final int CELL = 24;

    private final Table<R> table;
    private final List<Column<R>> shown;
    private final List<R> rows;

    private Rows(Table<R> table, List<Column<R>> shown, List<R> rows) {
        this.table = Objects.requireNonNull(table, "table");
        this.shown = shown;
        this.rows = List.copyOf(rows);
    }

    /** These rows. */
    static <R> Rows<R> of(Table<R> table, List<R> rows) {
        return new Rows<>(table, table.columns(), rows);
    }

    /** The same, printed with these columns and no others, for a table that is too wide for a screen. */
    Rows<R> printedAs(List<String> columns) {
        return new Rows<>(
                table,
                table.columns().stream()
                        .filter(column -> columns.contains(column.name()))
                        .toList(),
                rows);
    }

    /** What a table of them is like: its columns, and what each means. */
    public Table<R> table() {
        return table;
    }

    @Override
    public R get(int index) {
        return rows.get(index);
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public String toString() {
        return in(Desk.columns());
    }

    /** As it prints on a screen of this many columns. */
    String in(int columns) {
        List<List<String>> cells = rows.stream()
                .limit(FIRST)
                .map(row -> shown.stream().map(column -> cell(column, row)).toList())
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add(table.name() + ": " + rows.size() + " rows");
        lines.addAll(new FittedTable(shown.stream().map(Column::name).toList(), cells, columns)
                .lines(shown.stream().map(column -> 0).toList()));
        if (rows.size() > FIRST) {
            lines.add("… and " + (rows.size() - FIRST) + " more");
        }
        return String.join("\n", lines);
    }

    private String cell(Column<R> column, R row) {
        Optional<?> value = column.value().apply(row);
        String text = value.map(each ->
                        each instanceof Double number ? String.format(Locale.ENGLISH, "%.3f", number) : each.toString())
                .orElse("");
        return Letters.cut(text, CELL);
    }
}
