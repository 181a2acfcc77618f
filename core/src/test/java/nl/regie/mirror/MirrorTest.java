package nl.regie.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regie.caremodule.CareModule;
import nl.regie.cohort.Cohort;
import nl.regie.cohort.CohortSummary;
import nl.regie.cohort.Group;
import nl.regie.cohort.GroupBy;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What many dossiers show, as tables: what a team may see of itself and of others. */
class MirrorTest {
    private static final Path EXAMPLES =
            Path.of(System.getProperty("regie.root", "..")).resolve("examples/dossiers");
    private static final CareModule MODULE = CareModule.shipped();
    private static List<Dossier> dossiers = List.of();
    private static int next;

    @BeforeAll
    static void readTheExamples() throws Exception {
        List<Dossier> read = new ArrayList<>();
        for (String name : List.of("gerrit", "gerrit-year", "naima")) {
            read.add(DossierFile.read(Files.readAllBytes(EXAMPLES.resolve(name + ".json")))
                    .orElseThrow());
        }
        dossiers = read;
    }

    @Test
    void eachTableHasAllItsDossiersInItsColumns() {
        Mirror mirror = Mirror.of(summary(6, 12), MODULE, SmallCells.hiddenBelow(2));
        assertThat(mirror.tables()).hasSizeGreaterThan(100);
        mirror.tables().forEach(table -> table.rows().stream()
                .filter(row -> !row.isAnythingHidden())
                .forEach(row -> assertThat(row.counts().stream()
                                .mapToInt(Optional::orElseThrow)
                                .sum())
                        .as(table.subject().code())
                        .isEqualTo(row.dossiers().orElseThrow())));
        assertThat(mirror.tables())
                .extracting(table -> table.subject().kind())
                .contains("statement", "claim", "life-domain", "experience", "number");
    }

    @Test
    void everythingIsCalledInBothLanguages() {
        Mirror.of(summary(5, 3), MODULE, SmallCells.hidden()).tables().forEach(table -> {
            for (Language language : Language.values()) {
                assertThat(table.subject().text(MODULE).in(language)).isNotBlank();
                table.columns().forEach(column -> assertThat(column.text(MODULE).in(language))
                        .isNotBlank());
            }
        });
    }

    @Test
    void groupsStandByNameAndTheWholeLast() {
        Mirror.of(summary(6, 12), MODULE, SmallCells.hidden()).tables().forEach(table -> {
            assertThat(table.rows().subList(0, 6))
                    .extracting(row -> row.group().map(Group::value).orElse(""))
                    .containsExactly("t0", "t1", "t2", "t3", "t4", "t5");
            assertThat(table.whole().isWhole()).isTrue();
            assertThat(table.whole().dossiers()).contains(72);
        });
    }

    @Test
    void aTeamSeesItselfBesideTheWholeOfFiveTeamsAtLeast() {
        Mirror five = Mirror.of(summary(5, 12), MODULE, SmallCells.hidden());
        assertThat(five.ofTeam(Group.of("t1")).tables()).allSatisfy(table -> assertThat(table.rows())
                .extracting(MirrorTable.Row::group)
                .containsExactly(Optional.of(Group.of("t1")), Optional.empty()));
        Mirror four = Mirror.of(summary(4, 12), MODULE, SmallCells.hidden());
        assertThatIllegalStateException().isThrownBy(() -> four.ofTeam(Group.of("t1")));
    }

    @Test
    void withoutGroupsThereIsTheWholeOnly() {
        CohortSummary all = Cohort.shipped().summarise(dossiers);
        assertThat(Mirror.of(all, MODULE, SmallCells.hidden()).tables())
                .allSatisfy(table -> assertThat(table.rows()).hasSize(1))
                .allSatisfy(table ->
                        assertThat(table.whole().dossiers()).as("three are few").isEmpty());
    }

    @Test
    void aShareIsRoundedToAThousandthAndIsOfWhatIsShown() {
        MirrorTable.Row row = new MirrorTable.Row(
                Optional.empty(), true, Optional.of(30), List.of(Optional.of(20), Optional.empty(), Optional.of(0)));
        assertThat(row.perThousand(0)).contains(667);
        assertThat(row.perThousand(1)).isEmpty();
        assertThat(row.perThousand(2)).contains(0);
        assertThat(new MirrorTable.Row(Optional.empty(), true, Optional.of(0), List.of(Optional.of(0))).perThousand(0))
                .isEmpty();
    }

    @Test
    void aDossierTellsWhereItsPlanStandsWhatItIsAboutAndWhenItBegan() {
        assertThat(dossiers.stream().map(GroupBy.plan()))
                .contains(Optional.of(Group.of("active")))
                .doesNotContain(Optional.empty());
        assertThat(GroupBy.lifeDomain().apply(dossiers.get(2))).contains(Group.of("several"));
        assertThat(GroupBy.quarter().apply(dossiers.get(2))).contains(Group.of("2025-Q4"));
    }

    private static CohortSummary summary(int teams, int ofEach) {
        List<Dossier> many = new ArrayList<>();
        for (int i = 0; i < teams * ofEach; i++) {
            many.add(dossiers.get((i + i / ofEach) % dossiers.size()));
        }
        next = 0;
        return Cohort.shipped()
                .on(LocalDate.of(2026, 11, 1))
                .groupedBy(dossier -> Optional.of(Group.of("t" + next++ / ofEach)))
                .summarise(many);
    }
}
