package nl.regie.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.regie.entry.Problem;
import nl.regie.entry.Problem.Severity;
import nl.regie.terminal.Folders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "validate",
        description =
                "Tell whether a document is valid FHIR R4, by the standard and by what Regie ships. Nothing is fetched. What the validator says is in English.",
        mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "FHIR R4 documents as JSON, folders with such files, or - for standard input.")
    private List<String> named = new ArrayList<>();

    @Option(
            names = "--package",
            paramLabel = "DIR",
            description = "A folder with profiles to use as well, such as an unpacked package. May be repeated.")
    private List<String> folders = List.of();

    @Option(names = "--warnings", description = "Tell also what is valid but advised against.")
    private boolean warnings;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "text or json (default: ${DEFAULT-VALUE}).")
    private Format.TextOrJson format = Format.TextOrJson.TEXT;

    @Mixin
    private Speech speech = new Speech();

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<String> files = Folders.opened(named, List.of(".json"));
        InstalledValidator validator = InstalledValidator.with(folders);
        List<Problem> told = files.stream()
                .flatMap(file -> validator.validate(new String(console.read(file), StandardCharsets.UTF_8)).stream()
                        .filter(problem ->
                                warnings || problem.severity() == Severity.ERROR || validator.isUncheckedClaim(problem))
                        .map(problem -> files.size() == 1 ? problem : problem.in(Console.nameOf(file))))
                .toList();
        boolean isValid = told.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
        if (format == Format.TextOrJson.JSON) {
            console.out().println(json(told));
        } else {
            told.forEach(problem -> console.err().println(line(problem)));
            if (isValid) {
                console.out().println(speech.say("Dit is geldige FHIR R4.", "This is valid FHIR R4."));
            }
        }
        return isValid ? Regie.FINE : Regie.INPUT_HAS_PROBLEMS;
    }

    private String line(Problem problem) {
        return InputProblems.word(problem.severity()) + "  " + problem.line(speech.language());
    }

    private String json(List<Problem> problems) {
        ArrayNode list = new ObjectMapper().createArrayNode();
        for (Problem problem : problems) {
            ObjectNode line = list.addObject();
            problem.file().ifPresent(file -> line.put("file", file));
            line.put("path", problem.where())
                    .put("severity", InputProblems.word(problem.severity()))
                    .put("code", problem.code())
                    .put("message", problem.said(speech.language()));
        }
        return list.toPrettyString();
    }
}
