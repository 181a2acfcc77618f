package nl.regie.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import nl.regie.entry.Problem;
import nl.regie.generators.Documents;
import nl.regie.generators.Dossiers;
import nl.regie.json.PlainReading;
import nl.regie.json.StrictJson;
import nl.regie.reading.Reading;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The reader and the writer that the compiler makes agree with those that look at the types while they run. */
class DossierFormLawsTest {
    private static final DossierForm FORM = new DossierForm();
    private static final String RIGHT =
            "{\"schemaVersion\":\"1.1\",\"patient\":{\"id\":\"p\"},\"closeOnes\":[{\"id\":\"c\","
                    + "\"recorded\":{\"on\":\"2026-11-02\",\"by\":\"p\"},\"person\":\"d\",\"roles\":[\"RELATIVE\"]}]}";

    /** In a right document, this in the place of that. */
    private static final Map<String, List<String>> WRONG = Map.ofEntries(
            Map.entry("a field that stands there twice", List.of("\"id\":\"p\"", "\"id\":\"p\",\"id\":\"p\"")),
            Map.entry("a field that nobody knows", List.of("\"id\":\"p\"", "\"id\":\"p\",\"nobody\":1")),
            Map.entry("a field that is missing", List.of("\"person\":\"d\",", "")),
            Map.entry("null", List.of("\"by\":\"p\"", "\"by\":\"p\",\"happenedOn\":null")),
            Map.entry("a null in a set", List.of("[\"RELATIVE\"]", "[null]")),
            Map.entry("a member of a set twice", List.of("[\"RELATIVE\"]", "[\"RELATIVE\",\"RELATIVE\"]")),
            Map.entry("a constant in small letters", List.of("RELATIVE", "relative")),
            Map.entry("a constant by its number", List.of("\"RELATIVE\"", "0")),
            Map.entry("a text where a list belongs", List.of("[\"RELATIVE\"]", "\"RELATIVE\"")),
            Map.entry("a list where a text belongs", List.of("\"d\"", "[\"d\"]")),
            Map.entry("an object where a text belongs", List.of("\"d\"", "{\"value\":\"d\"}")),
            Map.entry("a number where a text belongs", List.of("\"d\"", "1")),
            Map.entry("true where a text belongs", List.of("\"d\"", "true")),
            Map.entry("a text where an object belongs", List.of("{\"id\":\"p\"}", "\"p\"")),
            Map.entry("an id that is none", List.of("\"d\"", "\"d d\"")),
            Map.entry("a text without characters", List.of("\"d\"", "\"\"")),
            Map.entry("a day that there is not", List.of("2026-11-02", "2026-02-30")),
            Map.entry("a day in another form", List.of("2026-11-02", "2-11-2026")),
            Map.entry("a day with a time", List.of("2026-11-02", "2026-11-02T00:00")),
            Map.entry("somebody who is not there", List.of("\"by\":\"p\"", "\"by\":\"q\"")),
            Map.entry("what follows the document", List.of("]}]}", "]}]} {}")),
            Map.entry("a document that ends early", List.of("]}]}", "]}")),
            Map.entry("a comma too many", List.of("]}]}", "]},]}")),
            Map.entry("a comment", List.of("\"id\":\"p\"", "/* */ \"id\":\"p\"")),
            Map.entry("single quotes", List.of("\"id\":\"p\"", "'id':'p'")),
            Map.entry("a version of another kind", List.of("\"1.1\"", "1.1")),
            Map.entry("a newer version", List.of("\"1.1\"", "\"1.2\"")),
            Map.entry("no version", List.of("\"schemaVersion\":\"1.1\",", "")),
            Map.entry("a control character in a text", List.of("\"d\"", "\"d\n\"")));

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.alsoClosed();
    }

    @Provide
    Arbitrary<JsonNode> mutatedDocuments() {
        return Documents.mutated();
    }

    @Property
    void everyDossierIsReadByItsFormAndNeverTwice(@ForAll("dossiers") Dossier dossier) {
        assertThat(PlainReading.of(DossierFile.write(dossier), FORM)).contains(dossier);
    }

    @Property
    void everyDossierIsWrittenAlike(@ForAll("dossiers") Dossier dossier) {
        assertThat(PlainReading.says(PlainReading.written(dossier, FORM), dossier))
                .isTrue();
    }

    @Property
    void aChangedDocumentIsAcceptedByBothOrByNeither(@ForAll("mutatedDocuments") JsonNode document) {
        String json = document.toString();
        Optional<Dossier> read = explained(json).value().filter(dossier -> !dossier.isReadInPart());
        assertThat(PlainReading.of(json, FORM)).isEqualTo(read);
        Statistics.label("is accepted").collect(read.isPresent()).coverage(seen -> Stream.of(true, false)
                .forEach(each -> seen.check(each).count(count -> count > 0)));
    }

    @Test
    void theRightDocumentIsReadByItsForm() {
        assertThat(PlainReading.of(RIGHT, FORM))
                .isPresent()
                .isEqualTo(explained(RIGHT).value());
    }

    @TestFactory
    Stream<DynamicTest> whatIsWrongIsRefusedByTheFormAndExplainedAsBefore() {
        return WRONG.entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> {
                    String json =
                            RIGHT.replace(row.getValue().get(0), row.getValue().get(1));
                    assertThat(json).isNotEqualTo(RIGHT);
                    assertThat(PlainReading.of(json, FORM)).isEmpty();
                    assertThat(DossierFile.read(json).problems()).isNotEmpty();
                    assertThat(DossierFile.read(json.getBytes(StandardCharsets.UTF_8)))
                            .isEqualTo(DossierFile.read(json));
                }));
    }

    @TestFactory
    Stream<DynamicTest> bytesInAnotherEncodingAreRefused() {
        return Stream.of("UTF-16BE", "UTF-16LE", "UTF-16", "UTF-32BE", "UTF-32LE")
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> assertThat(DossierFile.read(RIGHT.getBytes(Charset.forName(name)))
                                        .problems())
                                .isNotEmpty()));
    }

    @Test
    void aMarkOfTheOrderOfBytesSaysNothing() {
        String marked = "\uFEFF" + RIGHT;
        assertThat(PlainReading.of(marked, FORM)).isPresent();
        assertThat(DossierFile.read(marked.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reading.of(DossierFile.read(RIGHT).orElseThrow()));
    }

    @Test
    void bytesThatAreNoUtf8AreToldAsSuch() {
        byte[] halfACharacter = RIGHT.replace("\"d\"", "\"\u00E9\"").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(DossierFile.read(halfACharacter).problems())
                .extracting(Problem::code)
                .containsExactly("not-utf8");
    }

    private static Reading<Dossier> explained(String json) {
        return StrictJson.read(json, Dossier.class, DossierCheck::problemsBetween);
    }
}
