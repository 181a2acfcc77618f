package nl.regie.research.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.regie.entry.Language;
import nl.regie.finding.Verdict;
import nl.regie.mirror.SmallCells;
import nl.regie.naming.WrittenDay;
import nl.regie.research.report.Share;
import nl.regie.research.report.ShareReport;
import nl.regie.research.seen.UseSeen;
import nl.regie.research.share.Comparison;
import nl.regie.terminal.FittedTable;
import nl.regie.terminal.Letters;

/**
 * The tables that are at hand in JShell, line by line.
 *
 * @param columns how many the screen has
 */
record DeskTables(int columns) {
    private static final int NAME = 46;
    private static final List<Integer> OF_SHARES = List.of(NAME + 1, 35, 0);
    private static final List<Integer> OF_A_COMPARISON = List.of(NAME + 2, 11, 11, 11);
    private static final List<Integer> OF_USES = List.of(25, 11, 11, 11, 11, 11);

    /** Of each subject in how many dossiers it shows, and is not told. */
    List<String> shares(List<Share> shares) {
        boolean isOfSeveralDays = shares.stream().map(Share::day).distinct().count() > 1;
        Map<String, List<Share>> rows = shares.stream()
                .collect(Collectors.groupingBy(
                        share -> share.day()
                                        .filter(day -> isOfSeveralDays)
                                        .map(day -> WrittenDay.of(day, Language.EN) + " ")
                                        .orElse("")
                                + share.text().in(Language.EN),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<List<String>> cells = new ArrayList<>();
        rows.forEach((title, row) ->
                cells.add(List.of(Letters.cut(title, NAME), said(row, Verdict.MET), said(row, Verdict.CANNOT_TELL))));
        return new FittedTable(List.of("", "visible", "cannot tell"), cells, columns).lines(OF_SHARES);
    }

    private static String said(List<Share> row, Verdict verdict) {
        return row.stream()
                .filter(share -> share.isOf(verdict))
                .findFirst()
                .map(share -> ShareReport.said(share, Language.EN))
                .orElse("");
    }

    /**
     * Two sides beside each other.
     *
     * @param things what is counted
     * @param sides what each side is called
     * @param isOfShares whether it is of shares, else of means
     */
    List<String> comparison(String things, List<String> sides, Optional<Comparison> comparison, boolean isOfShares) {
        if (comparison.isEmpty()) {
            return Letters.wrapped(
                    "It cannot be told: a number behind it is about fewer than " + SmallCells.LEAST_SHOWN
                            + " dossiers.",
                    columns);
        }
        Comparison told = comparison.get();
        int times = isOfShares ? 100 : 1;
        List<List<String>> rows = List.of(
                cells(sides.get(0), told.one(), times, isOfShares),
                cells(sides.get(1), told.other(), times, isOfShares));
        List<String> lines = new ArrayList<>(
                new FittedTable(List.of("", things, "dossiers", isOfShares ? "share" : "mean"), rows, columns)
                        .atRightFrom(1)
                        .lines(OF_A_COMPARISON));
        lines.addAll(Letters.wrapped(
                String.format(
                        Locale.ENGLISH,
                        "difference %+.2f, between %+.2f and %+.2f (95 %%)",
                        told.difference() * times,
                        told.interval().low() * times,
                        told.interval().high() * times),
                columns));
        return lines;
    }

    private static List<String> cells(String name, Comparison.Side side, int times, boolean isOfShares) {
        return List.of(
                Letters.cut(name, NAME),
                String.valueOf(side.things()),
                String.valueOf(side.dossiers()),
                String.format(Locale.ENGLISH, "%.2f%s", side.mean() * times, isOfShares ? " %" : ""));
    }

    /** What became of entries, kind by kind; of a kind that few dossiers hold nothing, and no number of few. */
    List<String> uses(List<UseSeen> uses) {
        Map<String, List<UseSeen>> byKind =
                uses.stream().collect(Collectors.groupingBy(UseSeen::kind, LinkedHashMap::new, Collectors.toList()));
        List<List<String>> cells = new ArrayList<>();
        byKind.forEach((kind, rows) -> {
            if (rows.size() >= SmallCells.LEAST_SHOWN) {
                cells.add(List.of(
                        kind,
                        String.valueOf(rows.size()),
                        sum(rows.stream().map(UseSeen::byClaims).toList()),
                        sum(rows.stream().map(UseSeen::byOthers).toList()),
                        sum(rows.stream().map(UseSeen::byPages).toList()),
                        sum(rows.stream().map(UseSeen::unused).toList())));
            }
        });
        return new FittedTable(List.of("", "dossiers", "by claims", "by others", "by pages", "unused"), cells, columns)
                .atRightFrom(1)
                .lines(OF_USES);
    }

    private static String sum(List<Integer> counts) {
        long dossiers = counts.stream().filter(count -> count > 0).count();
        int sum = counts.stream().mapToInt(count -> count).sum();
        return 0 < dossiers && dossiers < SmallCells.LEAST_SHOWN ? "*" : String.valueOf(sum);
    }
}
