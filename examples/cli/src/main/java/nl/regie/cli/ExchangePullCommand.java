package nl.regie.cli;

import java.util.concurrent.Callable;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.PersonId;
import nl.regie.fhir.exchange.Pulled;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "pull",
        description = {
            "Take from a FHIR server what it holds of a patient's dossier, and write it as a dossier.",
            "It is the current state: earlier versions and what was left out are not in it. Never write it over a dossier"
                    + " that holds more. Each remark is told on standard error."
        },
        mixinStandardHelpOptions = true)
final class ExchangePullCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "PATIENT", description = "The pseudonym of the patient.")
    private String patient = "";

    @Mixin
    private ExchangeServer server = new ExchangeServer();

    @Mixin
    private Output output = new Output();

    @Mixin
    private Speech speech = new Speech();

    ExchangePullCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Pulled pulled = server.exchange(console).pull(person());
        pulled.remarks().forEach(remark -> console.remark(remark, speech.language()));
        if (pulled.dossier().isEmpty()) {
            return Regie.INPUT_HAS_PROBLEMS;
        }
        output.write(console, DossierFile.write(pulled.dossier().orElseThrow()));
        server.keep(pulled.seen());
        return Regie.FINE;
    }

    private PersonId person() {
        try {
            return PersonId.of(patient);
        } catch (InvalidValueException e) {
            throw new WrongUsage(speech.say("Dit is geen id van een persoon.", "This is no id of a person."), e);
        }
    }
}
