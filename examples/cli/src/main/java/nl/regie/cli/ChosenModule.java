package nl.regie.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Statement;
import nl.regie.entry.Address;
import nl.regie.entry.Language;
import nl.regie.evaluation.DossierEvaluator;
import picocli.CommandLine.Option;

/** The module with which a command reads and speaks. */
final class ChosenModule {
    @Option(
            names = "--say",
            paramLabel = "patiënt|cliënt",
            description = "What the Dutch texts call the person: patiënt or cliënt (default: as the module does).")
    private Optional<Address.Person> person = Optional.empty();

    @Option(
            names = "--address",
            paramLabel = "u|je",
            description =
                    "How the Dutch questions speak to the patient and those close by: u or je (default: as the module does).")
    private Optional<Address.Form> form = Optional.empty();

    @Option(
            names = "--overlay",
            paramLabel = "FILE",
            description =
                    "A file that is laid over the module: statements, periods and texts of an organisation. May be"
                            + " given more than once; each lies over the one before.")
    private List<String> overlays = new ArrayList<>();

    /** The module with what is laid over it, its texts in the words that were asked for. */
    CareModule module(Console console, Language language) {
        CareModule module = CareModule.shipped();
        for (String overlay : overlays) {
            module = console.readOverlay(overlay, module, language);
        }
        Address own = module.address();
        return module.addressing(Address.of(person.orElse(own.person()), form.orElse(own.form())))
                .spoken();
    }

    /**
     * The same without what this program has no rule for, which it names: a norm that an overlay adds can have its rule
     * in code that is not here.
     */
    CareModule readable(Console console, Speech speech) {
        CareModule module = module(console, speech.language());
        List<Statement> unread = DossierEvaluator.withoutRule(module);
        unread.forEach(statement -> console.err()
                .println(speech.say(
                                "Niet beoordeeld, want de regel ervoor zit niet in dit programma: ",
                                "Not evaluated, because this program does not have the rule for it: ")
                        + statement.title().in(speech.language()) + "  [" + statement.id() + "]"));
        return CareModule.builder()
                .from(module)
                .statements(module.statements().stream()
                        .filter(statement -> !unread.contains(statement))
                        .toList())
                .build();
    }
}
