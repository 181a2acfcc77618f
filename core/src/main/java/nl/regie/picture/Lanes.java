package nl.regie.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
    public String svg() {
        List<List<String>> labels = lanes.stream()
                .map(lane -> Lettering.NAME.lines(lane.label(), LABEL - ROOM))
                .toList();
        double height = labels.stream().mapToDouble(Lanes::height).sum() + 2 * ROOM;
        Drawing drawing = new Drawing(WIDTH, height);
        years().forEach(year -> {
            double x = at(LocalDate.of(year, 1, 1));
            drawing.line(x, ROOM / 2, x, height - 2 * ROOM);
        });
        writtenYears()
                .forEach(year -> drawing.text(
                        Math.max(FROM + ROOM, at(LocalDate.of(year, 1, 1))),
                        height - ROOM,
                        Lettering.PLAIN,
                        List.of(Integer.toString(year))));
        double top = 0;
        for (int i = 0; i < lanes.size(); i++) {
            double y = top + height(labels.get(i)) / 2;
            drawing.text(LABEL / 2, y, Lettering.NAME, labels.get(i));
            drawing.line(FROM, y, TO, y);
            lanes.get(i).days().forEach(day -> drawing.disc(at(day.on()), y, MARK));
            top += height(labels.get(i));
        }
        return drawing.svg(this);
    }

    private static double height(List<String> label) {
        return label.size() * Lettering.NAME.height() + ROOM;
    }

    private Stream<LocalDate> days() {
        return lanes.stream().flatMap(lane -> lane.days().stream()).map(Day::on);
    }

    private Optional<LocalDate> first() {
        return days().min(LocalDate::compareTo);
    }

    /** The years that begin between the first day and the last. */
    private List<Integer> years() {
        LocalDate last = days().max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        return first().stream()
                .flatMap(from -> Stream.iterate(from.getYear() + 1, year -> year <= last.getYear(), year -> year + 1))
                .toList();
    }

    /** As far as they have room: the first day's own year gives way to the one that begins. */
    private List<Integer> writtenYears() {
        List<Integer> written = new ArrayList<>();
        List<Integer> all = Stream.concat(first().map(LocalDate::getYear).stream(), years().stream())
                .toList();
        for (int i = all.size() - 1; i >= 0; i--) {
            double x = at(LocalDate.of(all.get(i), 1, 1));
            boolean isFree = written.isEmpty() || at(LocalDate.of(written.get(written.size() - 1), 1, 1)) - x > APART;
            if (isFree) {
                written.add(all.get(i));
            }
        }
        return written;
    }

    private double at(LocalDate day) {
        LocalDate from = first().orElse(day);
        LocalDate last = days().max(LocalDate::compareTo).orElse(day);
        long all = ChronoUnit.DAYS.between(from, last);
        double share = all == 0 ? 0.5 : (double) ChronoUnit.DAYS.between(from, day) / all;
        return FROM + MARK + Math.max(0, share) * (TO - FROM - 2 * MARK);
    }
}
