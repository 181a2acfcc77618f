package nl.regie.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import nl.regie.organisation.AccentColour;

/**
 * Time as a line from above to below: a day stands on one side of it and on the other what happened then, each with a
 * mark. Each kind of thing has a mark of its own shape, so that it is told from others without colour. Days between
 * which much time passed stand further apart. Nothing is counted, and no kind is better than another.
 *
 * @param lanes a kind of thing each, in the order in which they are read where they have a day in common; the place of
 *     a kind says which mark it has
 */
public record Lanes(String title, List<Lane> lanes) implements Picture {
    private static final double WIDTH = 400;
    private static final double DAY = 142;
    private static final double LINE = 158;
    private static final double FROM = 174;
    private static final double MARK = 5;
    private static final double EDGE = 4;
    private static final double ROOM = 5;
    private static final double A_DAY = 0.15;
    private static final double FURTHEST = 24;

    /** Keeps the lanes as they are at this moment. */
    public Lanes {
        lanes = List.copyOf(lanes);
    }

    /**
     * What happened, and when.
     *
     * @param label a short word for it
     * @param days in the order in which they came
     */
    public record Lane(String label, List<Day> days) {
        /** Keeps the days as they are at this moment. */
        public Lane {
            days = List.copyOf(days);
        }
    }

    /** A day, and how it is written. */
    public record Day(LocalDate on, String written) {}

    /** Day by day what happened. */
    @Override
    public List<Words> words() {
        return byDay().values().stream()
                .map(day -> new Words(
                        day.written(),
                        day.lanes().stream()
                                .map(lane -> lanes.get(lane).label())
                                .toList()))
                .toList();
    }

    @Override
    public String svg(AccentColour accent) {
        return drawn(height -> Drawing.fromTheLeft(accent, WIDTH, height));
    }

    @Override
    public String svgFromTheRight(AccentColour accent) {
        return drawn(height -> Drawing.fromTheRight(accent, WIDTH, height));
    }

    /** What happened on a day: of which lanes. */
    private record OnDay(String written, List<Integer> lanes) {}

    private Map<LocalDate, OnDay> byDay() {
        Map<LocalDate, OnDay> days = new TreeMap<>();
        for (int i = 0; i < lanes.size(); i++) {
            for (Day day : lanes.get(i).days()) {
                List<Integer> seen = days.computeIfAbsent(day.on(), none -> new OnDay(day.written(), new ArrayList<>()))
                        .lanes();
                if (!seen.contains(i)) {
                    seen.add(i);
                }
            }
        }
        return days;
    }

    private String drawn(DoubleFunction<Drawing> ofHeight) {
        List<Row> rows = rows();
        double height = rows.isEmpty() ? 2 * EDGE : rows.get(rows.size() - 1).below() + EDGE;
        Drawing drawing = ofHeight.apply(height);
        if (!rows.isEmpty()) {
            drawing.line(
                    LINE,
                    rows.get(0).firstMark(),
                    LINE,
                    rows.get(rows.size() - 1).firstMark());
        }
        rows.forEach(row -> row.draw(drawing));
        return drawing.svg(this);
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        double top = EDGE;
        LocalDate former = LocalDate.MAX;
        for (Map.Entry<LocalDate, OnDay> each : byDay().entrySet()) {
            if (!rows.isEmpty()) {
                top += Math.min(FURTHEST, ChronoUnit.DAYS.between(former, each.getKey()) * A_DAY);
            }
            Row row = new Row(
                    top,
                    Lettering.NAME.lines(each.getValue().written(), DAY),
                    each.getValue().lanes().stream()
                            .map(lane -> new Happened(
                                    lane, Lettering.PLAIN.lines(lanes.get(lane).label(), WIDTH - FROM - EDGE)))
                            .toList());
            rows.add(row);
            top = row.below();
            former = each.getKey();
        }
        return rows;
    }

    /** A kind of thing in the lines in which it is written. */
    private record Happened(int lane, List<String> lines) {
        double height() {
            return lines.size() * Lettering.PLAIN.height();
        }
    }

    /** A day, from its top. */
    private record Row(double top, List<String> written, List<Happened> happened) {
        double firstMark() {
            return top + Lettering.PLAIN.height() / 2;
        }

        double below() {
            double high = happened.stream().mapToDouble(Happened::height).sum();
            return top + Math.max(high, written.size() * Lettering.NAME.height()) + ROOM;
        }

        void draw(Drawing drawing) {
            drawing.textFrom(
                    EDGE, firstMark() + (written.size() - 1) * Lettering.NAME.height() / 2, Lettering.NAME, written);
            double at = top;
            for (Happened each : happened) {
                double middle = at + Lettering.PLAIN.height() / 2;
                drawing.mark(each.lane(), LINE, middle, MARK);
                drawing.textFrom(FROM, at + each.height() / 2, Lettering.PLAIN, each.lines());
                at += each.height();
            }
        }
    }
}
