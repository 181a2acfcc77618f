package nl.regie.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
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
    void eachClaimStandsUnderWhatItShowsAndEachRowLeadsToWhatItRestsOn() {
        EvaluationReport report = report(naima(), DAY);
        Page page = TeamPage.of(report, Optional.empty(), MODULE, Language.NL);
        List<Row> rows = rows(page);
        assertThat(rows).hasSizeGreaterThan(35);
        List<String> cells = rows.stream()
                .flatMap(row -> row.cells().stream().flatMap(List::stream))
                .toList();
        report.findings().stream()
                .filter(finding -> report.findings().stream().noneMatch(other -> other.partOf()
                        .filter(finding.statement()::equals)
                        .isPresent()))
                .flatMap(finding -> finding.claims().stream())
                .forEach(claim -> assertThat(cells).anyMatch(cell -> cell.startsWith(claim.says())));
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
        assertThat(safe.cells().get(1)).hasSizeGreaterThan(1);
        assertThat(safe.cells().get(1).get(1)).startsWith("– ").contains("1 oktober 2026");
        assertThat(safe.cells().get(2)).isEmpty();
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
