package nl.regie.patientcopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.evaluation.EvaluationReport;
import nl.regie.evaluation.TeamPage;
import nl.regie.handbook.Handbook;
import nl.regie.overlay.OverlayFile;
import nl.regie.page.Page;
import nl.regie.programme.Programme;
import nl.regie.year.ChangeSheet;
import nl.regie.year.YearSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An organisation shows itself on every page by its name and its colour, and on no page that must be discreet. */
class HouseStyleOnPagesTest {
    private static final Path EXAMPLES =
            Path.of(System.getProperty("regie.root", "..")).resolve("examples");
    private static final String HEAD = "<p class=\"house\">Zorggroep Het Veer</p>";
    private static final String STYLE = ".house { margin: 0; font-weight: 600; color: #7a1f5c; }\n";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final CopyWishes PLAIN = CopyWishes.in(Language.NL);
    private static final CareModule OURS = CareModule.shipped();
    private static final CareModule THEIRS = theirs();
    private static final Dossier DOSSIER = dossier();

    static Stream<Copy> copies() {
        return copies(THEIRS);
    }

    private static Stream<Copy> copies(CareModule module) {
        return Stream.of(
                PatientCopy.of(DOSSIER, DAY, module),
                ConversationSheet.of(DOSSIER, DAY, module),
                SignallingSheet.of(DOSSIER, DAY, module),
                SignallingSheet.of(DOSSIER, DAY, module).asCard(),
                YearSheet.of(DOSSIER, DAY, module),
                ChangeSheet.of(DOSSIER, DAY, module));
    }

    @ParameterizedTest
    @MethodSource("copies")
    void aPageIsOfTheOrganisation(Copy copy) {
        assertIsTheirs(copy.page(PLAIN));
    }

    @ParameterizedTest
    @MethodSource("copies")
    void aDiscreetPageDoesNotSayFromWhereItIs(Copy copy) {
        Page discreet = copy.page(PLAIN.discreetly());
        assertThat(discreet.text()).doesNotContain("Het Veer");
        assertThat(discreet.html()).doesNotContain("Het Veer", "#7a1f5c").contains("#0b5c6b");
    }

    @Test
    void soAreThePagesOfATeam() {
        EvaluationReport report = EvaluationReport.of(DossierEvaluator.shipped().evaluate(DOSSIER, DAY), Language.NL);
        assertIsTheirs(TeamPage.of(report, Optional.empty(), THEIRS, Language.NL));
        for (String html : List.of(Handbook.of(THEIRS).html(Language.NL), new Programme(THEIRS).html(Language.NL))) {
            assertThat(html).containsOnlyOnce(HEAD).contains("#7a1f5c");
        }
    }

    /** The name and the colour are all that differs; words and order of a page are the same for everybody. */
    @Test
    void nothingElseOfAPageChanges() {
        CareModule plain =
                CareModule.builder().from(OURS).houseStyle(THEIRS.houseStyle()).build();
        Map<String, String> before = pages(OURS);
        pages(plain).forEach((title, html) -> assertThat(
                        html.replace(HEAD + "\n", "").replace(STYLE, "").replace("#7a1f5c", "#0b5c6b"))
                .as(title)
                .isEqualTo(before.get(title)));
    }

    private static Map<String, String> pages(CareModule module) {
        return copies(module)
                .map(copy -> copy.page(PLAIN))
                .collect(Collectors.toMap(page -> page.title() + page.look(), Page::html));
    }

    private static void assertIsTheirs(Page page) {
        assertThat(page.text()).startsWith("Zorggroep Het Veer\n\n");
        assertThat(page.html()).containsOnlyOnce(HEAD).contains("#7a1f5c").doesNotContain("{{");
    }

    private static CareModule theirs() {
        return OverlayFile.read(text("overlays/het-veer.json"))
                .orElseThrow()
                .over(OURS)
                .orElseThrow();
    }

    private static Dossier dossier() {
        return DossierFile.read(text("dossiers/naima.json")).orElseThrow();
    }

    private static String text(String file) {
        try {
            return Files.readString(EXAMPLES.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
