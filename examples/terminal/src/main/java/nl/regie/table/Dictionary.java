package nl.regie.table;

import java.util.List;
import java.util.stream.Stream;
import nl.regie.entry.Language;
import nl.regie.entry.LocalizedText;

/**
 * The data dictionary: a table that says of each column of others what it means, in what it is counted, and its values.
 */
public final class Dictionary {
    private static final Table<Described> TABLE = new Table<>(
            "dictionary",
            LocalizedText.of("Een kolom van een tabel.", "A column of a table."),
            List.of(
                    text("table_name", "De tabel.", "The table.", Described::table),
                    text(
                            "row_nl",
                            "Wat een rij is, in het Nederlands.",
                            "What a row is, in Dutch.",
                            each -> each.row(Language.NL)),
                    text(
                            "row_en",
                            "Wat een rij is, in het Engels.",
                            "What a row is, in English.",
                            each -> each.row(Language.EN)),
                    text("column_name", "De kolom.", "The column.", each -> each.column()
                            .name()),
                    text("kind", "Het soort waarde.", "The kind of value.", each -> each.column()
                            .kind()
                            .sql()),
                    text(
                            "meaning_nl",
                            "Wat de kolom zegt, in het Nederlands.",
                            "What the column says, in Dutch.",
                            each -> each.column().meaning().nl()),
                    text(
                            "meaning_en",
                            "Wat de kolom zegt, in het Engels.",
                            "What the column says, in English.",
                            each -> each.column().meaning().en()),
                    text(
                            "unit_nl",
                            "Waarin geteld is, in het Nederlands.",
                            "In what it is counted, in Dutch.",
                            each -> each.unit(Language.NL)),
                    text(
                            "unit_en",
                            "Waarin geteld is, in het Engels.",
                            "In what it is counted, in English.",
                            each -> each.unit(Language.EN)),
                    text(
                            "values_of_it",
                            "Wat er kan staan, met streepjes ertussen; leeg: geen lijst.",
                            "What may stand there, with bars between; empty: no list.",
                            each -> String.join("|", each.column().values()))));

    private Dictionary() {}

    private record Described(Table<?> of, Column<?> column) {
        String table() {
            return of.name();
        }

        String row(Language language) {
            return of.row().in(language);
        }

        String unit(Language language) {
            return column.unit().map(unit -> unit.in(language)).orElse("");
        }
    }

    private static Column<Described> text(
            String name, String nl, String en, java.util.function.Function<Described, String> value) {
        return Column.each(name, ValueKind.TEXT, nl, en, value);
    }

    /** The dictionary of these tables, and of itself, as CSV. */
    public static String csv(List<Table<?>> tables) {
        return TABLE.csv(Stream.concat(tables.stream(), Stream.of(TABLE))
                .flatMap(table -> table.columns().stream().map(column -> new Described(table, column))));
    }
}
