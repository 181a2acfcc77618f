package nl.regie.research.invented;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.research.question.Questions;
import nl.regie.research.seen.Seen;
import nl.regie.research.share.Comparison;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What was put in is found again, and nothing where nothing was put in: in at least 35 of 40 cohorts of other seeds the
 * interval holds the truth. An interval that is right holds it in fewer than 35 in one of forty such rows.
 */
class KnownTruthTest {
    private static final int SEEDS = 40;
    private static final int ENOUGH = 35;
    private static final int PATIENTS = 150;

    private static final List<Map<Effect, Comparison>> WITH_EFFECTS = cohorts(World.usual());
    private static final List<Map<Effect, Comparison>> WITHOUT_EFFECTS = cohorts(World.withoutEffects());

    @ParameterizedTest
    @EnumSource
    void theEffectThatWasPutInIsFound(Effect effect) {
        assertThat(holding(effect.usual(), effect, WITH_EFFECTS)).isGreaterThanOrEqualTo(ENOUGH);
    }

    @ParameterizedTest
    @EnumSource
    void noEffectIsFoundWhereNoneWasPutIn(Effect effect) {
        assertThat(holding(0, effect, WITHOUT_EFFECTS)).isGreaterThanOrEqualTo(ENOUGH);
    }

    /** A test that holds whatever is found would be seen here. */
    @ParameterizedTest
    @EnumSource
    void anotherEffectIsNotFound(Effect effect) {
        assertThat(holding(0, effect, WITH_EFFECTS)).isLessThan(ENOUGH / 2);
        assertThat(holding(-effect.usual(), effect, WITH_EFFECTS)).isZero();
    }

    /** How many of the cohorts give an interval that holds a number. */
    private static long holding(double number, Effect effect, List<Map<Effect, Comparison>> cohorts) {
        return cohorts.stream()
                .map(found -> Objects.requireNonNull(found.get(effect)))
                .filter(comparison -> comparison.interval().holds(number))
                .count();
    }

    private static List<Map<Effect, Comparison>> cohorts(World world) {
        return IntStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> found(cohort(InventedCohort.of(world, seed))))
                .toList();
    }

    /** What each question finds in a cohort, of which nothing is kept. */
    private static Map<Effect, Comparison> found(List<Seen> cohort) {
        Map<Effect, Comparison> found = new EnumMap<>(Effect.class);
        for (Effect effect : Effect.values()) {
            found.put(effect, asked(effect, cohort).orElseThrow());
        }
        return found;
    }

    private static List<Seen> cohort(InventedCohort cohort) {
        return IntStream.rangeClosed(1, PATIENTS)
                .mapToObj(number -> Seen.in(cohort.dossier(number), number, World.LAST_DAY))
                .toList();
    }

    private static Optional<Comparison> asked(Effect effect, List<Seen> cohort) {
        return switch (effect) {
            case OWN_WORDS -> Questions.completedWithinAYear(rows(cohort, Seen::plans));
            case PREPARING -> Questions.topicsOfPatient(rows(cohort, Seen::visits));
            case TRAINING -> Questions.closeOnesAskedFrom(World.TRAINING, rows(cohort, Seen::halfYears));
        };
    }

    private static <R> Stream<R> rows(List<Seen> cohort, Function<Seen, List<R>> of) {
        return cohort.stream().flatMap(seen -> of.apply(seen).stream());
    }
}
