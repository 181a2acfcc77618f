package nl.regie.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.page.Block.Line;
import nl.regie.page.Block.Lines;

/**
 * What stands beside each other in the bands of a page: one under the other in all of them, also where a band lacks
 * one.
 *
 * @param labels what each column holds, from the first to the last
 * @param bands what stands in each band
 */
record Columns(List<String> labels, List<List<Line>> bands) {
    /** Where things stand under each other. */
    static final Columns NONE = new Columns(List.of(), List.of());

    /** So many fit beside each other in letters that can be read; ours. More are narrower. */
    private static final int USUAL = 4;

    /** More do not stand beside each other. */
    private static final int MOST = 6;

    /** In hundredths of a band; ours: a narrower one breaks its words. */
    private static final int NARROWEST = 16;

    private static final int WHOLE = 99;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ \n]");

    /** Between one and the next, in hundredths of a band. */
    private static final double BETWEEN = 0.9;

    Columns {
        labels = List.copyOf(labels);
        bands = bands.stream().map(List::copyOf).toList();
    }

    static Columns of(Page page) {
        List<List<Line>> bands = page.sections().stream()
                .flatMap(Columns::withParts)
                .filter(Columns::areIn)
                .map(section -> linesOf(section).toList())
                .toList();
        List<String> labels = new ArrayList<>();
        for (List<Line> band : bands) {
            int next = 0;
            for (Line line : band) {
                int there = labels.indexOf(line.label());
                if (there < 0) {
                    labels.add(next, line.label());
                    there = next;
                }
                next = there + 1;
            }
        }
        return new Columns(labels, bands);
    }

    /** Whether a section is a band. */
    static boolean areIn(Section section) {
        return switch (section.stress()) {
            case NONE, LARGE, FIRST_PAGE, TOGETHER -> false;
            case GREEN, YELLOW, ORANGE, RED, BLUE, PURPLE, PINK, BROWN, GREY, BLACK, WHITE, PLAIN_BAND -> true;
        };
    }

    /** Whether there is room for them beside each other. */
    boolean fit() {
        return !labels.isEmpty() && labels.size() <= MOST;
    }

    /** For how many there is room beside each other, where all are equally wide. */
    int number() {
        return labels.size() <= 2 ? 2 : Math.max(USUAL, labels.size());
    }

    /** A column, and how far it reaches in hundredths of a band. */
    record Place(int number, int from, double width) {}

    /** For a page of its own: so wide that all bands together are as low as can be; else as even as can be. */
    List<Place> places() {
        int[] widths = new Division().best();
        return IntStream.range(0, widths.length)
                .mapToObj(i -> new Place(i, Arrays.stream(widths).limit(i).sum(), widths[i] - BETWEEN))
                .toList();
    }

    /** Tries every way to divide the room. */
    private final class Division {
        private final int widest = WHOLE - (labels.size() - 1) * NARROWEST;

        /** How many lines of text each column has in each band, by its width. */
        private final int[][][] lines = bands.stream()
                .map(band -> labels.stream()
                        .map(label -> IntStream.rangeClosed(0, widest)
                                .map(width -> width < NARROWEST ? 0 : height(band, label, width))
                                .toArray())
                        .toArray(int[][]::new))
                .toArray(int[][][]::new);

        private final int[] tried = new int[labels.size()];
        private int[] best = tried.clone();
        private long least = Long.MAX_VALUE;

        int[] best() {
            divide(0, WHOLE);
            return best.clone();
        }

        private void divide(int column, int room) {
            if (column == tried.length - 1) {
                tried[column] = room;
                if (cost() < least) {
                    least = cost();
                    best = tried.clone();
                }
                return;
            }
            int forOthers = (tried.length - 1 - column) * NARROWEST;
            for (int width = NARROWEST; width <= room - forOthers; width++) {
                tried[column] = width;
                divide(column + 1, room - width);
            }
        }

        private long cost() {
            long high = 0;
            for (int[][] band : lines) {
                int highest = 0;
                for (int column = 0; column < tried.length; column++) {
                    highest = Math.max(highest, band[column][tried[column]]);
                }
                high += highest;
            }
            long uneven = 0;
            for (int width : tried) {
                uneven += (long) width * width;
            }
            return high * WHOLE * WHOLE + uneven;
        }
    }

    private static int height(List<Line> band, String label, int width) {
        return band.stream()
                .filter(line -> line.label().equals(label))
                .flatMap(line -> Stream.concat(Stream.of(line.label()), line.values().stream()))
                .mapToInt(text -> lines(text, width - 1))
                .sum();
    }

    /** In a column of so many letters; a hundredth of a band is about as wide as a letter. */
    private static int lines(String text, int letters) {
        int lines = 1;
        int filled = 0;
        for (String word : BETWEEN_WORDS.split(text, -1)) {
            int wanted = filled == 0 ? word.length() : filled + 1 + word.length();
            if (wanted <= letters) {
                filled = wanted;
            } else {
                lines += filled == 0 ? 0 : 1;
                lines += Math.max(0, word.length() - 1) / letters;
                filled = word.length() % letters;
            }
        }
        return lines;
    }

    static Stream<Section> withParts(Section section) {
        return Stream.concat(Stream.of(section), section.parts().stream().flatMap(Columns::withParts));
    }

    private static Stream<Line> linesOf(Section section) {
        return section.items().stream()
                .flatMap(item -> item.blocks().stream())
                .filter(Lines.class::isInstance)
                .flatMap(block -> ((Lines) block).lines().stream());
    }
}
