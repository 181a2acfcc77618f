package nl.regie.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.EvaluatedBy;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.Statement.HowRead;
import nl.regie.caremodule.StatementId;
import nl.regie.caremodule.StatementKind;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.LocalizedText;
import nl.regie.finding.Finding;
import nl.regie.finding.Verdict;
import nl.regie.generators.Dossiers;

/** When a norm is met, partly met, not met, not to be told and not applicable stands in the data, once. */
class HowNormsAreReadTest {
    private static final CareModule MODULE = CareModule.shipped();
    private static final DossierEvaluator EVALUATOR = DossierEvaluator.shipped();
    private static final Path ROOT = Path.of(System.getProperty("regie.root", ".."));
    private static final Path README = ROOT.resolve("core/README.md");

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    @Provide
    Arbitrary<List<Dossier>> manyDossiers() {
        return Dossiers.any().list().ofSize(600);
    }

    @Example
    void eachNormThatARuleReadsSaysHowAndNoOther() {
        assertThat(MODULE.statements())
                .allSatisfy(norm -> assertThat(norm.howRead().isPresent())
                        .as(norm.id().value())
                        .isEqualTo(norm.evaluatedBy() == EvaluatedBy.RULE
                                && !norm.claims().isEmpty()));
    }

    @Example
    void eachTextIsThereInTwoLanguagesAndEndsAsASentence() {
        assertThat(read().flatMap(norm -> texts(norm).values().stream()))
                .isNotEmpty()
                .allSatisfy(text -> {
                    assertThat(text.nl()).endsWith(".").isNotEqualTo(text.en()).doesNotContain("|");
                    assertThat(text.en()).endsWith(".").doesNotContain("|");
                });
    }

    @Example
    void onlyAWholeThatDoesNotApplyOrHasCounterEvidenceSaysSo() {
        assertThat(MODULE.statementById(id("precondition/safe-environment"))
                        .howRead()
                        .flatMap(HowRead::notApplicable))
                .isEmpty();
        assertThat(MODULE.statementById(id("key-element/support/successes"))
                        .howRead()
                        .flatMap(HowRead::notMet))
                .isEmpty();
    }

    /** The data say what a rule does: a verdict that they do not tell of never comes. */
    @Property
    void noNormComesOutAsTheDataDoNotTell(@ForAll("dossiers") Dossier dossier) {
        assertThat(found(dossier)
                        .filter(finding -> !told(finding.statement().value()).contains(finding.verdict()))
                        .map(finding -> finding.statement() + " " + finding.verdict()))
                .isEmpty();
    }

    /** What the data tell of does come, by what is invented here and by what is made up. */
    @Property(tries = 1, seed = "20261128", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void eachNormComesOutInEachWayOfWhichTheDataTell(@ForAll("manyDossiers") List<Dossier> dossiers) {
        Map<String, Set<Verdict>> seen = new TreeMap<>();
        Stream.concat(
                        Stream.concat(dossiers.stream(), examples()).flatMap(HowNormsAreReadTest::found),
                        SeldomMadeUp.dossiers().flatMap(dossier -> found(dossier, SeldomMadeUp.DAY)))
                .forEach(finding -> seen.computeIfAbsent(finding.statement().value(), id -> new TreeSet<>())
                        .add(finding.verdict()));
        Set<String> never = new TreeSet<>();
        read().filter(Statement::isReadFromADossier)
                .forEach(norm -> told(norm.id().value()).stream()
                        .filter(verdict ->
                                !seen.getOrDefault(norm.id().value(), Set.of()).contains(verdict))
                        .forEach(verdict -> never.add(norm.id().value() + " " + verdict)));
        assertThat(never).as("what the data tell of, and what never came").isEmpty();
    }

    /** The tables of the README are made from the data: renew them with -Dregie.renew=true. */
    @Example
    void theTablesOfTheReadmeAreTheData() throws IOException {
        String readme = Files.readString(README, StandardCharsets.UTF_8);
        String renewed = readme;
        for (Map.Entry<String, Predicate<Statement>> table : TABLES.entrySet()) {
            String begin = "<!-- how-read: " + table.getKey() + " -->\n";
            String end = "<!-- end -->";
            int from = renewed.indexOf(begin) + begin.length();
            assertThat(renewed).containsOnlyOnce(begin);
            renewed = renewed.substring(0, from)
                    + table(table.getValue())
                    + renewed.substring(renewed.indexOf(end, from));
        }
        if (Boolean.getBoolean("regie.renew")) {
            Files.writeString(README, renewed, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(README, StandardCharsets.UTF_8))
                .as(
                        "the data changed; renew the tables with mvn -pl core -am test -Dtest=HowNormsAreReadTest -Dsurefire.failIfNoSpecifiedTests=false -Dregie.renew=true")
                .isEqualTo(renewed);
    }

    private static final Map<String, Predicate<Statement>> TABLES = Map.of(
            "clauses",
            norm -> norm.kind() == StatementKind.WARNING
                    || norm.kind() == StatementKind.PRECONDITION
                    || norm.kind() == StatementKind.CLAUSE,
            "key-elements",
            norm -> norm.kind() == StatementKind.KEY_ELEMENT,
            "organisation",
            norm -> norm.kind() == StatementKind.ORGANISATION_NORM);

    private static String table(Predicate<Statement> which) {
        return "| norm | met | partly met | not met | cannot tell | not applicable |\n|---|---|---|---|---|---|\n"
                + read().filter(which).map(HowNormsAreReadTest::row).collect(Collectors.joining());
    }

    private static String row(Statement norm) {
        Map<Verdict, LocalizedText> texts = texts(norm);
        return "| " + norm.title().en() + " | "
                + Arrays.stream(Verdict.values())
                        .sorted(Comparator.comparing(ORDER::indexOf))
                        .map(verdict -> Optional.ofNullable(texts.get(verdict))
                                .map(LocalizedText::en)
                                .orElse("–"))
                        .collect(Collectors.joining(" | "))
                + " |\n";
    }

    private static final List<Verdict> ORDER =
            List.of(Verdict.MET, Verdict.PARTLY_MET, Verdict.NOT_MET, Verdict.CANNOT_TELL, Verdict.NOT_APPLICABLE);

    private static Stream<Statement> read() {
        return MODULE.statements().stream().filter(norm -> norm.howRead().isPresent());
    }

    private static Set<Verdict> told(String norm) {
        return texts(MODULE.statementById(id(norm))).keySet();
    }

    private static Map<Verdict, LocalizedText> texts(Statement norm) {
        Map<Verdict, LocalizedText> texts = new TreeMap<>();
        HowRead read = norm.howRead().orElseThrow();
        texts.put(Verdict.MET, read.met());
        read.partlyMet().ifPresent(text -> texts.put(Verdict.PARTLY_MET, text));
        read.notMet().ifPresent(text -> texts.put(Verdict.NOT_MET, text));
        texts.put(Verdict.CANNOT_TELL, read.cannotTell());
        read.notApplicable().ifPresent(text -> texts.put(Verdict.NOT_APPLICABLE, text));
        return texts;
    }

    /** The findings of norms that say how they are read, on the day of the last entry. */
    private static Stream<Finding> found(Dossier dossier) {
        return found(dossier, dossier.lastRecordedOn().orElse(LocalDate.of(2026, 11, 28)));
    }

    private static Stream<Finding> found(Dossier dossier, LocalDate day) {
        return EVALUATOR.evaluate(dossier, day).findings().stream()
                .filter(finding ->
                        MODULE.statementById(finding.statement()).howRead().isPresent());
    }

    private static Stream<Dossier> examples() {
        return Stream.of("gerrit", "gerrit-year", "naima")
                .map(name -> ROOT.resolve("examples/dossiers/" + name + ".json"))
                .map(HowNormsAreReadTest::dossier);
    }

    private static Dossier dossier(Path file) {
        try {
            return DossierFile.read(Files.readAllBytes(file)).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StatementId id(String value) {
        return StatementId.of(value);
    }
}
