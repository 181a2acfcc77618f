package nl.regie.jshell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.evaluation.DossierEvaluator;
import org.junit.jupiter.api.Test;

class ShownTest {
    /** JShell's tool cuts what is longer, in its middle. */
    private static final int OF_THE_TOOL = 1000;

    private static Dossier naima() throws IOException {
        Path file = Path.of(System.getProperty("regie.root"), "examples", "dossiers", "naima.json");
        return DossierFile.read(Files.readAllBytes(file)).orElseThrow();
    }

    @Test
    void aDossierIsATableOfWhatItHolds() throws IOException {
        assertThat(Shown.inLines(naima()))
                .startsWith("dossier of naima: ")
                .containsPattern("answers +\\d+")
                .containsPattern("carePlans +\\d+")
                .containsPattern("… and \\d+ more kinds$")
                .doesNotContain("dangersAtHome");
        assertThat(Shown.inALine(naima())).startsWith("dossier of naima: ").doesNotContain("\n");
    }

    @Test
    void anEvaluationIsATableOfVerdicts() throws IOException {
        assertThat(Shown.inLines(DossierEvaluator.shipped().evaluate(naima(), LocalDate.of(2026, 11, 1))))
                .startsWith("50 statements on 2026-11-01")
                .containsPattern("CANNOT_TELL +\\d+");
    }

    @Test
    void ofManyTheFirstStandAndHowManyMoreThereAre() throws IOException {
        assertThat(Shown.inLines(naima().answers()))
                .contains(" values\nAnswer ")
                .contains(" by naima\n");
        assertThat(Shown.inLines(IntStream.range(0, 1000).boxed().toList()))
                .isEqualTo("1000 values\n0\n1\n2\n3\n4\n… and 995 more");
        assertThat(Shown.inLines(Map.of("a", 1))).isEqualTo("1 entries\na=1");
        assertThat(Shown.inLines(new String[] {"a"})).isEqualTo("1 values\n\"a\"");
    }

    @Test
    void aListThatSaysItselfWhatItIsDoesSo() {
        List<String> rows = new AbstractList<>() {
            @Override
            public String get(int index) {
                return "row";
            }

            @Override
            public int size() {
                return 3;
            }

            @Override
            public String toString() {
                return "3 rows\nof a table";
            }
        };
        assertThat(Shown.inLines(rows)).isEqualTo("3 rows\nof a table");
        assertThat(Shown.inLines(Optional.of(rows))).isEqualTo("there is: 3 rows\nof a table");
        assertThat(Shown.inALine(rows)).isEqualTo("3 rows");
    }

    @Test
    void aTextThatWasAskedForStandsAsItIsAndNothingElseIsAWall() throws IOException {
        String text = "x".repeat(5000);
        assertThat(Shown.inLines(text)).isEqualTo("\"" + text + "\"");
        Dossier dossier = naima();
        for (Object value : Stream.of(
                        dossier,
                        dossier.answers(),
                        dossier.carePlans(),
                        dossier.patient(),
                        Optional.of(dossier),
                        List.of(dossier),
                        DossierEvaluator.shipped(),
                        DossierFile.read(DossierFile.write(dossier)),
                        DossierEvaluator.shipped()
                                .evaluate(dossier, LocalDate.of(2026, 11, 1))
                                .findings())
                .toList()) {
            assertThat(Shown.inLines(value)).hasSizeLessThan(OF_THE_TOOL).doesNotContain("Weer durven fietsen");
            assertThat(Shown.inALine(value)).hasSizeLessThan(80);
        }
    }
}
