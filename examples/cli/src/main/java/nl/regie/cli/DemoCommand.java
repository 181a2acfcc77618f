package nl.regie.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        description =
                "The main job on the case that comes with the program: evaluate it, and write the dossier, the evaluation, the FHIR bundle and the patient's copy.",
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
            Demo.run(folder, chosen.readable(console, speech), speech.language(), console, force);
        } catch (FileAlreadyExistsException e) {
            throw new WrongUsage(
                    "In deze map staan deze bestanden al; met --force komen de nieuwe in de plaats / these files stand in this folder already; with --force the new ones take their place.",
                    e);
        } catch (IOException | InvalidPathException e) {
            throw new WrongUsage("In deze map is niet te schrijven / this folder cannot be written", e);
        }
        return Regie.FINE;
    }
}
