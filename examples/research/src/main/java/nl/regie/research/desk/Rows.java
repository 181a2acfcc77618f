package nl.regie.research.desk;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.regie.table.Column;
import nl.regie.table.Table;

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
        List<List<String>> lines = new ArrayList<>();
        lines.add(shown.stream().map(Column::name).toList());
        rows.stream()
                .limit(FIRST)
                .forEach(row -> lines.add(
                        shown.stream().map(column -> cell(column, row)).toList()));
        List<Integer> widths = IntStream.range(0, shown.size())
                .mapToObj(column -> lines.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElse(0))
                .toList();
        StringBuilder text = new StringBuilder(table.name() + ": " + rows.size() + " rows");
        lines.forEach(line -> {
            StringBuilder cells = new StringBuilder();
            for (int column = 0; column < shown.size(); column++) {
                cells.append(line.get(column))
                        .append(" "
                                .repeat(2
                                        + widths.get(column)
                                        - line.get(column).length()));
            }
            text.append('\n').append(cells.toString().stripTrailing());
        });
        int more = rows.size() - FIRST;
        return text + (more > 0 ? "\n… and " + more + " more" : "");
    }

    private String cell(Column<R> column, R row) {
        Optional<?> value = column.value().apply(row);
        String text = value.map(each ->
                        each instanceof Double number ? String.format(Locale.ENGLISH, "%.3f", number) : each.toString())
                .orElse("");
        return text.length() <= CELL ? text : text.substring(0, CELL - 2) + " …";
    }
}
