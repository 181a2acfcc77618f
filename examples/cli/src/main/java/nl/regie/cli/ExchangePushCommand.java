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
        name = "push",
        description = {
            "Send the current state of a dossier to a FHIR server: what is new or otherwise there, in one transaction.",
            "What others changed since is told by place, and then nothing is sent. What is sensitive is left out, unless"
                    + " it is named: portals show what servers hold. Each remark is told on standard error."
        },
        mixinStandardHelpOptions = true)
final class ExchangePushCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A dossier, or - for standard input.")
    private String file = "-";

    @Option(
            names = "--also",
            paramLabel = "KIND",
            description =
                    "Send this too, though it is sensitive: danger-at-home, in-confidence, team-only or how-close-ones-are. Can be repeated.")
    private Set<Sensitive> also = EnumSet.noneOf(Sensitive.class);

    @Mixin
    private ExchangeServer server = new ExchangeServer();

    @Mixin
    private Speech speech = new Speech();

    ExchangePushCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Dossier dossier = console.readDossier(file, speech.language());
        Pushed pushed = server.exchange(console).push(dossier, server.lastSeen(console), also);
        pushed.remarks().forEach(remark -> console.remark(remark, speech.language()));
        if (!pushed.isDone()) {
            return Regie.INPUT_HAS_PROBLEMS;
        }
        server.keep(pushed.seen());
        return Regie.FINE;
    }
}
