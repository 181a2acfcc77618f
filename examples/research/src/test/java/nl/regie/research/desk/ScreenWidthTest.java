package nl.regie.research.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regie.caremodule.CareModule;
import nl.regie.cohort.Cohort;
import nl.regie.cohort.CohortSummary;
import nl.regie.cohort.Group;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Language;
import nl.regie.finding.Verdict;
import nl.regie.mirror.SmallCells;
import nl.regie.research.question.Questions;
import nl.regie.research.report.ShareReport;
import nl.regie.research.seen.UseSeen;
import org.junit.jupiter.api.Test;

/** Tables fit the screen, narrow or wide, with the longest names that there can be. */
class ScreenWidthTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final List<Integer> WIDTHS = List.of(20, 40, 60, 80, 120);
    private static final Dossiers DOSSIERS = Desk.invent(120, 1);

    private static void assertFits(List<String> lines, int width) {
        assertThat(lines).isNotEmpty();
        assertThat(lines.stream().filter(line -> line.length() > width))
                .as("%d columns", width)
                .isEmpty();
    }

    @Test
    void theTablesOfTheShellFit() {
        Looked looked = Desk.look(DOSSIERS, DAY);
        Evaluated evaluated = Desk.evaluate(DOSSIERS, DAY.minusYears(1), DAY);
        Rows<UseSeen> uses = Desk.uses(Desk.invent(12, 1), DAY);
        for (int width : WIDTHS) {
            DeskTables tables = new DeskTables(width);
            assertFits(tables.shares(evaluated.shares()), width);
            assertFits(tables.uses(uses), width);
            for (boolean isOfShares : List.of(true, false)) {
                assertFits(
                        tables.comparison(
                                "visits",
                                List.of("prepared by the patient", "x".repeat(80)),
                                Questions.topicsOfPatient(looked.visits().stream()),
                                isOfShares),
                        width);
                assertFits(tables.comparison("visits", List.of("a", "b"), Optional.empty(), isOfShares), width);
            }
            for (Object rows : List.of(looked.plans(), looked.visits(), looked.halfYears(), evaluated.shares(), uses)) {
                assertFits(((Rows<?>) rows).in(width).lines().toList(), width);
            }
        }
    }

    @Test
    void whatManyDossiersShowFitsTooOneTeamBesideTheOthersAndFromDayToDay() {
        int[] number = {0};
        Group[] teams = new Group[5];
        for (int team = 0; team < teams.length; team++) {
            teams[team] = Group.of("t".repeat(63) + team);
        }
        CohortSummary summary = Cohort.shipped()
                .onEach(List.of(DAY.minusYears(1), DAY))
                .groupedBy(dossier -> Optional.of(teams[number[0]++ % teams.length]))
                .summarise(list());
        for (Language language : Language.values()) {
            ShareReport report = ShareReport.of(summary, CareModule.shipped(), SmallCells.hidden(), language);
            for (int width : WIDTHS) {
                ShareReport narrow = report.asWideAs(width);
                assertFits(narrow.text().lines().toList(), width);
                assertFits(
                        narrow.ofTeam(teams[1])
                                .course(
                                        narrow.shares()
                                                .findFirst()
                                                .orElseThrow()
                                                .subject(),
                                        Verdict.CANNOT_TELL)
                                .lines()
                                .toList(),
                        width);
            }
        }
    }

    private static List<Dossier> list() {
        List<Dossier> all = new ArrayList<>();
        DOSSIERS.each(all::add);
        return all;
    }
}
