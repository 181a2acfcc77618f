package nl.regie.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.evaluation.DossierEvaluator;

/** The first thing that a fresh JVM does: read a dossier and evaluate it. It tells how many milliseconds that took. */
final class FirstEvaluation {
    private FirstEvaluation() {}

    /** Reads the dossier of a file and evaluates it on the day of its last entry. */
    public static void main(String[] files) throws IOException {
        long start = System.nanoTime();
        Dossier dossier =
                DossierFile.read(Files.readAllBytes(Path.of(files[0]))).orElseThrow();
        DossierEvaluator.shipped().evaluate(dossier, dossier.lastRecordedOn().orElseThrow());
        System.out.println((System.nanoTime() - start) / 1_000_000);
    }
}
