package nl.regie.table;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regie.entry.LocalizedText;
import nl.regie.naming.TypedText;

/**
 * What a table is like: its name, what a row is, and its columns. The rows come when it is written, as many as there
 * are.
 *
 * @param name as that of a column
 * @param row what one row is
 * @param columns in the order in which they stand
 */
public record Table<R>(String name, LocalizedText row, List<Column<R>> columns) {
    /** Keeps the columns as they are. */
    public Table {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(row, "row");
        columns = List.copyOf(columns);
    }

    /** The cells of a row: whole numbers, numbers, yes or no, days and texts, or nothing where a cell is empty. */
    public List<?> cells(R row) {
        return columns.stream().map(column -> column.value().apply(row)).toList();
    }

    /**
     * Writes rows as CSV (RFC 4180), with a header. A cell that a spreadsheet would take for a formula begins with an
     * apostrophe; an empty cell is one of which nothing is known or shown.
     */
    public void writeCsv(Stream<R> rows, Writer to) throws IOException {
        CsvSchema.Builder schema = CsvSchema.builder();
        columns.forEach(column -> schema.addColumn(column.name()));
        ObjectWriter writer = CsvMapper.builder()
                .build()
                .writer(schema.setUseHeader(true).setLineSeparator("\r\n").build());
        try (SequenceWriter lines = writer.writeValues(to)) {
            for (Iterator<R> each = rows.iterator(); each.hasNext(); ) {
                lines.write(columns.stream().map(cell(each.next())).toList());
            }
        }
    }

    /** The same as a text. */
    public String csv(Stream<R> rows) {
        StringWriter text = new StringWriter();
        try {
            writeCsv(rows, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private Function<Column<R>, String> cell(R row) {
        return column -> column.value()
                .apply(row)
                .map(value -> column.kind() == ValueKind.TEXT ? TypedText.inCell(value.toString()) : value.toString())
                .orElse("");
    }
}
