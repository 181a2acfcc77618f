package nl.regie.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.finding.Verdict;
import org.junit.jupiter.api.Test;

/** The example cases are there to be read: together they show everything that an evaluation can say. */
class ExampleCasesTest {
    private static final Path DOSSIERS =
            Path.of(System.getProperty("regie.root", "..")).resolve("examples/dossiers");

    @Test
    void theTwoCasesTogetherShowEveryVerdictOfAStatement() throws IOException {
        Set<Verdict> shown = EnumSet.noneOf(Verdict.class);
        for (String file : List.of("gerrit.json", "naima.json")) {
            Dossier dossier =
                    DossierFile.read(Files.readAllBytes(DOSSIERS.resolve(file))).orElseThrow();
            DossierEvaluator.shipped()
                    .evaluate(dossier, dossier.lastRecordedOn().orElseThrow())
                    .findings()
                    .forEach(finding -> shown.add(finding.verdict()));
        }
        assertThat(shown).containsExactlyInAnyOrder(Verdict.values());
    }
}
