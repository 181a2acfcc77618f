package nl.regie.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.Gathering;
import nl.regie.entry.Problem;
import nl.regie.reading.Reading;
import nl.regie.terminal.Folders;
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

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Dossiers, folders with dossiers, or - for standard input.")
    private List<String> named = new ArrayList<>();

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
        List<String> files = Folders.opened(named, Folders.OF_ONE);
        List<Problem> problems = files.stream()
                .flatMap(file -> problems(file, files.size() == 1).stream())
                .toList();
        if (format == Format.TextOrJson.JSON) {
            console.out().println(json(problems));
        } else if (!problems.isEmpty()) {
            throw InputProblems.of(problems, speech.language());
        }
        return problems.isEmpty() ? Regie.FINE : Regie.INPUT_HAS_PROBLEMS;
    }

    private List<Problem> problems(String file, boolean isAlone) {
        Reading<Dossier> reading = newer.read(console.read(file));
        UnaryOperator<Problem> named = problem -> isAlone ? problem : problem.in(Console.nameOf(file));
        Stream.concat(
                        reading.remarks().stream(),
                        reading.value().stream()
                                .flatMap(dossier -> Gathering.toLookAt(dossier, console.today()).stream()))
                .map(named)
                .forEach(remark -> console.remark(remark, speech.language()));
        if (format == Format.TextOrJson.TEXT && reading.problems().isEmpty()) {
            console.out().println((isAlone ? "" : Console.nameOf(file) + "  ") + sound(reading));
        }
        return reading.problems().stream().map(named).toList();
    }

    private String sound(Reading<Dossier> reading) {
        return reading.value().filter(Dossier::isReadInPart).isPresent()
                ? speech.say(
                        "Wat deze versie van dit dossier kent, klopt.",
                        "What this version knows of this dossier is sound.")
                : speech.say("Dit dossier klopt.", "This dossier is sound.");
    }

    private String json(List<Problem> problems) {
        ArrayNode list = new ObjectMapper().createArrayNode();
        for (Problem problem : problems) {
            ObjectNode line = list.addObject();
            problem.file().ifPresent(file -> line.put("file", file));
            line.put("pointer", problem.where())
                    .put("severity", InputProblems.word(problem.severity()))
                    .put("code", problem.code())
                    .put("message", problem.message().in(speech.language()));
        }
        return list.toPrettyString();
    }
}
