package nl.regie.cli;

import java.util.concurrent.Callable;
import nl.regie.handbook.Handbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "handbook",
        description =
                "Write the handbook: every norm, its source, how it is read, what shows it, what to record and why.",
        mixinStandardHelpOptions = true)
final class HandbookCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--format",
            paramLabel = "html",
            defaultValue = "html",
            description = "html (default: ${DEFAULT-VALUE}).")
    private Format.Html format = Format.Html.HTML;

    @Mixin
    private Output output = new Output();

    @Mixin
    private ChosenModule chosen = new ChosenModule();

    @Mixin
    private Speech speech = new Speech();

    HandbookCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Handbook handbook = Handbook.of(chosen.module(console, speech.language()));
        output.write(
                console,
                switch (format) {
                    case HTML -> handbook.html(speech.language());
                });
        return Regie.FINE;
    }
}
