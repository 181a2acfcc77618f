package nl.regie.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.cohort.CohortSummaryFile;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Problem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whoever wrote a document reads of each fault what belongs in its place, and of each fault once. */
class WhatIsExpectedTest {
    private static final String SOUND = """
            {"schemaVersion": "1.1", "patient": {"id": "p1", "name": "Noor"},
             "professionals": [{"id": "h1", "profession": "wijkverpleegkundige"}],
             "answers": [{"id": "a1", "recorded": {"on": "2026-01-10", "by": "h1"}, "question": "WISH",
              "response": "GIVEN", "inOwnWords": "weer fietsen", "importance": "MOST_IMPORTANT"}],
             "annotations": [{"id": "x1", "recorded": {"on": "2026-05-03", "by": "h1"}, "about": "a1",
              "inOwnWords": "zo was het"}]}
            """;

    @TestFactory
    Stream<DynamicTest> whatBelongsThereIsSaid() {
        return Stream.of(
                expected("\"Noor\"", "7", "Hier hoort een tekst te staan.", "A text is expected here."),
                expected("\"id\": \"x1\"", "\"id\": 7", "Hier hoort een tekst te staan.", "A text is expected here."),
                expected(
                        "2026-01-10",
                        "2026-02-31",
                        "Hier hoort een bestaande dag te staan, als tekst: jjjj-mm-dd.",
                        "An existing day is expected here, as a text: yyyy-mm-dd."),
                expected(
                        "MOST_IMPORTANT",
                        "SOMEWHAT",
                        "Hier hoort een van deze woorden te staan: MOST_IMPORTANT, LESS_IMPORTANT.",
                        "One of these is expected here: MOST_IMPORTANT, LESS_IMPORTANT."));
    }

    @Test
    void whereANumberBelongsATextIsNone() {
        assertThat(CohortSummaryFile.read("{\"parts\": \"7\"}").problems())
                .filteredOn(problem -> problem.where().equals("/parts"))
                .extracting(problem -> problem.message().en())
                .containsExactly("A whole number is expected here, without quotation marks.");
    }

    /**
     * Who repairs the one fault has repaired them all: what names something within it names nothing that is not there.
     */
    @TestFactory
    Stream<DynamicTest> whatStandsInABrokenPartIsNotMissingToo() {
        return Stream.of(
                onlyTold(
                        "a list that is an object",
                        "\"answers\": [{",
                        "\"answers\": {\"first\": {",
                        "}],\n \"ann",
                        "}},\n \"ann",
                        "/answers wrong-type"),
                onlyTold(
                        "an object that is a list",
                        "[{\"id\": \"h1\", \"profession\": \"wijkverpleegkundige\"}]",
                        "[[\"h1\"]]",
                        "",
                        "",
                        "/professionals/0 wrong-type"),
                onlyTold(
                        "a list under a name that is misspelt", "\"answers\"", "\"answrs\"", "", "", " unknown-field"));
    }

    /** A document can be long: where its form breaks off is told. */
    @Test
    void whereADocumentCannotBeReadIsToldByItsLineAndCharacter() {
        Problem problem = only("{\n  \"schemaVersion\" \"1.1\"}");
        assertThat(problem.message().nl()).isEqualTo("Dit is geen JSON die te lezen is (regel 2, teken 19).");
        assertThat(problem.message().en()).isEqualTo("This is not JSON that can be read (line 2, column 19).");
    }

    @Test
    void whatCouldBeReadIsCountedInALogAndNotQuoted() {
        assertThat(new Parts(Map.of("/answers/0", "geheim"), Set.of("ook geheim")))
                .hasToString("Parts[1 readable, 1 texts in broken parts]");
    }

    private static DynamicTest expected(String from, String to, String nl, String en) {
        return DynamicTest.dynamicTest(to, () -> {
            assertThat(SOUND).contains(from);
            Problem problem = only(SOUND.replace(from, to));
            assertThat(problem.message().nl()).isEqualTo(nl);
            assertThat(problem.message().en()).isEqualTo(en);
        });
    }

    private static DynamicTest onlyTold(
            String name, String from, String to, String alsoFrom, String alsoTo, String told) {
        return DynamicTest.dynamicTest(name, () -> {
            assertThat(SOUND).contains(from).contains(alsoFrom);
            Problem problem = only(SOUND.replace(from, to).replace(alsoFrom, alsoTo));
            assertThat(problem.where() + " " + problem.code()).isEqualTo(told);
        });
    }

    private static Problem only(String document) {
        List<Problem> problems = DossierFile.read(document).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }
}
