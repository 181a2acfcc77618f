package nl.regie.research.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private record Thing(int dossier, boolean isOne, int number) {}

    private static List<Thing> things(int ofEach, int times) {
        List<Thing> things = new ArrayList<>();
        for (int dossier = 0; dossier < ofEach; dossier++) {
            for (int i = 0; i < times; i++) {
                things.add(new Thing(dossier, true, dossier % 2));
                things.add(new Thing(dossier + ofEach, false, dossier % 4 == 0 ? 1 : 0));
            }
        }
        return things;
    }

    private static Optional<Comparison> means(List<Thing> things) {
        return Comparison.ofMeans(things.stream(), Thing::dossier, Thing::isOne, Thing::number);
    }

    private static Optional<Comparison> shares(List<Thing> things) {
        return Comparison.ofShares(things.stream(), Thing::dossier, Thing::isOne, thing -> thing.number() > 0);
    }

    /** One thing a dossier: the textbook's standard error of a difference between shares, with n / (n - 1). */
    @Test
    void withOneThingADossierItIsTheOrdinaryInterval() {
        Comparison comparison = shares(things(40, 1)).orElseThrow();
        assertThat(comparison.one()).isEqualTo(new Comparison.Side(40, 40, 0.5));
        assertThat(comparison.other()).isEqualTo(new Comparison.Side(40, 40, 0.25));
        double error = Math.sqrt((0.5 * 0.5 / 40 + 0.25 * 0.75 / 40) * 80 / 79);
        assertThat(comparison.interval().high() - comparison.difference()).isCloseTo(1.959964 * error, within(1e-6));
        assertThat(comparison.difference()).isEqualTo(0.25);
        assertThat(means(things(40, 1))).contains(comparison);
    }

    /** The same again of the same people tells nothing new. */
    @Test
    void whatIsSaidTenTimesByOnePersonMakesNothingSurer() {
        Comparison once = shares(things(40, 1)).orElseThrow();
        Comparison tenTimes = shares(things(40, 10)).orElseThrow();
        assertThat(tenTimes.interval().low()).isCloseTo(once.interval().low(), within(1e-9));
        assertThat(tenTimes.one().things()).isEqualTo(400);
        assertThat(tenTimes.one().dossiers()).isEqualTo(40);
    }

    @Test
    void whatIsAboutFewPeopleIsNotTold() {
        assertThat(means(things(9, 5))).isEmpty();
        assertThat(means(things(10, 5))).isPresent();
        assertThat(means(List.of())).isEmpty();
        assertThat(shares(things(20, 1))).as("five of twenty").isEmpty();
        assertThat(shares(things(40, 1))).as("ten of forty").isPresent();
    }

    @Test
    void noneAtAllIsToldForItIsAboutNobody() {
        List<Thing> none = things(40, 1).stream()
                .map(thing -> new Thing(thing.dossier(), thing.isOne(), 0))
                .toList();
        assertThat(shares(none).orElseThrow().interval()).isEqualTo(new Interval(0, 0));
    }
}
