package nl.regie.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.evaluation.DossierEvaluation;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.fhir.FhirExport;
import nl.regie.patientcopy.PatientCopy;

/** The main job from end to end, on the case that comes with the program. */
public final class Demo {
    private Demo() {}

    /** Runs the demo in Dutch, within the program that builds it: it returns and never ends that program. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        run(folder, Language.NL, new Console(System.in, out, System.err));
    }

    static void run(Path folder, Language language, Console console) throws IOException {
        Dossier dossier = DossierFile.read(embeddedCase()).orElseThrow();
        LocalDate day = dossier.lastRecordedOn().orElseThrow();
        DossierEvaluation evaluation = DossierEvaluator.shipped().evaluate(dossier, day);
        console.out().print(EvaluationTable.of(evaluation, dossier, language));
        console.out().println();
        console.out().println(language == Language.NL ? "Geschreven:" : "Written:");
        write(folder.resolve("dossier.json"), DossierFile.write(dossier), console);
        write(folder.resolve("evaluation.json"), evaluation.in(language).toJson(), console);
        write(folder.resolve("bundle.json"), FhirExport.toJson(dossier), console);
        write(folder.resolve("patient-copy.html"), PatientCopy.of(dossier, day).html(language), console);
    }

    private static void write(Path file, String text, Console console) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
        console.out().println("  " + file.toAbsolutePath().normalize());
    }

    private static byte[] embeddedCase() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(Demo.class.getResourceAsStream("dossiers/gerrit.json"), "gerrit.json")) {
            return in.readAllBytes();
        }
    }
}
