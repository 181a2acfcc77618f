package nl.regie.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Remedy;
import nl.regie.caremodule.Source;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementKind;
import nl.regie.entry.LocalizedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "bottlenecks",
        description =
                "Show what hampers self-management according to the field, what the sources say to do about it, and what this library does, or that it does nothing yet.",
        mixinStandardHelpOptions = true)
final class BottlenecksCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "text or json (default: ${DEFAULT-VALUE}).")
    private Format.TextOrJson format = Format.TextOrJson.TEXT;

    @Mixin
    private ChosenModule chosen = new ChosenModule();

    @Mixin
    private Speech speech = new Speech();

    BottlenecksCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CareModule module = chosen.module();
        List<Statement> bottlenecks = module.statements().stream()
                .filter(statement -> statement.kind() == StatementKind.BOTTLENECK)
                .toList();
        if (format == Format.TextOrJson.JSON) {
            console.out().println(json(bottlenecks).toPrettyString());
        } else {
            bottlenecks.forEach(bottleneck -> console.out().println(text(module, bottleneck)));
        }
        return Regie.FINE;
    }

    private String text(CareModule module, Statement bottleneck) {
        Source source = bottleneck.source();
        Remedy remedy = bottleneck.remedy().orElseThrow();
        StringBuilder text = new StringBuilder(said(bottleneck.title()))
                .append("  (")
                .append(source.file())
                .append(", ")
                .append(source.lines())
                .append(")\n  ")
                .append(said(bottleneck.text()))
                .append('\n');
        if (!remedy.statements().isEmpty()) {
            text.append(speech.say("  Wat erover gezegd wordt\n", "  What is said about it\n"));
            remedy.statements().forEach(id -> text.append("    - ")
                    .append(told(module.statementById(id)))
                    .append('\n'));
        }
        text.append("  In Regie: ")
                .append(remedy.inTheLibrary()
                        .map(this::said)
                        .orElseGet(
                                () -> speech.say("hier doet Regie nog niets aan.", "Regie does nothing about it yet.")))
                .append('\n');
        remedy.missing().ifPresent(missing -> text.append(speech.say("  Wat nog ontbreekt: ", "  Still missing: "))
                .append(said(missing))
                .append('\n'));
        return text.toString();
    }

    private String told(Statement statement) {
        Optional<String> name = statement.name().map(this::said);
        return name.map(known -> known + ": ").orElse("") + said(statement.text()) + "  [" + statement.id() + "]";
    }

    private static ArrayNode json(List<Statement> bottlenecks) {
        ArrayNode list = ModuleJson.list();
        for (Statement bottleneck : bottlenecks) {
            Remedy remedy = bottleneck.remedy().orElseThrow();
            ObjectNode row = ModuleJson.statement(bottleneck);
            ObjectNode answer = row.putObject("remedy");
            answer.set("statements", ModuleJson.ids(remedy.statements()));
            remedy.inTheLibrary().ifPresent(part -> answer.set("inTheLibrary", ModuleJson.text(part)));
            remedy.missing().ifPresent(missing -> answer.set("missing", ModuleJson.text(missing)));
            list.add(row);
        }
        return list;
    }

    private String said(LocalizedText text) {
        return text.in(speech.language());
    }
}
