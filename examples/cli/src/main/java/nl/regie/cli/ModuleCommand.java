package nl.regie.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.caremodule.Source;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.Wording;
import nl.regie.naming.TypedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "module",
        description =
                "Show the statements of the care module and the practice around it, with the lines of the source on which they rest.",
        mixinStandardHelpOptions = true)
final class ModuleCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private StatementFilter filter = new StatementFilter();

    @Option(
            names = "--format",
            paramLabel = "text|json|csv",
            defaultValue = "text",
            description = "text, json or csv (default: ${DEFAULT-VALUE}).")
    private Format.TextJsonOrCsv format = Format.TextJsonOrCsv.TEXT;

    @Mixin
    private ChosenModule chosen = new ChosenModule();

    @Mixin
    private Speech speech = new Speech();

    ModuleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Statement> statements = filter.applyTo(chosen.module(console, speech.language()));
        console.out()
                .print(
                        switch (format) {
                            case TEXT -> text(statements);
                            case JSON -> json(statements).toPrettyString() + "\n";
                            case CSV -> csv(statements);
                        });
        return Regie.FINE;
    }

    private String text(List<Statement> statements) {
        StringBuilder text = new StringBuilder();
        for (Statement statement : statements) {
            Source source = statement.source();
            text.append(statement.id())
                    .append("  [")
                    .append(Wording.code(statement.kind()))
                    .append(", ")
                    .append(audiences(statement))
                    .append("]\n");
            statement.name().ifPresent(name -> text.append("  ")
                    .append(name.in(speech.language()))
                    .append('\n'));
            text.append("  ").append(statement.text().in(speech.language())).append('\n');
            text.append("  ")
                    .append(source.document())
                    .append(", ")
                    .append(source.section())
                    .append(" (")
                    .append(source.file())
                    .append(", ")
                    .append(source.lines())
                    .append(")\n");
            statement.remarks().forEach(remark -> text.append("  * ")
                    .append(remark.in(speech.language()))
                    .append('\n'));
            text.append('\n');
        }
        return text.toString();
    }

    private static String audiences(Statement statement) {
        return Stream.concat(Stream.of(statement.audience()), statement.alsoFor().stream())
                .map(Wording::code)
                .collect(Collectors.joining(" + "));
    }

    private static ArrayNode json(List<Statement> statements) {
        ArrayNode list = ModuleJson.list();
        statements.forEach(statement -> list.add(ModuleJson.statement(statement)));
        return list;
    }

    private String csv(List<Statement> statements) {
        CsvSchema schema = CsvSchema.builder()
                .addColumns(
                        List.of(
                                "id",
                                "kind",
                                "theme",
                                "phase",
                                "audience",
                                "alsoFor",
                                "nl",
                                "en",
                                "document",
                                "file",
                                "section",
                                "lines",
                                "remarks",
                                "evaluatedBy"),
                        CsvSchema.ColumnType.STRING)
                .setUseHeader(true)
                .build();
        ArrayNode rows = new ObjectMapper().createArrayNode();
        for (Statement statement : statements) {
            Source source = statement.source();
            rows.addObject()
                    .put("id", statement.id().value())
                    .put("kind", Wording.code(statement.kind()))
                    .put("theme", Wording.code(statement.theme()))
                    .put("phase", statement.phase().map(Wording::code).orElse(""))
                    .put("audience", Wording.code(statement.audience()))
                    .put(
                            "alsoFor",
                            statement.alsoFor().stream().map(Wording::code).collect(Collectors.joining(" ")))
                    .put("nl", TypedText.inCell(statement.text().nl()))
                    .put("en", TypedText.inCell(statement.text().en()))
                    .put("document", TypedText.inCell(source.document()))
                    .put("file", TypedText.inCell(source.file()))
                    .put("section", TypedText.inCell(source.section()))
                    .put("lines", TypedText.inCell(source.lines()))
                    .put(
                            "remarks",
                            TypedText.inCell(statement.remarks().stream()
                                    .map(remark -> remark.in(speech.language()))
                                    .collect(Collectors.joining(" "))))
                    .put("evaluatedBy", Wording.code(statement.evaluatedBy()));
        }
        try {
            return new CsvMapper().writer(schema).writeValueAsString(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
