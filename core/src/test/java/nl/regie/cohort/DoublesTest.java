package nl.regie.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nl.regie.entry.PersonId;
import org.junit.jupiter.api.Test;

class DoublesTest {
    private static final int MANY = 200_000;

    @Test
    void whoComesAgainIsSeenAndNobodyElse() {
        Doubles seen = new Doubles();
        assertThat(IntStream.range(0, MANY)).allMatch(i -> seen.isFirst(PersonId.of("p" + i)));
        assertThat(IntStream.range(0, MANY)).noneMatch(i -> seen.isFirst(PersonId.of("p" + i)));
    }

    @Test
    void eachPatientTakesAtMostSixteenBytes() {
        Doubles seen = new Doubles();
        for (int i = 1; i <= MANY; i++) {
            seen.isFirst(PersonId.of("p" + i));
            if (i > 10_000) {
                assertThat(seen.bytes()).isLessThanOrEqualTo(16L * i);
            }
        }
    }
}
