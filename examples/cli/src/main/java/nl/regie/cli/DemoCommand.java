package nl.regie.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.regie.caremodule.CareModule;
import nl.regie.demo.Demo;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.terminal.UnwritableFile;
import nl.regie.terminal.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        description =
                "The main job on the case that comes with the program: what shows at a glance, and the documents as files.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "regie-demo",
            description = "The folder to write to (default: ${DEFAULT-VALUE}).")
    private String out = "regie-demo";

    @Option(names = "--force", description = "Take the place of files that are there already.")
    private boolean force;

    @Option(
            names = "--full",
            description = "Tell all findings, and the year of this case and of an invented one of mental health care.")
    private boolean full;

    @Mixin
    private ChosenModule chosen = new ChosenModule();

    @Mixin
    private Speech speech = new Speech();

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            Path folder = Files.createDirectories(Path.of(out));
            CareModule module = chosen.readable(console, speech);
            Demo demo = Demo.in(module, speech.language());
            console.out().print(demo.told());
            if (full) {
                tellAll(module);
            }
            for (Map.Entry<String, String> file : demo.files().entrySet()) {
                byte[] text = file.getValue().getBytes(StandardCharsets.UTF_8);
                WholeFile.write(folder.resolve(file.getKey()), text, force);
            }
            console.out()
                    .println(speech.say("Geschreven in ", "Written to ")
                            + folder.toAbsolutePath().normalize() + " ("
                            + String.join(", ", demo.files().keySet()) + ")");
        } catch (FileAlreadyExistsException e) {
            throw new WrongUsage(
                    "In deze map staan deze bestanden al; met --force komen de nieuwe in de plaats / these files stand in this folder already; with --force the new ones take their place.",
                    e);
        } catch (IOException | InvalidPathException e) {
            throw UnwritableFile.because(e);
        }
        return Regie.FINE;
    }

    private void tellAll(CareModule module) throws IOException {
        Dossier gerrit = embedded("gerrit.json");
        console.out().println();
        EvaluationTable.of(
                        DossierEvaluator.of(module)
                                .evaluate(gerrit, gerrit.lastRecordedOn().orElseThrow()),
                        gerrit,
                        speech.language(),
                        new Ids(),
                        console.columns())
                .printOn(console.out());
        for (String year : List.of("gerrit-year.json", "naima.json")) {
            console.out().println();
            console.out().print(Year.of(embedded(year), module, speech.language()));
        }
        console.out().println();
    }

    private static Dossier embedded(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(DemoCommand.class.getResourceAsStream("dossiers/" + file), file)) {
            return DossierFile.read(in.readAllBytes()).orElseThrow();
        }
    }
}
