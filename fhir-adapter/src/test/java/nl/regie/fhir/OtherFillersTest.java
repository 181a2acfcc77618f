package nl.regie.fhir;

import static nl.regie.fhir.AnswersTest.answer;
import static nl.regie.fhir.AnswersTest.code;
import static nl.regie.fhir.AnswersTest.codes;
import static nl.regie.fhir.AnswersTest.dossier;
import static nl.regie.fhir.AnswersTest.group;
import static nl.regie.fhir.AnswersTest.read;
import static nl.regie.fhir.AnswersTest.receipt;
import static nl.regie.fhir.AnswersTest.response;
import static nl.regie.fhir.AnswersTest.safe;
import static nl.regie.fhir.AnswersTest.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.regie.consult.ConsultPreparation;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Problem;
import nl.regie.fhir.answers.Answers;
import nl.regie.fhir.answers.Receipt;
import nl.regie.fhir.vocabulary.R4;
import nl.regie.people.Patient;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/** Form fillers and servers write one answer in many ways. Where only one thing can be meant, that is read. */
class OtherFillersTest {
    private static String wish() {
        return group("wish", words("wish.own-words", "Weer fietsen"));
    }

    private static String among(String... resources) {
        return "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"entry\":["
                + String.join(
                        ",",
                        Stream.of(resources)
                                .map(each -> "{\"resource\":" + each + "}")
                                .toList())
                + "]}";
    }

    private static String parameters(String resource) {
        return "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"return\",\"resource\":" + resource + "}]}";
    }

    private static Answers answers(String document) {
        return FhirImport.answers(document, receipt(dossier()));
    }

    @Test
    void aFormIsReadOutOfWhatAServerPutsAroundIt() {
        String form = safe("yes", "Ja hoor").toString();
        Answers alone = answers(form);
        for (String document : List.of(
                among(form),
                among(form, form),
                parameters(form),
                parameters(among(form)),
                among(among(), among(form)),
                "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"a\",\"part\":[{\"name\":\"b\",\"resource\":"
                        + form + "}]}]}")) {
            assertThat(answers(document)).as(document).isEqualTo(alone);
            String xml = R4.context().newXmlParser().encodeResourceToString((Resource)
                    R4.parser().parseResource(document));
            assertThat(answers(xml)).as(xml).isEqualTo(alone);
        }
    }

    @Test
    void whatStandsBesideAFormIsToldAndOfTwoFormsNoneIsChosen() {
        String form = safe("yes", "Ja hoor").toString();
        String other = form.replace("Ja hoor", "Nee");
        Answers beside = answers(among("{\"resourceType\":\"Patient\",\"id\":\"17\"}", form));
        assertThat(beside.entries()).hasSize(1);
        assertThat(beside.remarks())
                .extracting(Problem::code, Problem::count)
                .containsExactly(tuple("beside-the-form", 1));

        assertThat(codes(answers(among(form, other)))).containsExactly("several-forms");
        assertThat(answers(among(form, other)).entries()).isEmpty();
        String ofOthers = form.replace("https://regie.nl/fhir/Questionnaire/experience", "https://example.org/q");
        assertThat(answers(among(ofOthers, form)).entries()).hasSize(1);
        assertThat(codes(answers(among()))).containsExactly("not-a-response");
        assertThat(codes(answers(
                        among(form).replaceFirst("\"type\"", "\"implicitRules\":\"https://example.org\",\"type\""))))
                .containsExactly("beside-the-form", "modifier-not-understood");
    }

    @Test
    void aQuestionHasItsPlaceWhereverItStands() {
        Answers inPlace = read(response("personal-diagnosis", wish()));
        for (ObjectNode elsewhere : List.of(
                response("personal-diagnosis", words("wish.own-words", "Weer fietsen")),
                response("personal-diagnosis", group("page-1", group("panel", wish()))),
                response("personal-diagnosis", group("page-1", words("wish.own-words", "Weer fietsen"))),
                response(
                        "personal-diagnosis",
                        "{\"linkId\":\"wish\",\"answer\":[{\"item\":[" + words("wish.own-words", "Weer fietsen")
                                + "]}]}"))) {
            assertThat(read(elsewhere).entries()).as(elsewhere.toString()).isEqualTo(inPlace.entries());
            assertThat(read(elsewhere).remarks()).as(elsewhere.toString()).isEmpty();
        }
        Answers split = read(response(
                "personal-diagnosis",
                code("wish.importance", "importance", "matters-most"),
                group("resilience", code("resilience.response", "response", "declined")),
                wish()));
        assertThat(split.entries()).hasSize(2);
    }

    @Test
    void ofSeveralGroupsNobodyKnowsInWhichAQuestionBelongs() {
        Answers answers = read(response(
                "consult-preparation",
                words("preparation.own-words", "Het gaat"),
                answer("preparation.measurement.value", "\"valueString\": \"72\"")));
        assertThat(codes(answers)).containsExactly("unknown-link-id");
        assertThat(answers.entries()).hasSize(1);
        assertThat(codes(read(response("personal-diagnosis", wish(), words("wish.own-words", "Anders")))))
                .containsExactly("answered-twice");
    }

    @Test
    void anAnswerIsTheSameInEachTypeThatSaysItClearly() {
        for (String limit : List.of(
                "\"valueCoding\": {\"code\": \"limit\"}",
                "\"valueReference\": {\"reference\": \"Observation/none\", \"identifier\": "
                        + "{\"system\": \"https://regie.nl/fhir/NamingSystem/entry\", \"value\": \"limit\"}}")) {
            for (String day : List.of(
                    "\"valueDate\": \"2026-11-27\"",
                    "\"valueDateTime\": \"2026-11-27T23:30:00+01:00\"",
                    "\"valueString\": \" 2026-11-27 \"")) {
                for (String how : List.of(
                        "\"valueString\": \"Slechter\"",
                        "\"valueString\": \"worse\"",
                        "\"valueCoding\": {\"display\": \"slechter\"}",
                        "\"valueCoding\": {\"code\": \"worse\"}")) {
                    Answers answers = read(preparation(limit, day, how));
                    assertThat(answers.remarks()).as(limit + day + how).isEmpty();
                    ConsultPreparation read =
                            answers.dossier().consultPreparations().get(0);
                    assertThat(read.howItGoes().orElseThrow().name()).isEqualTo("WORSE");
                    assertThat(read.measurements().get(0).limit()).contains(EntryId.of("limit"));
                    assertThat(read.measurements().get(0).on()).isEqualTo(LocalDate.parse("2026-11-27"));
                }
            }
        }
    }

    private static ObjectNode preparation(String limit, String day, String how) {
        return response(
                "consult-preparation",
                group(
                        "preparation",
                        answer("preparation.how-it-goes", how),
                        group(
                                "preparation.measurement",
                                answer("preparation.measurement.limit", limit),
                                answer("preparation.measurement.value", "\"valueString\": \"72\""),
                                answer("preparation.measurement.on", day))));
    }

    @Test
    void whatCouldMeanSomethingElseIsToldAndNotGuessed() {
        for (String how : List.of(
                "\"valueString\": \"Een stuk slechter\"",
                "\"valueCoding\": {\"code\": \"worst\", \"display\": \"Slechter\"}",
                "\"valueCoding\": {\"system\": \"https://example.org\", \"display\": \"Slechter\"}",
                "\"valueBoolean\": true",
                "\"valueInteger\": 1")) {
            Answers answers = read(response(
                    "consult-preparation",
                    group(
                            "preparation",
                            answer("preparation.how-it-goes", how),
                            words("preparation.own-words", "Zo"))));
            assertThat(codes(answers)).as(how).containsExactly("answer-not-understood");
            assertThat(answers.dossier().consultPreparations().get(0).howItGoes())
                    .isEmpty();
        }
        for (String day : List.of("\"valueDate\": \"2026-11\"", "\"valueString\": \"27-11-2026\"")) {
            Answers answers = read(preparation(
                    "\"valueCoding\": {\"code\": \"limit\"}", day, "\"valueCoding\": {\"code\": \"worse\"}"));
            assertThat(codes(answers)).as(day).containsExactly("answer-not-understood", "missing-answer");
        }
    }

    @Test
    void aReasonWhyThereIsNoAnswerIsNoAnswer() {
        String absent = "{\"extension\": [{\"url\": \"http://hl7.org/fhir/StructureDefinition/data-absent-reason\", "
                + "\"valueCode\": \"asked-declined\"}]}";
        for (String type : List.of("String", "Date", "Decimal", "Boolean", "Integer")) {
            for (String question : List.of("own-words", "response", "ask-again-on")) {
                Answers answers = read(response(
                        "personal-diagnosis",
                        group("wish", answer("wish." + question, "\"_value" + type + "\": " + absent))));
                assertThat(answers.entries()).as(type + question).isEmpty();
            }
        }
        Answers beside = read(response(
                "personal-diagnosis",
                group(
                        "wish",
                        words("wish.own-words", "Weer fietsen"),
                        answer("wish.ask-again-on", "\"_valueDate\": " + absent),
                        "{\"linkId\": \"wish.importance\"}",
                        answer("wish.life-domain"))));
        assertThat(beside.entries())
                .isEqualTo(read(response("personal-diagnosis", wish())).entries());
    }

    @Test
    void whereItIsUnclearWhoMayReadItNothingOfItIsTakenOver() {
        for (String choice :
                List.of("\"valueString\": \"Alleen mijn huisarts\"", "\"valueCoding\": {\"code\": \"nobody\"}")) {
            Answers answers = read(response(
                    "experience",
                    group(
                            "care-fits",
                            code("care-fits.answer", "experience-answer", "no"),
                            words("care-fits.own-words", "Niet goed"),
                            answer("care-fits.visible-to", choice)),
                    group("pace-fits", code("pace-fits.answer", "experience-answer", "yes"))));
            assertThat(answers.entries()).as(choice).hasSize(1);
            assertThat(codes(answers)).containsExactly("answer-not-understood", "who-may-read-not-understood");
        }
        Answers called = read(response(
                "experience",
                code("care-fits.answer", "experience-answer", "no"),
                answer(
                        "care-fits.visible-to",
                        "\"valueString\": \"Het team, maar niet de hulpverlener over wie het gaat\"")));
        assertThat(called.dossier()
                        .experiences()
                        .get(0)
                        .visibleTo()
                        .orElseThrow()
                        .name())
                .isEqualTo("TEAM_ONLY");
    }

    @Test
    void theFormMayComeAlongInside() {
        ObjectNode form = safe("yes", "Ja hoor");
        form.put("questionnaire", "#asked");
        form.putArray("contained")
                .addObject()
                .put("resourceType", "Questionnaire")
                .put("id", "asked")
                .put("status", "active")
                .put("url", "https://regie.nl/fhir/Questionnaire/experience");
        assertThat(read(form).entries()).hasSize(1);
        form.put("questionnaire", "#other");
        assertThat(codes(read(form))).containsExactly("not-our-form");
    }

    /** What form fillers do to a response that says the same. */
    private static final Map<String, Consumer<ObjectNode>> HABITS = Map.of(
            "no texts", item -> item.remove("text"),
            "an id for each item", item -> item.put("id", "id-7"),
            "codes without their system",
                    item -> item.path("answer").forEach(answer -> {
                        if (answer.path("valueCoding") instanceof ObjectNode coding) {
                            coding.remove(List.of("system", "display"));
                        }
                    }),
            "only how a choice is called",
                    item -> item.path("answer").forEach(answer -> {
                        if (answer.at("/valueCoding/system").asText().contains("/CodeSystem/")) {
                            ((ObjectNode) answer)
                                    .put(
                                            "valueString",
                                            answer.at("/valueCoding/display").asText())
                                    .remove("valueCoding");
                        }
                    }),
            "days with a time",
                    item -> item.path("answer").forEach(answer -> {
                        if (answer.has("valueDate")) {
                            ((ObjectNode) answer)
                                    .put(
                                            "valueDateTime",
                                            answer.path("valueDate").asText() + "T00:00:00+01:00")
                                    .remove("valueDate");
                        }
                    }),
            "what is only shown stands there too",
                    item -> {
                        if (item.path("item") instanceof ArrayNode items) {
                            items.insertObject(0).put("linkId", "shown").put("text", "Vul dit in");
                        }
                    },
            "a page around each group",
                    item -> {
                        if (item.path("item") instanceof ArrayNode items) {
                            ArrayNode inside = items.deepCopy();
                            items.removeAll().addObject().put("linkId", "page").set("item", inside);
                        }
                    });

    @Test
    void eachFormSaysTheSameWhateverTheHabitsOfTheFormFiller() {
        Dossier rich = Dossier.builder()
                .from(RichDossier.make())
                .patient(Patient.builder().id(RichDossier.make().patient().id()).build())
                .build();
        List<ObjectNode> forms = FhirExport.toBundle(rich).getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(QuestionnaireResponse.class::isInstance)
                .map(form -> Trees.parse(R4.parser().encodeResourceToString(form)))
                .filter(form -> form.path("status").asText().equals("completed"))
                .toList();
        Receipt receipt = Receipt.builder()
                .dossier(rich)
                .on(LocalDate.parse("2027-01-01"))
                .writtenBy(rich.patient().id())
                .build();
        int entries = 0;
        Set<String> changing = new HashSet<>();
        for (ObjectNode form : forms) {
            Answers plain = FhirImport.answers(form.toString(), receipt);
            entries += plain.entries().size();
            HABITS.forEach((habit, change) -> {
                ObjectNode changed = form.deepCopy();
                items(changed).forEach(change);
                if (!changed.equals(form) && !plain.entries().isEmpty()) {
                    changing.add(habit);
                }
                Answers answers = FhirImport.answers(changed.toString(), receipt);
                assertThat(answers.entries()).as(habit + changed).isEqualTo(plain.entries());
                assertThat(codes(answers)).as(habit + changed).isEqualTo(codes(plain));
            });
        }
        assertThat(entries).isGreaterThan(8);
        assertThat(changing).isEqualTo(HABITS.keySet());
    }

    private static List<ObjectNode> items(JsonNode holder) {
        List<ObjectNode> items = new ArrayList<>();
        holder.path("item").forEach(item -> {
            items.add((ObjectNode) item);
            items.addAll(items(item));
        });
        return items;
    }
}
