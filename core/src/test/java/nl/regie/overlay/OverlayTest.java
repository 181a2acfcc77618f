package nl.regie.overlay;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Setting;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementId;
import nl.regie.entry.Address;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.LocalizedText;
import nl.regie.entry.Problem;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.finding.ClaimResult;
import nl.regie.reading.Reading;
import nl.regie.rule.Claim;
import nl.regie.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an overlay may say, and what is told of one that says something else. */
class OverlayTest {
    private static final CareModule SHIPPED = CareModule.shipped();
    private static final String CLAUSE = "criterion/emotional-support/follow-pace";
    private static final StatementId OWN = StatementId.of("acme:calls");

    @Test
    void anEmptyOverlayChangesNothingButTheName() {
        CareModule laid = over(SHIPPED, "");
        assertThat(laid.id()).isEqualTo("zelfmanagement+acme");
        assertThat(laid.version()).isEqualTo(SHIPPED.version() + "+1");
        assertThat(CareModule.builder()
                        .from(laid)
                        .id(SHIPPED.id())
                        .version(SHIPPED.version())
                        .build())
                .isEqualTo(SHIPPED);
    }

    @Test
    void itAddsStatementsPeriodsAndWordingsOfItsOwn() {
        CareModule laid = over(
                SHIPPED,
                "\"statements\": [" + norm("") + "], \"settings\": [" + setting("acme:calls", 2) + "], \"wordings\": ["
                        + wording("acme:greeting") + "]");
        assertThat(laid.statements()).hasSize(SHIPPED.statements().size() + 1);
        assertThat(laid.statementById(OWN).source().document()).isEqualTo("Zo doen wij dat");
        assertThat(laid.periodById("acme:calls").getMonths()).isEqualTo(2);
        assertThat(laid.wordingById("acme:greeting").nl()).isEqualTo("Anders");
        assertThat(laid.statements().subList(0, SHIPPED.statements().size())).isEqualTo(SHIPPED.statements());
    }

    @Test
    void itPutsThingsInOtherWordsAndSaysWhoDid() {
        CareModule laid = over(
                SHIPPED,
                "\"refinedStatements\": [{\"id\": \"" + CLAUSE + "\", \"text\": " + text("Anders") + ", \"claims\": ["
                        + "{\"code\": \"pace-is-followed\", \"wouldHelp\": " + text("Vraag het") + "}]}]");
        Statement before = SHIPPED.statementById(StatementId.of(CLAUSE));
        Statement after = laid.statementById(StatementId.of(CLAUSE));
        assertThat(after.text().nl()).isEqualTo("Anders");
        assertThat(after.claims().get(0).wouldHelp().nl()).isEqualTo("Vraag het");
        assertThat(after.claims().get(0).says())
                .isEqualTo(before.claims().get(0).says());
        assertThat(after.remarks())
                .last()
                .isEqualTo(LocalizedText.of(
                        "In andere woorden gezet door: Acme (verzonnen).", "Put in other words by: Acme (invented)."));
        assertThat(Statement.builder()
                        .from(after)
                        .text(before.text())
                        .claims(before.claims())
                        .remarks(before.remarks())
                        .build())
                .isEqualTo(before);
    }

    @Test
    void aPeriodOrWordingOfTheModuleKeepsItsPlace() {
        CareModule laid = over(
                SHIPPED,
                "\"settings\": [" + setting("need-answered", 2) + "], \"wordings\": [" + wording("copy/title") + "]");
        assertThat(laid.settings())
                .extracting(Setting::id)
                .isEqualTo(SHIPPED.settings().stream().map(Setting::id).toList());
        assertThat(laid.periodById("need-answered").getMonths()).isEqualTo(2);
        assertThat(laid.wordingById("copy/title").nl()).isEqualTo("Anders");
    }

    @Test
    void anotherLiesOverTheFirst() {
        CareModule first = over(
                SHIPPED, "\"address\": {\"person\": \"CLIENT\", \"form\": \"JE\"}, \"statements\": [" + norm("") + "]");
        CareModule second = over(
                first,
                "beta",
                "\"refinedStatements\": [{\"id\": \"acme:calls\", \"text\": " + text("Bel samen")
                        + "}], \"settings\": [" + setting("pace", 6) + "]");
        assertThat(second.id()).isEqualTo("zelfmanagement+acme+beta");
        assertThat(second.version()).isEqualTo(SHIPPED.version() + "+1+1");
        assertThat(second.address()).isEqualTo(Address.of(Address.Person.CLIENT, Address.Form.JE));
        assertThat(second.statementById(OWN).text().nl()).isEqualTo("Bel samen");
        assertThat(over(second, "gamma", "\"address\": {\"person\": \"PATIENT\", \"form\": \"U\"}")
                        .spoken()
                        .wordings())
                .as("who comes last can go back to the words of the module")
                .isEqualTo(SHIPPED.wordings());
    }

    static Stream<List<String>> hostile() {
        String clause = "{\"id\": \"" + CLAUSE + "\", ";
        return Stream.of(
                List.of(
                        "\"statements\": [" + norm("").replace("acme:calls", "calls") + "]",
                        "/statements/0/id foreign-name"),
                List.of(
                        "\"statements\": [" + norm("").replace("acme:calls", "beta:calls") + "]",
                        "/statements/0/id foreign-name"),
                List.of(
                        "\"statements\": [" + norm("").replace("acme:calls", CLAUSE) + "]",
                        "/statements/0/id foreign-name"),
                List.of("\"statements\": [" + norm("") + "," + norm("") + "]", "/statements/1/id duplicate-name"),
                List.of(
                        "\"statements\": [" + norm("").replace("OWN_NORM", "CLAUSE") + "]",
                        "/statements/0/kind kind-of-the-module"),
                List.of(
                        "\"statements\": [" + norm("\"partOf\": \"criterion/safe-care\",") + "]",
                        "/statements/0/partOf part-of-another"),
                List.of(
                        "\"statements\": [" + norm("\"partOf\": \"acme:calls\",") + "]",
                        "/statements/0/partOf circular-parts",
                        "/statements/0/claims claims-without-rule"),
                List.of(
                        "\"statements\": [" + norm("\"speaksTo\": [\"nothing\"],") + "]",
                        "/statements/0/speaksTo/0 unknown-statement"),
                List.of("\"statements\": [" + norm("\"remedy\": {},") + "]", "/statements/0/remedy remedy-and-kind"),
                List.of(
                        "\"statements\": [" + norm("").replace("OWN_NORM", "BOTTLENECK") + "]",
                        "/statements/0/remedy remedy-and-kind"),
                List.of(
                        "\"statements\": ["
                                + norm("").replace("OWN_NORM", "BOTTLENECK")
                                        .replace(
                                                "\"claims\"", "\"remedy\": {\"statements\": [\"nothing\"]}, \"claims\"")
                                + "]",
                        "/statements/0/remedy/statements/0 unknown-statement"),
                List.of(
                        "\"statements\": [" + norm("").replace("RULE", "NONE") + "]",
                        "/statements/0/claims claims-without-rule"),
                List.of(
                        "\"statements\": [" + norm("").replaceAll("\"claims\": \\[.*?\\]", "\"claims\": []") + "]",
                        "/statements/0/claims rule-without-claims"),
                List.of(
                        "\"statements\": ["
                                + norm("").replace("RULE", "PERSON")
                                        .replaceAll("\"claims\": \\[.*?\\]", "\"claims\": []")
                                + "]",
                        "/statements/0/remarks reason-missing"),
                List.of(
                        "\"refinedStatements\": [{\"id\": \"criterion/of-our-own\", \"text\": " + text("Anders") + "}]",
                        "/refinedStatements/0/id unknown-statement"),
                List.of(
                        "\"refinedStatements\": [" + clause + "\"text\": " + text("A") + "}, " + clause + "\"text\": "
                                + text("B") + "}]",
                        "/refinedStatements/1/id duplicate-name"),
                List.of(
                        "\"refinedStatements\": [{\"id\": \"" + CLAUSE + "\"}]",
                        "/refinedStatements/0 nothing-refined"),
                List.of(
                        "\"refinedStatements\": [" + clause + "\"claims\": [{\"code\": \"pace-is-followed\"}]}]",
                        "/refinedStatements/0/claims/0 nothing-refined"),
                List.of(
                        "\"refinedStatements\": [" + clause + "\"claims\": [{\"code\": \"no-such-claim\", \"why\": "
                                + text("Zo") + "}]}]",
                        "/refinedStatements/0/claims/0/code unknown-claim"),
                List.of(
                        "\"refinedStatements\": [" + clause + "\"howRead\": {\"met\": " + text("Zo")
                                + ", \"cannotTell\": " + text("Zus") + "}}]",
                        "/refinedStatements/0/howRead other-verdicts"),
                List.of(
                        "\"refinedStatements\": [{\"id\": \"question/what-happened\", \"text\": " + text("Anders")
                                + "}]",
                        "/refinedStatements/0/id words-of-others"),
                List.of(
                        "\"refinedStatements\": [" + clause + "\"evaluatedBy\": \"NONE\"}]",
                        "/refinedStatements/0 unknown-field"),
                List.of(
                        "\"refinedStatements\": [" + clause + "\"text\": " + text(" ") + "}]",
                        "/refinedStatements/0/text blank-text"),
                List.of("\"settings\": [" + setting("no-such-period", 3) + "]", "/settings/0/id unknown-name"),
                List.of("\"settings\": [" + setting("acme:", 3) + "]", "/settings/0/id unknown-name"),
                List.of(
                        "\"settings\": [" + setting("pace", 3) + "," + setting("pace", 4) + "]",
                        "/settings/1/id duplicate-name"),
                List.of("\"settings\": [" + setting("pace", 0) + "]", "/settings/0/months months-out-of-range"),
                List.of("\"settings\": [" + setting("pace", -12) + "]", "/settings/0/months months-out-of-range"),
                List.of("\"settings\": [" + setting("pace", 1201) + "]", "/settings/0/months months-out-of-range"),
                List.of(
                        "\"settings\": [" + setting("pace", 3).replace("3", "99999999999") + "]",
                        "/settings/0/months wrong-value"),
                List.of(
                        "\"settings\": [" + setting("pace", 3).replace("3", "\"\"") + "]",
                        "/settings/0/months wrong-value"),
                List.of("\"wordings\": [" + wording("copy/no-such-title") + "]", "/wordings/0/id unknown-name"),
                List.of("\"wordings\": [" + wording("verdict-name/not-met") + "]", "/wordings/0/id words-of-verdicts"),
                List.of("\"removes\": [\"" + CLAUSE + "\"]", " unknown-field"),
                List.of("\"address\": {\"person\": \"KLANT\", \"form\": \"U\"}", "/address/person wrong-value"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatDoesNotGoTogetherIsTold(List<String> overlayAndProblems) {
        assertThat(laid(SHIPPED, "acme", overlayAndProblems.get(0)).problems())
                .extracting(problem -> problem.where() + " " + problem.code())
                .containsExactlyElementsOf(overlayAndProblems.subList(1, overlayAndProblems.size()));
    }

    @Test
    void everythingIsToldAtOnce() {
        assertThat(laid(
                                SHIPPED,
                                "acme",
                                "\"statements\": ["
                                        + norm("").replace("acme:calls", "calls")
                                                .replace("OWN_NORM", "CLAUSE") + "], \"settings\": [" + setting("no", 1)
                                        + "], \"wordings\": [" + wording("no") + "]")
                        .problems())
                .extracting(Problem::code)
                .containsExactly("foreign-name", "kind-of-the-module", "unknown-name", "unknown-name");
    }

    @Test
    void theSameOverlayLiesOverAModuleOnce() {
        CareModule once = over(SHIPPED, "\"statements\": [" + norm("") + "]");
        assertThat(laid(once, "acme", "\"statements\": [" + norm("") + "]").problems())
                .extracting(problem -> problem.where() + " " + problem.code())
                .containsExactly("/id overlay-twice", "/statements/0/id taken-name");
        assertThat(laid(SHIPPED, "zelfmanagement", "").problems())
                .extracting(Problem::code)
                .containsExactly("overlay-twice");
    }

    @Test
    void aNameThatIsNoNameIsRefused() {
        for (String id : List.of("", "Acme", "acme:", "a+b", "1acme", "a".repeat(41))) {
            assertThat(laid(SHIPPED, id, "").problems())
                    .extracting(problem -> problem.where() + " " + problem.code())
                    .containsExactly("/id malformed-overlay-id");
        }
    }

    /** The name stands in a sentence at all that the overlay refines: that sentence must be a text as well. */
    @ParameterizedTest
    @ValueSource(ints = {201, 99_990, 100_000})
    void theNameOfAnOverlayIsNoLongerThanAName(int length) {
        String name = "\"name\": {\"nl\": \"" + "a".repeat(length) + "\", \"en\": \"Acme\"}";
        String overlay = "{\"schemaVersion\": \"1.0\", \"id\": \"acme\", \"version\": \"1\", " + name + "}";
        assertThat(OverlayFile.read(overlay).orElseThrow().over(SHIPPED).problems())
                .extracting(problem -> problem.where() + " " + problem.code())
                .containsExactly("/name too-long-name");
    }

    /** A place that nothing fills, or that has no end, would stop a page while it is made. */
    @Test
    void aWordingHasOnlyThePlacesThatTheModuleFills() {
        assertThat(SHIPPED.wordings())
                .filteredOn(wording -> wording.text().nl().contains("{"))
                .hasSizeGreaterThan(5)
                .allSatisfy(wording -> {
                    String inItsPlace = "\"wordings\": [{\"id\": \"" + wording.id() + "\", \"text\": %s}]";
                    String same = text(wording.text().nl().replace("\"", "'"));
                    assertThat(laid(SHIPPED, "acme", inItsPlace.formatted(same)).problems())
                            .isEmpty();
                    assertThat(laid(SHIPPED, "acme", inItsPlace.formatted(text("Zonder")))
                                    .problems())
                            .isEmpty();
                    for (String wrong :
                            List.of("{{other}}", "{{who", "{{#who}}", "{{>who}}", "{{{on}}", "{{! who", "}}")) {
                        assertThat(laid(SHIPPED, "acme", inItsPlace.formatted(text("Voor " + wrong)))
                                        .problems())
                                .as(wrong)
                                .extracting(problem -> problem.where() + " " + problem.code())
                                .containsExactly("/wordings/0/text places-differ");
                    }
                });
    }

    @Test
    void anOverlayHasAtMostTenThousandLines() {
        String most = "\"wordings\": ["
                + IntStream.range(0, Overlay.MOST_LINES - 4)
                        .mapToObj(i -> wording("acme:w" + i))
                        .collect(joining(","))
                + "], \"settings\": [" + setting("acme:calls", 2) + "], \"refinedStatements\": [{\"id\": \"" + CLAUSE
                + "\", \"text\": " + text("Anders") + "}], \"statements\": [";
        assertThat(laid(SHIPPED, "acme", most + norm("") + "]").problems()).isEmpty();
        assertThat(laid(
                                SHIPPED,
                                "acme",
                                most.replace(
                                                ", \"text\": " + text("Anders") + "}], \"st",
                                                ", \"claims\": [{" + "\"code\": \"pace-is-followed\", \"why\": "
                                                        + text("Anders") + "}]}], \"st")
                                        + norm("") + "]")
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("/ too-many-lines: An overlay has at most 10000 statements, claims, settings and"
                        + " wordings together.");
    }

    @Test
    void whatARuleShouldEvaluateNeedsItsRule() {
        CareModule laid = over(SHIPPED, "\"statements\": [" + norm("") + "]");
        Claim calls = Claim.claim("somebody-calls", on -> ClaimResult.cannotTell());
        assertThat(DossierEvaluator.withoutRule(laid)).extracting(Statement::id).containsExactly(OWN);
        assertThat(DossierEvaluator.withoutRule(laid, Rule.of("acme:calls", calls)))
                .isEmpty();
        assertThat(DossierEvaluator.withoutRule(SHIPPED)).isEmpty();
        DossierEvaluator.of(laid, Rule.of("acme:calls", calls));
        assertThat(problems(laid)).containsExactly("no-rule");
        assertThat(problems(laid, Rule.of("acme:calls", calls), Rule.of("acme:calls", calls)))
                .containsExactly("second-rule");
        assertThat(problems(laid, Rule.of("acme:calls", Claim.claim("nobody-calls", on -> ClaimResult.cannotTell()))))
                .containsExactly("claims-differ");
        assertThat(problems(SHIPPED, Rule.of("acme:calls", calls))).containsExactly("rule-without-statement");
    }

    @Test
    void noRuleComesInThePlaceOfOneOfTheLibrary() {
        assertThat(problems(
                        SHIPPED, Rule.of(CLAUSE, Claim.claim("pace-is-followed", on -> ClaimResult.met(List.of())))))
                .containsExactly("second-rule");
    }

    private static List<String> problems(CareModule module, Rule... own) {
        try {
            DossierEvaluator.of(module, own);
            return List.of();
        } catch (InvalidValueException e) {
            return e.problems().stream().map(Problem::code).toList();
        }
    }

    private static CareModule over(CareModule module, String content) {
        return over(module, "acme", content);
    }

    private static CareModule over(CareModule module, String id, String content) {
        return laid(module, id, content).orElseThrow();
    }

    private static Reading<CareModule> laid(CareModule module, String id, String content) {
        Reading<Overlay> overlay = OverlayFile.read("{\"schemaVersion\": \"1.0\", \"id\": \"" + id
                + "\", \"version\": \"1\", \"name\": {\"nl\": \"Acme (verzonnen)\", \"en\": \"Acme (invented)\"}"
                + (content.isEmpty() ? "" : ", ") + content + "}");
        return overlay.value().isPresent() ? overlay.orElseThrow().over(module) : Reading.refused(overlay.problems());
    }

    private static String norm(String extra) {
        return "{" + extra + "\"id\": \"acme:calls\", \"kind\": \"OWN_NORM\", \"theme\": \"MONITORING\","
                + " \"audience\": \"PROFESSIONAL\", \"text\": " + text("Bel na een week")
                + ", \"source\": {\"document\":"
                + " \"Zo doen wij dat\", \"file\": \"acme.txt\", \"section\": \"Bellen\", \"lines\": \"1\"},"
                + " \"evaluatedBy\": \"RULE\", \"claims\": [{\"code\": \"somebody-calls\", \"says\": "
                + text("Er is gebeld")
                + ", \"wouldHelp\": " + text("Bel even") + ", \"why\": " + text("Dan weet men het") + "}]}";
    }

    private static String setting(String id, int months) {
        return "{\"id\": \"" + id + "\", \"months\": " + months + ", \"text\": " + text("Een termijn") + "}";
    }

    private static String wording(String id) {
        return "{\"id\": \"" + id + "\", \"text\": " + text("Anders") + "}";
    }

    private static String text(String nl) {
        return "{\"nl\": \"" + nl + "\", \"en\": \"English\"}";
    }
}
