package nl.regie.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table for a terminal of some width, of which no line is wider. Columns are as wide as somebody wishes, where there
 * is room; else as what stands in them; else their words stand below each other. Where not even the widest words fit
 * beside each other, each row becomes lines: what it is called, and below it each cell behind the head of its column.
 */
public final class FittedTable {
    private static final int BETWEEN = 2;

    /** So much of a name has to fit on a line before it is broken into letters. */
    private static final int NAME = 12;

    private final List<String> head;
    private final List<List<String>> rows;
    private final int width;
    private final int firstAtRight;

    /**
     * A table.
     *
     * @param head what each column is called; the first holds what each row is called
     * @param rows as many cells each as there are columns
     * @param width how many columns the terminal has
     */
    public FittedTable(List<String> head, List<List<String>> rows, int width) {
        this(head, rows, width, head.size());
    }

    private FittedTable(List<String> head, List<List<String>> rows, int width, int firstAtRight) {
        this.head = List.copyOf(head);
        this.rows = rows.stream().map(List::copyOf).toList();
        this.width = width;
        this.firstAtRight = firstAtRight;
        this.rows.forEach(row -> Objects.checkIndex(row.size() - 1, this.head.size()));
    }

    /** The same, with all columns from this one on at the right, as numbers below each other. */
    public FittedTable atRightFrom(int column) {
        return new FittedTable(head, rows, width, column);
    }

    /**
     * Its lines, the head first.
     *
     * @param wished how wide each column is where there is room, with what stands between it and the next
     */
    public List<String> lines(List<Integer> wished) {
        List<Integer> natural = ofAll(Letters::width);
        List<Integer> alike = IntStream.range(0, wished.size())
                .mapToObj(column -> Math.max(wished.get(column), natural.get(column) + BETWEEN) - BETWEEN)
                .toList();
        if (fits(alike)) {
            return beside(alike);
        }
        if (fits(natural)) {
            return beside(natural);
        }
        List<Integer> words = ofAll(Letters::widestWord);
        if (fits(words)) {
            return beside(spread(words, natural));
        }
        List<Integer> brokenNames = new ArrayList<>(words);
        brokenNames.set(0, Math.min(NAME, words.get(0)));
        return fits(brokenNames) ? beside(spread(brokenNames, natural)) : below();
    }

    private List<Integer> ofAll(java.util.function.ToIntFunction<String> measure) {
        return IntStream.range(0, head.size())
                .mapToObj(column -> Stream.concat(Stream.of(head), rows.stream())
                        .mapToInt(row -> measure.applyAsInt(row.get(column)))
                        .max()
                        .orElse(0))
                .toList();
    }

    private boolean fits(List<Integer> widths) {
        return sum(widths) <= width;
    }

    private static int sum(List<Integer> widths) {
        return widths.stream().mapToInt(each -> each).sum() + BETWEEN * (widths.size() - 1);
    }

    /** What is left goes, column by column, to the one that is narrowest of those that need more. */
    private List<Integer> spread(List<Integer> least, List<Integer> most) {
        List<Integer> widths = new ArrayList<>(least);
        for (int left = width - sum(least); left > 0; left--) {
            int narrowest = -1;
            for (int column = 0; column < widths.size(); column++) {
                boolean needsMore = widths.get(column) < most.get(column);
                if (needsMore && (narrowest < 0 || widths.get(column) < widths.get(narrowest))) {
                    narrowest = column;
                }
            }
            if (narrowest < 0) {
                break;
            }
            widths.set(narrowest, widths.get(narrowest) + 1);
        }
        return widths;
    }

    private List<String> beside(List<Integer> widths) {
        return Stream.concat(Stream.of(head), rows.stream())
                .flatMap(row -> beside(row, widths).stream())
                .toList();
    }

    private List<String> beside(List<String> row, List<Integer> widths) {
        List<List<String>> cells = IntStream.range(0, row.size())
                .mapToObj(column -> Letters.wrapped(row.get(column), Math.max(2, widths.get(column))))
                .toList();
        int deepest = cells.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int depth = 0; depth < deepest; depth++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < cells.size(); column++) {
                String cell =
                        depth < cells.get(column).size() ? cells.get(column).get(depth) : "";
                line.append(column == 0 ? "" : " ".repeat(BETWEEN));
                line.append(
                        column < firstAtRight
                                ? Letters.padded(cell, widths.get(column))
                                : Letters.atRight(cell, widths.get(column)));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private List<String> below() {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            lines.addAll(Letters.wrapped(row.get(0), width));
            for (int column = 1; column < row.size(); column++) {
                String called = head.get(column).isEmpty() ? "" : head.get(column) + ": ";
                Letters.wrapped(called + row.get(column), width - BETWEEN)
                        .forEach(part -> lines.add(" ".repeat(BETWEEN) + part));
            }
        }
        return lines;
    }
}
