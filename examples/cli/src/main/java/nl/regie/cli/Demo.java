package nl.regie.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.evaluation.DossierEvaluation;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.fhir.FhirExport;
import nl.regie.patientcopy.PatientCopy;

/** The main job from end to end, on a case that comes with the program, and two cases told over a year. */
public final class Demo {
    private Demo() {}

    /** Runs the demo in Dutch, within the program that builds it: it returns and never ends that program. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Console console = new Console(
                System.in, new Screen(System.out), new Screen(System.err), Clock.system(ZoneId.systemDefault()));
        run(folder, CareModule.shipped(), Language.NL, console, true);
    }

    static void run(Path folder, CareModule module, Language language, Console console, boolean mayReplace)
            throws IOException {
        Dossier dossier = embedded("gerrit.json");
        LocalDate day = dossier.lastRecordedOn().orElseThrow();
        DossierEvaluation evaluation = DossierEvaluator.of(module).evaluate(dossier, day);
        console.out().print(EvaluationTable.of(evaluation, dossier, language, false));
        for (String year : List.of("gerrit-year.json", "naima.json")) {
            console.out().println();
            console.out().print(Year.of(embedded(year), module, language));
        }
        console.out().println();
        console.out().println(language == Language.NL ? "Geschreven:" : "Written:");
        write(folder.resolve("dossier.json"), DossierFile.write(dossier), console, mayReplace);
        write(folder.resolve("evaluation.json"), evaluation.in(language).toJson(), console, mayReplace);
        write(folder.resolve("bundle.json"), FhirExport.toJson(dossier), console, mayReplace);
        write(
                folder.resolve("patient-copy.html"),
                PatientCopy.of(dossier, module).html(language),
                console,
                mayReplace);
    }

    private static void write(Path file, String text, Console console, boolean mayReplace) throws IOException {
        WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8), mayReplace);
        console.out().println("  " + file.toAbsolutePath().normalize());
    }

    private static Dossier embedded(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(Demo.class.getResourceAsStream("dossiers/" + file), file)) {
            return DossierFile.read(in.readAllBytes()).orElseThrow();
        }
    }
}
