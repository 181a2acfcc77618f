package nl.regie.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Source;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "module",
        description = "Show the statements of the care module, with the lines of the source on which they rest.",
        mixinStandardHelpOptions = true)
final class ModuleCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--kind",
            paramLabel = "K",
            description =
                    "Only statements of this kind, such as quality-criterion, clause, precondition, warning or question.")
    private Optional<String> kind = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "text|json|csv",
            defaultValue = "text",
            description = "text, json or csv (default: ${DEFAULT-VALUE}).")
    private Format.TextJsonOrCsv format = Format.TextJsonOrCsv.TEXT;

    @Mixin
    private Speech speech = new Speech();

    ModuleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Optional<StatementKind> only = kind.map(ModuleCommand::kindByName);
        List<Statement> statements = CareModule.shipped().statements().stream()
                .filter(statement -> only.isEmpty() || only.get() == statement.kind())
                .toList();
        console.out()
                .print(
                        switch (format) {
                            case TEXT -> text(statements);
                            case JSON -> json(statements).toPrettyString() + "\n";
                            case CSV -> csv(statements);
                        });
        return Regie.FINE;
    }

    private static StatementKind kindByName(String name) {
        for (StatementKind kind : StatementKind.values()) {
            if (word(kind).equals(name.toLowerCase(Locale.ROOT).replace('_', '-'))) {
                return kind;
            }
        }
        String known =
                Arrays.stream(StatementKind.values()).map(ModuleCommand::word).collect(Collectors.joining(", "));
        throw new WrongUsage(
                "Geen soort uitspraak / no kind of statement: " + name + ". " + known,
                new IllegalArgumentException(name));
    }

    private String text(List<Statement> statements) {
        StringBuilder text = new StringBuilder();
        for (Statement statement : statements) {
            Source source = statement.source();
            text.append(statement.id())
                    .append("  [")
                    .append(word(statement.kind()))
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

    private static ArrayNode json(List<Statement> statements) {
        ArrayNode list = new ObjectMapper().createArrayNode();
        for (Statement statement : statements) {
            ObjectNode row = list.addObject()
                    .put("id", statement.id().value())
                    .put("kind", word(statement.kind()))
                    .put("theme", word(statement.theme()))
                    .put("phase", statement.phase().map(ModuleCommand::word).orElse(null))
                    .put("audience", word(statement.audience()))
                    .put("nl", statement.text().nl())
                    .put("en", statement.text().en());
            statement.name().ifPresent(name -> row.putObject("name")
                    .put("nl", name.nl())
                    .put("en", name.en()));
            statement.partOf().ifPresent(whole -> row.put("partOf", whole.value()));
            Source source = statement.source();
            row.putObject("source")
                    .put("document", source.document())
                    .put("file", source.file())
                    .put("section", source.section())
                    .put("lines", source.lines());
            ArrayNode remarks = row.putArray("remarks");
            statement.remarks().forEach(remark -> remarks.addObject()
                    .put("nl", remark.nl())
                    .put("en", remark.en()));
            row.put("evaluatedBy", word(statement.evaluatedBy()));
        }
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
                    .put("kind", word(statement.kind()))
                    .put("theme", word(statement.theme()))
                    .put("phase", statement.phase().map(ModuleCommand::word).orElse(""))
                    .put("audience", word(statement.audience()))
                    .put("nl", statement.text().nl())
                    .put("en", statement.text().en())
                    .put("document", source.document())
                    .put("file", source.file())
                    .put("section", source.section())
                    .put("lines", source.lines())
                    .put(
                            "remarks",
                            statement.remarks().stream()
                                    .map(remark -> remark.in(speech.language()))
                                    .collect(Collectors.joining(" ")))
                    .put("evaluatedBy", word(statement.evaluatedBy()));
        }
        try {
            return new CsvMapper().writer(schema).writeValueAsString(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
