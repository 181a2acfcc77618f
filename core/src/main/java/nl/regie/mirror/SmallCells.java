package nl.regie.mirror;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which numbers of a table are hidden, because they are about few people, and which others with them, so that none of
 * these can be worked out from what is shown: a row adds up to its total, a column to that of the whole, and both to
 * the total of all.
 *
 * <p>Nought is about nobody and is shown. A group that is small itself shows nothing. Hidden cells are not told apart:
 * one of them may be small, or hidden for another. What was shown is then tried: a table counts as safe when for each
 * hidden number there is another table with the same numbers shown, in which it is another. That holds within one table
 * and its totals; it does not hold for two tables about almost the same people, whose difference can be small. For a
 * statement and its parts {@link Mirror} hides more.
 */
public final class SmallCells {
    /** Fewer than this many are hidden where nothing else is said. Ours; the sources name no number. */
    public static final int LEAST_SHOWN = 10;

    private final int leastShown;

    private SmallCells(int leastShown) {
        this.leastShown = leastShown;
    }

    /** Hides fewer than {@value #LEAST_SHOWN}. */
    public static SmallCells hidden() {
        return hiddenBelow(LEAST_SHOWN);
    }

    /**
     * Hides fewer than so many.
     *
     * @param leastShown 2 at least, for nought is shown and one person never is
     * @throws IllegalArgumentException if it is less
     */
    public static SmallCells hiddenBelow(int leastShown) {
        if (leastShown < 2) {
            throw new IllegalArgumentException("One person is never shown: hide fewer than 2 at least.");
        }
        return new SmallCells(leastShown);
    }

    /** The least number above nought that is shown. */
    public int leastShown() {
        return leastShown;
    }

    /**
     * What is hidden of a table.
     *
     * @param counts by group and column, none below nought, two columns at least and all rows as long; each dossier of
     *     a group is in one column
     * @throws IllegalArgumentException if it is no such table
     */
    public Shown in(List<List<Integer>> counts) {
        boolean isTable = counts.stream()
                .allMatch(row -> row.size() >= 2
                        && row.size() == counts.get(0).size()
                        && row.stream().allMatch(count -> count >= 0));
        if (!isTable) {
            throw new IllegalArgumentException("A table has two columns at least, and all rows as long.");
        }
        Table table = new Table(counts);
        hideSmallGroups(table);
        hideSmallCells(table);
        return new Shown(table);
    }

    private boolean isSmall(Edge edge) {
        return 0 < edge.count && edge.count < leastShown;
    }

    /** Totals of groups are shown beside every column: what is hidden of them does not hang on the cells. */
    private void hideSmallGroups(Table table) {
        table.groups.stream().filter(this::isSmall).forEach(Edge::hide);
        if (isSmall(table.total)) {
            table.total.hide();
        }
        while (isAnyGroupKnown(table)) {
            Edge next = smallest(table.groups.stream()).orElse(table.total);
            next.hide();
        }
        for (int row = 0; row < table.groups.size(); row++) {
            if (table.groups.get(row).isHidden) {
                table.cells.get(row).forEach(Edge::hideInASmallGroup);
            }
        }
    }

    /** A hidden group has one dossier at least. */
    private static boolean isAnyGroupKnown(Table table) {
        List<Edge> hidden = table.groups.stream().filter(edge -> edge.isHidden).toList();
        int sum = hidden.stream().mapToInt(edge -> edge.count).sum();
        return !table.total.isHidden && (hidden.size() == 1 || (!hidden.isEmpty() && sum == hidden.size()));
    }

    private void hideSmallCells(Table table) {
        table.allCells().filter(this::isSmall).forEach(Edge::hide);
        table.columns.stream().filter(this::isSmall).forEach(Edge::hide);
        Optional<List<Edge>> toChooseFrom = table.findToTakeAlong();
        while (toChooseFrom.isPresent()) {
            table.findBest(toChooseFrom.get()).ifPresentOrElse(Edge::hide, table::hideAll);
            toChooseFrom = table.findToTakeAlong();
        }
    }

    private static Optional<Edge> smallest(Stream<Edge> edges) {
        return edges.filter(edge -> !edge.isHidden && edge.count > 0).min(Comparator.comparingInt(edge -> edge.count));
    }

    /** What may be shown of a table. */
    public static final class Shown {
        private final Table table;

        private Shown(Table table) {
            this.table = table;
        }

        /** The number of a group in a column; empty where it is hidden. */
        public Optional<Integer> count(int row, int column) {
            return table.cells.get(row).get(column).shown();
        }

        /** How many dossiers a group has; empty where it is hidden. */
        public Optional<Integer> ofGroup(int row) {
            return table.groups.get(row).shown();
        }

        /** The number of all groups together in a column; empty where it is hidden. */
        public Optional<Integer> ofWhole(int column) {
            return table.columns.get(column).shown();
        }

        /** How many dossiers there are in all groups together; empty where it is hidden. */
        public Optional<Integer> dossiers() {
            return table.total.shown();
        }
    }

    /** A number of the table, as what goes from its row to its column. */
    private static final class Edge {
        private final int from;
        private final int to;
        private final int count;
        private boolean isHidden;
        private boolean isKnown;
        private boolean mayBeNought;

        private Edge(int from, int to, int count) {
            this.from = from;
            this.to = to;
            this.count = count;
        }

        private void hide() {
            isHidden = true;
        }

        /** Who knows what the group is may know which answers it cannot have: its noughts hide nothing else. */
        private void hideInASmallGroup() {
            isHidden = true;
            isKnown = count == 0;
        }

        private void hideAlsoNought() {
            isHidden = true;
            isKnown = false;
            mayBeNought = true;
        }

        private boolean mayVary() {
            return isHidden && !isKnown;
        }

        /** What was hidden alone is one at least, for nought is shown. */
        private boolean canBeLess() {
            return isHidden && count > (mayBeNought ? 0 : 1);
        }

        private Optional<Integer> shown() {
            return isHidden ? Optional.empty() : Optional.of(count);
        }
    }

    /**
     * The table as a stream of dossiers: from the start through each group and each column to the end, and back. All
     * that comes in at a place goes out of it, which is to say that rows and columns add up. Another table with the
     * same numbers shown is this one with some sent round along hidden numbers; so a hidden number is known where
     * nothing can go round through it.
     */
    private static final class Table {
        private static final int START = 0;
        private static final int END = 1;

        private final List<Edge> groups;
        private final List<List<Edge>> cells;
        private final List<Edge> columns;
        private final Edge total;
        private final int places;

        private Table(List<List<Integer>> counts) {
            int rows = counts.size();
            int width = counts.isEmpty() ? 0 : counts.get(0).size();
            places = 2 + rows + width;
            cells = IntStream.range(0, rows)
                    .mapToObj(row -> IntStream.range(0, width)
                            .mapToObj(column -> new Edge(
                                    2 + row, 2 + rows + column, counts.get(row).get(column)))
                            .toList())
                    .toList();
            groups = IntStream.range(0, rows)
                    .mapToObj(row -> new Edge(START, 2 + row, sum(cells.get(row).stream())))
                    .toList();
            columns = IntStream.range(0, width)
                    .mapToObj(column ->
                            new Edge(2 + rows + column, END, sum(cells.stream().map(row -> row.get(column)))))
                    .toList();
            total = new Edge(END, START, sum(groups.stream()));
        }

        private static int sum(Stream<Edge> edges) {
            return edges.mapToInt(edge -> edge.count).reduce(0, Math::addExact);
        }

        private Stream<Edge> allCells() {
            return cells.stream().flatMap(List::stream);
        }

        private List<Edge> hidden() {
            return Stream.of(allCells(), columns.stream(), groups.stream(), Stream.of(total))
                    .flatMap(edges -> edges)
                    .filter(Edge::mayVary)
                    .toList();
        }

        private void hideAll() {
            allCells().forEach(Edge::hideAlsoNought);
            columns.forEach(Edge::hideAlsoNought);
        }

        /**
         * Of what one more is to be hidden: of the row, column or totals in which one number is hidden alone, or else
         * of those of a number that is known all the same. Empty where nothing is known.
         */
        private Optional<List<Edge>> findToTakeAlong() {
            return IntStream.range(1, places)
                    .mapToObj(this::at)
                    .filter(edges -> edges.stream()
                                    .filter(edge -> edge.isHidden && edge.count > 0)
                                    .count()
                            == 1)
                    .filter(edges -> smallest(edges.stream()).isPresent())
                    .findFirst()
                    .or(() -> findKnown().map(this::beside));
        }

        /** What adds up with a number; of a group, or where that is all hidden, what adds up with its cells. */
        private List<Edge> beside(Edge known) {
            List<Edge> next = Stream.concat(at(known.from).stream(), at(known.to).stream())
                    .toList();
            return smallest(next.stream()).isPresent()
                    ? next
                    : next.stream()
                            .filter(Edge::mayVary)
                            .flatMap(edge -> Stream.concat(at(edge.from).stream(), at(edge.to).stream()))
                            .distinct()
                            .toList();
        }

        /** One that leads to where something is hidden already goes before others, and then the smallest. */
        private Optional<Edge> findBest(List<Edge> edges) {
            boolean[] isHiddenAt = new boolean[places];
            hidden().forEach(edge -> {
                isHiddenAt[edge.from] = true;
                isHiddenAt[edge.to] = true;
            });
            return edges.stream()
                    .filter(edge -> !edge.isHidden && edge.count > 0)
                    .min(Comparator.comparing((Edge edge) -> !(isHiddenAt[edge.from] && isHiddenAt[edge.to]))
                            .thenComparingInt(edge -> edge.count));
        }

        /** The cells and totals of columns that add up at a place; the totals of groups stay as they are. */
        private List<Edge> at(int place) {
            return Stream.concat(allCells(), columns.stream())
                    .filter(edge -> (edge.from == place || edge.to == place) && !isAlone(edge))
                    .toList();
        }

        /** Whether it is all that its group has: then it is known from the total of the group. */
        private boolean isAlone(Edge edge) {
            return groups.stream().anyMatch(group -> group.to == edge.from && group.count == edge.count);
        }

        /** A hidden number above nought that is the same in every table with the same numbers shown. */
        private Optional<Edge> findKnown() {
            List<Edge> hidden = hidden();
            List<List<Edge>> onward = byPlace();
            List<List<Edge>> back = byPlace();
            hidden.forEach(edge -> {
                onward.get(edge.from).add(edge);
                if (edge.canBeLess()) {
                    back.get(edge.to).add(edge);
                }
            });
            return hidden.stream()
                    .filter(edge -> edge.count > 0)
                    .filter(edge -> !leads(edge.to, edge.from, edge, onward, back)
                            && !(edge.canBeLess() && leads(edge.from, edge.to, edge, onward, back)))
                    .findFirst();
        }

        private List<List<Edge>> byPlace() {
            return IntStream.range(0, places)
                    .mapToObj(place -> (List<Edge>) new ArrayList<Edge>())
                    .toList();
        }

        /** Whether one more can be sent from one place to the other, without this number. */
        private boolean leads(int from, int to, Edge without, List<List<Edge>> onward, List<List<Edge>> back) {
            boolean[] isSeen = new boolean[places];
            Deque<Integer> next = new ArrayDeque<>(List.of(from));
            isSeen[from] = true;
            while (!next.isEmpty() && !isSeen[to]) {
                int place = next.pop();
                onward.get(place).stream()
                        .filter(edge -> edge != without && !isSeen[edge.to])
                        .forEach(edge -> {
                            isSeen[edge.to] = true;
                            next.push(edge.to);
                        });
                back.get(place).stream()
                        .filter(edge -> edge != without && !isSeen[edge.from])
                        .forEach(edge -> {
                            isSeen[edge.from] = true;
                            next.push(edge.from);
                        });
            }
            return isSeen[to];
        }
    }
}
