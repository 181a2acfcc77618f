package nl.regie.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.generators.Allocated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What one evaluation of an example takes, in bytes of its thread, once its classes are known: a ceiling a little above
 * what it takes now, so that it does not grow unseen.
 */
class EvaluationTakesTest {
    private static final Path CASES =
            Path.of(System.getProperty("regie.root", "..")).resolve("examples/dossiers");

    /** After as many, no class is new and no text is asked for the first time. */
    private static final int TO_KNOW_ALL = 30;

    @ParameterizedTest
    @CsvSource({"gerrit, 135000", "gerrit-year, 190000", "naima, 340000"})
    void anEvaluationTakesNoMoreThanItDid(String name, long ceiling) throws IOException {
        byte[] file = Files.readAllBytes(CASES.resolve(name + ".json"));
        DossierEvaluator evaluator = DossierEvaluator.shipped();
        LocalDate day = read(file).lastRecordedOn().orElseThrow();
        IntStream.range(0, TO_KNOW_ALL).forEach(i -> evaluator.evaluate(read(file), day));
        Dossier fresh = read(file);
        assertThat(Allocated.by(() -> evaluator.evaluate(fresh, day))).isBetween(ceiling / 4, ceiling);
    }

    private static Dossier read(byte[] file) {
        return DossierFile.read(file).orElseThrow();
    }
}
