package nl.regie.page;

import java.util.List;
import java.util.stream.IntStream;
import nl.regie.page.Block.Row;
import nl.regie.page.Block.Table;

/**
 * How much room on paper a table needs to begin: its head and its first row stand on one page. A page measures no
 * letters, so it is about that, and rather more.
 */
final class Beginning {
    private static final double WIDTH = 182;
    private static final double LETTER = 2.4;
    private static final double LINE = 5.4;
    private static final double AROUND = 3;

    /** A head of two lines, and a heading above it. */
    private static final double HEAD = 24;

    /** What the style has a class for. */
    private static final List<Integer> STEPS = List.of(40, 60, 80, 110, 150, 200);

    private Beginning() {}

    /**
     * In millimetres; of what is no table, or has a first row as long as a page, the least.
     *
     * @param size of the letters, as a share of the usual ones
     */
    static int of(Item item, double size) {
        double needed = item.blocks().stream()
                .filter(Table.class::isInstance)
                .mapToDouble(block -> height((Table) block, size))
                .findFirst()
                .orElse(0);
        return STEPS.stream().filter(step -> step >= needed).findFirst().orElse(STEPS.get(0));
    }

    private static double height(Table table, double size) {
        double letters = WIDTH / table.columns().size() / (LETTER * size);
        return size
                * (HEAD
                        + table.rows().stream()
                                .limit(1)
                                .mapToDouble(row -> height(row, letters))
                                .sum());
    }

    private static double height(Row row, double letters) {
        return IntStream.concat(
                                        IntStream.of(lines(row.first(), letters)),
                                        row.cells().stream().mapToInt(cell -> cell.stream()
                                                .mapToInt(value -> lines(value, letters))
                                                .sum()))
                                .max()
                                .orElse(0)
                        * LINE
                + AROUND;
    }

    private static int lines(String text, double letters) {
        return text.lines()
                .mapToInt(line -> (int) Math.ceil(Math.max(1, line.length()) / letters))
                .sum();
    }
}
