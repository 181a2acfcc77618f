package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementId;
import nl.regie.experience.ExperienceTopic;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.R4;
import nl.regie.fhir.vocabulary.Shipped;
import nl.regie.precondition.Aspect;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;

/** What we ship says what the data of core says. */
class StatementCodesTest {
    private final CareModule module = CareModule.shipped();
    private final Questionnaire preconditions = Shipped.read("Questionnaire-preconditions", Questionnaire.class);

    @Test
    void theCodeSystemAndItsValueSetsAreWrittenFromTheData() {
        check("CodeSystem-statement", StatementCodes.codeSystem());
        StatementCodes.KINDS_WITH_A_VALUE_SET.forEach(kind -> {
            MetadataResource set = StatementCodes.valueSet(kind);
            check("ValueSet-" + set.getIdElement().getIdPart(), set);
        });
    }

    @Test
    void eachCodeSystemHasAValueSetOfAllItsCodes() {
        List<CodeSystem> systems = OurFiles.conformance().stream()
                .map(file -> R4.parser().parseResource(OurFiles.text(file)))
                .filter(CodeSystem.class::isInstance)
                .map(CodeSystem.class::cast)
                .toList();

        assertThat(systems).hasSizeGreaterThan(40);
        systems.forEach(
                system -> check("ValueSet-" + system.getIdElement().getIdPart(), StatementCodes.valueSet(system)));
    }

    /** To write the files anew: {@code -Dregie.renew=true}. Then read what changed. */
    private static void check(String name, MetadataResource resource) {
        String json = R4.parser().setPrettyPrint(true).encodeResourceToString(resource) + "\n";
        Path file = OurFiles.SHIPPED.resolve(name + ".json");
        if (OurFiles.renew()) {
            OurFiles.write(file, json);
        }
        assertThat(OurFiles.text(file)).as(name).isEqualTo(json);
    }

    @Test
    void eachStatementIsACodeWithItsTextsInBothLanguages() {
        CodeSystem system = Shipped.read("CodeSystem-statement", CodeSystem.class);

        assertThat(system.getConcept()).hasSameSizeAs(module.statements());
        for (int i = 0; i < module.statements().size(); i++) {
            Statement statement = module.statements().get(i);
            var concept = system.getConcept().get(i);
            assertThat(concept.getCode()).isEqualTo(statement.id().value());
            assertThat(concept.getDefinition()).isEqualTo(statement.text().nl());
            assertThat(english(concept.getDefinitionElement()))
                    .isEqualTo(statement.text().en());
            assertThat(concept.getDisplay()).isEqualTo(statement.title().nl());
            assertThat(concept.getDesignationFirstRep().getValue())
                    .isEqualTo(statement.title().en());
        }
    }

    @Test
    void theExperienceQuestionnaireAsksWhatTheDataAsks() {
        Questionnaire form = Shipped.read("Questionnaire-experience", Questionnaire.class);

        for (ExperienceTopic topic : ExperienceTopic.values()) {
            assertAsks(form.getItem(), Codes.code(topic), "experience/" + Codes.code(topic));
        }
        assertThat(form.getItem())
                .filteredOn(item -> item.getType() != QuestionnaireItemType.DISPLAY)
                .hasSameSizeAs(ExperienceTopic.values());
    }

    /** What the data does not ask, such as on which day something was measured, is of the form alone. */
    @Test
    void thePreparationQuestionnaireAsksWhatTheDataAsks() {
        Questionnaire form = Shipped.read("Questionnaire-consult-preparation", Questionnaire.class);
        Map<String, String> questionsByItem = Map.of(
                "how-it-goes", "how-it-goes",
                "own-words", "in-own-words",
                "measurement", "measurements",
                "progress", "progress",
                "topic", "topics",
                "notices-signs", "signs",
                "wish", "wish",
                "form", "form");

        questionsByItem.forEach(
                (item, question) -> assertAsks(group(form), "preparation." + item, "preparation/" + question));
        assertThat(module.statements().stream()
                        .map(statement -> statement.id().value())
                        .filter(id -> id.startsWith("preparation/")))
                .containsExactlyInAnyOrderElementsOf(questionsByItem.values().stream()
                        .map(question -> "preparation/" + question)
                        .toList());
    }

    /** The questions; before and after them stands who reads the form, and whom to call. */
    private static List<QuestionnaireItemComponent> group(Questionnaire form) {
        return form.getItem().stream()
                .filter(item -> item.getType() == QuestionnaireItemType.GROUP)
                .findFirst()
                .orElseThrow()
                .getItem();
    }

    @Test
    void theFourPreconditionsAreAskedInTheirOrderAndTheSafeEnvironmentAsAnExperience() {
        List<Statement> four = module.statements().stream()
                .filter(statement -> statement.id().value().matches("precondition/[^/]+"))
                .toList();

        assertThat(preconditions.getItem()).hasSameSizeAs(four);
        for (int i = 0; i < four.size(); i++) {
            QuestionnaireItemComponent group = preconditions.getItem().get(i);
            assertThat("precondition/" + group.getLinkId())
                    .isEqualTo(four.get(i).id().value());
            assertThat(group.getText()).isEqualTo(four.get(i).title().nl());
            assertThat(english(group.getTextElement()))
                    .isEqualTo(four.get(i).title().en());
        }
        assertAsks(
                preconditions.getItem().get(0).getItem(),
                "feels-safe-and-supported",
                "experience/feels-safe-and-supported");
    }

    @Test
    void eachAspectOfThePreconditionsIsAskedOnce() {
        CodeSystem aspects = Shipped.read("CodeSystem-aspect", CodeSystem.class);
        List<QuestionnaireItemComponent> asked = preconditions.getItem().stream()
                .skip(1)
                .flatMap(group -> group.getItem().stream())
                .toList();

        assertThat(asked).hasSameSizeAs(Aspect.values());
        for (int i = 0; i < asked.size(); i++) {
            var concept = aspects.getConcept().get(i);
            assertThat(asked.get(i).getLinkId()).isEqualTo(concept.getCode());
            assertThat(asked.get(i).getText()).isEqualTo(concept.getDisplay());
            assertThat(english(asked.get(i).getTextElement()))
                    .isEqualTo(concept.getDesignationFirstRep().getValue());
        }
    }

    private void assertAsks(List<QuestionnaireItemComponent> items, String linkId, String statement) {
        assertThat(items)
                .filteredOn(item -> linkId.equals(item.getLinkId()))
                .singleElement()
                .satisfies(item -> {
                    Statement asked = module.statementById(StatementId.of(statement));
                    assertThat(item.getText()).isEqualTo(asked.text().nl());
                    assertThat(english(item.getTextElement()))
                            .isEqualTo(asked.text().en());
                });
    }

    private static String english(org.hl7.fhir.r4.model.Element text) {
        StringType content = (StringType) text.getExtensionByUrl("http://hl7.org/fhir/StructureDefinition/translation")
                .getExtensionByUrl("content")
                .getValue();
        return content.getValue();
    }
}
