package nl.regie.caremodule;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static nl.regie.caremodule.Audience.CARE_GROUP;
import static nl.regie.caremodule.Audience.GENERAL_PRACTITIONER;
import static nl.regie.caremodule.Audience.INSURER;
import static nl.regie.caremodule.Audience.PRACTICE_MANAGER;
import static nl.regie.caremodule.Audience.PROFESSIONAL;
import static nl.regie.caremodule.StatementKind.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What stands in the four documents around the care module, counted in them line by line. */
class PracticeContentTest {
    private static final CareModule MODULE = CareModule.shipped();

    @Test
    void theHomeCareTeamsHaveElevenInsightsInFiveThemes() {
        assertThat(counts("000"))
                .containsOnly(
                        entry(HEADING, 5L),
                        entry(INSIGHT, 11L),
                        entry(CASE, 1L),
                        entry(INTERVENTION, 2L),
                        entry(INSTRUMENT, 1L),
                        entry(PRACTICE_QUESTION, 3L),
                        entry(OBSERVATION, 2L),
                        entry(REFERENCE, 1L),
                        entry(REFLECTION_PROMPT, 5L));
        assertThat(parts("insight-theme/supporting-clients")).isEqualTo(3);
        assertThat(parts("insight-theme/bringing-the-team-along")).isEqualTo(3);
        assertThat(parts("insight-theme/choosing-interventions")).isEqualTo(2);
        assertThat(parts("insight-theme/room-for-development")).isEqualTo(2);
        assertThat(parts("insight-theme/within-the-organisation")).isEqualTo(1);
    }

    @Test
    void theTenTipsHaveTheirParts() {
        assertThat(counts("001"))
                .containsOnly(
                        entry(TIP, 10L),
                        entry(TIP_PART, 24L),
                        entry(OBSERVATION, 2L),
                        entry(INSTRUMENT, 1L),
                        entry(REFERENCE, 1L));
        assertThat(of("001", TIP))
                .extracting(tip -> parts(tip.id().value()))
                .containsExactly(3, 2, 3, 2, 3, 2, 3, 4, 0, 2);
    }

    @Test
    void theGuideToSelfCareIsThereWhole() {
        assertThat(counts("003"))
                .containsOnly(
                        entry(HEADING, 14L),
                        entry(DEFINITION, 8L),
                        entry(MODEL, 6L),
                        entry(MODEL_PART, 18L),
                        entry(SOLUTION, 3L),
                        entry(WISH, 10L),
                        entry(TIP, 43L),
                        entry(TIP_PART, 2L),
                        entry(STEP, 10L),
                        entry(PAIR, 8L),
                        entry(DO, 8L),
                        entry(DONT, 8L),
                        entry(BOTTLENECK, 9L),
                        entry(PRACTICE_QUESTION, 12L),
                        entry(OBSERVATION, 23L),
                        entry(VOICE, 40L),
                        entry(INTERVENTION, 13L),
                        entry(PREPARATION_QUESTION, 7L),
                        entry(INSTRUMENT, 10L),
                        entry(REFERENCE, 29L),
                        entry(REFLECTION_PROMPT, 19L));
        assertThat(parts("model/house-of-person-centred-care")).isEqualTo(5);
        assertThat(parts("model/consult")).isEqualTo(3);
        assertThat(parts("model/inside-out")).isEqualTo(3);
        assertThat(parts("model/from-patient-to-expert")).isEqualTo(4);
        assertThat(parts("model/learning-70-20-10")).isEqualTo(3);
        assertThat(parts("model/step-plan")).isEqualTo(10);
        assertThat(parts("wish-theme/consult-to-measure")).isEqualTo(6);
        assertThat(parts("wish-theme/own-direction")).isEqualTo(4);
    }

    @Test
    void theConferenceNamedTopicsAndBottlenecksAndATriangle() {
        assertThat(counts("004"))
                .containsOnly(
                        entry(TOPIC, 4L),
                        entry(BOTTLENECK, 11L),
                        entry(MODEL, 1L),
                        entry(MODEL_PART, 3L),
                        entry(OBSERVATION, 2L));
        assertThat(parts("model/triangle")).isEqualTo(3);
    }

    @Test
    void eachTipOfTheGuideSaysForWhomItIs() {
        assertThat(tipsFor("Tips voor zorggroepen en zorgverleners"))
                .containsOnly(entry(Set.of(CARE_GROUP, PROFESSIONAL), 4L));
        assertThat(tipsFor("Tips voor zorggroepen en zorgverzekeraars"))
                .containsOnly(entry(Set.of(CARE_GROUP, INSURER), 3L), entry(Set.of(CARE_GROUP), 1L));
        assertThat(tipsFor("betrekken van ervaringsdeskundige patiënten")).containsOnly(entry(Set.of(CARE_GROUP), 5L));
        assertThat(tipsFor("Leer door te doen: Tips voor zorggroepen")).containsOnly(entry(Set.of(CARE_GROUP), 11L));
        assertThat(tipsFor("Tip voor huisartsen en praktijkmanagers"))
                .containsOnly(entry(Set.of(GENERAL_PRACTITIONER, PRACTICE_MANAGER), 1L));
        assertThat(tipsFor("Leer door te doen: Tips voor zorgverleners")).containsOnly(entry(Set.of(PROFESSIONAL), 5L));
    }

    @Test
    void eachPairHasTheSideThatHelpsAndTheSideThatDoesNot() {
        assertThat(of("003", PAIR)).allSatisfy(pair -> {
            List<Statement> sides = MODULE.partsOf(pair.id());
            assertThat(sides).extracting(Statement::kind).containsExactly(DO, DONT);
            assertThat(pair.source().lines())
                    .isEqualTo(sides.get(0).source().lines() + ", "
                            + sides.get(1).source().lines());
        });
    }

    @Test
    void nothingOfThePracticeIsANormThatSomebodyIsJudgedBy() {
        assertThat(MODULE.statements().stream()
                        .filter(statement -> !seed(statement).equals("002")))
                .allSatisfy(statement -> {
                    assertThat(statement.evaluatedBy()).isEqualTo(EvaluatedBy.NONE);
                    assertThat(statement.alsoFor()).doesNotContain(statement.audience());
                });
    }

    @Test
    void eachBottleneckSaysWhatThereIsAgainstItOrThatThereIsNothing() {
        for (Statement statement : MODULE.statements()) {
            assertThat(statement.remedy().isPresent())
                    .as(statement.id().value())
                    .isEqualTo(statement.kind() == BOTTLENECK);
            statement.remedy().ifPresent(remedy -> {
                assertThat(remedy.statements()).doesNotHaveDuplicates();
                remedy.statements().forEach(MODULE::statementById);
            });
        }
    }

    @Test
    void aTermHasADefinitionOrSaysThatTheSourcesAreSilent() {
        Set<StatementId> defined = new HashSet<>();
        for (Term term : MODULE.terms()) {
            assertThat(term.definitions().isEmpty() && term.silence().isEmpty())
                    .as(term.id())
                    .isFalse();
            for (TermDefinition definition : term.definitions()) {
                assertThat(MODULE.statementById(definition.statement()).kind()).isEqualTo(DEFINITION);
                defined.add(definition.statement());
            }
        }
        assertThat(MODULE.statements().stream()
                        .filter(statement -> statement.kind() == DEFINITION)
                        .map(Statement::id))
                .as("each definition belongs to a term")
                .containsExactlyInAnyOrderElementsOf(defined);
    }

    @Test
    void threeDefinitionsOfSelfManagementStandSideBySide() {
        assertThat(term("zelfmanagement").definitions())
                .extracting(definition -> definition.statement().value())
                .containsExactly(
                        "definition", "definition/self-management-2014", "definition/self-management-patients-view");
        for (String word : List.of("zelfredzaamheid", "eigen regie", "autonomie")) {
            assertThat(term(word).definitions()).as(word).isEmpty();
            assertThat(term(word).silence()).as(word).isPresent();
        }
    }

    @Test
    void aClashIsToldFromBothSides() {
        for (Term term : MODULE.terms()) {
            for (String other : clashingWith(term)) {
                assertThat(clashingWith(term(other)))
                        .as(term.id() + " with " + other)
                        .contains(term.id());
            }
        }
    }

    @Test
    void aWordLeadsToOneTerm() {
        Map<String, Long> words = MODULE.terms().stream()
                .flatMap(term -> {
                    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
                    names.addAll(
                            List.of(term.id(), term.name().nl(), term.name().en()));
                    names.addAll(term.alsoCalled());
                    return names.stream();
                })
                .collect(groupingBy(String::toLowerCase, TreeMap::new, counting()));
        assertThat(words).allSatisfy((word, terms) -> assertThat(terms).as(word).isEqualTo(1));
        assertThat(MODULE.findTerm(" Zelfmanagement ")).isEqualTo(MODULE.findTerm("self-management"));
        assertThat(MODULE.findTerm("geluk")).isEmpty();
    }

    private static Map<StatementKind, Long> counts(String seed) {
        return MODULE.statements().stream()
                .filter(statement -> seed(statement).equals(seed))
                .collect(groupingBy(Statement::kind, TreeMap::new, counting()));
    }

    private static Map<Set<Audience>, Long> tipsFor(String section) {
        return of("003", TIP).stream()
                .filter(tip -> tip.source().section().contains(section))
                .collect(groupingBy(PracticeContentTest::audiences, counting()));
    }

    private static Set<Audience> audiences(Statement statement) {
        return Set.copyOf(
                Arrays.stream(Audience.values()).filter(statement::isFor).toList());
    }

    private static Set<String> clashingWith(Term term) {
        Set<String> others = new TreeSet<>();
        term.clashes().forEach(clash -> others.addAll(clash.with()));
        return others;
    }

    private static List<Statement> of(String seed, StatementKind kind) {
        return MODULE.statements().stream()
                .filter(statement -> seed(statement).equals(seed) && statement.kind() == kind)
                .toList();
    }

    private static int parts(String id) {
        return MODULE.partsOf(StatementId.of(id)).size();
    }

    private static Term term(String word) {
        return MODULE.findTerm(word).orElseThrow();
    }

    private static String seed(Statement statement) {
        return statement.source().file().substring(0, 3);
    }
}
