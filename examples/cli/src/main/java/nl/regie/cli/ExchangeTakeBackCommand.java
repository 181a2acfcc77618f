package nl.regie.cli;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.regie.dossier.Dossier;
import nl.regie.fhir.Sensitive;
import nl.regie.fhir.exchange.Pushed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "take-back",
        description = {
            "Take back from a FHIR server what is sensitive and was sent there by name before. Push without it first.",
            "Each place is told on standard error; what we never saw there is left as it is. What a server keeps of earlier"
                    + " versions, and in backups, its holder erases; who read it has read it."
        },
        mixinStandardHelpOptions = true)
final class ExchangeTakeBackCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A dossier, or - for standard input.")
    private String file = "-";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            required = true,
            description =
                    "Take this back: danger-at-home, in-confidence, team-only or how-close-ones-are. Can be repeated.")
    private Set<Sensitive> kinds = EnumSet.noneOf(Sensitive.class);

    @Mixin
    private ExchangeServer server = new ExchangeServer();

    @Mixin
    private Speech speech = new Speech();

    ExchangeTakeBackCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Dossier dossier = console.readDossier(file, speech.language());
        Pushed taken = server.exchange(console).takeBack(dossier, server.lastSeen(console), kinds);
        taken.remarks().forEach(remark -> console.remark(remark, speech.language()));
        if (!taken.isDone()) {
            return Regie.INPUT_HAS_PROBLEMS;
        }
        server.keep(taken.seen());
        return Regie.FINE;
    }
}
