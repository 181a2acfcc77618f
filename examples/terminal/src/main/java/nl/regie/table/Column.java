package nl.regie.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.regie.entry.LocalizedText;

/**
 * One column of a table.
 *
 * @param name small letters, digits and low lines
 * @param kind what kind of values it has
 * @param meaning what it says
 * @param unit in what it is counted; empty where it is no number
 * @param values what may stand in it; empty where that is not a list
 * @param value of a row; empty where there is none
 */
public record Column<R>(
        String name,
        ValueKind kind,
        LocalizedText meaning,
        Optional<LocalizedText> unit,
        List<String> values,
        Function<R, Optional<?>> value) {
    private static final Pattern NAME = Pattern.compile("^[a-z][a-z0-9_]{0,40}$");

    /**
     * Keeps the values as they are.
     *
     * @throws IllegalArgumentException if the name cannot be one
     */
    public Column {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(meaning, "meaning");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(value, "value");
        values = List.copyOf(values);
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("A column is named by small letters, digits and low lines.");
        }
    }

    /** The same column of rows that can be nothing but these codes. */
    public Column<R> oneOf(List<String> codes) {
        return new Column<>(name, kind, meaning, unit, codes, value);
    }

    /** The same column, counted in this. */
    public Column<R> in(String nl, String en) {
        return new Column<>(name, kind, meaning, Optional.of(LocalizedText.of(nl, en)), values, value);
    }

    /** A column that may be empty. */
    public static <R> Column<R> some(
            String name, ValueKind kind, String nl, String en, Function<R, Optional<?>> value) {
        return new Column<>(name, kind, LocalizedText.of(nl, en), Optional.empty(), List.of(), value);
    }

    /** A column in which each row has a value. */
    public static <R> Column<R> each(String name, ValueKind kind, String nl, String en, Function<R, ?> value) {
        return some(name, kind, nl, en, row -> Optional.of(value.apply(row)));
    }
}
