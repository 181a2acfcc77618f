package nl.regie.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.EvaluatedBy;
import nl.regie.caremodule.Statement.HowRead;
import nl.regie.caremodule.Theme;
import nl.regie.caremodule.Wording;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.finding.Verdict;
import nl.regie.page.Block.Row;
import nl.regie.page.Block.Table;
import nl.regie.page.Page;
import org.junit.jupiter.api.Test;

/** The findings on one page for the team. */
class TeamPageTest {
    private static final CareModule MODULE = CareModule.shipped();
    private static final LocalDate DAY = LocalDate.of(2026, 10, 12);
    private static final Pattern LINK = Pattern.compile("<a href=\"#([^\"]+)\">");

    @Test
    void eachRowLeadsToWhatItRestsOn() {
        EvaluationReport report = report(naima(), DAY);
        Page page = TeamPage.of(report, Optional.empty(), MODULE, Language.NL);
        List<Row> rows = rows(page);
        assertThat(rows).hasSizeGreaterThan(35);
        String html = page.html();
        List<String> links =
                LINK.matcher(html).results().map(link -> link.group(1)).toList();
        assertThat(links).hasSameSizeAs(rows).doesNotHaveDuplicates();
        links.forEach(anchor -> assertThat(html).containsOnlyOnce("id=\"" + anchor + "\""));
    }

    @Test
    void whatSpeaksAgainstStandsApartFromWhatCannotBeTold() {
        Dossier dossier = DossierFile.read("""
                {"schemaVersion": "1.1", "patient": {"id": "jan"}, "professionals": [{"id": "els"}],
                 "experiences": [{"id": "e", "recorded": {"on": "2026-10-01", "by": "jan"}, "teller": "jan", "topic": "FEELS_SAFE_AND_SUPPORTED", "answer": "NO"}]}
                """).orElseThrow();
        Row safe = rows(TeamPage.of(report(dossier, DAY), Optional.empty(), MODULE, Language.NL)).stream()
                .filter(row -> row.first().equals("Veilige, steunende omgeving"))
                .findAny()
                .orElseThrow();
        assertThat(safe.cells().get(0)).isEmpty();
        assertThat(safe.cells().get(1)).first().asString().isEqualTo("De patiënt zegt nee.");
        assertThat(safe.cells().get(1).get(1)).startsWith("– ").contains("1 oktober 2026");
        assertThat(safe.cells().get(2)).isEmpty();
    }

    @Test
    void noNormStandsUnderWhatSpeaksAgainstItOrCannotBeTold() {
        Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
        for (Dossier dossier : List.of(naima(), nothingWritten())) {
            for (LocalDate day : List.of(LocalDate.of(2026, 2, 20), LocalDate.of(2026, 7, 20), DAY)) {
                EvaluationReport report = report(dossier, day);
                Page page = TeamPage.of(report, Optional.empty(), MODULE, Language.NL);
                for (ReportedFinding finding : report.findings()) {
                    Optional<Row> row = rows(page).stream()
                            .filter(each -> each.first().equals(finding.title()))
                            .findAny();
                    for (ReportedClaim claim : finding.claims()) {
                        seen.add(claim.verdict());
                        row.ifPresent(there -> assertThat(
                                        String.join(" ", there.cells().get(columnOf(claim.verdict()))))
                                .as(claim.code().value() + " " + claim.verdict())
                                .isNotEmpty());
                        assertThat(notShown(page)).doesNotContain(claim.says());
                    }
                }
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(Verdict.values());
    }

    private static int columnOf(Verdict verdict) {
        return switch (verdict) {
            case MET, PARTLY_MET -> 0;
            case NOT_MET -> 1;
            case CANNOT_TELL, NOT_APPLICABLE -> 2;
        };
    }

    private static List<String> notShown(Page page) {
        return rows(page).stream()
                .flatMap(row -> row.cells().stream().skip(1).flatMap(List::stream))
                .toList();
    }

    @Test
    void eachClaimOfADossierHasShortSentencesOfItsOwn() {
        List<String> ids = MODULE.wordings().stream().map(Wording::id).toList();
        MODULE.statements().stream()
                .filter(norm -> norm.evaluatedBy() == EvaluatedBy.RULE && norm.theme() != Theme.ORGANISATION)
                .forEach(norm -> norm.claims().forEach(claim -> {
                    String code = claim.code().value();
                    assertThat(ids).contains("team-page/shows/" + code, "team-page/unknown/" + code);
                    if (norm.howRead().flatMap(HowRead::notMet).isPresent()) {
                        assertThat(ids).contains("team-page/against/" + code);
                    }
                }));
    }

    @Test
    void noCellNamesMoreThanTwoEntries() {
        Page page = TeamPage.of(report(naima(), DAY), Optional.empty(), MODULE, Language.NL);
        assertThat(rows(page)).allSatisfy(row -> assertThat(row.cells().get(1))
                .filteredOn(cell -> cell.startsWith("– "))
                .hasSizeLessThanOrEqualTo(2));
    }

    @Test
    void ofAnEarlierDayItSaysWhatShowedThenAndNoNumberStandsAnywhereInTheTable() {
        Page page = TeamPage.of(
                report(naima(), DAY), Optional.of(report(naima(), LocalDate.of(2026, 2, 20))), MODULE, Language.NL);
        assertThat(tables(page))
                .allSatisfy(table ->
                        assertThat(table.columns()).hasSize(5).last().asString().isEqualTo("Op 20 februari 2026"));
        assertThat(rows(page)).allSatisfy(row -> assertThat(row.cells().get(3)).hasSize(1));
        assertThat(rows(page)).allSatisfy(row -> assertThat(row.first() + row.cells())
                .doesNotContain("%")
                .doesNotContainPattern("\\d+ (van|of) \\d+"));
        assertThat(page.html()).doesNotContain("class=\"red\"", "class=\"green\"");
    }

    @Test
    void whatTheTellerKeepsToTheTeamIsNotOnIt() {
        String page = textOf("""
                {"schemaVersion": "1.1", "patient": {"id": "jan"}, "professionals": [{"id": "els"}],
                 "answers": [{"id": "w", "recorded": {"on": "2026-10-02", "by": "jan"}, "question": "WISH", "response": "GIVEN", "inOwnWords": "Weer fietsen."}],
                 "experiences": [{"id": "e", "recorded": {"on": "2026-10-02", "by": "els"}, "teller": "jan", "topic": "LISTENED_TO",
                  "answer": "NO", "inOwnWords": "Zij luistert nooit."}]}
                """);
        assertThat(page).contains("Weer fietsen.", "ervaring, 2 oktober 2026").doesNotContain("Zij luistert nooit.");
    }

    private static String textOf(String json) {
        return TeamPage.of(report(DossierFile.read(json).orElseThrow(), DAY), Optional.empty(), MODULE, Language.NL)
                .text();
    }

    private static Stream<Table> tablesOf(Page page) {
        return page.sections().stream()
                .flatMap(section -> section.notes().stream())
                .filter(Table.class::isInstance)
                .map(Table.class::cast);
    }

    private static List<Table> tables(Page page) {
        return tablesOf(page).toList();
    }

    private static List<Row> rows(Page page) {
        return tablesOf(page).flatMap(table -> table.rows().stream()).toList();
    }

    private static EvaluationReport report(Dossier dossier, LocalDate day) {
        return EvaluationReport.of(DossierEvaluator.of(MODULE).evaluate(dossier, day), dossier, Language.NL);
    }

    private static Dossier nothingWritten() {
        return DossierFile.read("""
                {"schemaVersion": "1.1", "patient": {"id": "jan"}, "professionals": [{"id": "els"}]}
                """).orElseThrow();
    }

    private static Dossier naima() {
        try {
            return DossierFile.read(Files.readAllBytes(
                            Path.of(System.getProperty("regie.root")).resolve("examples/dossiers/naima.json")))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
