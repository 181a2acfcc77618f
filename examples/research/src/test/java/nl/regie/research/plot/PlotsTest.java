package nl.regie.research.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.StatementId;
import nl.regie.cohort.Cohort;
import nl.regie.cohort.CohortSummary;
import nl.regie.cohort.Group;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Language;
import nl.regie.mirror.Mirror;
import nl.regie.mirror.MirrorTable;
import nl.regie.mirror.SmallCells;
import nl.regie.mirror.Subject;
import nl.regie.research.invented.InventedCohort;
import nl.regie.research.invented.World;
import nl.regie.research.report.Share;
import nl.regie.research.report.ShareReport;
import org.junit.jupiter.api.Test;

/** Pictures are looked at by a person: the tests write them into {@code target/plots}. */
class PlotsTest {
    private static final CareModule MODULE = CareModule.shipped();
    private static final Plots PLOTS = Plots.in(MODULE, Language.EN);
    private static final List<LocalDate> DAYS = IntStream.range(0, 6)
            .mapToObj(step -> LocalDate.of(2025, 1, 1).plusMonths(6L * step))
            .toList();
    private static final CohortSummary TEAMS = Cohort.shipped()
            .onEach(DAYS)
            .groupedBy(PlotsTest::team)
            .summarise(InventedCohort.of(World.usual(), 3).dossiers(250).toList());
    private static final List<Share> SHARES = ShareReport.of(TEAMS, MODULE, SmallCells.hidden(), Language.EN)
            .shares()
            .toList();
    private static final Subject LIVING_WELL =
            new Subject.OfStatement(StatementId.of("criterion/emotional-support/follow-pace"));

    private static Optional<Group> team(Dossier dossier) {
        String id = dossier.patient().id().value();
        return Optional.of(Group.of("team-" + Integer.parseInt(id.substring(id.lastIndexOf('-') + 1)) % 5));
    }

    private static void look(Plot plot, String name) throws Exception {
        Path folder = Path.of(System.getProperty("regie.root"), "examples/research/target/plots");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".svg"), plot.svg());
        Files.write(folder.resolve(name + ".png"), plot.png());
        var svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(plot.svg().getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo(plot.words());
        isWithoutColour(plot);
    }

    /** What is grey says the same in black and white. */
    private static void isWithoutColour(Plot plot) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(plot.png()));
        boolean isDrawn = false;
        for (int x = 0; x < image.getWidth(); x += 3) {
            for (int y = 0; y < image.getHeight(); y++) {
                int red = image.getRGB(x, y) >> 16 & 0xFF;
                int green = image.getRGB(x, y) >> 8 & 0xFF;
                int blue = image.getRGB(x, y) & 0xFF;
                assertThat(Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue)))
                        .isLessThan(4);
                isDrawn |= red < 50;
            }
        }
        assertThat(isDrawn).isTrue();
    }

    @Test
    void sharesStandInTheOrderOfTheModuleWithWhatTheyAreOf() throws Exception {
        List<Share> ofDay = SHARES.stream()
                .filter(share -> share.day().equals(Optional.of(DAYS.get(5))))
                .filter(share -> share.subject().code().startsWith("criterion/")
                        || share.subject().code().startsWith("precondition/"))
                .toList();
        Plot plot = PLOTS.shares(ofDay);
        look(plot, "shares");
        assertThat(PLOTS.below(ofDay.stream()
                        .filter(share ->
                                share.isWhole() && share.subject().code().startsWith("precondition/"))
                        .toList()))
                .contains("without “partly”")
                .doesNotContain("*");
        assertThat(plot.words().lines())
                .hasSizeGreaterThan(30)
                .filteredOn(line -> !line.startsWith("* is"))
                .allMatch(line -> line.matches(".*: (\\d+|\\*) of 250.*"))
                .anyMatch(line -> line.contains("cannot tell"));
        assertThatIllegalArgumentException().isThrownBy(() -> PLOTS.shares(SHARES));
        assertThatIllegalArgumentException().isThrownBy(() -> PLOTS.shares(List.of()));
    }

    /** Else a row without a mark would be taken for nought. */
    @Test
    void aRowInWhichSomethingIsHiddenHasAMarkThatIsExplained() throws Exception {
        List<Share> ofDay = ShareReport.of(TEAMS, MODULE, SmallCells.hiddenBelow(20), Language.EN)
                .shares()
                .filter(share -> share.day().equals(Optional.of(DAYS.get(5))))
                .filter(share -> share.subject().code().startsWith("precondition/")
                        || share.subject().code().startsWith("criterion/direction"))
                .toList();
        Plot plot = PLOTS.shares(ofDay);
        look(plot, "shares-hidden");
        assertThat(plot.words()).contains("Safe, supportive environment, 2027-07-01, signs against: * of 250");
        assertThat(PLOTS.below(ofDay.stream().filter(Share::isWhole).toList())).endsWith("; * is hidden: few people");
        assertThat(ofDay.stream()
                        .map(share -> PLOTS.label(share.subject(), ofDay))
                        .distinct())
                .contains("Safe, supportive environment *", "Motivated")
                .doesNotContain("Safe, supportive environment", "Motivated *");
        look(Plots.in(MODULE, Language.NL).shares(ofDay), "shares-hidden-nl");
    }

    @Test
    void aTeamStandsBesideTheWholeFromDayToDay() throws Exception {
        Plot plot = PLOTS.course(SHARES, LIVING_WELL, Optional.of(Group.of("team-1")));
        look(plot, "course");
        assertThat(plot.words()).contains("team-1", "of 250").doesNotContain("team-2");
        look(PLOTS.course(SHARES, LIVING_WELL, Optional.empty()), "course-of-the-whole");
        assertThatIllegalArgumentException().isThrownBy(() -> PLOTS.course(List.of(), LIVING_WELL, Optional.empty()));
    }

    /** Else a line would go on over the day as if it had been counted, and a day without a mark be taken for nought. */
    @Test
    void aDayOnWhichSomethingIsHiddenHasAStarThatIsExplained() throws Exception {
        List<Share> hiding = SHARES.stream()
                .filter(share -> share.subject().equals(LIVING_WELL) && share.isWhole())
                .toList();
        assertThat(PLOTS.hiddenDays(hiding)).containsExactly(DAYS.get(0), DAYS.get(3));
        Plot plot = PLOTS.course(hiding, LIVING_WELL, Optional.empty());
        look(plot, "course-hidden");
        assertThat(plot.words()).contains("2025-01-01, cannot tell: * of ").endsWith("\n* is hidden: few people");
        List<Share> all = ShareReport.of(TEAMS, MODULE, SmallCells.hiddenBelow(2), Language.EN)
                .shares()
                .filter(share -> share.subject().equals(LIVING_WELL) && share.isWhole())
                .toList();
        assertThat(PLOTS.hiddenDays(all)).isEmpty();
        assertThat(PLOTS.course(all, LIVING_WELL, Optional.empty()).words()).doesNotContain("hidden");
        look(PLOTS.course(SHARES, LIVING_WELL, Optional.of(Group.of("team-2"))), "course-of-a-team");
    }

    /** Finer bars than the columns of the table would give away what the table hides. */
    @Test
    void aHistogramHasTheColumnsOfTheTableAndHidesWhatItHides() throws Exception {
        MirrorTable days = Mirror.of(TEAMS, MODULE, SmallCells.hidden()).tables().stream()
                .filter(table -> table.subject() == Subject.Amount.DAYS_TO_AGREED_PLAN)
                .findFirst()
                .orElseThrow();
        Plot plot = PLOTS.histogram(days);
        look(plot, "days");
        assertThat(plot.words().split("; ")).hasSize(days.columns().size());
        MirrorTable all = Mirror.of(TEAMS, MODULE, SmallCells.hiddenBelow(300)).tables().stream()
                .filter(table -> table.subject() == Subject.Amount.DAYS_TO_AGREED_PLAN)
                .findFirst()
                .orElseThrow();
        assertThat(PLOTS.histogram(all).words())
                .contains("*")
                .doesNotContainPattern(": [1-9]")
                .endsWith("\n* is hidden: few people");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLOTS.histogram(
                        Mirror.of(TEAMS, MODULE, SmallCells.hidden()).tables().get(0)));
    }
}
