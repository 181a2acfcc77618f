package nl.regie.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.fhir.FhirExport;
import nl.regie.patientcopy.PatientCopy;
import nl.regie.screen.OnScreen;

/**
 * The main job on the case of a man of 88 who wanted to inject his insulin himself, but could not: what his dossier
 * shows, as text that fits on a screen, and the documents that a product would show or send.
 */
public final class Demo {
    private static final int COLUMNS = 100;
    private static final String UNDER = "    ";

    private final Dossier dossier;
    private final LocalDate day;
    private final CareModule module;
    private final Language language;

    private Demo(Dossier dossier, CareModule module, Language language) {
        this.dossier = dossier;
        this.day = dossier.lastRecordedOn().orElseThrow();
        this.module = module;
        this.language = language;
    }

    /** The demo in the words of a module. */
    public static Demo in(CareModule module, Language language) {
        return new Demo(gerrit(), module, language);
    }

    /** What the dossier shows, broken to lines of a hundred columns. */
    public String told() {
        StringBuilder text = new StringBuilder();
        OnScreen.of(dossier, day, module, language).atAGlance().text().lines().forEach(line -> wrap(line, text));
        return text.toString();
    }

    /** What it would write: the name of each file, and what stands in it. */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("dossier.json", DossierFile.write(dossier));
        files.put(
                "evaluation.json",
                DossierEvaluator.of(module).evaluate(dossier, day).in(language).toJson());
        files.put("bundle.json", FhirExport.toJson(dossier));
        files.put("patient-copy.html", PatientCopy.of(dossier, module).html(language));
        files.put(
                "findings.html",
                OnScreen.of(dossier, day, module, language).findings().html());
        return files;
    }

    /**
     * Tells and writes, within the program that builds it: it returns and never ends that program.
     *
     * @param arguments the folder to write to, and the language, nl or en
     */
    public static void main(String[] arguments) throws IOException {
        Language language = Language.valueOf(arguments[1].toUpperCase(Locale.ROOT));
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Demo demo = in(CareModule.shipped(), language);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(demo.told());
        for (Map.Entry<String, String> file : demo.files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        out.println((language == Language.NL ? "Geschreven in " : "Written to ") + folder + " ("
                + String.join(", ", demo.files().keySet()) + ")");
    }

    private static void wrap(String line, StringBuilder text) {
        String rest = line;
        while (rest.length() > COLUMNS) {
            int end = rest.lastIndexOf(' ', COLUMNS);
            text.append(rest, 0, end).append('\n');
            rest = UNDER + rest.substring(end + 1);
        }
        text.append(rest).append('\n');
    }

    private static Dossier gerrit() {
        try (InputStream in = Objects.requireNonNull(Demo.class.getResourceAsStream("gerrit.json"))) {
            return DossierFile.read(in.readAllBytes()).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
