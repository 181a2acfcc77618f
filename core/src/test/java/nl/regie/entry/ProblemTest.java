package nl.regie.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.regie.entry.Problem.Severity;
import nl.regie.reading.Reading;
import org.junit.jupiter.api.Test;

class ProblemTest {
    private static final Problem WRONG = Problem.of("/a", "wrong", "Dit klopt niet.", "This is wrong.");

    @Test
    void whatIsWrongIsAnErrorAtOnePlaceUnlessItSaysOtherwise() {
        assertThat(WRONG.severity()).isEqualTo(Severity.ERROR);
        assertThat(WRONG.count()).isEqualTo(1);
        assertThat(Problem.warning("/a", "wrong", "Dit klopt niet.", "This is wrong."))
                .isEqualTo(WRONG.as(Severity.WARNING))
                .isNotEqualTo(WRONG);
    }

    @Test
    void aValueInADocumentKnowsItsPlaceFromTheTopAndKeepsAllElse() {
        Problem grave = WRONG.as(Severity.INFORMATION).in("overlay");
        assertThat(grave.within("/goals/0"))
                .isEqualTo(Problem.builder()
                        .where("/goals/0/a")
                        .code("wrong")
                        .message(WRONG.message())
                        .severity(Severity.INFORMATION)
                        .file("overlay")
                        .build());
    }

    @Test
    void asATextItRepeatsNeitherTheWordsOfOthersNorTheNameOfAFile() {
        Problem told = Problem.builder()
                .from(WRONG)
                .inTheirWords("The value 'secret' is not valid")
                .file("mevrouw-secret.json")
                .build();
        assertThat(told).hasToString("/a wrong: This is wrong.");
        assertThat(new InvalidValueException(List.of(told))).hasMessage("/a wrong: This is wrong.");
    }

    @Test
    void oneLineTellsPeopleWhereItIsWhatKindItIsAndWhatIsSaidOfIt() {
        assertThat(WRONG.line(Language.NL)).isEqualTo("/a  [wrong]  Dit klopt niet.");
        assertThat(WRONG.at("").in("one.json:3").line(Language.EN)).isEqualTo("one.json:3  /  [wrong]  This is wrong.");
        assertThat(Problem.builder()
                        .from(WRONG)
                        .inTheirWords("Not valid")
                        .build()
                        .line(Language.NL))
                .isEqualTo("/a  [wrong]  Not valid");
    }

    @Test
    void itTellsOfAPlaceAtLeast() {
        assertThatThrownBy(() -> Problem.builder().from(WRONG).count(0).build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Where there is a value nothing was refused. */
    @Test
    void whatIsRemarkedBesideAValueIsNoError() {
        assertThat(Reading.of("a").with(List.of(WRONG)).remarks()).containsExactly(WRONG.as(Severity.WARNING));
        assertThat(Reading.of("a").with(List.of(WRONG.as(Severity.INFORMATION))).remarks())
                .extracting(Problem::severity)
                .containsExactly(Severity.INFORMATION);
        assertThat(Reading.refused(List.of(WRONG)).problems()).containsExactly(WRONG);
    }
}
