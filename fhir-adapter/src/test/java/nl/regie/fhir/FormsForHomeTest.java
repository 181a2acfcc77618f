package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.entry.Address;
import nl.regie.entry.Language;
import nl.regie.fhir.vocabulary.Shipped;
import nl.regie.help.FormForHome;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form that is filled in at home says who reads it and when, and whom to call, in the words of the module. */
class FormsForHomeTest {
    private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

    @ParameterizedTest
    @CsvSource({"consult-preparation, U", "experience, U", "personal-diagnosis, JE"})
    void aFormForHomeSaysBeforeAndAfterWhoReadsItAndWhomToCallIfItCannotWait(String name, Address.Form form) {
        CareModule module = CareModule.shipped().addressing(Address.of(Address.Person.PATIENT, form));
        Questionnaire questionnaire = Shipped.read("Questionnaire-" + name, Questionnaire.class);
        List<QuestionnaireItemComponent> items = questionnaire.getItem();
        FormForHome words = FormForHome.ofTheTeam();
        for (Language language : Language.values()) {
            List<String> expected = new ArrayList<>();
            expected.add(words.before(module, language));
            expected.addAll(FormForHome.whomToCall(module, language));
            assertThat(items.subList(0, expected.size()).stream().map(item -> text(item, language)))
                    .containsExactlyElementsOf(expected);
            assertThat(text(items.get(items.size() - 1), language)).isEqualTo(words.atTheEnd(module, language));
        }
        assertThat(items.get(1).getText()).contains("112");
    }

    @Test
    void whatAFormOnlySaysIsNoQuestionAndNeverAnAnswer() {
        Stream.of("consult-preparation", "experience", "personal-diagnosis")
                .flatMap(name -> Shipped.read("Questionnaire-" + name, Questionnaire.class).getItem().stream())
                .filter(item -> item.getType() == QuestionnaireItemType.DISPLAY)
                .forEach(item -> {
                    assertThat(item.hasItem()).isFalse();
                    assertThat(item.hasAnswerOption()).isFalse();
                    assertThat(item.hasRequired()).isFalse();
                });
    }

    private static String text(QuestionnaireItemComponent item, Language language) {
        return language == Language.NL
                ? item.getText()
                : item.getTextElement().getExtensionByUrl(TRANSLATION).getExtensionString("content");
    }
}
