package nl.regie.hetveer;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.overlay.OverlayFile;

/** The module as the invented care group Het Veer uses it. */
public final class HetVeer {
    private HetVeer() {}

    /** The shipped module with the overlay of Het Veer over it. */
    public static CareModule module() {
        try (InputStream in = Objects.requireNonNull(HetVeer.class.getResourceAsStream("het-veer.json"))) {
            return OverlayFile.read(in.readAllBytes())
                    .orElseThrow()
                    .over(CareModule.shipped())
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An evaluator with the rule that Het Veer adds. */
    public static DossierEvaluator evaluator() {
        return DossierEvaluator.of(module(), GoalsComeBack.RULE);
    }

    /** Tells in Dutch what a dossier shows, on the day of its last entry. */
    public static void main(String[] arguments) throws IOException {
        Dossier dossier =
                DossierFile.read(Files.readAllBytes(Path.of(arguments[0]))).orElseThrow();
        tell(dossier, dossier.lastRecordedOn().orElseThrow(), System.out);
    }

    static void tell(Dossier dossier, LocalDate day, PrintStream out) {
        evaluator().evaluate(dossier, day).in(Language.NL).findings().forEach(finding -> out.println(finding.text()));
    }
}
