package nl.regie.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.regie.caremodule.CareModule;
import nl.regie.day.ReadingDay;
import nl.regie.dossier.Dossier;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.naming.Naming;
import nl.regie.nextstep.NextSteps;
import nl.regie.nextstep.NextStepsReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "next",
        description = "Suggest at most three things to ask next, each with its reason.",
        mixinStandardHelpOptions = true)
final class NextCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A dossier, or - for standard input.")
    private String file = "-";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "The day on which it is asked, as yyyy-mm-dd. Default: today, and never before the last entry.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "text or json (default: ${DEFAULT-VALUE}).")
    private Format.TextOrJson format = Format.TextOrJson.TEXT;

    @Mixin
    private Ids ids = new Ids();

    @Mixin
    private ChosenModule chosen = new ChosenModule();

    @Mixin
    private Speech speech = new Speech();

    NextCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Dossier dossier = console.readDossier(file, speech.language());
        LocalDate day = asOf.orElseGet(() -> ReadingDay.ofNow(dossier, console.today()));
        CareModule module = chosen.readable(console, speech);
        Optional<ClosedSheet> closed = ClosedSheet.of(dossier, day, module, speech.language());
        if (closed.isPresent()) {
            console.out().print(closed.get().in(format, ids));
            return Regie.FINE;
        }
        NextStepsReport report = NextSteps.of(
                        dossier, DossierEvaluator.of(module).evaluate(dossier, day), List.of())
                .in(speech.language());
        console.out()
                .print(
                        format == Format.TextOrJson.JSON
                                ? report.toJson()
                                : NextStepsPage.of(
                                        report, new Naming(dossier, module, speech.language()).on(day), speech, ids));
        return Regie.FINE;
    }
}
