package nl.regie.caremodule;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.regie.careplan.PreferenceOutcome;
import nl.regie.criterion.Criteria;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.dossier.Dossier;
import nl.regie.entry.LocalizedText;
import nl.regie.experience.ExperienceTopic;
import nl.regie.finding.ClaimFinding;
import nl.regie.finding.Finding;
import nl.regie.finding.Verdict;
import nl.regie.keyelement.KeyElements;
import nl.regie.practice.PracticeEvaluator;
import nl.regie.practice.TeamProfile;
import nl.regie.precondition.AgreedDegree;
import nl.regie.precondition.Aspect;
import nl.regie.precondition.DirectionWish;
import nl.regie.rule.Claim;
import nl.regie.rule.Rule;
import org.junit.jupiter.api.Test;

class ModuleContentTest {
    private static final CareModule MODULE = CareModule.shipped();
    private static final int MOST_WORDS_IN_COMMON = 7;
    private static final List<Rule> RULES = Stream.concat(Criteria.rules().stream(), KeyElements.rules().stream())
            .toList();

    private static final Set<String> LISTS = Stream.of(Dossier.class.getMethods())
            .filter(method -> method.getReturnType() == List.class)
            .map(Method::getName)
            .collect(toSet());

    private static final Map<String, List<String>> KINDS = Map.of(
            "answers", names(DiagnosisQuestion.values()),
            "appraisals", names(Aspect.values()),
            "experiences", names(ExperienceTopic.values()));

    @Test
    void thereAreAsManyStatementsOfEachKindAsTheSourceHas() {
        Map<StatementKind, Long> counts = MODULE.statements().stream()
                .filter(statement -> statement.source().file().startsWith("002"))
                .collect(groupingBy(Statement::kind, TreeMap::new, counting()));
        assertThat(counts)
                .containsOnly(
                        Map.entry(StatementKind.DEFINITION, 1L),
                        Map.entry(StatementKind.DEFINITION_PART, 3L),
                        Map.entry(StatementKind.ACTION_AREA, 7L),
                        Map.entry(StatementKind.RECOVERY_DIMENSION, 4L),
                        Map.entry(StatementKind.WARNING, 1L),
                        Map.entry(StatementKind.PRECONDITION, 4L),
                        Map.entry(StatementKind.PRINCIPLE, 3L),
                        Map.entry(StatementKind.QUALITY_CRITERION, 7L),
                        Map.entry(StatementKind.CLAUSE, 12L),
                        Map.entry(StatementKind.KEY_ELEMENT, 30L),
                        Map.entry(StatementKind.QUESTION, 4L),
                        Map.entry(StatementKind.PHASE, 5L),
                        Map.entry(StatementKind.ORGANISATION_NORM, 5L),
                        Map.entry(StatementKind.INTERVENTION, 11L),
                        Map.entry(StatementKind.INSTRUMENT, 5L),
                        Map.entry(StatementKind.EXPERIENCE_QUESTION, 14L),
                        Map.entry(StatementKind.REFLECTION_PROMPT, 1L),
                        Map.entry(StatementKind.PREPARATION_QUESTION, 1L));
    }

    @Test
    void thereAreAsManyKeyElementsUnderEachThemeAsTheSourceHas() {
        Map<Theme, Long> counts = MODULE.statements().stream()
                .filter(statement -> statement.kind() == StatementKind.KEY_ELEMENT)
                .collect(groupingBy(Statement::theme, TreeMap::new, counting()));
        assertThat(counts)
                .containsOnly(
                        Map.entry(Theme.CONTENT_OF_SUPPORT, 9L),
                        Map.entry(Theme.ATTITUDE, 10L),
                        Map.entry(Theme.KNOWLEDGE_AND_SKILLS, 2L),
                        Map.entry(Theme.EARLY_RECOGNITION, 2L),
                        Map.entry(Theme.DIAGNOSTICS, 2L),
                        Map.entry(Theme.TREATMENT_AND_GUIDANCE, 3L),
                        Map.entry(Theme.MONITORING, 1L),
                        Map.entry(Theme.RECOVERY, 1L));
    }

    @Test
    void eachStatementHasANameOfItsOwn() {
        assertThat(MODULE.statements()).extracting(Statement::id).doesNotHaveDuplicates();
        assertThat(MODULE.terms()).extracting(Term::id).doesNotHaveDuplicates();
        assertThat(MODULE.wordings()).extracting(Wording::id).doesNotHaveDuplicates();
        assertThat(MODULE.settings()).extracting(Setting::id).doesNotHaveDuplicates();
    }

    @Test
    void eachTextIsThereInBothLanguages() {
        assertThat(texts()).allSatisfy(text -> {
            assertThat(text.nl()).isNotBlank();
            assertThat(text.en()).isNotBlank();
            assertThat(text.nl().strip()).isEqualTo(text.nl());
            assertThat(text.en().strip()).isEqualTo(text.en());
        });
    }

    @Test
    void whatNamesAnotherStatementNamesOneThatIsThere() {
        for (Statement statement : MODULE.statements()) {
            statement.partOf().ifPresent(MODULE::statementById);
            statement.speaksTo().forEach(MODULE::statementById);
        }
    }

    @Test
    void eachNormHasOneRuleOrSaysWhyOnlyAPersonCanJudgeIt() {
        Map<StatementId, Long> rules = Stream.concat(
                        RULES.stream().map(Rule::statement), practice().map(Finding::statement))
                .collect(groupingBy(statement -> statement, counting()));
        for (Statement statement : MODULE.statements()) {
            boolean isWhole = !MODULE.partsOf(statement.id()).isEmpty();
            long expected = statement.evaluatedBy() == EvaluatedBy.RULE && !isWhole ? 1 : 0;
            assertThat(rules.getOrDefault(statement.id(), 0L))
                    .as(statement.id().value())
                    .isEqualTo(expected);
            if (statement.evaluatedBy() == EvaluatedBy.PERSON) {
                assertThat(statement.remarks()).as(statement.id().value()).isNotEmpty();
            }
            if (isNorm(statement)) {
                assertThat(statement.evaluatedBy()).as(statement.id().value()).isNotEqualTo(EvaluatedBy.NONE);
            }
        }
        assertThat(MODULE.statements()).extracting(Statement::id).containsAll(rules.keySet());
    }

    @Test
    void eachClaimHasItsWordsAndEachWordsTheirClaim() {
        Map<StatementId, List<ClaimCode>> inCode = new LinkedHashMap<>();
        RULES.forEach(rule -> inCode.put(
                rule.statement(), rule.claims().stream().map(Claim::code).toList()));
        practice()
                .forEach(finding -> inCode.put(
                        finding.statement(),
                        finding.claims().stream().map(ClaimFinding::code).toList()));
        inCode.forEach((statement, codes) -> {
            List<ClaimCode> inData = MODULE.statementById(statement).claims().stream()
                    .map(ClaimText::code)
                    .toList();
            assertThat(inData).as(statement.value()).isEqualTo(codes).doesNotHaveDuplicates();
        });
        Set<StatementId> withRule = inCode.keySet();
        assertThat(MODULE.statements().stream().filter(statement -> !withRule.contains(statement.id())))
                .allSatisfy(statement -> assertThat(statement.claims()).isEmpty());
    }

    /** What is read from the profile of a team is talked about in that team, and asks nothing of a patient. */
    @Test
    void eachClaimHasAQuestionThatOneCanSayAloud() {
        List<Statement> ofADossier = MODULE.statements().stream()
                .filter(each -> !each.isOfThePractice())
                .toList();
        for (Statement statement : ofADossier) {
            for (ClaimText claim : statement.claims()) {
                String what = statement.id() + "#" + claim.code();
                assertThat(claim.ask()).as(what).isPresent();
                Stream.concat(claim.ask().stream(), claim.askWhenNot().stream()).forEach(question -> {
                    assertThat(question.nl()).as(what).endsWith("?").doesNotContain("patiënt", "naaste");
                    assertThat(question.en()).as(what).endsWith("?").doesNotContain("patient", "close one");
                    assertThat(words(question.nl())).as(what).hasSizeLessThanOrEqualTo(25);
                });
                assertThat(claim.shownIn()).as(what).isNotEmpty().allSatisfy(ModuleContentTest::isAPlaceInADossier);
            }
        }
    }

    /** What rests on an experience asks the question about that experience, and another when the answer was no. */
    @Test
    void whatRestsOnAnExperienceAsksForIt() {
        for (Statement statement : MODULE.statements()) {
            for (ClaimText claim : statement.claims()) {
                for (ExperienceTopic topic : ExperienceTopic.values()) {
                    if (claim.shownIn().equals(List.of("experiences/" + topic))) {
                        Statement question = MODULE.statementById(StatementId.of("experience/" + word(topic)));
                        assertThat(claim.ask()).contains(question.text());
                        assertThat(claim.askWhenNot()).as(claim.code().value()).isPresent();
                        assertThat(question.speaksTo()).contains(statement.id());
                    }
                }
            }
        }
    }

    private static void isAPlaceInADossier(String place) {
        String[] parts = place.split("/", -1);
        assertThat(LISTS).contains(parts[0]);
        if (parts.length > 1) {
            assertThat(KINDS.getOrDefault(parts[0], List.of())).contains(parts[1]);
        }
    }

    @Test
    void eachExperienceThatCanBeToldHasAQuestion() {
        for (ExperienceTopic topic : ExperienceTopic.values()) {
            Statement question = MODULE.statementById(StatementId.of("experience/" + word(topic)));
            assertThat(question.speaksTo()).as(question.id().value()).isNotEmpty();
        }
    }

    @Test
    void eachConstantThatAPatientReadsHasAWording() {
        Map<String, Enum<?>[]> lists = Map.of(
                "question", DiagnosisQuestion.values(),
                "life-domain", LifeDomain.values(),
                "direction-wish", DirectionWish.values(),
                "agreed-degree", AgreedDegree.values(),
                "preference-outcome", PreferenceOutcome.values(),
                "verdict", Verdict.values(),
                "verdict-name", Verdict.values());
        lists.forEach((list, constants) -> {
            for (Enum<?> constant : constants) {
                assertThat(MODULE.wordingById(list + "/" + word(constant)).nl()).isNotBlank();
            }
        });
    }

    @Test
    void theLinesThatAreCitedAreInTheSource() throws IOException {
        for (Statement statement : MODULE.statements()) {
            theLinesAreThere(statement.id().value(), statement.source());
        }
        for (Term term : MODULE.terms()) {
            for (Source source : term.usedIn()) {
                theLinesAreThere("term " + term.id(), source);
            }
        }
    }

    private static void theLinesAreThere(String what, Source cited) throws IOException {
        List<String> source = seed(cited.file());
        for (String range : cited.lines().split(", ", -1)) {
            String[] ends = range.split("-", -1);
            int first = Integer.parseInt(ends[0]);
            int last = Integer.parseInt(ends[ends.length - 1]);
            assertThat(first).as(what).isBetween(1, last);
            assertThat(last).as(what).isLessThanOrEqualTo(source.size());
            assertThat(source.get(first - 1))
                    .as(what + " begins on a line with text")
                    .isNotBlank();
            assertThat(source.get(last - 1))
                    .as(what + " ends on a line with text")
                    .isNotBlank();
        }
    }

    /** The four questions and the names of the criteria are the module's; every other sentence is our own. */
    @Test
    void noSentenceIsCopiedFromTheSource() throws IOException {
        Map<String, List<String>> seeds = new TreeMap<>();
        for (Statement statement : MODULE.statements()) {
            String file = statement.source().file();
            seeds.put(file, words(String.join(" ", seed(file))));
        }
        for (Statement statement : MODULE.statements()) {
            if (statement.kind() != StatementKind.QUESTION) {
                List<String> ours = words(statement.text().nl());
                seeds.forEach((file, source) -> sharesNoRun(statement.id() + " and " + file, ours, source));
            }
            statement.offer().ifPresent(offer -> Stream.concat(offer.inFavour().stream(), offer.against().stream())
                    .map(argument -> words(argument.text().nl()))
                    .forEach(ours -> seeds.forEach(
                            (file, source) -> sharesNoRun(statement.id() + " and " + file, ours, source))));
        }
    }

    private static void sharesNoRun(String which, List<String> ours, List<String> source) {
        for (int i = 0; i + MOST_WORDS_IN_COMMON < ours.size(); i++) {
            List<String> run = ours.subList(i, i + MOST_WORDS_IN_COMMON + 1);
            assertThat(Collections.indexOfSubList(source, run))
                    .as(which + " share " + run)
                    .isNegative();
        }
    }

    /** The practice is read from the profile of a team: one that tells nothing shows which claims there are. */
    private static Stream<Finding> practice() {
        TeamProfile nothing = TeamProfile.builder().describedOn(LocalDate.EPOCH).build();
        return PracticeEvaluator.shipped().evaluate(nothing).stream();
    }

    private static boolean isNorm(Statement statement) {
        return switch (statement.kind()) {
            case WARNING, PRECONDITION, QUALITY_CRITERION, CLAUSE, KEY_ELEMENT, ORGANISATION_NORM -> true;
            default -> false;
        };
    }

    private static List<LocalizedText> texts() {
        List<LocalizedText> texts = new ArrayList<>();
        for (Statement statement : MODULE.statements()) {
            texts.add(statement.text());
            statement.name().ifPresent(texts::add);
            texts.addAll(statement.remarks());
            statement.remedy().ifPresent(remedy -> {
                remedy.inTheLibrary().ifPresent(texts::add);
                remedy.missing().ifPresent(texts::add);
            });
            statement.offer().ifPresent(offer -> {
                texts.add(offer.deliveredBy());
                offer.inFavour().forEach(argument -> texts.add(argument.text()));
                offer.against().forEach(argument -> texts.add(argument.text()));
                offer.missing().ifPresent(texts::add);
            });
            statement.claims().forEach(claim -> {
                texts.addAll(List.of(claim.says(), claim.wouldHelp(), claim.why()));
                claim.ask().ifPresent(texts::add);
                claim.askWhenNot().ifPresent(texts::add);
            });
        }
        for (Term term : MODULE.terms()) {
            texts.add(term.name());
            term.silence().ifPresent(texts::add);
            term.inTheLibrary().ifPresent(texts::add);
            term.clashes().forEach(clash -> texts.add(clash.text()));
            term.definitions().forEach(definition -> texts.addAll(List.of(definition.saidBy(), definition.sense())));
        }
        MODULE.settings().forEach(setting -> texts.add(setting.text()));
        MODULE.wordings().forEach(wording -> texts.add(wording.text()));
        return texts;
    }

    /** A source of ours lies beside the data; the others are not in this repository. */
    private static List<String> seed(String file) throws IOException {
        try (InputStream ours = CareModule.class.getResourceAsStream(file)) {
            if (ours != null) {
                return new String(ours.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
            }
        }
        Path seeds = Path.of(System.getProperty("regie.shared", ""), "seeds");
        assumeTrue(Files.isDirectory(seeds), "Skipped: the source documents are not here (-Dregie.shared=FOLDER).");
        return Files.readAllLines(seeds.resolve(file));
    }

    private static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> names(Enum<?>... constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }

    private static String word(Enum<?> constant) {
        return Arrays.stream(constant.name().toLowerCase(Locale.ROOT).split("_", -1))
                .reduce((a, b) -> a + "-" + b)
                .orElseThrow();
    }
}
