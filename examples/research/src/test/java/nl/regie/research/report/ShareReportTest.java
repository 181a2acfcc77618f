package nl.regie.research.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.StatementId;
import nl.regie.cohort.Cohort;
import nl.regie.cohort.CohortSummary;
import nl.regie.cohort.Group;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Language;
import nl.regie.finding.Verdict;
import nl.regie.mirror.Mirror;
import nl.regie.mirror.MirrorTable;
import nl.regie.mirror.SmallCells;
import nl.regie.mirror.Subject;
import nl.regie.research.invented.InventedCohort;
import nl.regie.research.invented.World;
import nl.regie.table.Dictionary;
import org.junit.jupiter.api.Test;

class ShareReportTest {
    private static final CareModule MODULE = CareModule.shipped();
    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2025, 7, 1), LocalDate.of(2027, 7, 1));
    private static final List<Dossier> DOSSIERS =
            InventedCohort.of(World.usual(), 20).dossiers(150).toList();
    private static final CohortSummary TEAMS = summary(5);

    /** The teams of an invented cohort: patients by turns, the last team small. */
    private static CohortSummary summary(int teams) {
        return Cohort.shipped()
                .onEach(DAYS)
                .groupedBy(dossier -> Optional.of(Group.of("team-" + (char) ('a' + number(dossier) * teams / 151))))
                .summarise(DOSSIERS);
    }

    private static int number(Dossier dossier) {
        String id = dossier.patient().id().value();
        return Integer.parseInt(id.substring(id.lastIndexOf('-') + 1));
    }

    private static ShareReport report(CohortSummary summary) {
        return ShareReport.of(summary, MODULE, SmallCells.hidden(), Language.EN);
    }

    @Test
    void eachShareStandsBesideWhatItIsOfAndItsInterval() {
        String text = report(TEAMS.whole()).text();
        assertThat(text.lines().filter(line -> line.startsWith("    ")))
                .hasSizeGreaterThan(100)
                .allMatch(line ->
                        line.matches(" {4}\\S.* (\\d+|\\*) of (\\d+|\\*)( {2}[\\d.]+ % \\([\\d.]+–[\\d.]+\\))?"));
        assertThat(text).contains("cannot tell").contains("signs against").contains("It is about chance");
    }

    @Test
    void cannotTellStandsApartFromNotMet() {
        List<Share> ofOne = report(TEAMS.whole())
                .shares()
                .filter(share ->
                        share.subject().equals(new Subject.OfStatement(StatementId.of("precondition/capability"))))
                .filter(share -> share.day().equals(Optional.of(DAYS.get(0))))
                .toList();
        assertThat(ofOne)
                .extracting(Share::answer)
                .containsExactly("met", "partly-met", "not-met", "cannot-tell", "not-applicable");
    }

    /** What the tables of core hide, and so what its law attacks, is hidden here; nothing is worked out anew. */
    @Test
    void nothingIsShownThatTheMirrorHides() {
        List<MirrorTable> tables = Mirror.of(TEAMS, MODULE, SmallCells.hidden()).tables();
        List<Share> shares = report(TEAMS).shares().toList();
        assertThat(shares)
                .hasSize(tables.stream()
                        .mapToInt(table -> table.rows().size() * table.columns().size())
                        .sum());
        assertThat(shares.stream().filter(share -> share.count().isEmpty()))
                .hasSizeGreaterThan(100)
                .allMatch(share -> share.proportion().isEmpty()
                        && share.interval().isEmpty()
                        && ShareReport.said(share, Language.EN).startsWith("*"));
        assertThat(shares.stream().filter(share -> share.of().isEmpty()))
                .allMatch(share -> share.count().isEmpty() || share.count().equals(Optional.of(0)));
        assertThat(Share.TABLE
                        .csv(shares.stream().filter(share -> share.count().isEmpty()))
                        .lines()
                        .skip(1))
                .allMatch(line -> line.endsWith(",,,true") || line.matches(".*,,\\d*,,,,true"));
    }

    @Test
    void groupsStandByNameAndNeverByHeight() {
        report(TEAMS)
                .shares()
                .filter(share -> share.isOf(Verdict.MET))
                .collect(Collectors.groupingBy(
                        share -> share.day() + share.subject().code()))
                .values()
                .forEach(rows -> {
                    assertThat(rows.stream().flatMap(row -> row.group().stream()))
                            .isSorted()
                            .hasSize(5);
                    assertThat(rows.get(5).isWhole()).isTrue();
                });
    }

    @Test
    void aTeamSeesItselfBesideTheWholeOverTimeAndNoOtherTeam() {
        Subject subject = new Subject.OfStatement(StatementId.of("precondition/capability"));
        String course = report(TEAMS).ofTeam(Group.of("team-b")).course(subject, Verdict.CANNOT_TELL);
        assertThat(course)
                .contains("1 July 2025", "1 July 2027", "team-b", " of 150")
                .doesNotContain("team-a", "team-c");
        assertThat(course.lines()).hasSize(7);
        assertThatThrownBy(
                        () -> report(TEAMS).course(new Subject.OfStatement(StatementId.of("none/such")), Verdict.MET))
                .isInstanceOf(java.util.NoSuchElementException.class);
    }

    @Test
    void withFewerThanFiveTeamsNoTeamIsSeenBesideTheWhole() {
        assertThatIllegalStateException().isThrownBy(() -> report(summary(4)).ofTeam(Group.of("team-a")));
    }

    @Test
    void groupingByAPersonIsRefused() {
        assertThatThrownBy(() -> Cohort.shipped()
                        .groupedBy(dossier ->
                                Optional.of(Group.of(dossier.patient().id().value())))
                        .summarise(DOSSIERS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theTableSaysWhatEachOfItsColumnsMeans() {
        String dictionary = Dictionary.csv(List.of(Share.TABLE));
        assertThat(dictionary.lines()).hasSize(1 + Share.TABLE.columns().size() + 10);
        assertThat(dictionary).contains("shares,", "Van hoeveel dossiers dat is", "statement|claim|life-domain");
        String header = Share.TABLE.csv(Stream.of()).strip();
        assertThat(header)
                .isEqualTo(
                        "day,group_name,is_whole,kind,subject,text_nl,text_en,answer,dossiers,of_dossiers,share,low,high,is_hidden");
    }
}
