package nl.regie.research.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ProportionTest {
    /** Newcombe (1998), Statistics in Medicine 17: 857–872, table I, method 3. */
    @Test
    void theIntervalIsTheOneOfWilson() {
        isBetween(new Proportion(81, 263), 0.2553, 0.3662);
        isBetween(new Proportion(15, 148), 0.0624, 0.1605);
        isBetween(new Proportion(0, 20), 0.0000, 0.1611);
        isBetween(new Proportion(1, 29), 0.0061, 0.1718);
    }

    private static void isBetween(Proportion proportion, double low, double high) {
        assertThat(proportion.interval().low()).isCloseTo(low, within(0.00006));
        assertThat(proportion.interval().high()).isCloseTo(high, within(0.00006));
        assertThat(proportion.interval().holds(proportion.share())).isTrue();
    }

    @Test
    void aShareIsOfSomebody() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(Double.NaN, 0));
    }
}
