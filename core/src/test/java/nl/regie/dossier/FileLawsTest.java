package nl.regie.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.entry.Problem;
import nl.regie.generators.Documents;
import nl.regie.generators.Dossiers;
import nl.regie.generators.Mutation;
import nl.regie.reading.Reading;

/** What holds of every file: a right one comes back as it was, a wrong one is explained. */
class FileLawsTest {
    private static final Pattern CONSTANT = Pattern.compile("[A-Z]+(?:_[A-Z]+)*");

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.alsoClosed();
    }

    @Provide
    Arbitrary<JsonNode> mutatedDocuments() {
        return Documents.mutated();
    }

    @Provide
    Arbitrary<Mutation.Misfit> misfits() {
        return Documents.withOneMisfit();
    }

    @Property
    void whatIsWrittenIsReadBackAsTheSameDossier(@ForAll("dossiers") Dossier dossier) {
        String json = DossierFile.write(dossier);
        assertThat(DossierFile.read(json)).isEqualTo(Reading.of(dossier));
        assertThat(DossierFile.read(json.getBytes(StandardCharsets.UTF_8))).isEqualTo(Reading.of(dossier));
    }

    @Property
    void theSameDossierAlwaysGivesTheSameText(@ForAll("dossiers") Dossier dossier) {
        String json = DossierFile.write(dossier);
        assertThat(DossierFile.write(dossier)).isEqualTo(json);
        assertThat(DossierFile.write(DossierFile.read(json).orElseThrow())).isEqualTo(json);
    }

    @Property
    void aChangedDocumentIsExplainedOrComesBackAsItCame(@ForAll("mutatedDocuments") JsonNode document) {
        Reading<Dossier> reading = DossierFile.read(document.toString());
        reading.value().ifPresent(dossier -> assertThat(compared(Documents.tree(DossierFile.write(dossier))))
                .isEqualTo(compared(document)));
        assertThat(reading.problems()).allSatisfy(problem -> {
            assertThat(problem.code()).isNotEqualTo("refused");
            assertThat(problem.message().nl()).isNotBlank();
            assertThat(problem.message().en()).isNotBlank();
            assertThat(leadsSomewhere(problem, document)).as(problem.toString()).isTrue();
        });
    }

    @Property
    void oneValueThatCannotBeIsToldOnceAndNothingElseIs(@ForAll("misfits") Mutation.Misfit misfit) {
        assertThat(DossierFile.read(misfit.document().toString()).problems())
                .extracting(Problem::where)
                .containsExactly(misfit.at().toString());
    }

    /** What is missing is not there to be pointed at; what should hold it is. */
    private static boolean leadsSomewhere(Problem problem, JsonNode document) {
        JsonPointer at = JsonPointer.compile(problem.where());
        boolean tellsWhatIsMissing =
                problem.code().equals("missing") || problem.code().endsWith("-without-words");
        return !document.at(tellsWhatIsMissing ? at.head() : at).isMissingNode();
    }

    /** Found by a law, in two thousand changed documents. */
    @Example
    void aSetOfConstantsIsWrittenInTheirOrder() {
        String roles = "{\"schemaVersion\": \"1.1\", \"patient\": {\"id\": \"p\"}, \"closeOnes\": [{\"id\": \"c\","
                + " \"recorded\": {\"on\": \"2026-11-02\", \"by\": \"p\"}, \"person\": \"d\", \"roles\": [%s]}]}";
        Dossier other = DossierFile.read(roles.formatted("\"RELATIVE\", \"INFORMAL_CARER\""))
                .orElseThrow();
        assertThat(other)
                .isEqualTo(DossierFile.read(roles.formatted("\"INFORMAL_CARER\", \"RELATIVE\""))
                        .orElseThrow());
        assertThat(DossierFile.write(other)).containsSubsequence("INFORMAL_CARER", "RELATIVE");
    }

    /** Without empty lists, which may be left out, and with sets of constants in one order. */
    private static JsonNode compared(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            object.properties().stream()
                    .filter(field -> !(field.getValue() instanceof ArrayNode list && list.isEmpty()))
                    .forEach(field -> copy.set(field.getKey(), compared(field.getValue())));
            return copy;
        }
        if (node instanceof ArrayNode list) {
            List<JsonNode> members = list.valueStream()
                    .map(FileLawsTest::compared)
                    .sorted(Comparator.comparing(
                            member -> CONSTANT.matcher(member.asText()).matches() ? member.asText() : ""))
                    .toList();
            return JsonNodeFactory.instance.arrayNode().addAll(members);
        }
        return node;
    }
}
