package nl.regie.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.concurrent.Callable;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.Gathering;
import nl.regie.entry.Language;
import nl.regie.entry.Problem;
import nl.regie.reading.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        description = "Read a dossier strictly and tell everything that is wrong with it.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A dossier, or - for standard input.")
    private String file = "-";

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "text or json (default: ${DEFAULT-VALUE}).")
    private Format.TextOrJson format = Format.TextOrJson.TEXT;

    @Mixin
    private NewerFiles newer = new NewerFiles();

    @Mixin
    private Speech speech = new Speech();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Reading<Dossier> reading = newer.read(console.read(file));
        console.remark(reading, speech.language());
        reading.value().ifPresent(dossier -> Gathering.toLookAt(dossier, console.today())
                .forEach(look -> console.remark(look, speech.language())));
        List<Problem> problems = reading.problems();
        if (format == Format.TextOrJson.JSON) {
            console.out().println(json(problems));
        } else if (!problems.isEmpty()) {
            throw InputProblems.of(problems, speech.language());
        } else {
            console.out().println(sound(reading));
        }
        return problems.isEmpty() ? Regie.FINE : Regie.INPUT_HAS_PROBLEMS;
    }

    private String sound(Reading<Dossier> reading) {
        boolean isDutch = speech.language() == Language.NL;
        return reading.value().filter(Dossier::isReadInPart).isPresent()
                ? isDutch
                        ? "Wat deze versie van dit dossier kent, klopt."
                        : "What this version knows of this dossier is sound."
                : isDutch ? "Dit dossier klopt." : "This dossier is sound.";
    }

    private String json(List<Problem> problems) {
        ArrayNode list = new ObjectMapper().createArrayNode();
        for (Problem problem : problems) {
            list.addObject()
                    .put("pointer", problem.where())
                    .put("severity", InputProblems.word(problem.severity()))
                    .put("code", problem.code())
                    .put("message", problem.message().in(speech.language()));
        }
        return list.toPrettyString();
    }
}
