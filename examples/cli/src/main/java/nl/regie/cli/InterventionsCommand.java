package nl.regie.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.regie.caremodule.Audience;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementId;
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
    private final Console console;

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
    private ChosenModule chosen = new ChosenModule();

    @Mixin
    private Speech speech = new Speech();

    InterventionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Catalogue catalogue = new Catalogue(chosen.module(console, speech.language()));
        Optional<List<StatementId>> purposes = served.map(word -> Purposes.of(word, catalogue));
        Optional<Audience> onlyFor = whom.map(InterventionsCommand::audience);
        List<Statement> found = catalogue.all().stream()
                .filter(each -> purposes.isEmpty()
                        || purposes.get().stream()
                                .anyMatch(purpose -> catalogue.serving(purpose).contains(each)))
                .filter(each ->
                        onlyFor.isEmpty() || catalogue.forWhom(onlyFor.get()).contains(each))
                .toList();
        if (format == Format.TextOrJson.JSON) {
            ArrayNode list = ModuleJson.list();
            found.forEach(each -> list.add(ModuleJson.intervention(each)));
            console.out().println(list.toPrettyString());
        } else {
            console.out().print(text(found, onlyFor, catalogue));
        }
        return Regie.FINE;
    }

    private static Audience audience(String name) {
        return Typed.find(name, Audience.values())
                .orElseThrow(() ->
                        new WrongUsage("Geen groep mensen / no audience. Kies uit / choose from: patient, close-one"));
    }

    private String text(List<Statement> found, Optional<Audience> onlyFor, Catalogue catalogue) {
        OfferText offers = new OfferText(catalogue.module(), speech);
        StringBuilder text = new StringBuilder();
        text.append(
                offers.say(
                        "Kiezen doen patiënt en hulpverlener samen. Niets hiervan hoeft, en een patiënt mag ook iets kiezen wat hier niet staat.\nWaarvoor iets kan dienen, is onze lezing.\n",
                        "Patient and professional choose together. None of this is required, and a patient may choose something that is not here.\nWhat a thing can serve is our reading.\n"));
        if (found.isEmpty()) {
            text.append('\n')
                    .append(speech.say("De bronnen noemen hier niets voor.\n", "The sources name nothing for this.\n"));
        }
        found.forEach(each -> text.append('\n').append(offers.whole(each)));
        if (onlyFor.filter(Audience.CLOSE_ONE::equals).isPresent()) {
            Statement gap =
                    catalogue.module().statementById(StatementId.of("bottleneck/no-overview-of-tools-for-carers"));
            text.append('\n').append(offers.line(gap)).append('\n');
        }
        if (served.isEmpty() && onlyFor.isEmpty()) {
            text.append(speech.say(
                    "\nKernelementen waarvoor de bronnen niets noemen\n",
                    "\nKey elements for which the sources name nothing\n"));
            catalogue.unserved().forEach(element -> text.append("  - ")
                    .append(offers.line(element))
                    .append('\n'));
        }
        return text.toString();
    }
}
