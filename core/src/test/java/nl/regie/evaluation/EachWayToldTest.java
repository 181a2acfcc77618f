package nl.regie.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Statement;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.finding.Verdict;
import org.junit.jupiter.api.Test;

/**
 * The table of when a norm is met, partly met, not met, not to be told and not applicable, sentence by sentence: for
 * each way of which it tells a small dossier that comes out so, and beside it what a close one wrote or interpreted.
 * Everybody in {@code each-way-told.json} is invented; {@code way} says in a few words which part of a sentence it is.
 */
class EachWayToldTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String PEOPLE = """
            {"schemaVersion": "1.1", "patient": {"id": "pat"}, "professionals": [{"id": "els"}, {"id": "dok"}],
             "closeOnes": [
               {"id": "c1", "recorded": {"on": "2022-01-05", "by": "els"}, "person": "mia", "roles": ["INFORMAL_CARER"]},
               {"id": "c2", "recorded": {"on": "2022-01-05", "by": "els"}, "person": "ko", "roles": ["RELATIVE"]}]}
            """;

    @Test
    void eachWayComesOutAsTheTableTells() throws IOException {
        List<String> others = new ArrayList<>();
        for (JsonNode row : rows()) {
            Verdict verdict = DossierEvaluator.shipped().evaluate(dossier(row), DAY).findings().stream()
                    .filter(finding -> finding.statement().value().equals(norm(row)))
                    .findFirst()
                    .orElseThrow()
                    .verdict();
            if (verdict != told(row)) {
                others.add(norm(row) + ", " + row.get("way").textValue() + ": told " + told(row) + ", is " + verdict);
            }
        }
        assertThat(others).isEmpty();
    }

    @Test
    void noWayOfANormThatIsReadFromADossierIsLeftOut() throws IOException {
        Map<String, Set<Verdict>> tried = new TreeMap<>();
        rows().forEach(row ->
                tried.computeIfAbsent(norm(row), none -> new TreeSet<>()).add(told(row)));
        assertThat(tried)
                .isEqualTo(CareModule.shipped().statements().stream()
                        .filter(norm -> norm.howRead().isPresent() && norm.isReadFromADossier())
                        .collect(Collectors.toMap(norm -> norm.id().value(), EachWayToldTest::told)));
    }

    private static Set<Verdict> told(Statement norm) {
        Statement.HowRead read = norm.howRead().orElseThrow();
        Set<Verdict> told = new TreeSet<>(Set.of(Verdict.MET, Verdict.CANNOT_TELL));
        read.partlyMet().ifPresent(text -> told.add(Verdict.PARTLY_MET));
        read.notMet().ifPresent(text -> told.add(Verdict.NOT_MET));
        read.notApplicable().ifPresent(text -> told.add(Verdict.NOT_APPLICABLE));
        return told;
    }

    private static String norm(JsonNode row) {
        return row.get("norm").textValue();
    }

    private static Verdict told(JsonNode row) {
        return Verdict.valueOf(row.get("verdict").textValue());
    }

    private static Dossier dossier(JsonNode row) throws IOException {
        ObjectNode dossier = (ObjectNode) JSON.readTree(PEOPLE);
        dossier.setAll((ObjectNode) row.get("lists"));
        return DossierFile.read(dossier.toString()).orElseThrow();
    }

    private static JsonNode rows() throws IOException {
        try (InputStream rows = EachWayToldTest.class.getResourceAsStream("each-way-told.json")) {
            return JSON.readTree(rows);
        }
    }
}
