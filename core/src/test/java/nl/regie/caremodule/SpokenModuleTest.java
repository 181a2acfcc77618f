package nl.regie.caremodule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regie.entry.Address;
import nl.regie.entry.Address.Form;
import nl.regie.entry.Address.Person;
import nl.regie.entry.LocalizedText;
import nl.regie.json.PlainReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the module speaks of people and to them: over every text that is shipped, also those of fields yet to come. */
class SpokenModuleTest {
    private static final CareModule WRITTEN = CareModule.shipped();
    private static final CareModule SPOKEN =
            WRITTEN.addressing(Address.of(Person.CLIENT, Form.JE)).spoken();
    private static final Pattern PATIENT = Pattern.compile("(?<!\\p{L})patiënt", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLIENT = Pattern.compile("cliënt", Pattern.CASE_INSENSITIVE);
    private static final Pattern POLITE_QUESTION =
            Pattern.compile("(?<!\\p{L})(u|ú|uw|uzelf)(?!\\p{L})[^.?!]*\\?", Pattern.CASE_INSENSITIVE);
    private static final Pattern FAMILIAR = Pattern.compile(
            "(?<!\\p{L})(je|jij|jou|jouw|jíj|jezelf|jullie)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @ParameterizedTest
    @CsvSource({
        "De patiënt beslist., De cliënt beslist.",
        "Patiënten en naasten, Cliënten en naasten",
        "het patiëntenperspectief, het cliëntenperspectief",
        "patiënten- en familieraad, cliënten- en familieraad",
        "ex-patiënt, ex-cliënt",
        "een hartpatiënt, een hartpatiënt",
        "de inpatiënte dame, de inpatiënte dame",
        "patiënt of cliënt, patiënt of cliënt",
        "zie “Patiënten vertellen $1” voor de patiënt, zie “Patiënten vertellen $1” voor de cliënt",
        "geduld (patience), geduld (patience)"
    })
    void patientBecomesClientWhereAWordBeginsWithIt(String written, String spoken) {
        Address address = Address.of(Person.CLIENT, Form.U);
        assertThat(address.say(LocalizedText.of(written, "patient"))).isEqualTo(LocalizedText.of(spoken, "patient"));
    }

    @Test
    void theDiaeresisMayBeAMarkOfItsOwn() {
        assertThat(Address.of(Person.CLIENT, Form.U)
                        .say(LocalizedText.of("De patie\u0308nt", "The patient"))
                        .nl())
                .isEqualTo("De cliënt");
    }

    @Test
    void asWrittenNothingChanges() {
        assertThat(WRITTEN.address()).isEqualTo(Address.AS_WRITTEN);
        assertThat(WRITTEN.spoken()).isSameAs(WRITTEN);
        assertThat(WRITTEN.addressing(Address.AS_WRITTEN)).isEqualTo(WRITTEN);
    }

    @Test
    void sayingItTwiceIsSayingItOnce() {
        assertThat(SPOKEN.spoken()).isEqualTo(SPOKEN);
    }

    @Test
    void onlyDutchWordsChange() throws IOException {
        assertThat(english(SPOKEN)).isEqualTo(english(WRITTEN));
        for (Statement written : WRITTEN.statements()) {
            Statement spoken = SPOKEN.statementById(written.id());
            assertThat(Statement.builder()
                            .from(spoken)
                            .name(written.name())
                            .text(written.text())
                            .remarks(written.remarks())
                            .howRead(written.howRead())
                            .claims(written.claims())
                            .remedy(written.remedy())
                            .offer(written.offer())
                            .build())
                    .isEqualTo(written);
        }
        assertThat(SPOKEN.settings())
                .extracting(Setting::months)
                .isEqualTo(WRITTEN.settings().stream().map(Setting::months).toList());
    }

    @Test
    void namesOfTheSourcesTheFourQuestionsAndTheGlossaryStay() {
        assertThat(nameOf("criterion/patient-centred-environment")).isEqualTo("Patiëntgerichte omgeving");
        assertThat(nameOf("reference/article-a-real-chance"))
                .isEqualTo("Geef de mening van de patiënt een echte kans (2013)");
        assertThat(nameOf("guide-theme/patients-as-experts")).isEqualTo("Thema 1: Zie patiënten als deskundigen");
        assertThat(nameOf("criterion/emotional-support/follow-pace")).isEqualTo("Het tempo van de cliënt");
        assertThat(SPOKEN.statements().stream().filter(each -> each.kind() == StatementKind.QUESTION))
                .containsExactlyElementsOf(WRITTEN.statements().stream()
                        .filter(each -> each.kind() == StatementKind.QUESTION)
                        .toList());
        assertThat(SPOKEN.terms()).isEqualTo(WRITTEN.terms());
    }

    @Test
    void noPatientIsLeftBesideTheClientButInNamesAndQuotations() throws IOException {
        Map<String, String> left = new LinkedHashMap<>();
        for (Statement statement : SPOKEN.statements()) {
            texts("", tree(statement)).forEach((place, text) -> {
                String ours = text.get("nl").textValue().replaceAll("“[^”]*”", "");
                boolean isName = place.equals("/name") && statement.kind().isNamedByItsSource();
                if (!isName
                        && PATIENT.matcher(ours).find()
                        && !CLIENT.matcher(ours).find()) {
                    left.put(statement.id() + place, ours);
                }
            });
        }
        SPOKEN.wordings().forEach(each -> left.put(each.id(), each.text().nl()));
        SPOKEN.settings().forEach(each -> left.put(each.id(), each.text().nl()));
        assertThat(left.values()).noneMatch(text -> PATIENT.matcher(text).find());
    }

    @Test
    void whatIsAskedOfThePatientOrACloseOneCanBeAskedWithJe() throws IOException {
        for (JsonNode text : allTexts(WRITTEN)) {
            String written = text.get("nl").textValue();
            if (POLITE_QUESTION.matcher(written).find()) {
                assertThat(text.has("nlInformal")).as(written).isTrue();
            }
            if (text.has("nlInformal")) {
                String informal = text.get("nlInformal").textValue();
                assertThat(POLITE_QUESTION.matcher(informal).find())
                        .as(informal)
                        .isFalse();
                assertThat(FAMILIAR.matcher(informal).find()).as(informal).isTrue();
                assertThat(FAMILIAR.matcher(written).find()).as(written).isFalse();
                assertThat(informal).endsWith(written.substring(written.length() - 1));
            }
        }
        assertThat(SPOKEN.statementById(StatementId.of("experience/care-fits"))
                        .text()
                        .nl())
                .isEqualTo("Past de zorg bij wat je wilt en nodig hebt?");
    }

    @Test
    void careStaffAreStillAddressedWithU() {
        assertThat(SPOKEN.statementById(StatementId.of("key-element/attitude/listening"))
                        .text()
                        .nl())
                .isEqualTo("Luister echt, en ga na of u de cliënt goed heeft begrepen.");
        assertThat(SPOKEN.statementById(StatementId.of("criterion/patient-centred-environment/wellbeing-of-close-ones"))
                        .claims()
                        .get(0)
                        .wouldHelp()
                        .nl())
                .contains("wat heb jíj nodig? U vertelt daarmee niets over de cliënt.");
    }

    private static String nameOf(String statement) {
        return SPOKEN.statementById(StatementId.of(statement))
                .name()
                .orElseThrow()
                .nl();
    }

    private static List<String> english(CareModule module) throws IOException {
        return allTexts(module).stream().map(text -> text.get("en").textValue()).toList();
    }

    private static List<JsonNode> allTexts(CareModule module) throws IOException {
        List<JsonNode> texts = new ArrayList<>();
        List<Object> values = Stream.of(module.statements(), module.settings(), module.wordings(), module.terms())
                .<Object>flatMap(List::stream)
                .toList();
        for (Object value : values) {
            texts.addAll(texts("", tree(value)).values());
        }
        return texts;
    }

    private static JsonNode tree(Object value) throws IOException {
        return new ObjectMapper().readTree(PlainReading.tree(value));
    }

    private static Map<String, JsonNode> texts(String place, JsonNode node) {
        Map<String, JsonNode> texts = new LinkedHashMap<>();
        if (node.has("nl") && node.has("en")) {
            texts.put(place, node);
        } else {
            node.properties().forEach(field -> texts.putAll(texts(place + "/" + field.getKey(), field.getValue())));
            for (int i = 0; node.isArray() && i < node.size(); i++) {
                texts.putAll(texts(place + "/" + i, node.get(i)));
            }
        }
        return texts;
    }
}
