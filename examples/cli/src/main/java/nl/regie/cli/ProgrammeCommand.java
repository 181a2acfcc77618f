package nl.regie.cli;

import java.util.concurrent.Callable;
import nl.regie.programme.Programme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "programme",
        description =
                "Write the programme by which a team makes a start, as a page to print: insights, steps, what helps and what does not, where people learn, and questions to talk about.",
        mixinStandardHelpOptions = true)
final class ProgrammeCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--format",
            paramLabel = "text|html",
            defaultValue = "text",
            description = "text or html (default: ${DEFAULT-VALUE}).")
    private Format.TextOrHtml format = Format.TextOrHtml.TEXT;

    @Mixin
    private Output output = new Output();

    @Mixin
    private ChosenModule chosen = new ChosenModule();

    @Mixin
    private Speech speech = new Speech();

    ProgrammeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Programme programme = new Programme(chosen.module(console, speech.language()));
        output.write(
                console,
                format == Format.TextOrHtml.HTML
                        ? programme.html(speech.language())
                        : programme.text(speech.language()));
        return Regie.FINE;
    }
}
