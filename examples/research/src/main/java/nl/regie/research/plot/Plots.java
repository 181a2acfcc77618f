package nl.regie.research.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regie.caremodule.CareModule;
import nl.regie.cohort.Group;
import nl.regie.entry.Language;
import nl.regie.finding.Verdict;
import nl.regie.mirror.MirrorTable;
import nl.regie.mirror.Subject;
import nl.regie.naming.WrittenDay;
import nl.regie.research.report.Share;
import nl.regie.research.report.ShareReport;
import nl.regie.research.share.Interval;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The pictures there are. */
public final class Plots {
    private static final int WIDTH = 1100;
    private static final int ROW = 46;
    private static final int MARGINS = 190;
    private static final int MARK = 9;
    private static final int LONGEST = 46;
    private static final Color FAINT = new Color(0xDDDDDD);
    private static final Color GREY = new Color(0x555555);
    private static final BasicStroke WHISKER = new BasicStroke(1.6f);
    private static final BasicStroke DASHED =
            new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {5, 4}, 0);
    private static final double BELOW_NOUGHT = -5;
    private static final List<Verdict> OVER_TIME = List.of(Verdict.MET, Verdict.CANNOT_TELL);
    private static final List<Verdict> SHOWN = List.of(Verdict.MET, Verdict.NOT_MET, Verdict.CANNOT_TELL);

    private final CareModule module;
    private final Language language;

    private Plots(CareModule module, Language language) {
        this.module = module;
        this.language = language;
    }

    /** Pictures in the words of a module. */
    public static Plots in(CareModule module, Language language) {
        return new Plots(module, language);
    }

    private String say(String nl, String en) {
        return language == Language.NL ? nl : en;
    }

    private String on(Optional<LocalDate> day) {
        return day.map(each -> WrittenDay.of(each, language))
                .orElseGet(() -> module.wordingById("mirror/own-last-day").in(language));
    }

    /**
     * Of each statement of the whole, on one day, the share of dossiers in which it shows, in which there are signs
     * against it and in which it cannot be told, with their intervals. Statements stand in the order of the module.
     *
     * @param shares of one day; what is not about statements of the whole is passed over
     * @throws IllegalArgumentException if there is none, or they are of more than one day
     */
    public Plot shares(List<Share> shares) {
        List<Share> whole = shares.stream()
                .filter(share -> share.isWhole() && share.subject() instanceof Subject.OfStatement)
                .toList();
        List<Subject> subjects = whole.stream().map(Share::subject).distinct().collect(Collectors.toList());
        if (subjects.isEmpty() || whole.stream().map(Share::day).distinct().count() > 1) {
            throw new IllegalArgumentException("A picture of shares is of statements on one day.");
        }
        Collections.reverse(subjects);
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(MARGINS + ROW * subjects.size())
                .title(say("Wat in de dossiers te zien is, ", "What shows in the dossiers, ")
                        + on(whole.get(0).day())
                        + dossiers(whole))
                .xAxisTitle(below(whole))
                .yAxisTitle("")
                .build();
        plain(chart.getStyler());
        chart.getStyler().setXAxisMin(0.0).setXAxisMax(100.0).setYAxisMin(-1.0).setYAxisMax((double) subjects.size());
        chart.getStyler().setYAxisTickMarkSpacingHint(ROW * 3 / 5);
        chart.getStyler().setXAxisTickMarkSpacingHint(80);
        chart.setCustomYAxisTickLabelsFormatter(label(subjects, whole));
        for (Verdict verdict : SHOWN) {
            rows(chart, verdict, whole, subjects);
        }
        return new Plot(chart, words(whole));
    }

    private String dossiers(List<Share> whole) {
        return whole.get(0).of().map(of -> " (" + of + " dossiers)").orElse("");
    }

    /** No two labels are the same, or the library goes on looking for ones that are not. */
    private Function<Double, String> label(List<Subject> subjects, List<Share> shares) {
        return position -> {
            long row = Math.round(position);
            boolean isRow = Math.abs(position - row) < 0.01 && row >= 0 && row < subjects.size();
            String blank = blank(position);
            return isRow ? label(subjects.get((int) row), shares) + blank : blank;
        };
    }

    /** With a mark where a share is hidden: an empty row is none of nought. */
    String label(Subject subject, List<Share> shares) {
        boolean isHidden =
                shares.stream().filter(share -> share.subject().equals(subject)).anyMatch(Plots::isHidden);
        return shortened(title(subject, shares)) + (isHidden ? " *" : "");
    }

    private static boolean isHidden(Share share) {
        return SHOWN.stream().anyMatch(share::isOf) && share.isHidden();
    }

    /** What stands below a picture: its unit, what is not drawn, and what a mark says. */
    String below(List<Share> shares) {
        return say(
                        "deel van de dossiers (%), interval van 95 %; zonder “deels”",
                        "share of the dossiers (%), interval of 95 %; without “partly”")
                + hidden(shares.stream().anyMatch(Plots::isHidden));
    }

    private String hidden(boolean isAnything) {
        return isAnything ? "; " + whatAStarSays() : "";
    }

    /** For who hears the words. */
    private String explained(boolean isAnythingHidden) {
        return isAnythingHidden ? "\n" + whatAStarSays() : "";
    }

    private String whatAStarSays() {
        return say("* is verborgen: weinig mensen", "* is hidden: few people");
    }

    /** A blank of its own for each twentieth. */
    private static String blank(double position) {
        return Long.toBinaryString(2048 + Math.round(position * 20))
                .replace('0', ' ')
                .replace('1', '\u2009');
    }

    private String title(Subject subject, List<Share> shares) {
        return shares.stream()
                .filter(share -> share.subject().equals(subject))
                .findFirst()
                .map(share -> share.text().in(language))
                .orElse("");
    }

    private static String shortened(String title) {
        if (title.length() <= LONGEST) {
            return title;
        }
        int space = title.lastIndexOf(' ', LONGEST);
        return title.substring(0, space > 0 ? space : LONGEST) + " …";
    }

    private void rows(XYChart chart, Verdict verdict, List<Share> shares, List<Subject> subjects) {
        double beside = (1 - SHOWN.indexOf(verdict)) * 0.24;
        List<Double> at = new ArrayList<>();
        List<Double> rows = new ArrayList<>();
        for (Share share : shares) {
            if (share.isOf(verdict) && share.proportion().isPresent()) {
                double row = subjects.indexOf(share.subject()) + beside;
                Interval interval = share.interval().orElseThrow();
                whisker(
                        chart,
                        share.subject().code() + " " + share.answer(),
                        List.of(interval.low() * 100, interval.high() * 100),
                        List.of(row, row));
                at.add(share.proportion().orElseThrow().share() * 100);
                rows.add(row);
            }
        }
        if (!at.isEmpty()) {
            points(chart, name(verdict), at, rows, mark(verdict));
        }
    }

    private String name(Verdict verdict) {
        return module.wordingById(nl.regie.caremodule.Wording.id("verdict-name", verdict))
                .in(language);
    }

    private static Mark mark(Verdict verdict) {
        return switch (verdict) {
            case MET -> Mark.FULL;
            case NOT_MET -> Mark.CROSS;
            default -> Mark.OPEN;
        };
    }

    private static void whisker(XYChart chart, String name, List<?> across, List<Double> up) {
        XYSeries line = chart.addSeries("interval of " + name, across, up);
        line.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Line);
        line.setShowInLegend(false);
        line.setLineColor(GREY);
        line.setLineStyle(WHISKER);
        line.setMarker(SeriesMarkers.NONE);
    }

    private static void points(XYChart chart, String name, List<Double> across, List<Double> up, Mark mark) {
        XYSeries points = chart.addSeries(name, across, up);
        points.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter);
        points.setMarker(mark.marker());
        points.setMarkerColor(Color.BLACK);
    }

    /**
     * How a statement showed from day to day: of one group beside the whole, or of the whole alone.
     *
     * @param shares of days; what is about something else is passed over
     * @param group beside the whole; empty for the whole alone
     * @throws IllegalArgumentException if nothing of it was counted
     */
    public Plot course(List<Share> shares, Subject subject, Optional<Group> group) {
        List<Share> ofSubject = shares.stream()
                .filter(share -> share.subject().equals(subject) && share.day().isPresent())
                .filter(share ->
                        share.isWhole() || (group.isPresent() && share.group().equals(group)))
                .toList();
        if (ofSubject.isEmpty()) {
            throw new IllegalArgumentException("Nothing of this was counted on a day.");
        }
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(600)
                .title(ofSubject.get(0).text().in(language))
                .xAxisTitle(say("dag", "day"))
                .yAxisTitle(say(
                        "deel van de dossiers (%), met een interval van 95 %",
                        "share of the dossiers (%), with an interval of 95 %"))
                .build();
        plain(chart.getStyler());
        chart.getStyler().setYAxisMin(0.0).setYAxisMax(100.0);
        chart.getStyler().setDatePattern("yyyy-MM-dd");
        chart.getStyler().setTimezone(TimeZone.getTimeZone(ZoneOffset.UTC));
        chart.getStyler().setXAxisTickMarkSpacingHint(120);
        List<LocalDate> hidden = hiddenDays(ofSubject);
        if (!hidden.isEmpty()) {
            hidden(chart, hidden);
        }
        line(chart, ofSubject, group, Verdict.MET, Mark.FULL, WHISKER);
        line(chart, ofSubject, group, Verdict.CANNOT_TELL, Mark.OPEN, DASHED);
        if (group.isPresent()) {
            line(chart, ofSubject, Optional.empty(), Verdict.MET, Mark.CROSS, WHISKER);
            line(chart, ofSubject, Optional.empty(), Verdict.CANNOT_TELL, Mark.TRIANGLE, DASHED);
        }
        return new Plot(chart, words(ofSubject));
    }

    /** The days on which something that would be drawn is hidden. */
    List<LocalDate> hiddenDays(List<Share> shares) {
        return shares.stream()
                .filter(share -> OVER_TIME.stream().anyMatch(share::isOf) && share.isHidden())
                .flatMap(share -> share.day().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** A mark below nought, for what is hidden is none of nought. */
    private void hidden(XYChart chart, List<LocalDate> days) {
        chart.getStyler().setYAxisMin(2.0 * BELOW_NOUGHT);
        chart.setCustomYAxisTickLabelsFormatter(percent -> percent < 0 ? "" : String.valueOf(Math.round(percent)));
        XYSeries marks = chart.addSeries(
                say("verborgen: weinig mensen", "hidden: few people"),
                days.stream().map(Plots::at).toList(),
                Collections.nCopies(days.size(), BELOW_NOUGHT));
        marks.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter);
        marks.setMarker(Mark.STAR.marker());
        marks.setMarkerColor(Color.BLACK);
    }

    private static Date at(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** It breaks off where something is hidden, and is not there where nothing is shown. */
    private void line(
            XYChart chart, List<Share> shares, Optional<Group> group, Verdict verdict, Mark mark, BasicStroke stroke) {
        List<Share> all = shares.stream()
                .filter(share -> share.isOf(verdict))
                .filter(share -> group.isPresent() ? share.group().equals(group) : share.isWhole())
                .toList();
        List<Share> shown =
                all.stream().filter(share -> share.proportion().isPresent()).toList();
        if (shown.isEmpty()) {
            return;
        }
        int aside = group.isPresent() ? -4 : 4;
        List<Date> days = all.stream()
                .map(share -> at(share.day().orElseThrow().plusDays(aside)))
                .toList();
        List<Double> percents = all.stream()
                .map(share -> share.proportion().map(each -> each.share() * 100).orElse(Double.NaN))
                .toList();
        for (int i = 0; i < all.size(); i++) {
            Date day = days.get(i);
            String name = all.get(i).answer() + " of " + group + " on " + day;
            all.get(i)
                    .interval()
                    .ifPresent(interval -> whisker(
                            chart, name, List.of(day, day), List.of(interval.low() * 100, interval.high() * 100)));
        }
        XYSeries line = chart.addSeries(
                group.map(Group::value).orElseGet(() -> module.wordingById("mirror/whole")
                                .in(language)) + ": " + name(verdict) + " (" + of(shown) + ")",
                days,
                percents);
        line.setMarker(mark.marker());
        line.setMarkerColor(Color.BLACK);
        line.setLineColor(group.isPresent() ? Color.BLACK : GREY);
        line.setLineStyle(stroke);
    }

    private static String of(List<Share> shown) {
        List<Integer> dossiers =
                shown.stream().flatMap(share -> share.of().stream()).toList();
        int least = Collections.min(dossiers);
        int most = Collections.max(dossiers);
        return (least == most ? String.valueOf(least) : least + "–" + most) + " dossiers";
    }

    /**
     * How many dossiers there are of each number, or each length of time, as the bars of a histogram. It has the
     * columns of the table and no finer ones: of two cuts through the same people, small numbers could be worked out.
     *
     * @throws IllegalArgumentException if the table is not about numbers
     */
    public Plot histogram(MirrorTable table) {
        if (!(table.subject() instanceof Subject.Amount amount)) {
            throw new IllegalArgumentException("A histogram is of numbers.");
        }
        List<String> names = table.columns().stream()
                .map(column -> column.text(module).in(language))
                .toList();
        List<Optional<Integer>> counts = table.whole().counts();
        CategoryChart chart = new CategoryChartBuilder()
                .width(WIDTH)
                .height(560)
                .title(table.subject().text(module).in(language) + ", " + on(table.day())
                        + table.whole()
                                .dossiers()
                                .map(of -> " (" + of + " dossiers)")
                                .orElse(""))
                .xAxisTitle(unit(amount) + hidden(counts.stream().anyMatch(Optional::isEmpty)))
                .yAxisTitle(say("aantal dossiers", "number of dossiers"))
                .build();
        plain(chart.getStyler());
        chart.getStyler().setLegendVisible(false);
        chart.getStyler().setAvailableSpaceFill(0.7);
        int highest = counts.stream().mapToInt(count -> count.orElse(0)).max().orElse(0);
        chart.getStyler().setYAxisMin(0.0).setYAxisMax(Math.max(10.0, Math.ceil(highest / 10.0) * 10));
        chart.getStyler().setYAxisTickMarkSpacingHint(50);
        List<String> labels = new ArrayList<>();
        List<Integer> heights = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            labels.add(names.get(i) + ": " + counts.get(i).map(String::valueOf).orElse("*"));
            heights.add(counts.get(i).orElse(0));
        }
        chart.addSeries("dossiers", labels, heights).setFillColor(GREY);
        return new Plot(
                chart, String.join("; ", labels) + explained(counts.stream().anyMatch(Optional::isEmpty)));
    }

    private String unit(Subject.Amount amount) {
        return amount == Subject.Amount.DAYS_TO_AGREED_PLAN ? say("dagen", "days") : say("hoe veel", "how many");
    }

    private static void plain(AxesChartStyler styler) {
        styler.setChartBackgroundColor(Color.WHITE);
        styler.setPlotBackgroundColor(Color.WHITE);
        styler.setPlotBorderColor(GREY);
        styler.setPlotGridLinesColor(FAINT);
        styler.setPlotGridLinesStroke(new BasicStroke(1));
        styler.setLegendPosition(Styler.LegendPosition.OutsideS);
        styler.setLegendLayout(Styler.LegendLayout.Horizontal);
        styler.setLegendBorderColor(Color.WHITE);
        styler.setChartTitleFont(new Font(Font.SANS_SERIF, Font.BOLD, 17));
        styler.setAxisTitleFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
        styler.setAxisTickLabelsFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
        styler.setLegendFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
        styler.setMarkerSize(MARK);
        styler.setDecimalPattern("#0");
        styler.setChartTitleBoxVisible(false);
    }

    private String words(List<Share> shares) {
        return shares.stream()
                        .filter(share -> SHOWN.stream().anyMatch(share::isOf))
                        .map(share -> share.text().in(language)
                                + share.day().map(day -> ", " + day).orElse("")
                                + share.group()
                                        .map(group -> ", " + group.value())
                                        .orElse("")
                                + ", " + share.answerText().in(language) + ": " + ShareReport.said(share, language))
                        .collect(Collectors.joining("\n"))
                + explained(shares.stream().anyMatch(Plots::isHidden));
    }
}
