package nl.regie.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Statement;
import nl.regie.dossier.Dossier;
import nl.regie.evaluation.DossierEvaluation;
import nl.regie.evaluation.DossierEvaluator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "evaluate",
        description = "Tell what a dossier shows of the care module, on a day.",
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A dossier, or - for standard input.")
    private String file = "-";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "The day of the evaluation, as yyyy-mm-dd. Default: the day of the last entry, so that the same file gives the same answer.")
    private Optional<LocalDate> asOf = Optional.empty();

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

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Dossier dossier = console.readDossier(file, speech.language());
        LocalDate day = asOf.or(dossier::lastRecordedOn).orElseThrow(WrongUsage::withoutADay);
        CareModule module = chosen.module(console, speech.language());
        List<Statement> unread = DossierEvaluator.withoutRule(module);
        DossierEvaluation evaluation =
                DossierEvaluator.of(without(unread, module)).evaluate(dossier, day);
        console.out()
                .print(
                        format == Format.TextOrJson.JSON
                                ? evaluation.in(speech.language()).toJson()
                                : EvaluationTable.of(evaluation, dossier, speech.language()));
        unread.forEach(this::sayThatItIsNotRead);
        return Regie.FINE;
    }

    private static CareModule without(List<Statement> unread, CareModule module) {
        return CareModule.builder()
                .from(module)
                .statements(module.statements().stream()
                        .filter(statement -> !unread.contains(statement))
                        .toList())
                .build();
    }

    /** A norm that an overlay adds can have its rule in code which this program does not have. */
    private void sayThatItIsNotRead(Statement statement) {
        console.err()
                .println(speech.say(
                                "Niet beoordeeld, want de regel ervoor zit niet in dit programma: ",
                                "Not evaluated, because this program does not have the rule for it: ")
                        + statement.title().in(speech.language()) + "  [" + statement.id() + "]");
    }
}
