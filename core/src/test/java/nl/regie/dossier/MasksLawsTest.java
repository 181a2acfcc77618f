package nl.regie.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.entry.InvalidValueException;
import nl.regie.generators.Documents;
import nl.regie.generators.Dossiers;
import nl.regie.generators.Floor;
import nl.regie.generators.ValueTypes;
import nl.regie.reading.Reading;

/** No log shows what somebody said or wrote. Every text of a generated dossier has a mark, and only texts do. */
class MasksLawsTest {
    private static final Pattern MARK = Pattern.compile("#[0-9]+#");

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.alsoClosed();
    }

    @Provide
    Arbitrary<JsonNode> mutatedDocuments() {
        return Documents.mutated();
    }

    @Property
    void noValueShowsItsTexts(@ForAll("dossiers") Dossier dossier) {
        assertThat(dossier.toString()).doesNotContainPattern(MARK);
        ValueTypes.walk(dossier, Dossier.class, (accessor, content) -> assertThat(content.toString())
                .as(accessor.toString())
                .doesNotContainPattern(MARK));
        Floor.under("something was typed", DossierFile.write(dossier).contains("#"), 30);
    }

    @Property
    void noRefusalShowsTheTextsOfTheDocument(@ForAll("mutatedDocuments") JsonNode document) {
        Reading<Dossier> reading = DossierFile.read(document.toString());
        assertThat(reading.toString()).doesNotContainPattern(MARK);
        if (!reading.problems().isEmpty()) {
            assertThat(new InvalidValueException(reading.problems())).hasMessageNotContainingAny("#");
        }
        Floor.under(
                "a document with texts is refused",
                !reading.problems().isEmpty() && document.toString().contains("#"),
                30);
    }

    @Property
    void aBuilderThatRefusesShowsNoTextsEither(@ForAll("dossiers") Dossier dossier) {
        dossier.answers()
                .forEach(answer -> assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> Dossier.builder()
                                .patient(dossier.patient())
                                .addAnswers(answer, answer)
                                .build()))
                        .isInstanceOf(InvalidValueException.class)
                        .hasMessageNotContainingAny("#"));
        Floor.under(
                "an answer with words is refused",
                dossier.answers().stream()
                        .anyMatch(answer -> answer.inOwnWords().isPresent()),
                10);
    }
}
