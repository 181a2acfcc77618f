package nl.regie.research.share;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.regie.mirror.SmallCells;

/**
 * Two kinds of things beside each other, such as visits that were prepared and visits that were not: the mean of each,
 * and the difference with its interval. Things of one dossier are like each other, so the interval goes by how dossiers
 * differ, and not by how many things there are (the linearised variance of a ratio, with the dossier as the cluster).
 *
 * @param one those that are compared
 * @param other those that they are compared with
 * @param interval of the difference between their means
 */
public record Comparison(Side one, Side other, Interval interval) {
    /**
     * One of both.
     *
     * @param things how many there are
     * @param dossiers in how many dossiers
     * @param mean of what was counted of each; of yes and no it is the share of yes
     */
    public record Side(int things, int dossiers, double mean) {
        @Override
        public String toString() {
            return String.format(Locale.ENGLISH, "%d things in %d dossiers, mean %.3f", things, dossiers, mean);
        }
    }

    /** In a few lines, as it is told. */
    @Override
    public String toString() {
        return String.format(
                Locale.ENGLISH,
                "the one:   %s%nthe other: %s%ndifference %+.3f, between %+.3f and %+.3f (95 %%)",
                one,
                other,
                difference(),
                interval.low(),
                interval.high());
    }

    /** By how much the first mean is more than the other. */
    public double difference() {
        return one.mean() - other.mean();
    }

    /**
     * Compares a number of each thing.
     *
     * @param dossier of which dossier it is
     * @return nothing where fewer dossiers than {@value SmallCells#LEAST_SHOWN} are on a side: that is about too few
     *     people to be told, and cannot be told
     */
    public static <T> Optional<Comparison> ofMeans(
            Stream<T> things, ToIntFunction<T> dossier, Predicate<T> isOne, ToDoubleFunction<T> number) {
        Map<Integer, Sums> byDossier = new TreeMap<>();
        things.forEach(thing -> byDossier
                .computeIfAbsent(dossier.applyAsInt(thing), none -> new Sums())
                .add(isOne.test(thing), number.applyAsDouble(thing)));
        return of(byDossier.values());
    }

    /**
     * Compares the share of things of which something is so.
     *
     * @return nothing where any of the four numbers behind it is about fewer than {@value SmallCells#LEAST_SHOWN}
     *     dossiers, and more than none
     */
    public static <T> Optional<Comparison> ofShares(
            Stream<T> things, ToIntFunction<T> dossier, Predicate<T> isOne, Predicate<T> isSo) {
        Map<Integer, Sums> byDossier = new TreeMap<>();
        things.forEach(thing -> byDossier
                .computeIfAbsent(dossier.applyAsInt(thing), none -> new Sums())
                .add(isOne.test(thing), isSo.test(thing) ? 1 : 0));
        boolean isAnySmall = Stream.<Predicate<Sums>>of(
                        sums -> sums.one.total > 0,
                        sums -> sums.one.total < sums.one.things,
                        sums -> sums.other.total > 0,
                        sums -> sums.other.total < sums.other.things)
                .mapToLong(some -> byDossier.values().stream().filter(some).count())
                .anyMatch(dossiers -> 0 < dossiers && dossiers < SmallCells.LEAST_SHOWN);
        return isAnySmall ? Optional.empty() : of(byDossier.values());
    }

    private static Optional<Comparison> of(Collection<Sums> byDossier) {
        Sum one = new Sum();
        Sum other = new Sum();
        byDossier.forEach(sums -> {
            one.add(sums.one);
            other.add(sums.other);
        });
        if (Math.min(one.dossiers, other.dossiers) < SmallCells.LEAST_SHOWN) {
            return Optional.empty();
        }
        double squares = byDossier.stream()
                .mapToDouble(sums -> one.pull(sums.one) - other.pull(sums.other))
                .map(pull -> pull * pull)
                .sum();
        double dossiers = byDossier.size();
        double reach = Interval.STANDARD_ERRORS * Math.sqrt(squares * dossiers / (dossiers - 1));
        double difference = one.mean() - other.mean();
        return Optional.of(
                new Comparison(one.side(), other.side(), new Interval(difference - reach, difference + reach)));
    }

    /** What one dossier has on both sides. */
    private static final class Sums {
        private final Sum one = new Sum();
        private final Sum other = new Sum();

        void add(boolean isOne, double number) {
            Sum sum = isOne ? one : other;
            sum.things++;
            sum.total += number;
        }
    }

    private static final class Sum {
        private int things;
        private int dossiers;
        private double total;

        void add(Sum ofDossier) {
            things = Math.addExact(things, ofDossier.things);
            total += ofDossier.total;
            dossiers += ofDossier.things > 0 ? 1 : 0;
        }

        double mean() {
            return total / things;
        }

        /** By how much a dossier pulls the mean away from where it is. */
        double pull(Sum ofDossier) {
            return (ofDossier.total - mean() * ofDossier.things) / things;
        }

        Side side() {
            return new Side(things, dossiers, mean());
        }
    }
}
