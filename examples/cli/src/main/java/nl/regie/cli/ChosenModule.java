package nl.regie.cli;

import java.util.Optional;
import nl.regie.caremodule.CareModule;
import nl.regie.entry.Address;
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

    /** The module, its texts in the words that were asked for. */
    CareModule module() {
        CareModule module = CareModule.shipped();
        Address own = module.address();
        return module.addressing(Address.of(person.orElse(own.person()), form.orElse(own.form())))
                .spoken();
    }
}
