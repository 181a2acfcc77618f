package nl.regie.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nl.regie.entry.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccentColourTest {
    /** #767676 is the lightest grey that WCAG's own explanation calls enough on white. */
    @ParameterizedTest
    @CsvSource({"#000000,21", "#767676,4.54", "#0000ff,8.59"})
    void contrastIsThatOfTheGuidelines(String colour, double contrast) {
        assertThat(AccentColour.of(colour).contrastWithWhite()).isCloseTo(contrast, within(0.05));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#777777", "#ffffff", "#ffd700", "#ff0000", "#00a0a0"})
    void whatIsTooLightToReadIsRefused(String colour) {
        assertThatThrownBy(() -> AccentColour.of(colour))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.problems().get(0).code()).isEqualTo("too-little-contrast"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0b5c6b", "#0b5c6", "#0b5c6bb", "#0b5c6g", "red", "#0b5c6b;}body{display:none", "#0b5c6b\n"})
    void whatIsNoColourIsRefusedAndSoNothingElseReachesTheStyleOfAPage(String colour) {
        assertThatThrownBy(() -> AccentColour.of(colour))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.problems().get(0).code()).isEqualTo("malformed-colour"));
    }

    @Test
    void theColourOfTheLibraryIsOneItself() {
        assertThat(AccentColour.SHIPPED.contrastWithWhite()).isGreaterThan(7);
    }
}
