package nl.regie.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import nl.regie.organisation.AccentColour;

/**
 * Time as a line: a lane for each kind of thing that happened, with a mark on each day. How far marks stand apart is
 * how long it took. Nothing is counted, and no lane is better than another.
 *
 * @param lanes one under the other, in the order in which they are read
 */
public record Lanes(String title, List<Lane> lanes) implements Picture {
    private static final double WIDTH = 520;
    private static final double LABEL = 150;
    private static final double FROM = 166;
    private static final double TO = 508;
    private static final double MARK = 5;
    private static final double ROOM = 12;
    private static final double APART = 44;

    /** Keeps the lanes as they are at this moment. */
    public Lanes {
        lanes = List.copyOf(lanes);
    }

    /**
     * What happened, and when.
     *
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

    @Override
    public List<Words> words() {
        return lanes.stream()
                .map(lane -> new Words(
                        lane.label(), lane.days().stream().map(Day::written).toList()))
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

    private String drawn(DoubleFunction<Drawing> ofHeight) {
        List<List<String>> labels = lanes.stream()
                .map(lane -> Lettering.NAME.lines(lane.label(), LABEL - ROOM))
                .toList();
        Optional<Line> line = line();
        double height = labels.stream().mapToDouble(Lanes::height).sum() + 2 * ROOM;
        Drawing drawing = ofHeight.apply(height);
        line.ifPresent(known -> known.drawYears(drawing, height));
        double top = 0;
        for (int i = 0; i < lanes.size(); i++) {
            double y = top + height(labels.get(i)) / 2;
            drawing.text(LABEL / 2, y, Lettering.NAME, labels.get(i));
            drawing.line(FROM, y, TO, y);
            List<Day> days = lanes.get(i).days();
            line.ifPresent(known -> days.forEach(day -> drawing.disc(known.at(day.on()), y, MARK)));
            top += height(labels.get(i));
        }
        return drawing.svg(this);
    }

    private static double height(List<String> label) {
        return label.size() * Lettering.NAME.height() + ROOM;
    }

    /** From the first day to the last, where there is one; looked for once, however many marks stand on it. */
    private Optional<Line> line() {
        List<LocalDate> days = lanes.stream()
                .flatMap(lane -> lane.days().stream())
                .map(Day::on)
                .sorted()
                .toList();
        return days.isEmpty() ? Optional.empty() : Optional.of(new Line(days.get(0), days.get(days.size() - 1)));
    }

    /** Where days stand. */
    private record Line(LocalDate first, LocalDate last) {
        void drawYears(Drawing drawing, double height) {
            years().forEach(year -> drawing.line(at(year), ROOM / 2, at(year), height - 2 * ROOM));
            writtenYears()
                    .forEach(year -> drawing.text(
                            Math.max(FROM + ROOM, at(year)),
                            height - ROOM,
                            Lettering.PLAIN,
                            List.of(Integer.toString(year))));
        }

        /** The years that begin between the first day and the last. */
        List<Integer> years() {
            return IntStream.rangeClosed(first.getYear() + 1, last.getYear())
                    .boxed()
                    .toList();
        }

        /** As far as they have room: the first day's own year gives way to the one that begins. */
        List<Integer> writtenYears() {
            List<Integer> written = new ArrayList<>();
            for (int year = last.getYear(); year >= first.getYear(); year--) {
                boolean isFree = written.isEmpty() || at(written.get(written.size() - 1)) - at(year) > APART;
                if (isFree) {
                    written.add(year);
                }
            }
            return written;
        }

        /** Where a year begins. */
        double at(int year) {
            return at(LocalDate.of(year, 1, 1));
        }

        double at(LocalDate day) {
            long all = ChronoUnit.DAYS.between(first, last);
            double share = all == 0 ? 0.5 : (double) ChronoUnit.DAYS.between(first, day) / all;
            return FROM + MARK + Math.max(0, share) * (TO - FROM - 2 * MARK);
        }
    }
}
