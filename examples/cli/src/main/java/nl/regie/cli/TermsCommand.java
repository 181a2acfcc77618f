package nl.regie.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Source;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.Term;
import nl.regie.caremodule.TermClash;
import nl.regie.caremodule.TermDefinition;
import nl.regie.entry.LocalizedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "terms",
        description = "Tell in which senses the sources use a word, who says so, and with what it clashes.",
        mixinStandardHelpOptions = true)
final class TermsCommand implements Callable<Integer> {
    private final Console console;
    private CareModule module = CareModule.shipped();

    @Parameters(
            paramLabel = "TERM",
            arity = "0..1",
            description = "A word in Dutch or English, such as zelfmanagement. Default: a list of all terms.")
    private Optional<String> word = Optional.empty();

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

    TermsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        module = chosen.module(console, speech.language());
        List<Term> terms = word.map(this::only).orElseGet(module::terms);
        if (format == Format.TextOrJson.JSON) {
            console.out().println(json(terms).toPrettyString());
        } else {
            console.out().print(word.isPresent() ? whole(terms.get(0)) : list(terms));
        }
        return Regie.FINE;
    }

    private List<Term> only(String name) {
        return List.of(
                module.findTerm(name)
                        .orElseThrow(
                                () -> new WrongUsage(
                                        "Dit woord staat niet in de woordenlijst; regie terms toont ze alle. / This word is not in the glossary; regie terms shows them all.")));
    }

    private String list(List<Term> terms) {
        StringBuilder text = new StringBuilder();
        for (Term term : terms) {
            text.append(said(term.name())).append("  (").append(senses(term)).append(")\n");
        }
        return text.toString();
    }

    private String senses(Term term) {
        return switch (term.definitions().size()) {
            case 0 -> speech.say("geen definitie in de bronnen", "no definition in the sources");
            case 1 -> speech.say("1 definitie", "1 definition");
            default -> term.definitions().size() + speech.say(" definities", " definitions");
        };
    }

    private String whole(Term term) {
        StringBuilder text = new StringBuilder(said(term.name())).append('\n');
        for (TermDefinition definition : term.definitions()) {
            Statement statement = module.statementById(definition.statement());
            text.append("\n  ")
                    .append(said(definition.saidBy()))
                    .append(": ")
                    .append(said(definition.sense()))
                    .append("\n    ")
                    .append(said(statement.text()))
                    .append("\n    ")
                    .append(place(statement.source()))
                    .append('\n');
            statement.remarks().forEach(remark -> text.append("    * ")
                    .append(said(remark))
                    .append('\n'));
        }
        term.silence().ifPresent(silence -> text.append('\n')
                .append(speech.say("  Wat de bronnen niet zeggen", "  What the sources do not say"))
                .append("\n    ")
                .append(said(silence))
                .append('\n'));
        if (!term.usedIn().isEmpty()) {
            text.append('\n')
                    .append(speech.say("  Gebruikt zonder definitie in", "  Used without a definition in"))
                    .append('\n');
            term.usedIn()
                    .forEach(source -> text.append("    ").append(place(source)).append('\n'));
        }
        if (!term.clashes().isEmpty()) {
            text.append('\n')
                    .append(speech.say("  Waar het botst", "  Where it clashes"))
                    .append('\n');
            term.clashes().forEach(clash -> text.append("    - ")
                    .append(withWhat(clash))
                    .append(said(clash.text()))
                    .append('\n'));
        }
        term.inTheLibrary()
                .ifPresent(
                        use -> text.append("\n  In Regie: ").append(said(use)).append('\n'));
        return text.toString();
    }

    private String withWhat(TermClash clash) {
        List<String> names = clash.with().stream()
                .map(id -> said(module.findTerm(id).orElseThrow().name()))
                .toList();
        return names.isEmpty() ? "" : speech.say("met ", "with ") + String.join(", ", names) + ": ";
    }

    private ArrayNode json(List<Term> terms) {
        ArrayNode list = ModuleJson.list();
        for (Term term : terms) {
            ObjectNode row = list.addObject().put("id", term.id());
            row.set("name", ModuleJson.text(term.name()));
            ArrayNode alsoCalled = row.putArray("alsoCalled");
            term.alsoCalled().forEach(alsoCalled::add);
            ArrayNode definitions = row.putArray("definitions");
            for (TermDefinition definition : term.definitions()) {
                Statement statement = module.statementById(definition.statement());
                ObjectNode sense =
                        definitions.addObject().put("statement", statement.id().value());
                sense.set("saidBy", ModuleJson.text(definition.saidBy()));
                sense.set("sense", ModuleJson.text(definition.sense()));
                sense.set("text", ModuleJson.text(statement.text()));
                sense.set("source", ModuleJson.source(statement.source()));
            }
            term.silence().ifPresent(silence -> row.set("silence", ModuleJson.text(silence)));
            ArrayNode usedIn = row.putArray("usedIn");
            term.usedIn().forEach(source -> usedIn.add(ModuleJson.source(source)));
            ArrayNode clashes = row.putArray("clashes");
            for (TermClash clash : term.clashes()) {
                ObjectNode told = clashes.addObject();
                ArrayNode with = told.putArray("with");
                clash.with().forEach(with::add);
                told.set("text", ModuleJson.text(clash.text()));
            }
            term.inTheLibrary().ifPresent(use -> row.set("inTheLibrary", ModuleJson.text(use)));
        }
        return list;
    }

    private String said(LocalizedText text) {
        return text.in(speech.language());
    }

    private static String place(Source source) {
        return source.document() + ", " + source.section() + " (" + source.file() + ", " + source.lines() + ")";
    }
}
