package nl.regie.cli;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.regie.caremodule.Argument;
import nl.regie.caremodule.Audience;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Offer;
import nl.regie.caremodule.Source;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementId;
import nl.regie.caremodule.StatementKind;
import nl.regie.entry.LocalizedText;
import nl.regie.intervention.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "interventions",
        description =
                "Show what the sources name to choose from: what it can serve, for whom, who gives it, and what speaks for and against it. Choosing is for patient and professional together.",
        mixinStandardHelpOptions = true)
final class InterventionsCommand implements Callable<Integer> {
    private static final Set<StatementKind> NOT_TO_BE_SERVED =
            Set.of(StatementKind.INTERVENTION, StatementKind.INSTRUMENT);

    private final Console console;
    private final Catalogue catalogue = Catalogue.shipped();

    @Option(
            names = "--serves",
            paramLabel = "ID|KIND|WORD",
            description =
                    "Only what can serve this: the id of a statement, a kind such as precondition or key-element, or a word in what is served, such as emotions.")
    private Optional<String> served = Optional.empty();

    @Option(names = "--for", paramLabel = "AUDIENCE", description = "Only what can do them good: patient or close-one.")
    private Optional<String> whom = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "text or json (default: ${DEFAULT-VALUE}).")
    private Format.TextOrJson format = Format.TextOrJson.TEXT;

    @Mixin
    private Speech speech = new Speech();

    InterventionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<List<StatementId>> purposes = served.map(this::purposes);
        Optional<Audience> onlyFor = whom.map(InterventionsCommand::audience);
        List<Statement> found = catalogue.all().stream()
                .filter(each -> purposes.isEmpty()
                        || purposes.get().stream()
                                .anyMatch(purpose -> catalogue.serving(purpose).contains(each)))
                .filter(each ->
                        onlyFor.isEmpty() || catalogue.forWhom(onlyFor.get()).contains(each))
                .toList();
        if (format == Format.TextOrJson.JSON) {
            console.out().println(json(found).toPrettyString());
        } else {
            console.out().print(text(found, onlyFor));
        }
        return Regie.FINE;
    }

    /** What somebody means by an id, a kind or a word. */
    private List<StatementId> purposes(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        List<Statement> candidates = catalogue.module().statements().stream()
                .filter(statement -> !NOT_TO_BE_SERVED.contains(statement.kind()))
                .toList();
        List<StatementId> exact = candidates.stream()
                .filter(statement -> statement.id().value().equals(wanted)
                        || ModuleJson.word(statement.kind()).equals(wanted.replace('_', '-')))
                .map(Statement::id)
                .toList();
        if (!exact.isEmpty()) {
            return exact;
        }
        Set<StatementId> purposes = catalogue.all().stream()
                .flatMap(each -> each.offer().orElseThrow().serves().stream())
                .collect(toSet());
        List<StatementId> byWord = candidates.stream()
                .filter(statement -> purposes.contains(statement.id()) || isToBeServed(statement))
                .filter(statement -> isAbout(statement, wanted))
                .map(Statement::id)
                .toList();
        if (wanted.isEmpty() || byWord.isEmpty()) {
            throw new WrongUsage(
                    "Niets wat gediend kan worden heet zo of gaat daarover; regie module toont alle uitspraken. / Nothing to be served has this name or is about it; regie module shows all statements: "
                            + word,
                    new IllegalArgumentException(word));
        }
        return byWord;
    }

    private static boolean isToBeServed(Statement statement) {
        return statement.kind() == StatementKind.PRECONDITION || statement.kind() == StatementKind.KEY_ELEMENT;
    }

    private static boolean isAbout(Statement statement, String word) {
        return Stream.of(
                        statement.id().value(),
                        statement.title().nl(),
                        statement.title().en(),
                        statement.text().nl(),
                        statement.text().en())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(word));
    }

    private static Audience audience(String name) {
        return Arrays.stream(Audience.values())
                .filter(each -> ModuleJson.word(each)
                        .equals(name.toLowerCase(Locale.ROOT).replace('_', '-')))
                .findAny()
                .orElseThrow(() -> new WrongUsage(
                        "Geen groep mensen / no audience: " + name + ". patient, close-one",
                        new IllegalArgumentException(name)));
    }

    private String text(List<Statement> found, Optional<Audience> onlyFor) {
        StringBuilder text = new StringBuilder();
        text.append(
                speech.say(
                        "Kiezen doen patiënt en hulpverlener samen. Niets hiervan hoeft, en een patiënt mag ook iets kiezen wat hier niet staat.\nWaarvoor iets kan dienen, is onze lezing.\n",
                        "Patient and professional choose together. None of this is required, and a patient may choose something that is not here.\nWhat a thing can serve is our reading.\n"));
        if (found.isEmpty()) {
            text.append('\n')
                    .append(speech.say("De bronnen noemen hier niets voor.\n", "The sources name nothing for this.\n"));
        }
        found.forEach(each -> text.append('\n').append(text(each)));
        if (onlyFor.filter(Audience.CLOSE_ONE::equals).isPresent()) {
            Statement gap = statement(StatementId.of("bottleneck/no-overview-of-tools-for-carers"));
            text.append('\n').append(told(gap)).append('\n');
        }
        if (served.isEmpty() && onlyFor.isEmpty()) {
            text.append(speech.say(
                    "\nKernelementen waarvoor de bronnen niets noemen\n",
                    "\nKey elements for which the sources name nothing\n"));
            catalogue.unserved().forEach(element -> text.append("  - ")
                    .append(told(element))
                    .append('\n'));
        }
        return text.toString();
    }

    private String text(Statement each) {
        Offer offer = each.offer().orElseThrow();
        Source source = each.source();
        StringBuilder text = new StringBuilder(said(each.title()))
                .append("  [")
                .append(each.id())
                .append("]  (")
                .append(source.file())
                .append(", ")
                .append(source.lines())
                .append(")\n  ")
                .append(said(each.text()))
                .append('\n');
        each.remarks()
                .forEach(remark -> text.append("  * ").append(said(remark)).append('\n'));
        text.append(speech.say("  Voor: ", "  For: "))
                .append(offer.forWhom().stream().map(this::name).collect(joining(", ")))
                .append(speech.say("\n  Door: ", "\n  Given by: "))
                .append(said(offer.deliveredBy()))
                .append(speech.say("\n  Kan dienen\n", "\n  Can serve\n"));
        offer.serves()
                .forEach(id -> text.append("    - ").append(told(statement(id))).append('\n'));
        text.append(speech.say("  Wat ervoor spreekt\n", "  What speaks for it\n"));
        offer.inFavour().forEach(argument -> text.append(line(argument)));
        text.append(speech.say(
                "  Wat ertegen spreekt, of om zorg vraagt\n", "  What speaks against it, or asks for care\n"));
        offer.against().forEach(argument -> text.append(line(argument)));
        if (!offer.relatedTo().isEmpty()) {
            text.append(speech.say("  Zie ook: ", "  See also: "))
                    .append(offer.relatedTo().stream().map(StatementId::value).collect(joining(", ")))
                    .append('\n');
        }
        offer.missing().ifPresent(missing -> text.append(speech.say("  Wat ontbreekt: ", "  Lacking: "))
                .append(said(missing))
                .append('\n'));
        return text.toString();
    }

    private String line(Argument argument) {
        String origin = argument.isOurs()
                ? speech.say("van ons", "ours")
                : argument.restsOn().stream().map(StatementId::value).collect(joining(", "));
        return "    - " + said(argument.text()) + "  [" + origin + "]\n";
    }

    private String told(Statement statement) {
        return statement.name().map(name -> said(name) + ": ").orElse("") + said(statement.text()) + "  ["
                + statement.id() + "]";
    }

    private String name(Audience audience) {
        return switch (audience) {
            case PATIENT -> speech.say("de patiënt", "the patient");
            case CLOSE_ONE -> speech.say("naasten", "close ones");
            default -> ModuleJson.word(audience);
        };
    }

    private ArrayNode json(List<Statement> found) {
        ArrayNode list = ModuleJson.list();
        for (Statement each : found) {
            Offer offer = each.offer().orElseThrow();
            ObjectNode row = ModuleJson.statement(each);
            ObjectNode answer = row.putObject("offer");
            answer.set("serves", ModuleJson.ids(offer.serves()));
            ArrayNode forWhom = answer.putArray("forWhom");
            offer.forWhom().forEach(audience -> forWhom.add(ModuleJson.word(audience)));
            answer.set("deliveredBy", ModuleJson.text(offer.deliveredBy()));
            answer.set("inFavour", json(offer.inFavour().stream()));
            answer.set("against", json(offer.against().stream()));
            answer.set("relatedTo", ModuleJson.ids(offer.relatedTo()));
            offer.missing().ifPresent(missing -> answer.set("missing", ModuleJson.text(missing)));
            list.add(row);
        }
        return list;
    }

    private static ArrayNode json(Stream<Argument> arguments) {
        ArrayNode list = ModuleJson.list();
        arguments.forEach(argument -> {
            ObjectNode told = ModuleJson.text(argument.text());
            told.set("restsOn", ModuleJson.ids(argument.restsOn()));
            list.add(told.put("isOurs", argument.isOurs()));
        });
        return list;
    }

    private Statement statement(StatementId id) {
        CareModule module = catalogue.module();
        return module.statementById(id);
    }

    private String said(LocalizedText text) {
        return text.in(speech.language());
    }
}
