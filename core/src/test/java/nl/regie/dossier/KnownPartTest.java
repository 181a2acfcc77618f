package nl.regie.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.regie.diagnosis.Answer;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.reading.ReadInPartException;
import nl.regie.reading.Reading;
import nl.regie.signalling.SignallingPlan;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Files of a newer version, read on request: what is left out, what is told, and what stays. */
class KnownPartTest {
    private static final String NEWER = """
            {
              "schemaVersion": "1.2",
              "patient": {"id": "p1", "name": "Noor"},
              "professionals": [{"id": "h1", "profession": "wijkverpleegkundige"}],
              "closeOnes": [
                {"id": "n1", "recorded": {"on": "2026-02-01", "by": "h1"}, "person": "c1", "roles": ["RELATIVE", "BUDDY"]}
              ],
              "answers": [
                {"id": "a1", "recorded": {"on": "2026-01-10", "by": "p1"}, "question": "WISH", "response": "GIVEN", "inOwnWords": "weer fietsen"},
                {"id": "a2", "recorded": {"on": "2026-03-01", "by": "p1", "replaces": "a1"}, "question": "WISH", "response": "GIVEN", "inOwnWords": "naar zee"}
              ],
              "carePlans": [
                {"id": "z1", "recorded": {"on": "2026-03-02", "by": "h1"}, "status": "AGREED",
                 "goals": [{"id": "d1", "status": "ACCEPTED", "inOwnWords": "fietsen", "answers": ["a2"]}],
                 "actions": [{"id": "t1", "what": "oefenen", "does": ["p1", "c1"], "answers": ["d1"]}]}
              ],
              "annotations": [
                {"id": "x1", "recorded": {"on": "2026-05-03", "by": "p1"}, "about": "z1", "inOwnWords": "zo was het niet"}
              ]
            }
            """;

    @Test
    void aFileInWhichNothingIsNewIsReadWholeButStaysInPart() {
        Reading<Dossier> reading = DossierFile.readKnownPart(NEWER);
        assertThat(reading.remarks()).isEmpty();
        assertThat(reading.orElseThrow().isReadInPart()).isTrue();
        assertThat(DossierFile.read(NEWER).problems())
                .extracting(problem -> problem.where() + " " + problem.code())
                .containsExactly("/schemaVersion newer-minor-version");
    }

    @TestFactory
    Stream<DynamicTest> whatIsNotKnownIsLeftOutAndTold() {
        return Stream.of(
                told("a field", "\"name\": \"Noor\"", "\"name\": \"Noor\", \"mood\": 7", "/patient unknown-field"),
                told(
                        "a field of the whole",
                        "\"patient\"",
                        "\"kept\": {\"by\": \"h1\"}, \"patient\"",
                        " unknown-field"),
                told(
                        "a field of an entry",
                        "\"about\": \"z1\"",
                        "\"about\": \"z1\", \"onlyFor\": [\"c1\"]",
                        "/annotations/0 unknown-field"),
                told(
                        "a field deep in an entry",
                        "\"what\": \"oefenen\"",
                        "\"what\": \"oefenen\", \"often\": {\"times\": 2}",
                        "/carePlans/0/actions/0 unknown-field"),
                told("a constant among others", "\"BUDDY\"", "\"NEIGHBOUR\"", "/closeOnes/0/roles/1 unknown-constant"),
                told(
                        "a constant that can be missed, alone",
                        "\"inOwnWords\": \"naar zee\"",
                        "\"inOwnWords\": \"naar zee\", \"lifeDomain\": \"PETS\"",
                        "/answers/1/lifeDomain unknown-constant"),
                told(
                        "a constant that is needed, with its entry",
                        "\"question\": \"WISH\", \"response\": \"GIVEN\", \"inOwnWords\": \"naar zee\"",
                        "\"question\": \"HOPE\", \"response\": \"GIVEN\", \"inOwnWords\": \"naar zee\"",
                        "/answers/1/question unknown-constant"),
                told(
                        "words that an entry cannot be without",
                        "\"inOwnWords\": \"naar zee\"",
                        "\"inSong\": \"naar zee\"",
                        "/answers/1 unknown-field",
                        "/answers/1 left-out"),
                told(
                        "somebody close by, who stays known to those who name them",
                        "\"by\": \"h1\"}, \"person\": \"c1\"",
                        "\"from\": \"h1\"}, \"person\": \"c1\"",
                        "/closeOnes/0/recorded unknown-field",
                        "/closeOnes/0 left-out"),
                told(
                        "a person, with what that person wrote",
                        "{\"id\": \"h1\", \"profession\"",
                        "{\"number\": \"h1\", \"profession\"",
                        "/professionals/0 unknown-field",
                        "/professionals/0 left-out",
                        "/closeOnes/0 left-out",
                        "/carePlans/0 left-out"));
    }

    /** Its name may be somebody's words, so its place is all that leads to it. */
    @Test
    void whichFieldWasLeftOutIsSaidByItsPlace() {
        assertThat(DossierFile.readKnownPart(NEWER.replace("\"name\": \"Noor\"", "\"name\": \"Noor\", \"mood\": 7"))
                        .remarks())
                .extracting(remark -> remark.message().nl())
                .containsExactly("Deze versie kent het 3e veld hier niet. Het is weggelaten.");
    }

    /** What was replaced would hold again, if what came in its place left no trace. */
    @Test
    void anEntryThatIsLeftOutStillTakesThePlaceOfItsFormerVersion() {
        Dossier dossier = DossierFile.readKnownPart(
                        NEWER.replace("\"inOwnWords\": \"naar zee\"", "\"inSong\": \"zee\""))
                .orElseThrow();
        assertThat(dossier.entries().map(Entry::id)).contains(EntryId.of("a1")).doesNotContain(EntryId.of("a2"));
        assertThat(dossier.current(Answer.class)).isEmpty();
    }

    /** That a page was refused to somebody makes nobody known as close by. */
    @Test
    void onlyWhoWasWrittenDownAsCloseByStaysKnownWhereTheirRowIsLeftOut() {
        String refusal = """
                "pageDecisions": [
                  {"id": "d7", "recorded": {"on": "2026-03-02", "by": "h1"}, "person": "c1", "answer": "LATER", "reason": "x"}],
                "annotations\"""";
        Dossier dossier = DossierFile.readKnownPart(NEWER.replace("\"annotations\"", refusal.strip()))
                .orElseThrow();
        assertThat(dossier.tombstones())
                .extracting(stone -> stone.id() + " " + stone.person())
                .containsExactly("d7 Optional.empty");
        Dossier closeOne = DossierFile.readKnownPart(
                        NEWER.replace("\"by\": \"h1\"}, \"person\": \"c1\"", "\"from\": \"h1\"}, \"person\": \"c1\""))
                .orElseThrow();
        assertThat(closeOne.tombstones())
                .extracting(stone -> stone.id() + " " + stone.person())
                .containsExactly("n1 Optional[c1]");
    }

    /** Found by a law, in two thousand dossiers: the name of a document in the EHR can be no name of ours. */
    @Test
    void aPlanThatIsLeftOutTakesThePlaceOfItsFormerVersionWhateverItsDocumentsAreCalled() {
        String plans = """
                "signallingPlans": [
                  {"id": "s1", "recorded": {"on": "2026-03-02", "by": "p1"}, "kind": "BOTH", "whatHelps": ["rust"]},
                  {"id": "s2", "recorded": {"on": "2026-03-03", "by": "p1", "replaces": "s1"}, "kind": "LATER",
                    "phases": [{"id": "f1", "level": "WORSE"}],
                    "documents": [{"id": "urn:uuid:53fefa32"}, {"id": "s1"}]}],
                "annotations\"""";
        Dossier dossier = DossierFile.readKnownPart(NEWER.replace("\"annotations\"", plans.strip()))
                .orElseThrow();
        assertThat(dossier.signallingPlans()).extracting(SignallingPlan::id).containsExactly(EntryId.of("s1"));
        assertThat(dossier.current(SignallingPlan.class)).isEmpty();
        assertThat(dossier.tombstones()).flatExtracting(Tombstone::parts).containsExactly(EntryId.of("f1"));
    }

    @Test
    void aKindThatIsNotKnownLeavesATraceThatCanBeNamed() {
        Dossier dossier = DossierFile.readKnownPart(
                        NEWER.replace("\"about\": \"z1\"", "\"about\": \"v1\"")
                                .replace(
                                        "\"annotations\"",
                                        "\"vows\": [{\"id\": \"v1\", \"recorded\": {\"on\": \"2026-04-01\", \"by\": \"p1\"}, \"vow\": \"geheim\"}], \"annotations\""))
                .orElseThrow();
        assertThat(dossier.annotations()).hasSize(1);
        assertThat(dossier.tombstones()).extracting(stone -> stone.id().value()).containsExactly("v1");
    }

    @TestFactory
    Stream<DynamicTest> whatIsWrongInAnyVersionIsRefused() {
        return Stream.of(
                refused("a day that is none", "2026-05-03", "2026-02-31", "/annotations/0/recorded/on wrong-value"),
                refused(
                        "nobody",
                        "\"by\": \"p1\"}, \"about\"",
                        "\"by\": \"p7\"}, \"about\"",
                        "/annotations/0/recorded/by unknown-person"),
                refused("a number for a text", "\"Noor\"", "7", "/patient/name wrong-value"),
                refused("no patient", "\"patient\": {\"id\": \"p1\", \"name\": \"Noor\"},", "", "/patient missing"),
                refused(
                        "a list that is none",
                        "\"annotations\": [",
                        "\"tombstones\": 7, \"mood\": 7, \"annotations\": [",
                        "/tombstones wrong-type"),
                refused(
                        "a day that is none, before something of the whole that is not known",
                        "{\"on\": \"2026-05-03\", \"by\": \"p1\"}, \"about\": \"z1\", \"inOwnWords\": \"zo was het niet\"}\n  ]",
                        "{\"on\": \"2026-02-31\", \"by\": \"p1\"}, \"about\": \"z1\", \"inOwnWords\": \"zo was het niet\"}\n  ], \"kept\": {\"by\": \"h1\"}",
                        "/annotations/0/recorded/on wrong-value"),
                refused(
                        "a list of stones that is none, where a stone is to be put",
                        "\"annotations\": [",
                        "\"tombstones\": 7, \"vows\": [{\"id\": \"v1\", \"recorded\": {\"on\": \"2026-04-01\", \"by\": \"p1\"}}], \"annotations\": [",
                        "/tombstones wrong-type"),
                refused("a newer major version", "\"1.2\"", "\"2.0\"", "/schemaVersion newer-major-version"));
    }

    /** What stands before the entry in the file counts, also what was left out. */
    @Test
    void aProblemIsToldWhereItStandsInTheFile() {
        String document = NEWER.replace("\"inOwnWords\": \"weer fietsen\"", "\"inSong\": \"fietsen\"")
                .replace(
                        "\"question\": \"WISH\", \"response\": \"GIVEN\", \"inSong\"",
                        "\"question\": \"HOPE\", \"response\": \"GIVEN\", \"inSong\"")
                .replace("\"naar zee\"", "7");
        assertThat(DossierFile.readKnownPart(document).problems())
                .extracting(problem -> problem.where() + " " + problem.code())
                .containsExactly("/answers/1/inOwnWords wrong-value");
    }

    @Test
    void everyDossierThatIsMadeOfItIsInPartToo() {
        Dossier dossier = DossierFile.readKnownPart(NEWER).orElseThrow();
        assertThat(List.of(
                        dossier.asOf(LocalDate.of(2026, 2, 1)),
                        dossier.erase(EntryId.of("x1"), LocalDate.of(2026, 6, 1)),
                        dossier.forOwnProfessional()))
                .allMatch(Dossier::isReadInPart);
    }

    @Test
    void itIsNotWrittenToAFile() {
        Dossier dossier = DossierFile.readKnownPart(NEWER).orElseThrow();
        assertThatThrownBy(() -> DossierFile.write(dossier)).isInstanceOf(ReadInPartException.class);
        assertThatThrownBy(dossier::requireWhole).isInstanceOf(ReadInPartException.class);
    }

    @Test
    void aFileOfTodayOrOfBeforeIsReadAsUsual() {
        assertThat(DossierFile.readKnownPart(NEWER.replace("1.2", "1.1")))
                .isEqualTo(DossierFile.read(NEWER.replace("1.2", "1.1")));
        assertThat(DossierFile.readKnownPart(NEWER.replace("1.2", "1.0"))
                        .orElseThrow()
                        .isReadInPart())
                .isFalse();
    }

    private static DynamicTest told(String name, String from, String to, String... remarks) {
        return DynamicTest.dynamicTest(name, () -> {
            assertThat(NEWER).contains(from);
            Reading<Dossier> reading = DossierFile.readKnownPart(NEWER.replace(from, to));
            assertThat(reading.problems()).isEmpty();
            assertThat(reading.remarks())
                    .extracting(remark -> remark.where() + " " + remark.code())
                    .containsExactlyInAnyOrder(remarks);
        });
    }

    private static DynamicTest refused(String name, String from, String to, String problem) {
        return DynamicTest.dynamicTest(name, () -> {
            assertThat(NEWER).contains(from);
            Reading<Dossier> reading = DossierFile.readKnownPart(NEWER.replace(from, to));
            assertThat(reading.value()).isEmpty();
            assertThat(reading.problems())
                    .extracting(told -> told.where() + " " + told.code())
                    .contains(problem);
        });
    }
}
