package nl.regie.mirror;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.cohort.Group;
import nl.regie.entry.LocalizedText;

/**
 * One table: of each group, and of all together, how many dossiers there are of each kind, beside the number that they
 * are of.
 *
 * @param subject what it is about
 * @param day the day; empty where each dossier was read on the day of its own last entry
 * @param columns the kinds of answer; each dossier is in one of them
 * @param rows the groups in the order of their names, and the whole last
 */
public record MirrorTable(Subject subject, Optional<LocalDate> day, List<Column> columns, List<Row> rows) {
    /** Keeps the columns and rows as they are. */
    public MirrorTable {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(day, "day");
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A kind of answer.
     *
     * @param code its name in the data, the same in every language
     * @param wording the name of what it is called, in the module
     */
    public record Column(String code, String wording) {
        /** What it is called. */
        public LocalizedText text(CareModule module) {
            return module.wordingById(wording);
        }
    }

    /**
     * A group, or the whole.
     *
     * @param group the group; empty for the whole, and for dossiers that are in no group
     * @param isWhole whether it is all groups together
     * @param dossiers how many dossiers it has; empty where that is hidden
     * @param counts how many are in each column; empty where that is hidden
     */
    public record Row(
            Optional<Group> group, boolean isWhole, Optional<Integer> dossiers, List<Optional<Integer>> counts) {
        /** Keeps the counts as they are. */
        public Row {
            Objects.requireNonNull(group, "group");
            Objects.requireNonNull(dossiers, "dossiers");
            counts = List.copyOf(counts);
        }

        /** The share of a column in a thousand, rounded; empty where something of it is hidden, or there is nobody. */
        public Optional<Integer> perThousand(int column) {
            return counts.get(column).flatMap(count -> dossiers.filter(all -> all > 0)
                    .map(all -> Math.toIntExact((count * 2_000L + all) / (2L * all))));
        }

        private Row hidden() {
            return new Row(
                    group,
                    isWhole,
                    dossiers,
                    counts.stream().map(count -> Optional.<Integer>empty()).toList());
        }

        /** Whether anything of it is hidden. */
        public boolean isAnythingHidden() {
            return dossiers.isEmpty() || counts.stream().anyMatch(Optional::isEmpty);
        }
    }

    /** The row of all groups together. */
    public Row whole() {
        return rows.get(rows.size() - 1);
    }

    /** The same with one group and the whole only. */
    MirrorTable beside(Group own) {
        return new MirrorTable(
                subject,
                day,
                columns,
                rows.stream()
                        .filter(row ->
                                row.isWhole() || row.group().filter(own::equals).isPresent())
                        .toList());
    }

    /**
     * The same without the rows in which something is hidden here, or in tables that say something of each dossier that
     * this one says too: a verdict on a whole follows from those on its parts, so of both together a hidden number can
     * be worked out. The row of all groups goes with the first of them, for the others and it would give that away. A
     * group that is hidden itself is so in each table, and takes nothing with it.
     *
     * @param linked of the same groups
     */
    MirrorTable withoutWhatFollowsFrom(List<MirrorTable> linked) {
        List<Boolean> isToGo = IntStream.range(0, rows.size())
                .mapToObj(i -> Stream.concat(Stream.of(this), linked.stream())
                        .map(table -> table.rows().get(i))
                        .anyMatch(row -> row.dossiers().isPresent() && row.isAnythingHidden()))
                .toList();
        boolean isWholeToGo = isToGo.contains(true);
        return new MirrorTable(
                subject,
                day,
                columns,
                IntStream.range(0, rows.size())
                        .mapToObj(i -> isToGo.get(i) || (rows.get(i).isWhole() && isWholeToGo)
                                ? rows.get(i).hidden()
                                : rows.get(i))
                        .toList());
    }

    /** The table of counts of groups, with what is small hidden. */
    static MirrorTable of(
            Subject subject,
            Optional<LocalDate> day,
            List<Column> columns,
            List<Optional<Group>> groups,
            List<List<Integer>> counts,
            SmallCells hiding) {
        SmallCells.Shown shown = hiding.in(counts);
        boolean isOfGroups = groups.size() > 1 || groups.stream().anyMatch(Optional::isPresent);
        List<Row> rows = new ArrayList<>();
        for (int row = 0; isOfGroups && row < groups.size(); row++) {
            int at = row;
            rows.add(new Row(
                    groups.get(row),
                    false,
                    shown.ofGroup(row),
                    IntStream.range(0, columns.size())
                            .mapToObj(column -> shown.count(at, column))
                            .toList()));
        }
        rows.add(new Row(
                Optional.empty(),
                true,
                shown.dossiers(),
                IntStream.range(0, columns.size()).mapToObj(shown::ofWhole).toList()));
        return new MirrorTable(subject, day, columns, rows);
    }
}
